"""The numbering of a shipped house style: five multilevel lists that the writer knows by name."""

from collections.abc import Iterable, Iterator

from govdoc.writers.docx.basis.scale import STEP, Scale
from govdoc.writers.docx.xml import NAMESPACES

_LEVELS = 9
_BULLETS = "•–◦▪"
_ORDERED = (("decimal", "%{}."), ("lowerLetter", "%{}."), ("lowerRoman", "%{}."))


def numbering(scale: Scale) -> str:
    """The whole part; the instance of each list has the number of its definition."""
    lists = {
        "hoofdstuk": _chapters(scale),
        "artikel": _articles(scale),
        "bijlage": _annexes(scale),
        "opsomming": _bullets(),
        "nummering": _ordered(),
    }
    definitions = "".join(
        f'<w:abstractNum w:abstractNumId="{number}"><w:nsid w:val="60FD0C{number:02X}"/>'
        f'<w:multiLevelType w:val="multilevel"/><w:tmpl w:val="60FD0D{number:02X}"/>'
        f'<w:name w:val="{name}"/>{"".join(levels)}</w:abstractNum>'
        for number, (name, levels) in enumerate(lists.items(), 1)
    )
    instances = "".join(
        f'<w:num w:numId="{number}"><w:abstractNumId w:val="{number}"/></w:num>'
        for number in range(1, len(lists) + 1)
    )
    return f"<w:numbering {NAMESPACES}>{definitions}{instances}</w:numbering>"


def _level(level: int, style: str, text: str, left: int, hanging: int) -> str:
    return (
        f'<w:lvl w:ilvl="{level}"><w:start w:val="1"/><w:numFmt w:val="{style}"/>'
        f'<w:lvlText w:val="{text}"/><w:lvlJc w:val="left"/>'
        f'<w:pPr><w:ind w:left="{left}" w:hanging="{hanging}"/></w:pPr></w:lvl>'
    )


def _dotted(levels: Iterable[int], first: str, scale: Scale) -> Iterator[str]:
    """1.1, 1.1.1, … with the number hanging in the margin of the text."""
    for level in levels:
        text = ".".join(f"%{part}" for part in range(1, level + 2))
        style = first if level == 0 else "decimal"
        yield _level(level, style, text, 0, scale.number_hang)


def _chapters(scale: Scale) -> Iterator[str]:
    return _dotted(range(_LEVELS), "decimal", scale)


def _annexes(scale: Scale) -> Iterator[str]:
    yield _level(0, "upperLetter", "Bijlage %1", scale.word_hang, scale.word_hang)
    yield from _dotted(range(1, _LEVELS), "upperLetter", scale)


def _articles(scale: Scale) -> Iterator[str]:
    """Artikel 1 with its members 1. a. i.: members start anew under each article."""
    yield _level(0, "decimal", "Artikel %1", scale.word_hang, scale.word_hang)
    for level in range(1, _LEVELS):
        style, text = _ORDERED[(level - 1) % len(_ORDERED)]
        yield _level(level, style, text.format(level + 1), STEP * level, STEP)


def _bullets() -> Iterator[str]:
    for level in range(_LEVELS):
        sign = _BULLETS[level % len(_BULLETS)]
        yield _level(level, "bullet", sign, STEP * (level + 1), STEP)


def _ordered() -> Iterator[str]:
    for level in range(_LEVELS):
        style, text = _ORDERED[level % len(_ORDERED)]
        yield _level(level, style, text.format(level + 1), STEP * (level + 1), STEP)
