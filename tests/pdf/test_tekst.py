"""Texts come out of a PDF as they were typed, whatever they hold."""

import dataclasses
from pathlib import Path
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from govdoc.blocks import Footnote, Link, NoteMark, Reference, Text
from govdoc.writers.look import Look
from govdoc.writers.palette import palette
from govdoc.writers.pdf.document import write_pdf
from hulp.pdf import gebreken, tekst
from hulp.schrijven import los
from hulp.voorbeeld import handboek, kop, p, punten, tabel

LOOK = Look(palette("0B4F5C", "9A3412"), "Calibri")
TEKENS = "abcXYZ019 #$@*_`~<>\\\"'/=-+[](){}!.,:;%&|^“”’éüßÉ€…–"
TYPST = '#set text(red) $x$ @bron *vet* _x_ `c` <label> \\ = Kop + een #"x"; ] [ // weg /* ook */'


@settings(max_examples=25, deadline=None)
@given(st.lists(st.text(TEKENS, min_size=1, max_size=40), min_size=4, max_size=12))
def test_a_text_comes_out_as_typed(tmp_path_factory: object, teksten: list[str]) -> None:
    pad = Path(tmp_path_factory.mktemp("pdf")) / "x.pdf"  # type: ignore[attr-defined]
    blokken = (kop(1, "Een", "een"), *(p(een) for een in teksten))
    pad.write_bytes(write_pdf(los(*blokken), LOOK))
    gezien = "".join(tekst(pad).split())
    assert "".join("".join(teksten).split()) in gezien


def test_typst_markup_is_only_text_in_every_place(tmp_path: Path) -> None:
    document = los(
        kop(1, TYPST, "een"),
        p(
            TYPST,
            Reference("een", TYPST),
            Link("https://x.example/", (Text(TYPST),)),
            NoteMark("n"),
        ),
        punten(TYPST),
        tabel((TYPST,), [(TYPST,)], caption=(Text(TYPST),)),
    )
    noot = (Footnote("n", (Text(TYPST),)),)
    document = dataclasses.replace(document, footnotes=noot, title=TYPST)
    inhoud = write_pdf(document, LOOK)
    (tmp_path / "x.pdf").write_bytes(inhoud)
    gezien = "".join(tekst(tmp_path / "x.pdf").split())
    assert gezien.count("".join(TYPST.split())) >= 7
    assert gebreken(inhoud) == []


def test_a_document_with_every_kind_of_block_passes() -> None:
    tekens = str.maketrans("", "", "👩\u200d⚖️\u200fשלום")
    inhoud = write_pdf(vertaald(handboek(), tekens), LOOK)
    assert gebreken(inhoud) == []


def vertaald(waarde: Any, tekens: dict[int, int | None]) -> Any:  # noqa: ANN401 - any block
    """The same blocks without signs that the font does not have."""
    if isinstance(waarde, str):
        return waarde.translate(tekens)
    if isinstance(waarde, tuple):
        return tuple(vertaald(een, tekens) for een in waarde)
    if dataclasses.is_dataclass(waarde) and not isinstance(waarde, type):
        velden = {
            v.name: vertaald(getattr(waarde, v.name), tekens) for v in dataclasses.fields(waarde)
        }
        return dataclasses.replace(waarde, **velden)
    return waarde
