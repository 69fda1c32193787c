"""Typst markup as text; whatever a document says is a string in it, never markup."""

from collections.abc import Iterable


def string(words: str) -> str:
    """A string of typst: what stands in it is shown as typed."""
    escaped = words.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return f'"{escaped}"'


def text(words: str) -> str:
    """Text inside content; the semicolon ends the string, whatever follows."""
    return f"#{string(words)};" if words else ""


def content(inside: str) -> str:
    """Content as an argument."""
    return f"[{inside}]"


def array(values: Iterable[str]) -> str:
    """An array of typst, also of one value."""
    return "(" + "".join(f"{value}, " for value in values) + ")"


def call(function: str, /, *arguments: str, **named: str) -> str:
    """A call inside content; a `_` in a name stands for a hyphen."""
    return f"#{expression(function, *arguments, **named)};"


def expression(function: str, /, *arguments: str, **named: str) -> str:
    """A call as an argument of another."""
    pairs = (f"{name.replace('_', '-')}: {value}" for name, value in named.items())
    return f"{function}({', '.join((*arguments, *pairs))})"


def label(identifier: str) -> str:
    """The name of what stands before it."""
    return f"#label({string(identifier)});" if identifier else ""
