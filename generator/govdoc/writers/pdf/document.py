"""A document as one tagged PDF, for PDF/UA-1 and PDF/A-2a."""

import datetime as dt
from importlib.resources import files

from govdoc.blocks import Document
from govdoc.writers.ids import Ids
from govdoc.writers.look import Look
from govdoc.writers.pdf.body import section
from govdoc.writers.pdf.figures import logo
from govdoc.writers.pdf.markup import array, call, content, expression, string, text
from govdoc.writers.pdf.page import Job
from govdoc.writers.pdf.typesetter import FAMILY, typeset

_KINDS = {"tabellen": "table", "figuren": "image"}
_UNDATED = dt.date(1980, 1, 1)  # as in the other files: a date that does not depend on the clock


def write_pdf(document: Document, look: Look) -> bytes:
    """The same document and look give the same bytes.

    Raises:
        NoteError: the mark of a footnote that is not there.
        TypesetError: a text that the font cannot show, or a picture that cannot be used.
    """
    job = Job(document, Ids.of(document))
    before = _front(job, look)
    body = "".join(section(job, part) for part in document.sections)
    sources = {"main.typ": (_opening(document) + before + body).encode(), **job.files}
    return typeset({**sources, "stijl.typ": _style(), "kleuren.typ": _colours(look)})


def _style() -> bytes:
    return files("govdoc.writers.pdf").joinpath("stijl.typ").read_bytes()


def _colours(look: Look) -> bytes:
    colours = {
        "kleur": look.palette.primary,
        "accent": look.palette.accent,
        "tint": look.palette.tint,
        "licht": look.palette.faint,
        "lijn": look.palette.line,
    }
    lines = (f'#let {name} = rgb("#{colour}")' for name, colour in colours.items())
    return "\n".join(lines).encode()


def _opening(document: Document) -> str:
    date = document.date or _UNDATED
    day = expression("datetime", year=str(date.year), month=str(date.month), day=str(date.day))
    return (
        '#import "stijl.typ": *\n'
        f"#set document(title: {string(document.title)}, date: {day}, "
        f"keywords: {array(map(string, document.keywords))});\n"
        f"#show: huisstijl.with({_setup(document)});\n"
    )


def _setup(document: Document) -> str:
    values = {
        "titel": string(document.title),
        "gemeente": string(document.whose),
        "versie": string(document.version),
        "status": string(document.status.capitalize()),
        "concept": "true" if document.is_concept else "false",
        "boek": "true" if document.front.cover else "false",
        "letter": string(FAMILY),
        "taal": string(document.language.partition("-")[0]),
    }
    return ", ".join(f"{name}: {value}" for name, value in values.items())


def _front(job: Job, look: Look) -> str:
    document = job.document
    facts = (array([string(name), string(value)]) for name, value in document.front.facts)
    mark = logo(job, look.logo, document.whose) if look.logo else ""
    opening = call(
        "voorkant",
        content(mark),
        content(text(document.subtitle)),
        content(text(document.whose)),
        array(facts),
        voorblad="true" if document.front.cover else "false",
        concept="true" if document.is_concept else "false",
    )
    return opening + _contents(document)


def _contents(document: Document) -> str:
    """The contents and the lists that the document asks for, all with page numbers."""
    front = document.front
    parts = [call("inhoud")] if front.contents else []
    parts += [call("lijst", string(name.capitalize()), _KINDS[name]) for name in front.lists]
    return "".join(parts) + (call("pagebreak", weak="true") if parts else "")
