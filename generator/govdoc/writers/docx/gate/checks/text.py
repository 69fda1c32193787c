"""TG-04, TG-12, TG-14, TG-17 and TG-18: running text."""

import re
from collections import Counter
from collections.abc import Iterator
from itertools import groupby

from lxml import etree

from govdoc.accessibility import findings
from govdoc.accessibility.catalogue import Finding
from govdoc.accessibility.wording import spaced_out, stops, typed_list
from govdoc.writers.docx.gate.names import W, child, value, whole
from govdoc.writers.docx.gate.word_file import Para, Where, WordFile, instructions, text_of

Found = Iterator[tuple[Where, Finding]]

_HIGH = re.compile(r"(?<=[a-z.,)])[¹²³⁴-⁹]+(?!\w)")
_UNITS = re.compile(r"\b(?:m|km|cm|dm|mm|CO)[²³]$")
_LEAST_SIZE = 22  # half points: 11 points
_LEAST_LINE = 276  # 240 is a single line: 1.15
_WHOLE = Where("het hele document", "document")


def typed_lists(word: WordFile) -> Found:
    """No list is typed: neither in lines of one paragraph, nor in paragraphs after each other."""
    for is_plain, group in groupby(word.paragraphs, key=lambda para: _is_plain(word, para)):
        if is_plain:
            lines = [(para, line) for para in group for line in para.text.split("\n")]
            at = typed_list([line for _, line in lines])
            if at is not None:
                yield lines[at][0].where, findings.typed_list(lines[at][1])


def _is_plain(word: WordFile, para: Para) -> bool:
    """Whether a paragraph is running text that Word does not number."""
    ours = para.level or para.in_table or word.styles.is_numbered(para.element)
    return not ours and not _is_contents(para)


def _is_contents(para: Para) -> bool:
    """Whether a paragraph is a line of a contents or of a list of tables."""
    made = any("PAGEREF" in one for one in instructions(para.element))
    return made or para.style.startswith(("toc", "inhopg"))


def empty_paragraphs(word: WordFile) -> Found:
    """No paragraph is there for its white space only."""
    empty = [para for para in word.paragraphs if not para.in_table and _is_empty(para)]
    if empty:
        yield empty[0].where, findings.empty_paragraph(len(empty))


def _is_empty(para: Para) -> bool:
    """Whether a paragraph holds nothing, and Word does not need it beside a table."""
    element = para.element
    anything = element.iter(
        *(f"{W}{name}" for name in ("drawing", "pict", "object", "sectPr", "br", "sdt")),
        *(f"{W}{name}" for name in ("fldChar", "footnoteReference", "sym", "fldSimple")),
        "{http://schemas.openxmlformats.org/officeDocument/2006/math}oMath",
    )
    if para.text.strip() or next(anything, None) is not None:
        return False
    before, after = element.getprevious(), element.getnext()
    after_table = before is not None and before.tag == f"{W}tbl"
    ends = after is None or after.tag in {f"{W}tbl", f"{W}sectPr"}
    return not (after_table and ends)


def tabs(word: WordFile) -> Found:
    """No tabs make columns."""
    before = False
    for para in word.paragraphs:
        inside = 0 if _is_contents(para) or para.level else stops(para.text)
        if inside > 1 or (inside and before):
            yield para.where, findings.tab_columns(para.text)
            return
        before = bool(inside)


def spaces(word: WordFile) -> Found:
    """No row of spaces puts text in its place."""
    for para in word.paragraphs:
        if spaced_out(para.text):
            yield para.where, findings.spaces(para.text)
            return


def notes(word: WordFile) -> Found:
    """No footnote is typed."""
    for para in word.paragraphs:
        found = _HIGH.search(para.text)
        before = "" if found is None else para.text[: found.end()]
        if (found and not _UNITS.search(before)) or _raised(para.element):
            yield para.where, findings.typed_note(para.text)


def _raised(paragraph: etree._Element) -> bool:
    """Whether a run of digits is raised by hand, right behind a word."""
    before = ""
    for run in paragraph.iter(f"{W}r"):
        text = text_of(run)
        high = value(child(run, "rPr/vertAlign")) == "superscript"
        behind = bool(before) and before[-1] in "abcdefghijklmnopqrstuvwxyz.,)"
        unit = re.search(r"\b(?:m|km|cm|dm|mm)$", before)
        if high and text.strip().isdigit() and behind and not unit:
            return True
        before = text or before
    return False


def sizes(word: WordFile) -> Found:
    """Most running text is 11 points or larger, has room between the lines, and a ragged edge."""
    size, line, edge = Counter[int](), Counter[int](), Counter[str]()
    default = whole(value(word.styles.of_file("sz"))) or 20
    for para in word.paragraphs:
        if para.level or _is_contents(para):
            continue
        if not para.in_table:
            edge[value(word.styles.of_paragraph(para.element, "jc"))] += len(para.text)
            line[_line(word, para)] += len(para.text)
        for run in para.element.iter(f"{W}r"):
            own = whole(value(word.styles.of_run(run, para.element, "sz")))
            size[own or default] += len(text_of(run))
    yield from ((_WHOLE, found) for found in _small(size, line, edge))


def _small(size: Counter[int], line: Counter[int], edge: Counter[str]) -> Iterator[Finding]:
    if (most := _most(size)) and most < _LEAST_SIZE:
        yield findings.small_text(most / 2)
    if (most := _most(line)) and most < _LEAST_LINE:
        yield findings.tight_lines(most / 240)
    if edge["both"] * 2 > edge.total() > 0:
        yield findings.justified()


def _most(found: Counter[int]) -> int:
    """The value of most text; 0 where there is none."""
    return max(found, key=lambda one: found[one], default=0) if found.total() else 0


def _line(word: WordFile, para: Para) -> int:
    """The distance of lines in 240ths of a line; 0 where it is a fixed measure."""
    rule, line = (
        word.styles.paragraph_value(para.element, "spacing", name) for name in ("lineRule", "line")
    )
    return 0 if rule in {"exact", "atLeast"} else whole(line) or 240
