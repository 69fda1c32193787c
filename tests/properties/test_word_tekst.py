"""Any text in any place of a document survives into the Word file, exactly as typed."""

import dataclasses

from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from govdoc.blocks import (
    Cell,
    Definition,
    DefinitionList,
    Document,
    Footnote,
    FormField,
    Front,
    Heading,
    Link,
    List,
    ListItem,
    MatrixColumn,
    MatrixGroup,
    MatrixRow,
    NoteMark,
    Paragraph,
    RasicMatrix,
    Reference,
    Section,
    Signatory,
    Signature,
    Table,
    Text,
)
from hulp.lint import Bestand, W, lint
from hulp.schrijven import schrijf

_TEKENS = st.characters(
    exclude_categories=("Cs",), exclude_characters="\ufffe\uffff", min_codepoint=32
) | st.sampled_from("\t\n&<>\"'\u00a0\u200f\u200d👩*#[]{}")
TEKST = st.text(_TEKENS, min_size=1, max_size=60).filter(lambda tekst: tekst.strip())


def _alinea(tekst: str) -> Paragraph:
    return Paragraph((Text(tekst),))


def _document(t: list[str]) -> Document:
    """A document with a text of its own in every place that holds one."""
    cel = Cell((_alinea(t[0]),))
    blokken = (
        Heading(1, (Text(t[1]),), "kop"),
        Paragraph(
            (
                Text(t[2], bold=True),
                Text(t[3], blank=True),
                Link("https://x.example", (Text(t[4]),)),
                Reference("kop", t[5]),
                NoteMark("n"),
                FormField(t[6], t[6], prompt=t[7]),
                Text(" einde"),
            )
        ),
        List((ListItem((_alinea(t[8]), _alinea(t[9]))),), ordered=True),
        DefinitionList((Definition((Text(t[10]),), (_alinea(t[11]),)),)),
        Table((cel,), ((Cell((_alinea(t[12]),)),),), (Text(t[13]),), t[14], number="Tabel 1"),
        RasicMatrix(
            (MatrixColumn(t[15], t[16]),),
            (MatrixGroup(t[17], (MatrixRow((Text(t[18]),), ("A",)),)),),
            (Text(t[19]),),
            t[14],
            "Tabel 2",
        ),
        Signature((Signatory(t[20], t[21], t[22], t[20]),)),
    )
    return Document(
        kind="proef",
        title=t[23],
        gemeente=t[24],
        status="concept",
        version=t[25],
        sections=(Section(blokken),),
        subtitle=t[26],
        front=Front(facts=((t[27], t[28]),)),
        footnotes=(Footnote("n", (Text(t[29]),)),),
        keywords=(t[30],),
    )


_AANTAL = 31
_NIET_IN_DE_TEKST = {6, 14, 24, 25, 29, 30}  # titles, descriptions, head and foot, notes, keywords


def _gelezen(boom: etree._Element) -> str:
    """All text with its tabs and line breaks."""
    tekens = {f"{W}tab": "\t", f"{W}br": "\n"}
    runs = (stuk for run in boom.iter(f"{W}r") for stuk in run)
    return "".join(tekens.get(stuk.tag, stuk.text or "") for stuk in runs)


@settings(max_examples=150, deadline=None)
@given(st.lists(TEKST, min_size=_AANTAL, max_size=_AANTAL))
def test_elke_tekst_op_elke_plaats_komt_er_zo_uit(teksten: list[str]) -> None:
    inhoud = schrijf(_document(teksten))
    assert lint(inhoud) == []
    bestand = Bestand.van(inhoud)
    gelezen = _gelezen(bestand.bomen["word/document.xml"])
    for plaats, tekst in enumerate(teksten):
        if plaats not in _NIET_IN_DE_TEKST:
            assert tekst in gelezen, plaats
    assert teksten[29] in _gelezen(bestand.bomen["word/footnotes.xml"])
    kern = "".join(bestand.bomen["docProps/core.xml"].itertext())
    assert teksten[23] in kern
    assert teksten[24] in kern
    assert teksten[30] in kern
    beschreven = [
        ene.get(f"{W}val") for ene in bestand.bomen["word/document.xml"].iter(f"{W}tblDescription")
    ]
    assert beschreven[:2] == [teksten[14]] * 2


@settings(max_examples=100, deadline=None)
@given(st.lists(TEKST, min_size=_AANTAL, max_size=_AANTAL), st.integers(0, _AANTAL - 1))
def test_kop_en_voet_dragen_titel_gemeente_en_versie(teksten: list[str], plaats: int) -> None:
    document = dataclasses.replace(_document(teksten), title=teksten[plaats])
    verhalen = Bestand.van(schrijf(document)).verhalen
    randen = "".join(_gelezen(boom) for naam, boom in verhalen.items() if "er" in naam[5:11])
    for tekst in (teksten[plaats], teksten[24], teksten[25]):
        assert tekst in randen
