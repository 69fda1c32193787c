"""TG-01, TG-02, TG-13 and TG-19: what a file says of itself, and what it should not hold."""

from collections import Counter
from collections.abc import Iterator

from lxml import etree

from govdoc.accessibility import findings
from govdoc.accessibility.catalogue import Finding
from govdoc.writers.docx.gate.names import W, child, is_on, value
from govdoc.writers.docx.gate.word_file import Where, WordFile, instructions

Found = Iterator[tuple[Where, Finding]]

_WHOLE = Where("het hele document", "document")
_PROPERTIES = Where("eigenschappen", "eigenschappen")
_DUTCH = frozenset(
    ("de", "het", "een", "van", "en", "in", "is", "dat", "op", "te", "voor", "met", "zijn", "niet")
)
_DUTCH_SHARE = 0.12  # of the words: any Dutch text has more, an English one less
_FEW_WORDS = 12
_MANY_HEADINGS = 25
_MANY_WORDS = 10_000
_CHANGES = ("ins", "del", "moveFrom", "moveTo", "rPrChange", "pPrChange", "tblPrChange")


def language(word: WordFile) -> Found:
    """The language is said, and is Dutch where the text is."""
    found = _languages(word)
    most = max(found, key=lambda tag: found[tag], default="")
    if found and not most:
        yield _WHOLE, findings.no_language()
    elif most and not most.casefold().startswith("nl") and _is_dutch(word):
        yield _WHOLE, findings.other_language(most)


def _languages(word: WordFile) -> Counter[str]:
    """How many signs of the text are in which language, as Word sees it."""
    found: Counter[str] = Counter()
    default = value(word.styles.of_file("lang"))
    for para in word.paragraphs:
        for run in para.element.iter(f"{W}r"):
            said = value(word.styles.of_run(run, para.element, "lang")) or default
            found[said] += sum(len(text.text or "") for text in run.iterchildren(f"{W}t"))
    return found


def _is_dutch(word: WordFile) -> bool:
    words = " ".join(para.text for para in word.paragraphs).casefold().split()
    known = sum(one in _DUTCH for one in words)
    return len(words) >= _FEW_WORDS and known / len(words) >= _DUTCH_SHARE


def title(word: WordFile) -> Found:
    """The properties hold a title."""
    if not word.core.get("title"):
        yield _PROPERTIES, findings.no_title()


def contents(word: WordFile) -> Found:
    """A long document has a contents that Word made."""
    headings = sum(1 for para in word.paragraphs if para.level)
    words = sum(para.text.count(" ") for para in word.paragraphs)
    made = any(field.split()[:1] == ["TOC"] for field in instructions(word.body))
    if headings >= _MANY_HEADINGS and words >= _MANY_WORDS and not made:
        yield _WHOLE, findings.no_contents(headings)


def changes(word: WordFile) -> Found:
    """No tracked change is left, and Word does not go on tracking."""
    found = list(word.body.iter(*(f"{W}{name}" for name in _CHANGES)))
    if found:
        yield word.place(found[0]), findings.changes(len(found))
    elif is_on(child(word.part("settings"), "trackRevisions")):
        yield _WHOLE, findings.tracking()


def comments(word: WordFile) -> Found:
    """No comment is left."""
    root = word.part("comments")
    count = 0 if root is None else sum(1 for _ in root.iter(f"{W}comment"))
    if count:
        mark = next(word.body.iter(f"{W}commentReference"), None)
        yield _WHOLE if mark is None else word.place(mark), findings.comments(count)


def hidden(word: WordFile) -> Found:
    """No text is hidden."""
    runs = (
        run
        for para in word.paragraphs
        for run in para.element.iter(f"{W}r")
        if _has_text(run) and is_on(word.styles.of_run(run, para.element, "vanish"))
    )
    first = next(runs, None)
    if first is not None:
        yield word.place(first), findings.hidden()


def _has_text(run: etree._Element) -> bool:
    return any((text.text or "").strip() for text in run.iterchildren(f"{W}t"))


def people(word: WordFile) -> Found:
    """No properties name who worked on the file; the message does not repeat a name."""
    if word.core.get("lastModifiedBy"):
        yield _PROPERTIES, findings.editor()
    root = word.part("people")
    if root is not None and len(root):
        yield _PROPERTIES, findings.editor("wie opmerkingen of wijzigingen maakte")
