"""Fields of a template: those of the document become its own values, personal ones go."""

from lxml import etree

from govdoc.writers.docx.foreign.archive import W, removed, unwrapped
from govdoc.writers.docx.foreign.controls import Marked, fields
from govdoc.writers.docx.foreign.names import GONE, lives, of_field
from govdoc.writers.docx.slots import inside


def settle(root: etree._Element, marked: Marked) -> None:
    """Settle every field: a value of the document, a page number that stays, or plain text."""
    for instruction, runs in fields(root):
        meaning = of_field(instruction)
        if meaning is not None:
            _value(runs, meaning, marked)
        elif not lives(instruction):
            _as_text(runs)


def _value(runs: list[etree._Element], meaning: str, marked: Marked) -> None:
    first = runs[0]
    if meaning == GONE:
        marked.emptied += list(first.iterancestors(f"{W}p"))[:1]
    else:
        look = next((look for one in runs for look in one.iter(f"{W}rPr")), None)
        first.addprevious(marked.at(meaning, "" if look is None else inside(look)))
    for one in runs:
        removed(one)


def _as_text(runs: list[etree._Element]) -> None:
    """What a field showed, without the field: it would ask for something from elsewhere."""
    if runs[0].tag == f"{W}fldSimple":
        unwrapped(runs[0])
        return
    for one in runs:
        if one.find(f"{W}fldChar") is not None or one.find(f"{W}instrText") is not None:
            removed(one)
