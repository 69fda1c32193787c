"""Each kind of block becomes what a careful secretary would make of it in Word."""

import re
from collections.abc import Sequence
from dataclasses import replace

import pytest

from govdoc.blocks import (
    Cell,
    Definition,
    DefinitionList,
    Footnote,
    FormField,
    Front,
    Heading,
    LineBreak,
    Link,
    List,
    ListItem,
    NoteMark,
    PageBreak,
    Paragraph,
    Reference,
    Section,
    Signatory,
    Signature,
    Table,
    Text,
)
from govdoc.errors import GovdocError
from govdoc.writers.widths import lines
from hulp.lint import Bestand, W, lint, val
from hulp.schrijven import deel, delen, los, schrijf
from hulp.voorbeeld import DOCUMENTEN, LANG, ZIN, cel, convenant, kop, p, punten, tabel


def document_van(*blokken, **meer) -> str:  # noqa: ANN002, ANN003 - blocks and their document's fields
    inhoud = schrijf(los(*blokken, **meer))
    assert lint(inhoud) == []
    return deel(inhoud)


def alineas(inhoud: bytes) -> list[tuple[str, str]]:
    """Style and text of every paragraph of the document."""
    boom = Bestand.van(inhoud).bomen["word/document.xml"]
    return [
        (
            val(alinea.find(f"{W}pPr/{W}pStyle")),
            "".join(stuk.text or "" for stuk in alinea.iter(f"{W}t")),
        )
        for alinea in boom.iter(f"{W}p")
    ]


# --- text -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("stijl", "naam"),
    [
        ("gewoon", "Normal"),
        ("inleiding", "Inleiding"),
        ("nadruk", "Nadruk"),
        ("samenvatting", "Samenvatting"),
        ("klein", "Klein"),
        ("citaat", "Quote"),
    ],
)
def test_elke_rol_van_een_alinea_heeft_haar_stijl(stijl: str, naam: str) -> None:
    assert (naam, "tekst") in alineas(schrijf(los(p("tekst", style=stijl))))


def test_koppen_zijn_echte_koppen() -> None:
    gevonden = alineas(schrijf(los(*(kop(n, f"kop {n}") for n in range(1, 5)))))
    assert gevonden[-4:] == [(f"Heading{n}", f"kop {n}") for n in range(1, 5)]


def test_nadruk_van_letters() -> None:
    xml = document_van(
        p(Text("v", bold=True), Text("s", italic=True), Text("b", bold=True, italic=True))
    )
    assert '<w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">v</w:t></w:r>' in xml
    assert '<w:r><w:rPr><w:i/></w:rPr><w:t xml:space="preserve">s</w:t></w:r>' in xml
    assert '<w:rPr><w:b/><w:i/></w:rPr><w:t xml:space="preserve">b</w:t>' in xml


def test_tab_en_regeleinde_in_tekst_blijven() -> None:
    xml = document_van(p("a\tb\nc\r\nd\re", LineBreak(), "f"))
    assert re.findall(r"<w:(?:tab|br)/>|>(\w)<", xml.partition("Proef</w:t>")[2])
    kern = re.sub(r"</?w:r>|<w:t [^>]*>|</w:t>", "", xml)
    assert "a<w:tab/>b<w:br/>c<w:br/>d<w:br/>e<w:br/>f" in kern


def test_een_open_plek_valt_op_ook_zonder_kleur() -> None:
    inhoud = schrijf(los(p(Text("[nog invullen: x]", blank=True))))
    assert '<w:rStyle w:val="OpenPlek"/></w:rPr><w:t xml:space="preserve">[nog' in deel(inhoud)
    stijl = re.search(r'w:styleId="OpenPlek">.*?</w:style>', deel(inhoud, "word/styles.xml"))
    assert stijl
    assert "<w:b/>" in stijl[0]
    assert "<w:bdr " in stijl[0]


def test_een_link_is_een_relatie_naar_buiten() -> None:
    inhoud = schrijf(los(p(Link("https://x.example/?a=1&b=<2>", (Text("daar"),)))))
    assert 'Target="https://x.example/?a=1&amp;b=&lt;2&gt;" TargetMode="External"' in deel(
        inhoud, "word/_rels/document.xml.rels"
    )
    assert '<w:rStyle w:val="Hyperlink"/></w:rPr><w:t xml:space="preserve">daar' in deel(inhoud)


def test_dezelfde_link_twee_keer_is_een_relatie() -> None:
    link = Link("mailto:x@y.example", (Text("mail"),))
    inhoud = schrijf(los(p(link, " en ", link)))
    assert deel(inhoud, "word/_rels/document.xml.rels").count("mailto:x@y.example") == 1


@pytest.mark.parametrize("url", ["http://x.example", "javascript:alert(1)", "file:///etc/x", "x"])
def test_een_andere_link_wordt_geweigerd(url: str) -> None:
    with pytest.raises(GovdocError, match="https:// of mailto:"):
        schrijf(los(p(Link(url, (Text("x"),)))))


@pytest.mark.parametrize("teken", ["\x00", "\x1b", "\x0b", "\ufffe", "\uffff", "\ud800"])
def test_een_stuurteken_wordt_bij_naam_geweigerd(teken: str) -> None:
    with pytest.raises(GovdocError, match=f"stuurteken U\\+{ord(teken):04X}.*'De naam'"):
        schrijf(los(p(f"De naam{teken}!")))


# --- references and notes -------------------------------------------------------------------------


def test_verwijzingen_leiden_naar_kop_lid_tabel_en_lijstpunt() -> None:
    lid = ListItem((p("lid"),), id="wmo")
    xml = document_van(
        kop(1, "Doelen", "doelen", "Artikel 1", "artikel"),
        List((ListItem((p("een"),)), lid), ordered=True, leden=True),
        tabel(("a",), [("b",)], id="kaal"),
        tabel(("a",), [("b",)], id="met", caption=(Text("bijschrift"),), number="Tabel 1"),
        p(
            Reference("doelen", "artikel 1"),
            Reference("doelen", "artikel 1 lid 2", lid="wmo"),
            Reference("doelen", "artikel 1 lid 1", lid="1"),
            Reference("wmo", "artikel 1 lid 2"),
            Reference("kaal", "de tabel"),
            Reference("met", "tabel 1"),
        ),
    )
    doelen = re.findall(r'w:anchor="([^"]+)"', xml)
    assert len(doelen) == 6
    assert doelen[1] == doelen[3] != doelen[2]
    for doel in doelen:
        assert xml.count(f'w:name="{doel}"') == 1
    assert re.search(rf'w:name="{doelen[1]}"/><w:r><w:t xml:space="preserve">lid<', xml)
    assert re.search(rf'w:name="{doelen[2]}"/><w:r><w:t xml:space="preserve">een<', xml)


def test_een_verwijzing_naar_niets_wordt_geweigerd() -> None:
    with pytest.raises(GovdocError, match="'weg'"):
        schrijf(los(p(Reference("weg", "artikel 0"))))


def test_namen_van_bladwijzers_passen_en_botsen_niet() -> None:
    ids = ["a" * 100, "a" * 99 + "b", "é-è", "e-e", "E-E", "1 x", ""]
    inhoud = schrijf(los(*(kop(1, f"kop {n}", id_) for n, id_ in enumerate(ids))))
    assert lint(inhoud) == []
    assert deel(inhoud).count("<w:bookmarkStart") == len(ids)


def test_voetnoten_zijn_echte_voetnoten_ook_met_een_link() -> None:
    noot = Footnote("a", (Text("Zie "), Link("https://x.example", (Text("daar"),))))
    document = replace(
        los(p("een", NoteMark("b"), " twee", NoteMark("a"), " weer", NoteMark("b"))),
        footnotes=(noot, Footnote("b", (Text("eerst"),)), Footnote("c", (Text("ongebruikt"),))),
    )
    inhoud = schrijf(document)
    assert lint(inhoud) == []
    noten = deel(inhoud, "word/footnotes.xml")
    assert re.findall(r'<w:footnote w:id="(\d)">', noten) == ["1", "2"]
    assert noten.index("eerst") < noten.index("Zie ")
    assert "ongebruikt" not in noten
    assert "x.example" in deel(inhoud, "word/_rels/footnotes.xml.rels")
    assert "x.example" not in deel(inhoud, "word/_rels/document.xml.rels")
    assert deel(inhoud).count("<w:footnoteReference ") == 2
    assert "NOTEREF _voetnoot_1" in deel(inhoud)


def test_een_noot_zonder_tekst_wordt_geweigerd() -> None:
    with pytest.raises(GovdocError, match="voetnoot 'weg'"):
        schrijf(los(p("x", NoteMark("weg"))))


# --- lists ----------------------------------------------------------------------------------------


def test_een_alinea_na_een_punt_hoort_bij_dat_punt() -> None:
    gevonden = alineas(schrijf(los(punten(("een", p("vervolg"), punten(("diep", p("ook"))))))))
    assert gevonden[-4:] == [
        ("ListBullet", "een"),
        ("ListContinue", "vervolg"),
        ("ListBullet2", "diep"),
        ("ListContinue2", "ook"),
    ]


def test_dieper_dan_vier_niveaus_houdt_de_stijl_van_vier() -> None:
    diep = punten(("1", punten(("2", punten(("3", punten(("4", punten("5")))))))))
    xml = document_van(diep)
    assert '<w:pStyle w:val="ListBullet4"/><w:numPr><w:ilvl w:val="4"/>' in xml


def test_een_punt_dat_met_een_lijst_begint_houdt_zijn_eigen_teken() -> None:
    inhoud = schrijf(los(List((ListItem((punten("diep"),)),))))
    assert alineas(inhoud)[-2:] == [("ListBullet", ""), ("ListBullet2", "diep")]


def test_een_vakje_neemt_de_plaats_van_het_lijstteken() -> None:
    xml = document_van(punten((p(FormField("Ja", "ja", kind="aankruisvak"), " ja"),), "gewoon"))
    assert xml.count("<w:numPr>") == 1
    assert "<w14:checkbox>" in xml


def test_begrippen_blijven_bij_hun_betekenis() -> None:
    lijst = DefinitionList((Definition((Text("FG"),), (p("functionaris"), punten("a"))),))
    inhoud = schrijf(los(lijst))
    assert alineas(inhoud)[-3:] == [
        ("Begrip", "FG"),
        ("Betekenis", "functionaris"),
        ("ListBullet2", "a"),
    ]
    assert "<w:keepNext/>" in deel(inhoud)


# --- tables ---------------------------------------------------------------------------------------


def test_een_tabel_heeft_kop_bijschrift_titel_en_omschrijving() -> None:
    xml = document_van(
        tabel(
            ("Rol", "Taak"),
            [("FG", "toezicht")],
            caption=(Text("Wie & wat"),),
            number="Tabel 3",
            description="Per rol <de> taak.",
        )
    )
    assert xml.count("<w:tblHeader/>") == 1
    assert xml.count("<w:cantSplit/>") == 2
    assert '<w:tblCaption w:val="Tabel 3 Wie &amp; wat"/>' in xml
    assert '<w:tblDescription w:val="Per rol &lt;de&gt; taak."/>' in xml
    assert "SEQ Tabel \\* ARABIC" in xml
    voor = xml[: xml.index("<w:tbl>")]
    assert voor.rindex('w:val="Caption"') > voor.rindex("Proef")


def test_een_tabel_zonder_woorden_krijgt_ze_uit_haar_kolommen() -> None:
    xml = document_van(tabel(("Rol", "Taak"), [("FG", "x"), ("PO", "y")]))
    assert '<w:tblCaption w:val="Tabel met de kolommen Rol, Taak"/>' in xml
    assert '<w:tblDescription w:val="Tabel van 2 rijen, met de kolommen Rol, Taak."/>' in xml


def breedtes(xml: str) -> list[int]:
    return [int(breed) for breed in re.findall(r'<w:gridCol w:w="(\d+)"/>', xml)]


def test_breedtes_volgen_de_verhouding_van_de_schrijver() -> None:
    gevonden = breedtes(document_van(tabel(("a", "b", "c"), [("x", "y", "z")], widths=(2, 1, 1))))
    assert sum(gevonden) == 8788
    assert gevonden[0] == pytest.approx(2 * gevonden[1], abs=2)


@pytest.mark.parametrize("widths", [(), (1, 9)])
def test_datums_en_kenmerken_breken_niet(widths: tuple[float, ...]) -> None:
    rijen = [("15 november 2026", ZIN * 4), ("ZAAK-2026-000123", ZIN * 9)]
    gevonden = breedtes(document_van(tabel(("Datum", "Tekst"), rijen, widths=widths)))
    assert gevonden[0] > 1950  # 34 mm: a date of 11 points and the air beside it
    assert gevonden[1] > 2.5 * gevonden[0]


def test_kolommen_met_evenveel_tekst_worden_even_breed() -> None:
    rijen = [("kort", ZIN, ZIN), ("kort", "x", "x"), ("kort", ZIN * 2, ZIN * 2)]
    kort, links, rechts = breedtes(document_van(tabel(("a", "b", "c"), rijen)))
    assert links == pytest.approx(rechts, rel=0.02)
    assert kort < links / 3


def test_een_tabel_wordt_niet_hoger_dan_nodig() -> None:
    """Compared with every other way to share the room: within a tenth of the best."""
    rijen = [("Kernpartner", ZIN, "Detacheringsafspraken"), ("x", ZIN * 3, ZIN), ("y", "", ZIN * 2)]
    hoogtes = {
        breed: _hoogte(rijen, (1800, breed, 8788 - 1800 - breed)) for breed in range(800, 6000, 100)
    }
    gevonden = _hoogte(rijen, breedtes(document_van(tabel(("Soort", "Wat", "Hoe"), rijen))))
    assert gevonden <= 1.1 * min(hoogtes.values()) + 1


def _hoogte(rijen: list[tuple[str, ...]], breed: Sequence[int]) -> int:
    return sum(
        max(lines(tekst, 11, kolom - 226) for tekst, kolom in zip(rij, breed, strict=True))
        for rij in rijen
    )


def test_te_veel_kolommen_krijgen_kleinere_letters() -> None:
    smal = tuple(f"kolomkop{n}lang" for n in range(9))
    assert "TabeltekstKlein" in document_van(tabel(smal, [smal]))
    assert "TabeltekstKlein" not in document_van(tabel(smal[:3], [smal[:3]]))


def test_lege_en_korte_rijen_blijven_heel() -> None:
    scheef = Table((cel("a"), cel("b"), cel("c")), ((cel("x"),), (Cell(), Cell(), Cell())))
    xml = document_van(scheef)
    assert xml.count("<w:tc>") == 9


def test_uitlijning_komt_van_de_cel() -> None:
    xml = document_van(Table((cel("a", "rechts"),), ((cel("7", "rechts"),), (cel("x", "midden"),))))
    assert xml.count('<w:jc w:val="right"/>') == 2
    assert xml.count('<w:jc w:val="center"/>') == 1


def test_een_tabel_en_een_lijst_in_een_cel() -> None:
    binnen = tabel(("x",), [("y",)])
    xml = document_van(Table((cel("a"),), ((Cell((binnen,)),), (Cell((punten("p", "q"),)),))))
    assert "</w:tbl><w:p>" in xml


def test_twee_tabellen_na_elkaar_blijven_er_twee() -> None:
    assert document_van(tabel(("a",), [("b",)]), tabel(("c",), [("d",)])).count("<w:tbl>") == 2


def test_een_korte_tabel_blijft_op_een_bladzijde_en_een_lange_niet() -> None:
    kort = document_van(tabel(("a",), [("x",)] * 3))
    lang = document_van(tabel(("a",), [("x",)] * 40))
    assert kort.count("<w:keepNext/>") == 2
    assert lang.count("<w:keepNext/>") == 0


# --- forms and signatures -------------------------------------------------------------------------


def test_een_veld_na_een_opschrift_krijgt_een_eigen_regel() -> None:
    gevonden = alineas(schrijf(los(p("Naam: ", FormField("Naam", "naam")))))
    assert gevonden[-2:] == [("Invulopschrift", "Naam: "), ("Invulregel", "\u00a0")]


def test_een_veld_alleen_krijgt_zijn_titel_als_opschrift() -> None:
    gevonden = alineas(schrijf(los(p(FormField("Functie", "functie", prompt="uw functie")))))
    assert gevonden[-2:] == [("Invulopschrift", "Functie"), ("Invulregel", "uw functie")]


def test_een_veld_in_een_cel_heeft_de_cel() -> None:
    cel_ = Cell((p(FormField("Uitleg", "uitleg")),))
    gevonden = alineas(schrijf(los(Table((cel("Vraag"),), ((cel_,),)))))
    assert gevonden[-2:] == [("Tabelkop", "Vraag"), ("Tekenregel", "\u00a0")]
    cel_ = Cell((p("Naam: ", FormField("Naam", "naam")),))
    gevonden = alineas(schrijf(los(Table((cel("Wie"),), ((cel_,),)))))
    assert gevonden[-2:] == [("Tabeltekst", "Naam: "), ("Tekenregel", "\u00a0")]


def test_een_veld_na_een_opschrift_in_een_punt_hangt_onder_dat_punt() -> None:
    inhoud = schrijf(los(punten((p("Adres: ", FormField("Adres", "adres")),), ordered=True)))
    assert alineas(inhoud)[-2:] == [("ListNumber", "Adres: "), ("Invulregel", "\u00a0")]
    assert '<w:pStyle w:val="Invulregel"/><w:ind w:left="425"' in deel(inhoud)


def test_een_veld_in_een_zin_is_een_zichtbare_regel() -> None:
    xml = document_van(p("voor ", FormField("Bedrag", "bedrag"), " euro"))
    assert re.search(
        r'<w:rStyle w:val="Invulveld"/></w:rPr><w:t xml:space="preserve">\xa0{20,}', xml
    )


@pytest.mark.parametrize(
    ("soort", "element"),
    [("tekst", "<w:text/>"), ("datum", "<w:date>"), ("aankruisvak", "<w14:checkbox>")],
)
def test_elk_veld_heeft_titel_kenmerk_en_soort(soort: str, element: str) -> None:
    xml = document_van(p("x ", FormField('T & "t"', "t-1", kind=soort), " y"))
    assert '<w:alias w:val="T &amp; &quot;t&quot;"/><w:tag w:val="t-1"/>' in xml
    assert element in xml


def test_een_lange_titel_past_in_word_en_blijft_eigen() -> None:
    velden = [FormField(LANG + str(n), LANG + str(n)) for n in range(2)]
    xml = document_van(p("x ", velden[0], " y ", velden[1], " z"))
    kenmerken = re.findall(r'<w:tag w:val="([^"]+)"', xml)
    assert len(set(kenmerken)) == 2
    assert max(map(len, kenmerken)) <= 64


def ondertekening(aantal: int, **meer: object) -> Signature:
    return Signature(tuple(Signatory(f"Partij {n}", f"functie {n}", **meer) for n in range(aantal)))


@pytest.mark.parametrize(("aantal", "tabellen"), [(1, 1), (2, 1), (3, 2), (5, 3)])
def test_twee_ondertekenaars_staan_naast_elkaar(aantal: int, tabellen: int) -> None:
    xml = document_van(p("Getekend."), ondertekening(aantal))
    assert xml.count("<w:tbl>") == tabellen
    assert len(set(re.findall(r'<w:tag w:val="([^"]+)"', xml))) == 3 * aantal


def test_een_handtekening_staat_nooit_alleen() -> None:
    """What is above keeps with the table, every row with the next, and no row splits."""
    leden = punten("een", ("twee", p("de laatste regels. " + ZIN)), ordered=True, leden=True)
    xml = document_van(leden, ondertekening(2))
    voor, _, tabel_ = xml.partition("<w:tbl>")
    assert "<w:keepNext/>" in voor[voor.rindex("<w:p>") :]
    rijen = tabel_.split("<w:tr>")[1:]
    for rij in rijen[:-1]:
        assert rij.count("<w:keepNext/>") == rij.count("<w:p>")
    assert "<w:keepNext/>" not in rijen[-1].partition("</w:tbl>")[0]
    assert xml.count("<w:cantSplit/>") == len(rijen)


def test_de_laatste_van_drie_handtekeningen_staat_niet_alleen() -> None:
    """The table before the last keeps with it, the ones before that need not."""
    tabellen = document_van(ondertekening(5)).split("<w:tbl>")[1:]
    blijft = [
        "<w:keepNext/>" in stuk[stuk.rindex("<w:tr>") :].split("</w:tbl>")[0] for stuk in tabellen
    ]
    assert blijft == [False, True, False]


def test_wie_zonder_plaats_tekent_heeft_geen_plaats() -> None:
    assert "Plaats" not in document_van(ondertekening(1, place=False))
    assert "Plaats" in document_van(ondertekening(1))


def test_naast_wie_een_plaats_invult_blijft_die_van_een_ander_leeg() -> None:
    paar = Signature((Signatory("A"), Signatory("B", place=False)))
    kenmerken = re.findall(r'<w:tag w:val="([^"]+)"', document_van(paar))
    assert [kenmerk for kenmerk in kenmerken if "plaats" in kenmerk] == ["ondertekenaar-1-plaats"]


def test_een_toelichting_staat_onder_de_functie() -> None:
    gevonden = alineas(schrijf(los(ondertekening(1, note="krachtens volmacht"))))
    teksten = [tekst for _, tekst in gevonden]
    assert teksten.index("krachtens volmacht") == teksten.index("functie 0") + 1


# --- pages ----------------------------------------------------------------------------------------


def test_een_nieuwe_bladzijde_kost_geen_lege_alinea() -> None:
    xml = document_van(
        p("een"), PageBreak(), kop(1, "twee"), p("x"), PageBreak(), tabel(("a",), [])
    )
    assert xml.count("<w:pageBreakBefore/>") == 2
    assert '<w:br w:type="page"/>' not in xml


def test_een_nieuwe_bladzijde_voor_een_handtekening_en_een_lijst() -> None:
    for blok in (ondertekening(1), punten("a"), DefinitionList((Definition((Text("t"),), ()),))):
        xml = document_van(p("een"), PageBreak(), blok, p("na"))
        na = xml[xml.index("<w:pageBreakBefore/>") :]
        assert "na</w:t>" in na
        assert xml.count("<w:pageBreakBefore/>") == 1


def secties(inhoud: bytes) -> list[tuple[str, str]]:
    """Width of the page and the kinds of head of every section."""
    boom = Bestand.van(inhoud).bomen["word/document.xml"]
    return [
        (
            val(sectie.find(f"{W}pgSz"), "w"),
            "+".join(val(kop_, "type") for kop_ in sectie.iter(f"{W}headerReference"))
            + ("+titlePg" if sectie.find(f"{W}titlePg") is not None else ""),
        )
        for sectie in boom.iter(f"{W}sectPr")
    ]


def test_liggend_en_staand_wisselen_zonder_lege_bladzijden() -> None:
    document = replace(
        los(),
        sections=(
            Section((p("staand"),)),
            Section((tabel(("a",), [("b",)]),), landscape=True),
            Section((PageBreak(), p("weer staand"))),
            Section((p("en nog"),)),
        ),
    )
    inhoud = schrijf(document)
    assert lint(inhoud) == []
    staand, liggend = ("11906", "default+first"), ("16838", "default")
    assert secties(inhoud) == [(staand[0], "default+first+titlePg"), liggend, staand]


def test_een_liggend_begin_heeft_een_eigen_eerste_bladzijde() -> None:
    document = replace(los(), sections=(Section((p("x"),), landscape=True),))
    assert secties(schrijf(document)) == [("16838", "default+first+titlePg")]


def kop_en_voet(inhoud: bytes) -> dict[str, str]:
    """The text of every head and foot."""
    bestand = Bestand.van(inhoud)
    return {
        naam: "".join(stuk.text or "" for stuk in boom.iter(f"{W}t"))
        for naam, boom in bestand.verhalen.items()
        if "header" in naam or "footer" in naam
    }


@pytest.mark.parametrize("naam", DOCUMENTEN)
def test_concept_staat_op_elke_bladzijde_en_anders_nergens(naam: str) -> None:
    document = DOCUMENTEN[naam]
    for tekst in kop_en_voet(schrijf(document)).values():
        assert ("concept" in tekst.casefold()) is document.is_concept


def test_kop_en_voet_zeggen_wat_wie_welke_versie_en_welke_bladzijde() -> None:
    document = replace(
        DOCUMENTEN["handboek-vastgesteld"], title="T & <t>", gemeente="'s-Gravenzande & Co"
    )
    teksten = set(kop_en_voet(schrijf(document)).values())
    kop_ = "T & <t>gemeente 's-Gravenzande & Co"
    assert kop_ in teksten
    voet = "Vastgesteld · versie v1.2 (3f2a9c1, 4 mei 2026)pagina 1 van "
    assert any(tekst.startswith(voet) for tekst in teksten)
    assert "" in teksten  # the head of the first page


def test_een_lange_titel_laat_de_gemeente_een_eigen_regel() -> None:
    lang = deel(schrijf(replace(los(), title=LANG)), "word/header1.xml")
    kort = deel(schrijf(los()), "word/header1.xml")
    assert "<w:br/></w:r><w:r><w:tab/>" in lang
    assert "<w:br/>" not in kort


def test_een_gemeente_die_al_zo_heet_wordt_niet_verdubbeld() -> None:
    tekst = kop_en_voet(schrijf(replace(los(), gemeente="Gemeente Berg")))
    assert "ProefGemeente Berg" in tekst.values()


# --- front ----------------------------------------------------------------------------------------


def test_een_voorblad_staat_alleen_en_een_titelblok_niet() -> None:
    feiten = (("Status", "vastgesteld"), ("Besluit", "2026-1"))
    voorblad = los(p("tekst"), front=Front(cover=True, facts=feiten))
    gevonden = alineas(schrijf(voorblad))
    assert gevonden[:2] == [("Title", "Proef"), ("Gemeentenaam", "gemeente Lindewaarde")]
    assert ("Feit", "Besluit: 2026-1") in gevonden
    assert "<w:pageBreakBefore/>" in deel(schrijf(voorblad))
    titelblok = los(p("tekst"), front=Front(facts=feiten))
    assert ("FeitenInEenRegel", "Status: vastgesteld · Besluit: 2026-1") in alineas(
        schrijf(titelblok)
    )
    assert "<w:pageBreakBefore/>" not in deel(schrijf(titelblok))


def test_een_concept_zegt_dat_in_woorden_op_de_eerste_bladzijde() -> None:
    assert ("Conceptmerk", "Concept") in alineas(schrijf(los(p("x"), status="concept")))
    assert ("Conceptmerk", "Concept") not in alineas(schrijf(los(p("x"))))


def test_de_inhoudsopgave_is_gevuld_en_vraagt_niets() -> None:
    inhoud = schrijf(DOCUMENTEN["handboek"])
    xml = deel(inhoud)
    assert xml.count(' TOC \\o "1-2" \\h \\z \\u ') == 1
    koppen = [
        blok
        for sectie in DOCUMENTEN["handboek"].sections
        for blok in sectie.blocks
        if isinstance(blok, Heading) and blok.level <= 2
    ]
    bladzijden = re.findall(r"PAGEREF (\S+) \\h.*?separate.*?>(\d+)</w:t>", xml)
    assert len(bladzijden) == len(koppen)
    nummers = [int(bladzijde) for _, bladzijde in bladzijden]
    assert nummers == sorted(nummers)
    assert nummers[0] == 3  # cover, contents, text
    assert "w:dirty" not in xml


def test_een_inhoudsopgave_zonder_koppen_is_geen_kapot_veld() -> None:
    assert lint(schrijf(los(p("x"), front=Front(contents=True)))) == []


# --- the file -------------------------------------------------------------------------------------


def test_de_eigenschappen_zeggen_titel_gemeente_taal_en_niets_meer() -> None:
    document = replace(DOCUMENTEN["handboek"], title="T & <t>")
    kern = deel(schrijf(document), "docProps/core.xml")
    assert "<dc:title>T &amp; &lt;t&gt;</dc:title>" in kern
    assert "<dc:creator>gemeente Lindewaarde</dc:creator>" in kern
    assert "<dc:language>nl-NL</dc:language>" in kern
    assert "<cp:keywords>privacy; governance</cp:keywords>" in kern
    assert kern.count("2026-05-04T00:00:00Z") == 2
    assert "lastModifiedBy" not in kern
    assert "revision" not in kern
    zonder = deel(schrijf(convenant()), "docProps/core.xml")
    assert zonder.count("1980-01-01T00:00:00Z") == 2


def test_een_document_zonder_noten_of_lijsten_heeft_de_vaste_delen() -> None:
    namen = delen(schrijf(los(p("x"))))
    assert namen[0] == "[Content_Types].xml"
    assert len(namen) == len(set(namen))
    assert not [naam for naam in namen if "vba" in naam.lower() or "embed" in naam.lower()]


def test_een_leeg_document_is_een_geldig_document() -> None:
    assert lint(schrijf(replace(los(), sections=()))) == []
    assert lint(schrijf(los(Paragraph(())))) == [("lege-alinea", "een lege alinea voor witruimte")]
