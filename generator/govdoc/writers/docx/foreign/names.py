"""What a content control or a field of a template stands for, by the names that Word gives it."""

import re

from lxml import etree

from govdoc.writers.docx.foreign.archive import W, value

GONE = ""  # it holds what we have no value for, and what stands there is no text of the gemeente
_MEANINGS = {
    "titel": "title titel documenttitel",
    "voorbladregel": "subject subtitle ondertitel onderwerp",
    "gemeente": "company organization organisatie bedrijf gemeente",
    "datum": "publishdate publish-date date datum publicatiedatum",
    "staat": "contentstatus status",
    "versie-los": "version versie",
    GONE: "creator author auteur manager lastmodifiedby abstract samenvatting keywords category",
}
_BY_NAME = {name: meaning for meaning, names in _MEANINGS.items() for name in names.split()}
_DATES = frozenset({"DATE", "TIME", "CREATEDATE", "SAVEDATE", "PRINTDATE"})
_PERSONAL = frozenset(
    {"AUTHOR", "LASTSAVEDBY", "USERNAME", "USERINITIALS", "USERADDRESS", "FILENAME", "COMMENTS"}
    | {"KEYWORDS", "TEMPLATE", "EDITTIME", "REVNUM"}
)
_LIVE = frozenset({"PAGE", "NUMPAGES", "SECTION", "SECTIONPAGES", "STYLEREF", "IF", "="})
_LAST_STEP = re.compile(r"(?:\w+:)?(\w+)(?:\[\d+\])?$")
_QUOTED = re.compile(r'^\s*\S+\s+"?([^"\\]+)')


def of_control(control: etree._Element) -> str | None:
    """The value that a content control is for; None: the gemeente's own text stands in it."""
    properties = control.find(f"{W}sdtPr")
    if properties is None:
        return None
    bound = _LAST_STEP.search(value(properties.find(f"{W}dataBinding"), "xpath"))
    names = [bound[1] if bound else "", *(value(properties.find(W + key)) for key in _CALLED)]
    for name in names:
        meaning = _BY_NAME.get("".join(name.casefold().split()))
        if meaning is not None:
            return meaning
    if properties.find(f"{W}date") is not None:
        return "datum"
    return GONE if properties.find(f"{W}showingPlcHdr") is not None else None


_CALLED = ("tag", "alias")


def of_field(instruction: str) -> str | None:
    """The value that a field shows; None: its result stays as it is."""
    words = instruction.split()
    name = words[0].upper() if words else ""
    if name in {"DOCPROPERTY", "INFO"}:
        asked = _QUOTED.match(instruction)
        return _BY_NAME.get("".join(asked[1].casefold().split()), GONE) if asked else GONE
    if name in _DATES:
        return "datum"
    if name in _PERSONAL:
        return GONE
    return _BY_NAME.get(name.casefold())


def lives(instruction: str) -> bool:
    """Whether a field is to stay a field: a page number and the like."""
    words = instruction.split()
    return bool(words) and words[0].upper() in _LIVE
