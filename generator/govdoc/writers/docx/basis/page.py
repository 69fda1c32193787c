"""Head, foot and page of a shipped house style.

A content control marks the place of what differs from one document to the next; its tag says what
("titel", "gemeente", …). Its own text is the pattern: `…` is the value, and where there is no value
the whole control goes.
"""

from collections.abc import Mapping

from govdoc.writers.docx.basis.scale import (
    BOTTOM,
    EDGE,
    HEIGHT,
    LEFT,
    LOW,
    MEASURE,
    RIGHT,
    SIDE,
    TOP,
    WIDTH,
)
from govdoc.writers.docx.xml import NAMESPACES, field, run

_CONCEPT = '<w:rStyle w:val="Concept"/>'
_TAB = "<w:r><w:tab/></w:r>"


def page_parts() -> dict[str, str]:
    """The parts by name: head and foot, of the first page and of the others, both ways up."""
    parts = {}
    for way, tabs in (("staand", ""), ("liggend", _wide_tabs())):
        parts[f"kop-{way}"] = _part("hdr", "Header", tabs, _head())
        parts[f"kop-{way}-eerste"] = _part(
            "hdr", "HeaderEersteBladzijde", "", _slot("concept", "Concept", _CONCEPT)
        )
        parts[f"voet-{way}"] = _part("ftr", "Footer", tabs, _foot())
        parts[f"voet-{way}-eerste"] = _part("ftr", "Footer", tabs, _foot())
    return parts


def body(relations: Mapping[str, str]) -> str:
    """The document: an upright section and a landscape one, and no text."""
    upright = _section(relations, "staand", (WIDTH, HEIGHT), (TOP, RIGHT, BOTTOM, LEFT))
    landscape = _section(relations, "liggend", (HEIGHT, WIDTH), (LOW, SIDE, LOW, SIDE))
    return (
        f"<w:document {NAMESPACES}><w:body>"
        f"<w:p><w:pPr>{upright}</w:pPr></w:p>{landscape}"
        "</w:body></w:document>"
    )


def footnotes() -> str:
    """The part for footnotes with the line above them, and no footnote."""
    plain = '<w:pPr><w:spacing w:after="0" w:line="240" w:lineRule="auto"/></w:pPr>'
    lines = (("separator", -1), ("continuationSeparator", 0))
    notes = "".join(
        f'<w:footnote w:type="{kind}" w:id="{number}"><w:p>{plain}<w:r><w:{kind}/></w:r></w:p>'
        "</w:footnote>"
        for kind, number in lines
    )
    return f"<w:footnotes {NAMESPACES}>{notes}</w:footnotes>"


def _part(element: str, style: str, tabs: str, content: str) -> str:
    properties = f'<w:pPr><w:pStyle w:val="{style}"/>{tabs}</w:pPr>'
    return f"<w:{element} {NAMESPACES}><w:p>{properties}{content}</w:p></w:{element}>"


def _head() -> str:
    return _slot("concept", "Concept · ", _CONCEPT) + _slot("titel") + _TAB + _slot("gemeente")


def _foot() -> str:
    pages = f"{field('PAGE', '1')}{run(' van ')}{field('NUMPAGES', '1')}"
    return (
        _slot("concept", "Concept", _CONCEPT)
        + _slot("status")
        + _slot("versie", " · versie …")
        + f"{_TAB}{run('pagina ')}{pages}"
    )


def _slot(tag: str, pattern: str = "…", look: str = "") -> str:
    return (
        f'<w:sdt><w:sdtPr><w:alias w:val="{tag}"/><w:tag w:val="{tag}"/></w:sdtPr>'
        f"<w:sdtContent>{run(pattern, look)}</w:sdtContent></w:sdt>"
    )


def _wide_tabs() -> str:
    wide = HEIGHT - 2 * SIDE
    return (
        f'<w:tabs><w:tab w:val="clear" w:pos="{MEASURE}"/>'
        f'<w:tab w:val="right" w:pos="{wide}"/></w:tabs>'
    )


def _section(
    relations: Mapping[str, str],
    way: str,
    size: tuple[int, int],
    margins: tuple[int, int, int, int],
) -> str:
    references = "".join(
        f'<w:{element}Reference w:type="{kind}" r:id="{relations[f"{name}-{way}{suffix}.xml"]}"/>'
        for element, name in (("header", "kop"), ("footer", "voet"))
        for kind, suffix in (("default", ""), ("first", "-eerste"))
    )
    top, right, bottom, left = margins
    turned = ' w:orient="landscape"' if size[0] > size[1] else ""
    return (
        f'<w:sectPr>{references}<w:pgSz w:w="{size[0]}" w:h="{size[1]}"{turned}/>'
        f'<w:pgMar w:top="{top}" w:right="{right}" w:bottom="{bottom}" w:left="{left}" '
        f'w:header="{EDGE}" w:footer="{EDGE}" w:gutter="0"/><w:titlePg/></w:sectPr>'
    )
