"""Marks that travel through Markdown: a token for a value, a mark for a line of a template.

They are made of private-use characters, which Markdown leaves alone and content may not hold. The
numbers in them are private-use characters too, so that no filter can change them.
"""

import re

_VALUE, _BLOCK, _ORIGIN, _LINE, _END = "\ue000", "\ue001", "\ue002", "\ue003", "\ue004"
_FIRST_DIGIT = 0xE010
_GAP = "\x1f"  # white space to Markdown, so that emphasis after a mark starts as after a space

PRIVATE = re.compile("[\ue000-\uf8ff\U000f0000-\U000ffffd\U00100000-\U0010fffd]")
NOT_IN_FIELDS = re.compile(f"{PRIVATE.pattern}|[\x00-\x08\x0e-\x1f]")  # values may hold them
TOKEN = re.compile("([\ue000\ue001])([\ue010-\ue019]+)\ue004")
BLOCK_TOKEN = re.compile("\ue001[\ue010-\ue019]+\ue004")
ORIGIN = re.compile("\ue002([^\ue002-\ue004]*):([0-9]+)\ue004")
LINE = re.compile("\ue003([\ue010-\ue019]+)\ue004\x1f?")
INLINE = re.compile(f"{TOKEN.pattern}|{LINE.pattern}")
_TO_DIGITS = {_FIRST_DIGIT + digit: str(digit) for digit in range(10)}
_FROM_DIGITS = {ord(str(digit)): chr(_FIRST_DIGIT + digit) for digit in range(10)}


def token(index: int, *, block: bool) -> str:
    """What stands in the skeleton where a value belongs."""
    return f"{_BLOCK if block else _VALUE}{_digits(index)}{_END}"


def origin_mark(file: str, line: int) -> str:
    """What ends a line of a template: where that line stands."""
    return f"{_ORIGIN}{file}:{line}{_END}"


def line_mark(index: int) -> str:
    """What opens the text of a line for the Markdown parser: which line it was."""
    return f"{_LINE}{_digits(index)}{_END}{_GAP}"


def number(digits: str) -> int:
    """The number that a token or mark carries."""
    return int(digits.translate(_TO_DIGITS))


def _digits(index: int) -> str:
    return str(index).translate(_FROM_DIGITS)
