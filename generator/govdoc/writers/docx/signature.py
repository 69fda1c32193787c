"""Places to sign: a table with what is filled in as rows and who signs as columns.

Two stand side by side. A table is kept whole, and what is above it stays with it (`body.py`).
"""

from collections.abc import Iterator, Sequence

from govdoc.blocks import FormField, Signatory, Signature
from govdoc.writers.docx.forms import open_field
from govdoc.writers.docx.job import Job, Place
from govdoc.writers.docx.tables import Frame, cell, row
from govdoc.writers.docx.xml import Props, paragraph, run

_ABREAST = 2
_LABELS = 1588  # 28 mm for the words before the lines, in twips
_WRITING = 510  # 9 mm: room to write a line by hand
_SIGNING = 1247  # 22 mm: room for a signature


def signatures(job: Job, block: Signature, place: Place) -> list[str]:
    """The tables, two signatories each."""
    out: list[str] = []
    for start in range(0, len(block.signatories), _ABREAST):
        if start:
            more = Props(job.house.style("gewoon"), keep_next=True, before=320)
            job.after_table = False
            out.append(job.paragraph(more, run("En namens:")))
        out.append(_table(job, block.signatories[start : start + _ABREAST], start, place))
    job.after_table = True
    return out


def _table(job: Job, who: Sequence[Signatory], start: int, place: Place) -> str:
    column = (place.width - _LABELS) // _ABREAST
    widths = (_LABELS, *[column] * len(who))
    frame = Frame(
        job.house.style("ondertekening"),
        widths,
        f"Ondertekening door {' en '.join(one.on_behalf_of for one in who)}",
        "Per ondertekenaar in de kolommen: functie, naam, plaats, datum en handtekening.",
        first_column=True,
    )
    rows = list(_rows(job, who, start, widths))
    return frame.around(rows)


def _rows(job: Job, who: Sequence[Signatory], start: int, widths: Sequence[int]) -> Iterator[str]:
    head, text = job.house.style("tabelkop"), job.house.style("tabeltekst")
    names = [[_line(head, run(one.on_behalf_of))] for one in who]
    yield row(_cells(widths, [_line(head, run("Namens"))], names), head=True)
    if any(one.function or one.note for one in who):
        functions = [_function(text, one) for one in who]
        yield row(_cells(widths, [_line(text, run("Functie"))], functions))
    for label, kind in (("Naam", "tekst"), ("Plaats", "tekst"), ("Datum", "datum")):
        if label != "Plaats" or any(one.place for one in who):
            fields = [
                [_line(text, _field(job, one, at, label, kind))]
                for at, one in enumerate(who, start + 1)
            ]
            yield row(_cells(widths, [_line(text, run(label))], fields), height=_height(_WRITING))
    empty = [[_line(text, "", keep=False)] for _ in who]
    label = [_line(text, run("Handtekening"), keep=False)]
    yield row(_cells(widths, label, empty), height=_height(_SIGNING))


def _cells(widths: Sequence[int], label: Sequence[str], others: Sequence[Sequence[str]]) -> str:
    contents = (label, *others)
    return "".join(
        cell(width, "".join(content)) for width, content in zip(widths, contents, strict=True)
    )


def _line(style: str, content: str, *, keep: bool = True) -> str:
    return paragraph(Props(style, keep_next=keep), content)


def _function(style: str, one: Signatory) -> list[str]:
    return [_line(style, run(text)) for text in (one.function, one.note) if text] or [
        _line(style, "")
    ]


def _field(job: Job, one: Signatory, at: int, label: str, kind: str) -> str:
    if label == "Plaats" and not one.place:
        return ""
    tag = one.tag or f"ondertekenaar-{at}"
    title = f"{label}: {one.on_behalf_of}"
    name = "datum" if kind == "datum" else "tekst"
    return open_field(job, FormField(title, f"{tag}-{label.lower()}", kind=name))


def _height(least: int) -> str:
    return f'<w:trHeight w:val="{least}" w:hRule="atLeast"/>'
