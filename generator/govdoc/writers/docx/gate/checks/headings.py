"""TG-03 and TG-13: headings that tell how a document is built."""

from collections.abc import Iterator
from itertools import pairwise

from govdoc.accessibility import findings
from govdoc.accessibility.catalogue import Finding
from govdoc.writers.docx.gate.names import W, child, is_on
from govdoc.writers.docx.gate.word_file import Para, Where, WordFile

Found = Iterator[tuple[Where, Finding]]

_TITLES = frozenset({"title", "titel"})
_LONG = 300  # words of running text that need a heading
_SHORT = 80  # signs of a line that can pass for a heading


def levels(word: WordFile) -> Found:
    """No level is skipped on the way down; the first heading is of level 1."""
    before = 0
    for para in word.paragraphs:
        if not para.level or not para.text.strip():
            continue
        if para.level > before + 1:
            yield para.where, findings.skipped_heading(before, para.level, para.text)
        before = para.level


def texts(word: WordFile) -> Found:
    """Every heading has a text, and stands in the text, not in a table."""
    for para in word.paragraphs:
        if para.level and not para.text.strip() and para.element.find(f".//{W}drawing") is None:
            yield para.where, findings.empty_heading(para.level)
        elif para.level and para.in_table:
            yield para.where, findings.heading_in_table(para.text)


def one_title(word: WordFile) -> Found:
    """There is one title at most; a title of several lines is one."""
    titles = [
        para
        for before, para in pairwise((None, *word.paragraphs))
        if para and _is_title(para) and not (before and _is_title(before))
    ]
    for para in titles[1:]:
        yield para.where, findings.second_title(para.text)


def _is_title(para: Para) -> bool:
    return para.style in _TITLES and bool(para.text.strip())


def any_at_all(word: WordFile) -> Found:
    """A long text has headings."""
    words = sum(len(para.text.split()) for para in word.paragraphs if not para.in_table)
    if words >= _LONG and not any(para.level for para in word.paragraphs):
        yield Where("het hele document", "document"), findings.no_headings()


def made_by_hand(word: WordFile) -> Found:
    """No line is bold by hand where a heading belongs."""
    found = [
        para
        for para, after in pairwise(word.paragraphs)
        if _looks_like_heading(word, para) and after.text.strip() and not _is_bold(after)
    ]
    if found:
        yield found[0].where, findings.typed_heading(found[0].text, len(found))


def _looks_like_heading(word: WordFile, para: Para) -> bool:
    """A short line of its own, all bold by hand, in running text."""
    text = para.text.strip()
    return (
        bool(text)
        and len(text) <= _SHORT
        and not para.level
        and not para.in_table
        and text[-1] not in ".,:;?!"
        and _is_bold(para)
        and para.style in {"normal", "standaard", "body text", ""}
        and not word.styles.is_numbered(para.element)
    )


def _is_bold(para: Para) -> bool:
    """Whether all text of a paragraph is bold by its runs' own properties."""
    runs = [run for run in para.element.iter(f"{W}r") if run.find(f"{W}t") is not None]
    return bool(runs) and all(is_on(child(run, "rPr/b")) for run in runs)
