"""Puts an element where the schema of Word wants it among its neighbours."""

from lxml import etree

from govdoc.writers.docx.foreign.archive import W, removed

_ORDER = {
    "style": (
        *("name", "aliases", "basedOn", "next", "link", "autoRedefine", "hidden", "uiPriority"),
        *("semiHidden", "unhideWhenUsed", "qFormat", "locked", "personal", "personalCompose"),
        *("personalReply", "rsid", "pPr", "rPr", "tblPr", "trPr", "tcPr", "tblStylePr"),
    ),
    "pPr": (
        *("pStyle", "keepNext", "keepLines", "pageBreakBefore", "framePr", "widowControl"),
        *("numPr", "suppressLineNumbers", "pBdr", "shd", "tabs", "suppressAutoHyphens"),
        *("kinsoku", "wordWrap", "overflowPunct", "topLinePunct", "autoSpaceDE", "autoSpaceDN"),
        *("bidi", "adjustRightInd", "snapToGrid", "spacing", "ind", "contextualSpacing"),
        *("mirrorIndents", "suppressOverlap", "jc", "textDirection", "textAlignment"),
        *("textboxTightWrap", "outlineLvl", "divId", "cnfStyle", "rPr", "sectPr", "pPrChange"),
    ),
    "rPr": (
        *("rStyle", "rFonts", "b", "bCs", "i", "iCs", "caps", "smallCaps", "strike", "dstrike"),
        *("outline", "shadow", "emboss", "imprint", "noProof", "snapToGrid", "vanish", "webHidden"),
        *("color", "spacing", "w", "kern", "position", "sz", "szCs", "highlight", "u", "effect"),
    ),
}


def placed(parent: etree._Element, name: str) -> etree._Element:
    """A new element of this name in its parent, in the place of one that was there."""
    order = _ORDER[etree.QName(parent).localname]
    old = parent.find(W + name)
    if old is not None:
        removed(old)
    before = {W + one for one in order[: order.index(name)]}
    at = sum(1 for child in parent if child.tag in before)
    new = parent.makeelement(W + name)
    parent.insert(at, new)
    return new


def found_or_placed(parent: etree._Element, name: str) -> etree._Element:
    """The element of this name, made where it is not there."""
    found = parent.find(W + name)
    return placed(parent, name) if found is None else found
