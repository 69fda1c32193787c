"""TG-16: abbreviations that are said in full somewhere."""

import re
from collections.abc import Iterator

from govdoc.accessibility import findings
from govdoc.accessibility.catalogue import Finding
from govdoc.writers.docx.gate.word_file import Where, WordFile

_SHORT = re.compile(r"(?<![\w./-])(?<!\d )[A-Z]{2,6}(?![\w/-]| ?\d)")
_KNOWN = re.compile("AI|AVG|BSN|BV|EN|EU|IBAN|ICT|ID|ISO|IT|KVK|NEN|NL|NV|PC|PDF|RASIC|SMS|TV|USB")
_SHOUTS = 0.5  # of the letters: a line in capitals holds no abbreviations
_MOST = 10


def explained(word: WordFile) -> Iterator[tuple[Where, Finding]]:
    """Each abbreviation stands between brackets behind its words, or in a list of its own."""
    first: dict[str, Where] = {}
    for para in word.paragraphs:
        capitals = sum(sign.isupper() for sign in para.text)
        if capitals <= _SHOUTS * sum(sign.isalpha() for sign in para.text):
            for short in _SHORT.findall(para.text):
                first.setdefault(short, para.where)
    whole = "\n".join(para.text.strip() for para in word.paragraphs)
    unknown = [short for short in first if not _KNOWN.fullmatch(short) and not _said(short, whole)]
    if unknown:
        yield first[unknown[0]], findings.abbreviations(unknown, _MOST)


def _said(short: str, whole: str) -> bool:
    """Whether the words stand with it: "(FG)", "FG (functionaris …)", "FG: …" or a line "FG"."""
    return bool(re.search(rf"\({short}\)|\b{short} \(|(?:^|\n){short}(?::|\n|$| = )", whole))
