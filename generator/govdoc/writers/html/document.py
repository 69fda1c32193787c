"""A document as one page of HTML: nothing is fetched, nothing runs."""

from collections.abc import Iterator

from govdoc.blocks import Document
from govdoc.writers.html.body import section
from govdoc.writers.html.contents import contents
from govdoc.writers.html.figures import data_uri
from govdoc.writers.html.inlines import inlines
from govdoc.writers.html.page import Page
from govdoc.writers.html.style import style_sheet
from govdoc.writers.html.tags import element, text
from govdoc.writers.ids import Ids
from govdoc.writers.look import Look
from govdoc.writers.notes import footnote

_KINDS = {"svg": "svg+xml"}


def write_html(document: Document, look: Look) -> bytes:
    """The same document and look give the same bytes.

    Raises:
        NoteError: the mark of a footnote that is not there.
    """
    page = Page(document, look, Ids.of(document))
    main = "".join(section(page, part) for part in document.sections) + _notes(page)
    whole = element("html", _head(page) + _body(page, main), lang=document.language)
    return f"<!DOCTYPE html>\n{whole}\n".encode()


def _head(page: Page) -> str:
    document = page.document
    content = (
        '<meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        + element("title", text(f"{document.title} – {document.whose}"))
        + (element("meta", name="date", content=str(document.date)) if document.date else "")
        + element("style", style_sheet(page.look))
    )
    return element("head", content)


def _body(page: Page, main: str) -> str:
    skip = element("a", "Naar de tekst", href="#_tekst", class_="overslaan")
    return element(
        "body",
        skip
        + element("header", "".join(_front(page)))
        + contents(page)
        + element("main", main, id="_tekst", tabindex="-1")
        + element("footer", "".join(_foot(page))),
    )


def _front(page: Page) -> Iterator[str]:
    document = page.document
    yield _logo(page)
    yield element("h1", text(document.title))
    if document.subtitle:
        yield element("p", text(document.subtitle), class_="ondertitel")
    yield element("p", text(document.whose), class_="gemeente")
    if document.is_concept:
        yield element("p", "Concept", class_="concept")
    facts = "".join(
        element("div", element("dt", text(label)) + element("dd", text(value)))
        for label, value in document.front.facts
    )
    if facts:
        yield element("dl", facts, class_="feiten")
    if page.fields:
        yield element("p", _FILLING, class_="klein alleen-scherm")


_FILLING = (
    "U kunt de velden hier invullen en de bladzijde daarna afdrukken. Wat u invult, wordt niet"
    " verstuurd en niet bewaard."
)


def _logo(page: Page) -> str:
    logo = page.look.logo
    if logo is None:
        return ""
    source = data_uri(_KINDS.get(logo.kind, logo.kind), logo.content)
    words = logo.words or f"Logo van {page.document.whose}"
    size = f"width:{logo.width:.1f}mm;height:{logo.height:.1f}mm"
    return element("p", element("img", src=source, alt=words, style=size), class_="logo")


def _notes(page: Page) -> str:
    """The footnotes, each with a way back; a note may be in another note."""
    lines: list[str] = []
    while len(lines) < len(page.notes):
        number = len(lines) + 1
        content = inlines(page, footnote(page.document, page.notes[number - 1]))
        back = element(
            "a", "terug", href=f"#_bij-noot-{number}", aria_label=f"Terug naar noot {number}"
        )
        lines.append(element("li", f"{content} {back}", id=f"_noot-{number}"))
    if not lines:
        return ""
    heading = element("h2", "Noten", id="_noten")
    return element(
        "section", heading + element("ol", "".join(lines)), class_="noten", aria_labelledby="_noten"
    )


def _foot(page: Page) -> Iterator[str]:
    document = page.document
    version = f", versie {document.version}" if document.version else ""
    yield element("p", text(f"{document.title}, {document.whose}{version}"))
    if document.is_concept:
        yield element("p", "Concept", class_="concept-op-papier", aria_hidden="true")
