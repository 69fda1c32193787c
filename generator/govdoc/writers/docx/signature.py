"""Places to sign: a table with what is filled in as rows and who signs as columns.

Two stand side by side. A table is kept whole, and what is above it stays with it (`body.py`).
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from govdoc.blocks import FormField, Signatory, Signature
from govdoc.writers.docx.forms import open_field
from govdoc.writers.docx.job import Job, Place
from govdoc.writers.docx.tables import Frame, cell, row
from govdoc.writers.docx.xml import Props, run

_ABREAST = 2
_LABELS = 1588  # 28 mm for the words before the lines, in twips
_WRITING = 567  # 10 mm: room to write a line by hand
_SIGNING = 1304  # 23 mm: room for a signature
_MORE = 320  # white above the next table


def signatures(job: Job, block: Signature, place: Place) -> list[str]:
    """The tables, two signatories each."""
    out: list[str] = []
    for start in range(0, len(block.signatories), _ABREAST):
        if start:
            more = Props(job.house.style("gewoon"), keep_next=True, before=_MORE)
            out.append(job.paragraph(more, run("Ook ondertekend door:")))
        who = block.signatories[start : start + _ABREAST]
        left = len(block.signatories) - start - len(who)
        keep = 0 < left <= _ABREAST  # the last table never stands alone on a page
        out.append(_Table(job, who, start, place.width, keep=keep).xml())
    return out


@dataclass(frozen=True, slots=True)
class _Table:
    """One table; `start` is how many signed in tables before it, `keep`: it stays with the next."""

    job: Job
    who: Sequence[Signatory]
    start: int
    room: int
    keep: bool

    def xml(self) -> str:
        """The whole table."""
        frame = Frame(
            self.job.house.style("ondertekening"),
            self._widths(),
            f"Ondertekening door {' en '.join(one.on_behalf_of for one in self.who)}",
            "Per ondertekenaar in de kolommen: functie, naam, plaats, datum en handtekening.",
            first_column=True,
        )
        return frame.around(list(self._rows()))

    def _widths(self) -> tuple[int, ...]:
        return (_LABELS, *[(self.room - _LABELS) // _ABREAST] * len(self.who))

    def _rows(self) -> Iterator[str]:
        names = [self._line("tabelkop", run(one.on_behalf_of)) for one in self.who]
        yield self._row("Namens", names, head=True)
        if any(one.function or one.note for one in self.who):
            yield self._row("Functie", [self._function(one) for one in self.who])
        for label in ("Naam", "Plaats", "Datum"):
            if label != "Plaats" or any(one.place for one in self.who):
                fields = [self._field(label, one, at) for at, one in enumerate(self.who, 1)]
                yield self._row(label, fields, height=_WRITING)
        lines = [self._line("tekenregel", "", keep=self.keep) for _ in self.who]
        yield self._row("Handtekening", lines, height=_SIGNING, keep=self.keep)

    def _row(
        self,
        label: str,
        others: Sequence[str],
        *,
        height: int = 0,
        head: bool = False,
        keep: bool = True,
    ) -> str:
        """A row: its label, and a cell for each signatory; one to write in has its text below."""
        style = "tabelkop" if head else "tabeltekst"
        contents = (self._line(style, run(label), keep=keep), *others)
        low = '<w:vAlign w:val="bottom"/>' if height or head else ""
        tall = f'<w:trHeight w:val="{height}" w:hRule="atLeast"/>' if height else ""
        cells = (
            cell(wide, content, low) for wide, content in zip(self._widths(), contents, strict=True)
        )
        return row("".join(cells), head=head, height=tall)

    def _line(self, role: str, content: str, *, keep: bool = True) -> str:
        return self.job.paragraph(Props(self.job.house.style(role), keep_next=keep), content)

    def _function(self, one: Signatory) -> str:
        texts = [text for text in (one.function, one.note) if text] or [""]
        return "".join(self._line("tabeltekst", run(text)) for text in texts)

    def _field(self, label: str, one: Signatory, at: int) -> str:
        """A field on a line; who signs without a place has none there."""
        if label == "Plaats" and not one.place:
            return self._line("tabeltekst", "")
        tag = f"{one.tag or f'ondertekenaar-{self.start + at}'}-{label.lower()}"
        title = f"{label}: {one.on_behalf_of}"
        kind = FormField(title, tag, kind="datum" if label == "Datum" else "tekst")
        return self._line("tekenregel", open_field(self.job, kind))
