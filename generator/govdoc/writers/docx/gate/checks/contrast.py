"""TG-10: letters that can be read on what lies behind them."""

from collections.abc import Iterator

from govdoc.accessibility import findings
from govdoc.accessibility.catalogue import Finding, quoted
from govdoc.rules.huisstijl.contrast import contrast
from govdoc.writers.docx.gate.colours import Colours, TableLook, is_large
from govdoc.writers.docx.gate.names import W
from govdoc.writers.docx.gate.word_file import Para, Where, WordFile, text_of

_LEAST, _LEAST_LARGE = 4.5, 3.0


def letters(word: WordFile) -> Iterator[tuple[Where, Finding]]:
    """Each pair of colours is judged once, where it comes first."""
    colours = Colours(word.part("theme"), word.styles)
    seen: set[tuple[str, str, bool]] = set()
    for para in word.paragraphs:
        for text, pair in _pairs(word, colours, para):
            if pair in seen:
                continue
            seen.add(pair)
            front, back, large = pair
            least = _LEAST_LARGE if large else _LEAST
            ratio = contrast(front, back)
            if ratio < least:
                name = f"De tekst {quoted(text)}"
                yield para.where, findings.low_contrast(name, front, back, ratio, least)


def _pairs(
    word: WordFile, colours: Colours, para: Para
) -> Iterator[tuple[str, tuple[str, str, bool]]]:
    """The text of every run with its colour, what is behind it, and whether it is large."""
    cell = next(para.element.iterancestors(f"{W}tc"), None)
    look = TableLook(word.styles, word.row_places, cell)
    for run in para.element.iter(f"{W}r"):
        text = text_of(run)
        front = colours.front(run, para.element, look) if text.strip() else ""
        if front:
            back = colours.back(run, para.element, look)
            yield text, (front, back, is_large(word.styles, run, para.element))
