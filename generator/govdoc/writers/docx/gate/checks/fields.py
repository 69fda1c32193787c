"""TG-12 and TG-15: what a reader clicks or fills in."""

import re
from collections import Counter
from collections.abc import Iterator

from lxml import etree

from govdoc.accessibility import findings
from govdoc.accessibility.catalogue import Finding
from govdoc.accessibility.wording import bare_address, dotted_line, says_nothing
from govdoc.writers.docx.gate.names import R, W, child, value
from govdoc.writers.docx.gate.word_file import Where, WordFile, text_of

Found = Iterator[tuple[Where, Finding]]

_NO_FIELD = ("docPartObj", "docPartList", "group", "bibliography", "citation", "picture")
_HYPERLINK = re.compile(r'\s*HYPERLINK\s+(\\l\s+)?"?([^"\s]*)')


def links(word: WordFile) -> Found:
    """The text of every link says where it leads."""
    for element in word.body.iter(f"{W}hyperlink"):
        inside = element.get(f"{W}anchor", "")
        address = word.address(element.get(f"{R}id", "")) or f"#{inside}"
        text = text_of(element)
        found = _judged(text, address, shown=element.find(f".//{W}drawing") is not None)
        if found:
            yield word.place(element), found
    for para in word.paragraphs:
        for address, text in _link_fields(para.element):
            if found := _judged(text, address):
                yield para.where, found


def _judged(text: str, address: str, *, shown: bool = False) -> Finding | None:
    """What is wrong with a link; one that shows a picture has the words of that."""
    if not text.strip():
        return None if shown else findings.empty_link(address)
    if address.startswith("#"):
        return None
    if says_nothing(text):
        return findings.vague_link(text)
    return findings.bare_link(text) if bare_address(text) else None


def _link_fields(paragraph: etree._Element) -> Iterator[tuple[str, str]]:
    """Address and text of links that are written as a field."""
    for simple in paragraph.iter(f"{W}fldSimple"):
        if found := _HYPERLINK.match(value(simple, "instr")):
            yield _led(found), text_of(simple)
    code, text, depth = "", "", 0
    for run in paragraph.iter(f"{W}r"):
        kind = value(child(run, "fldChar"), "fldCharType")
        depth += {"begin": 1, "end": -1}.get(kind, 0)
        code += "".join(str(one.text or "") for one in run.iterchildren(f"{W}instrText"))
        text += text_of(run) if depth else ""
        if kind == "end" and not depth:
            if found := _HYPERLINK.match(code):
                yield _led(found), text
            code, text = "", ""


def _led(found: re.Match[str]) -> str:
    return f"#{found[2]}" if found[1] else found[2]


def names(word: WordFile) -> Found:
    """Every field has a title, and a tag that no other has."""
    seen: Counter[str] = Counter()
    for about in word.body.iter(f"{W}sdtPr"):
        if any(child(about, name) is not None for name in _NO_FIELD) or _holds_blocks(about):
            continue
        tag = value(child(about, "tag"))
        seen[tag] += bool(tag) and child(about, "dataBinding") is None
        if not value(child(about, "alias")).strip():
            yield word.place(about), findings.nameless_field(_content(about))
        elif seen[tag] == 2:  # noqa: PLR2004 - the second one: said once
            yield word.place(about), findings.same_tag(tag)


def _content(about: etree._Element) -> str:
    parent = about.getparent()
    return "" if parent is None else text_of(parent)


def _holds_blocks(about: etree._Element) -> bool:
    """Whether a control is around more than one paragraph: a part of the text, and no field."""
    parent = about.getparent()
    content = child(parent, "sdtContent")
    return content is not None and sum(1 for _ in content.iterchildren(f"{W}p", f"{W}tbl")) > 1


def old_fields(word: WordFile) -> Found:
    """A field of an older Word says what belongs in it."""
    for about in word.body.iter(f"{W}ffData"):
        said = (value(child(about, name)) for name in ("helpText", "statusText"))
        if not any(said):
            yield word.place(about), findings.nameless_field(value(child(about, "name")))


def dotted_lines(word: WordFile) -> Found:
    """No row of dots or underscores stands for a field."""
    for para in word.paragraphs:
        if dotted_line(para.text):
            yield para.where, findings.dotted_line(para.text)
