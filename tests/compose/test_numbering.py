"""Numbers and references: given once, after everything that falls away is gone."""

from dataclasses import replace

from govdoc.blocks import (
    Block,
    Cell,
    Definition,
    DefinitionList,
    Figure,
    Footnote,
    Heading,
    Inlines,
    Link,
    List,
    ListItem,
    Origin,
    Paragraph,
    RasicMatrix,
    Reference,
    Said,
    StepDiagram,
    Table,
    Text,
)
from govdoc.blocks import (
    Numbering as Wijze,
)
from govdoc.compose.numbering import Numbering, letters
from govdoc.compose.references import References

BRON = Origin("content/convenant/doelen.md", 7)


def kop(titel: str, wijze: Wijze, level: int = 1, id_: str = "") -> Heading:
    return Heading(level, (Text(titel),), id_ or titel.lower(), wijze, origin=BRON)


def alinea(*inlines: object) -> Paragraph:
    return Paragraph(tuple(inlines), origin=BRON)  # type: ignore[arg-type]


def leden(*ids: str) -> List:
    items = tuple(ListItem((alinea(Text("x")),), id_, BRON) for id_ in ids)
    return List(items, ordered=True, leden=True, origin=BRON)


def tabel(bijschrift: str, id_: str = "") -> Table:
    cel = Cell((alinea(Text("x")),))
    caption: Inlines = (Text(bijschrift),) if bijschrift else ()
    return Table((cel,), ((cel,),), caption, id=id_, origin=BRON)


def genummerd(*blocks: Block) -> tuple[tuple[Block, ...], Numbering]:
    numbering = Numbering()
    return numbering.number(blocks), numbering


def nummers(*blocks: Block) -> list[str]:
    return [b.number for b in genummerd(*blocks)[0] if isinstance(b, Heading | Table | RasicMatrix)]


def verwijs(blocks: tuple[Block, ...], target: str, lid: str = "") -> tuple[str, list[str]]:
    """The text of one reference in a document of these blocks, and the problems it gives."""
    _, numbering = genummerd(*blocks)
    references = References(numbering.targets)
    gevuld = references.fill(alinea(Reference(target, lid=lid)))
    (reference,) = gevuld.inlines
    assert isinstance(reference, Reference)
    return reference.text, [f"{p.message} | {p.help}" for p in references.problems]


def test_chapters_count_three_levels_deep() -> None:
    blocks = [kop("a", "hoofdstuk", level) for level in (1, 2, 2, 3, 3, 1, 2, 3, 4)]
    assert nummers(*blocks) == ["1", "1.1", "1.2", "1.2.1", "1.2.2", "2", "2.1", "2.1.1", ""]


def test_articles_and_annexes_count_apart_and_unnumbered_headings_not_at_all() -> None:
    blocks = [
        kop("samenvatting", "geen"),
        kop("a", "artikel"),
        kop("a", "artikel", 2),
        kop("b", "artikel"),
        kop("c", "bijlage"),
        kop("c", "bijlage", 2),
        kop("d", "bijlage"),
    ]
    assert nummers(*blocks) == ["", "Artikel 1", "", "Artikel 2", "Bijlage A", "", "Bijlage B"]


def test_letters_go_on_after_z() -> None:
    assert [letters(n) for n in (1, 26, 27, 52, 53)] == ["A", "Z", "AA", "AZ", "BA"]


def test_leden_run_on_through_their_article_and_start_again_in_the_next() -> None:
    blocks, _ = genummerd(
        kop("a", "artikel"), leden("", ""), alinea(Text("en ook")), leden("", "", ""),
        kop("b", "artikel"), leden(""),
    )  # fmt: skip
    assert [b.start for b in blocks if isinstance(b, List)] == [1, 3, 1]


def test_other_lists_keep_their_own_count() -> None:
    punten = replace(leden("", ""), leden=False)
    blocks, _ = genummerd(kop("a", "artikel"), leden("", ""), punten, leden(""))
    assert [b.start for b in blocks if isinstance(b, List)] == [1, 1, 3]


def test_only_tables_with_a_caption_are_numbered_also_inside_others() -> None:
    binnen = List((ListItem((tabel("Binnen"),)),))
    matrix = RasicMatrix((), (), (Text("Taken"),), origin=BRON)
    definities = DefinitionList((Definition((Text("x"),), (tabel("Diep"),)),))
    blocks, numbering = genummerd(
        tabel("Een", "een"), tabel("", "geen"), binnen, matrix, definities, tabel("Zes", "zes")
    )
    assert [b.number for b in blocks if isinstance(b, Table | RasicMatrix)] == [
        "Tabel 1", "", "Tabel 3", "Tabel 5",
    ]  # fmt: skip
    assert numbering.targets["zes"].says == "tabel 5"
    assert "geen" not in numbering.targets


DOCUMENT: tuple[Block, ...] = (
    kop("Samenvatting", "geen"),
    kop("Hoofdstuk", "hoofdstuk"),
    kop("Paragraaf", "hoofdstuk", 2),
    kop("Klein", "hoofdstuk", 4),
    kop("Partijen", "artikel"),
    leden("", "wie"),
    alinea(Text("x")),
    leden("hoe"),
    kop("Toelichting", "artikel", 2),
    kop("Lege", "artikel"),
    kop("Gegevens", "bijlage"),
    kop("Onderdeel", "bijlage", 2),
    tabel("Rollen", "rollen"),
)


def test_a_reference_says_what_it_points_at() -> None:
    gevallen = {
        ("samenvatting", ""): "“Samenvatting”",
        ("hoofdstuk", ""): "hoofdstuk 1",
        ("paragraaf", ""): "paragraaf 1.1",
        ("klein", ""): "hoofdstuk 1, onder “Klein”",
        ("partijen", ""): "artikel 1",
        ("partijen", "1"): "artikel 1 lid 1",
        ("partijen", "wie"): "artikel 1 lid 2",
        ("partijen", "hoe"): "artikel 1 lid 3",
        ("wie", ""): "artikel 1 lid 2",
        ("toelichting", ""): "artikel 1, onder “Toelichting”",
        ("gegevens", ""): "bijlage A",
        ("onderdeel", ""): "bijlage A, onder “Onderdeel”",
        ("rollen", ""): "tabel 1",
    }
    assert {vraag: verwijs(DOCUMENT, *vraag) for vraag in gevallen} == {
        vraag: (tekst, []) for vraag, tekst in gevallen.items()
    }


def test_a_reference_that_opens_a_sentence_has_a_capital() -> None:
    _, numbering = genummerd(*DOCUMENT)
    gevuld = References(numbering.targets).fill(alinea(Reference("gegevens", capital=True)))
    (verwijzing,) = gevuld.inlines
    assert (verwijzing.text, verwijzing.capital) == ("Bijlage A", True)
    assert verwijzing.pieces == (Said("Bijlage "), Said("A", "gegevens"))


def test_a_reference_knows_what_each_number_in_it_counts() -> None:
    blocks = (kop("Een", "artikel"), leden("", "twee"), kop("Los", "geen", 2))
    _, numbering = genummerd(*blocks)
    gevallen = {
        ("een", "twee"): (Said("artikel "), Said("1", "een"), Said(" lid "), Said("2", "een", "2")),
        ("twee", ""): (Said("artikel "), Said("1", "een"), Said(" lid "), Said("2", "twee")),
        ("los", ""): (
            *(Said("artikel "), Said("1", "een"), Said(", onder ")),
            *(Said("“"), Said("Los", "los"), Said("”")),
        ),
    }
    for (target, lid), pieces in gevallen.items():
        gevuld = References(numbering.targets).fill(alinea(Reference(target, lid=lid)))
        (verwijzing,) = gevuld.inlines
        assert isinstance(verwijzing, Reference)
        assert verwijzing.pieces == pieces
        assert verwijzing.text == "".join(piece.text for piece in pieces)


def test_figures_count_apart_from_tables() -> None:
    figuur = Figure(StepDiagram(("een",)), (Text("Stappen"),), "Eén stap.", "stappen")
    blocks, _ = genummerd(tabel("Rollen"), figuur, tabel("Taken"), replace(figuur, id="meer"))
    gegeven = [b.number for b in blocks if isinstance(b, Table | Figure)]
    assert gegeven == ["Tabel 1", "Figuur 1", "Tabel 2", "Figuur 2"]
    assert verwijs((figuur,), "stappen") == ("figuur 1", [])


def test_a_link_to_an_id_keeps_the_words_of_its_writer() -> None:
    _, numbering = genummerd(*DOCUMENT)
    gevuld = References(numbering.targets).fill(alinea(Reference("gegevens", "de gegevens")))
    assert gevuld.inlines == (Reference("gegevens", "de gegevens"),)


def test_an_unknown_target_is_named_with_the_nearest() -> None:
    assert verwijs(DOCUMENT, "partijn") == (
        "", ["Dit document heeft geen onderdeel 'partijn' | bedoelt u 'partijen'?"],
    )  # fmt: skip


def test_an_unknown_lid_is_named_with_what_there_is() -> None:
    assert verwijs(DOCUMENT, "partijen", "4") == (
        "", ["Artikel 1 heeft geen lid '4' | er zijn: 1, 2, 3, wie, hoe"],
    )  # fmt: skip
    assert verwijs(DOCUMENT, "partijen", "0")[1]
    assert verwijs(DOCUMENT, "lege", "1") == (
        "", ["Artikel 2 heeft geen lid '1' | artikel 2 heeft geen genummerde leden"],
    )  # fmt: skip


def test_problems_point_at_the_block_that_refers() -> None:
    references = References({})
    cel = Cell((Paragraph((Reference("weg"),)),))
    references.fill(Table((cel,), (), origin=Origin("content/a.md", 3)))
    (problem,) = references.problems
    assert (problem.code, problem.place.file, problem.place.line) == ("TPL005", "content/a.md", 3)


def test_references_are_filled_wherever_they_stand() -> None:
    _, numbering = genummerd(kop("a", "artikel"))
    references = References(numbering.targets)
    hier = (Reference("a"),)
    blocks = (
        kop("x", "geen"),
        Heading(1, hier),
        List((ListItem((Paragraph(hier),)),)),
        Table((Cell((Paragraph(hier),)),), ((Cell((Paragraph(hier),)),),), hier),
        DefinitionList((Definition(hier, (Paragraph(hier),)),)),
        Footnote("1", hier),
    )
    assert str([references.fill(block) for block in blocks]).count("text='artikel 1'") == 8
    assert references.problems == []


def test_what_holds_no_reference_stays_the_same_object() -> None:
    references = References({})
    for block in (*DOCUMENT, alinea(Link("https://a.example", (Text("a"),)))):
        assert references.fill(block) is block


def test_an_id_that_is_there_twice_is_kept_aside() -> None:
    elders = Origin("content/b.md", 2)
    _, numbering = genummerd(
        kop("a", "artikel"), replace(kop("b", "artikel"), id="a", origin=elders)
    )
    (dubbel,) = numbering.duplicates
    assert (dubbel.id, dubbel.origin, dubbel.first) == ("a", elders, BRON)
