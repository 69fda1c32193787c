"""The properties of the file: title, subject, gemeente, language; no clock and no person."""

import datetime as dt

from govdoc.writers.docx.job import Job
from govdoc.writers.docx.xml import escape, part

_UNKNOWN = dt.date(1980, 1, 1)  # the day that the zip has too
_CORE = (
    'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" '
    'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" '
    'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"'
)
_EXTENDED = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"


def core(job: Job) -> bytes:
    """The core properties; the date is the document's own, else the first a zip knows."""
    document = job.document
    date = f"{(document.date or _UNKNOWN).isoformat()}T00:00:00Z"
    values = {
        "dc:title": document.title,
        "dc:subject": document.subtitle or document.kind,
        "dc:creator": job.document.whose,
        "cp:keywords": "; ".join(document.keywords),
        "dc:language": document.language,
        "cp:contentStatus": document.status,
        "cp:version": document.version,
    }
    rows = "".join(f"<{name}>{escape(text)}</{name}>" for name, text in values.items() if text)
    dates = "".join(
        f'<dcterms:{name} xsi:type="dcterms:W3CDTF">{date}</dcterms:{name}>'
        for name in ("created", "modified")
    )
    return part(f"<cp:coreProperties {_CORE}>{rows}{dates}</cp:coreProperties>")


def application(job: Job) -> bytes:
    """The extended properties: what made the file, and for whom."""
    company = f"<Company>{escape(job.document.whose)}</Company>"
    return part(
        f'<Properties xmlns="{_EXTENDED}"><Application>govdoc</Application>{company}</Properties>'
    )
