"""Texts come out of a page as they were typed, whatever they hold."""

import dataclasses

from hypothesis import given
from hypothesis import strategies as st
from lxml import html

from govdoc.blocks import (
    Figure,
    Footnote,
    FormField,
    Heading,
    Link,
    NoteMark,
    OrganisationChart,
    Paragraph,
    Picture,
    Reference,
    Text,
    plain,
    walk,
)
from govdoc.writers.html.document import write_html
from govdoc.writers.look import Look
from govdoc.writers.palette import palette
from hulp.schrijven import los
from hulp.voorbeeld import VIJANDIG, handboek, kop, p, punten, tabel

LOOK = Look(palette("0B4F5C", "9A3412"), "Calibri")
TEKST = st.text(st.characters(exclude_categories=["Cs", "Cc", "Cn"]), min_size=1, max_size=60)


def pagina(*blokken: object, **meer: object) -> html.HtmlElement:
    return html.document_fromstring(write_html(los(*blokken, **meer), LOOK).decode())  # type: ignore[arg-type]


@given(TEKST)
def test_a_text_comes_back_as_typed_from_every_place(tekst: str) -> None:
    boom = pagina(
        kop(1, tekst, "een"),
        p(tekst, Link("https://x.example/?a=1&b=2", (Text(tekst),)), Reference("een", tekst)),
        punten(tekst),
        tabel((tekst,), [(tekst,)], caption=(Text(tekst),)),
        p(FormField(tekst, tekst)),
    )
    (main,) = boom.iter("main")
    for naam in ("h2", "li", "th", "td", "caption"):
        assert next(main.iter(naam)).text_content() == tekst
    assert [a.text_content() for a in main.iter("a")] == [tekst, tekst]
    (veld,) = main.iter("input")
    assert (veld.get("aria-label"), veld.get("name")) == (tekst, tekst)


def test_all_words_of_a_document_are_there_in_order() -> None:
    document = handboek()
    boom = html.document_fromstring(write_html(document, LOOK).decode())
    for mark in list(boom.iter("sup")):
        mark.drop_tree()
    gezien = "".join(next(boom.iter("main")).text_content().split())
    plek, aantal = 0, 0
    for blok in (b for section in document.sections for b in walk(section.blocks)):
        if isinstance(blok, Heading | Paragraph):
            woorden = "".join(plain(blok.inlines).split())
            assert woorden in gezien[plek:], woorden
            plek, aantal = gezien.index(woorden, plek) + len(woorden), aantal + 1
    assert aantal > 50


def test_hostile_text_is_only_text() -> None:
    document = dataclasses.replace(los(p(VIJANDIG)), title=VIJANDIG, gemeente=VIJANDIG)
    boom = html.document_fromstring(write_html(document, LOOK).decode())
    assert next(boom.iter("h1")).text_content() == VIJANDIG
    assert VIJANDIG in next(boom.iter("title")).text_content()
    assert not list(boom.iter("script"))


def test_a_blank_is_marked_without_colour_alone() -> None:
    boom = pagina(p(Text("[nog invullen: startdatum]", blank=True)))
    assert [mark.text for mark in boom.iter("mark")] == ["[nog invullen: startdatum]"]


def test_notes_lead_there_and_back_also_from_another_note() -> None:
    document = dataclasses.replace(
        los(p("Een", NoteMark("a"), NoteMark("a"), NoteMark("b"))),
        footnotes=(
            Footnote("b", (Text("Tweede"),)),
            Footnote("a", (Text("Eerste"), NoteMark("c"))),
            Footnote("c", (Text("Derde"),)),
        ),
    )
    boom = html.document_fromstring(write_html(document, LOOK).decode())
    noten = boom.xpath("//section//li")
    assert [noot.text for noot in noten] == ["Eerste", "Tweede ", "Derde "]
    for noot in noten:
        terug = noot.xpath(".//a[text()='terug']/@href")[0]
        assert boom.xpath(f"//*[@id='{terug[1:]}']/@href") == [f"#{noot.get('id')}"]


def test_a_figure_has_its_words_and_its_drawing_inside_the_page() -> None:
    picture = Picture("<svg xmlns='http://www.w3.org/2000/svg'/>", b"", 160, 90)
    figuur = Figure(
        OrganisationChart(()),
        (Text("Lijnen"),),
        'Raad & "college"',
        number="Figuur 2",
        picture=picture,
    )
    boom = pagina(figuur)
    (beeld,) = boom.iter("img")
    assert beeld.get("alt") == 'Raad & "college"'
    assert beeld.get("src").startswith("data:image/svg+xml;base64,")
    assert next(boom.iter("figcaption")).text_content() == "Figuur 2 Lijnen"
