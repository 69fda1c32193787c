"""REF001, REF002 and REF004: ids of roles, doelen and articles that are not there."""

import typing
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

from govdoc.load.verwijzingen import ROL_VELDEN
from govdoc.model.basis import Deel, Id, Lijst
from govdoc.model.gemeente import Gemeente
from hulp.gemeente import met, minimaal, plek, vervang, volledig, zet
from hulp.laden import enige, kort, laad

PARTNER = "ketenpartners.woonlinde"


# --- REF001 ---------------------------------------------------------------------------------------

ROLLEN = [
    ("beleid.vastgesteld_door", "colege"),
    ("beleid.eigenaar", "colege"),
    ("rollen.po.informeert", ["fg", "colege"]),
    ("rollen.po.adviseert", "colege"),
    ("rollen.po.rapporteert_aan", "colege"),
    ("activiteiten.dpia.A", "colege"),
    ("activiteiten.dpia.R", ["asd", "colege"]),
    ("activiteiten.dpia.S", "colege"),
    ("activiteiten.dpia.I", "colege"),
    ("activiteiten.dpia.C", "colege"),
    ("ketenpartners.woonlinde.rasic_rol", "colege"),
    ("kernpartners.buurtzorg_linde.rasic_rol", "colege"),
    ("kernpartners.buurtzorg_linde.levert_rollen", ["asd", "colege"]),
    ("leveranciers.regieplein.rasic_rol", "colege"),
    ("geheimhouding.ondertekenaar", "colege"),
    ("geheimhouding.soorten.ambtenaar.rollen", ["asd", "colege"]),
]


@pytest.mark.parametrize(("pad", "waarde"), ROLLEN)
def test_onbekende_rol(pad: str, waarde: object, tmp_path: Path) -> None:
    tekst = met(pad, waarde, volledig())
    source = laad(tmp_path, tekst)
    problem = enige(source)
    assert problem.code == "REF001"
    assert (problem.place.line, problem.place.column) == plek(tekst, "colege")
    assert problem.place.length == len("colege")
    assert problem.path == (f"{pad}.2" if isinstance(waarde, list) else pad)
    assert problem.message == "De rol 'colege' bestaat niet; bedoelt u 'college'?"
    assert problem.help == "schrijf college, of voeg colege toe onder rollen, of haal hem hier weg"
    assert source.gemeente is None
    assert source.lezing.kapot == frozenset()


@pytest.mark.parametrize(("pad", "waarde"), ROLLEN)
def test_een_bekende_rol(pad: str, waarde: object, tmp_path: Path) -> None:
    goed = "college" if isinstance(waarde, str) else ["asd", "college"]
    assert laad(tmp_path, met(pad, goed, volledig())).problems == ()


def test_elke_sleutel_met_een_rol_wordt_nagezocht() -> None:
    geen_rol = {"ketenpartners.*.gegevens.*.doelen"}
    gevonden = {pad for pad, soort in _velden((), Gemeente) if soort == Id}
    assert gevonden - geen_rol == set(ROL_VELDEN)
    assert {_met_sterren(pad) for pad, _ in ROLLEN} == set(ROL_VELDEN)


def _met_sterren(pad: str) -> str:
    stappen = pad.split(".")
    diep = 2 if stappen[1] == "soorten" else 1
    if stappen[0] not in ("beleid", "geheimhouding") or diep == 2:
        stappen[diep] = "*"
    return ".".join(stappen) if pad != "geheimhouding.ondertekenaar" else pad


def _velden(path: tuple[str, ...], soort: object) -> Iterator[tuple[str, object]]:
    """Every path of the format with the type of its leaf, Annotated types kept whole."""
    if typing.get_origin(soort) is typing.Annotated and soort != Id:
        return (yield from _velden(path, typing.get_args(soort)[0]))
    if isinstance(soort, type) and issubclass(soort, Deel):
        for naam, hint in typing.get_type_hints(soort, include_extras=True).items():
            if naam in soort.model_fields:
                yield from _velden((*path, naam), hint)
        return None
    herkomst, delen = typing.get_origin(soort), typing.get_args(soort)
    if herkomst is Mapping:
        return (yield from _velden((*path, "*"), delen[1]))
    if herkomst is tuple:
        ster = () if delen[0] == Id else ("*",)
        return (yield from _velden((*path, *ster), delen[0]))
    if herkomst is not None and soort != Id and herkomst is not typing.Literal:
        for deel in delen:
            yield from _velden(path, deel)
        return None
    yield ".".join(path), soort
    return None


def test_lijst_is_een_tuple() -> None:
    assert typing.get_origin(typing.get_args(Lijst[Id])[0]) is tuple


def test_alleen_wat_er_staat_wordt_nagezocht(tmp_path: Path) -> None:
    """Without a role `college` the default of `vastgesteld_door` refers to nothing."""
    tekst = minimaal().replace("college\n", "asd\n").replace("  college:\n", "  college_x:\n")
    assert laad(tmp_path, tekst).problems == ()


def test_de_rol_van_een_kapotte_rol_bestaat(tmp_path: Path) -> None:
    source = laad(tmp_path, met("rollen.asd", {"naam": "x"}))
    assert [code for code, *_ in kort(source)] == ["FMT001"]
    assert source.lezing.rol_ids == {"raad", "college", "fg", "asd", "po"}
    assert list(source.lezing.rollen) == ["raad", "college", "fg", "po"]


def test_een_verwijzing_in_een_kapotte_activiteit_telt_ook(tmp_path: Path) -> None:
    source = laad(tmp_path, met("activiteiten.dpia", {"A": "colege", "soort": "besluit"}))
    assert [(code, path) for code, _, _, path in kort(source)] == [
        ("FMT001", "activiteiten.dpia.naam"),
        ("REF001", "activiteiten.dpia.A"),
    ]


def test_wat_geen_id_is_wordt_niet_twee_keer_gemeld(tmp_path: Path) -> None:
    assert enige(laad(tmp_path, met("activiteiten.dpia.A", "College"))).code == "FMT003"


def test_een_rol_die_nergens_op_lijkt_noemt_de_rollen(tmp_path: Path) -> None:
    problem = enige(laad(tmp_path, met("activiteiten.dpia.A", "wethouder")))
    assert problem.message == "De rol 'wethouder' bestaat niet"
    assert problem.help == (
        "kies asd, college, fg, po of raad, of voeg wethouder toe onder rollen, of haal hem hier"
        " weg"
    )


# --- REF002 ---------------------------------------------------------------------------------------


def test_onbekend_doel(tmp_path: Path) -> None:
    tekst = vervang(volledig(), "doelen: [huisuitzetting]", "doelen: [huisuitzetting, hulp]")
    problem = enige(laad(tmp_path, tekst))
    assert problem.code == "REF002"
    assert (problem.place.line, problem.place.column) == plek(tekst, ", hulp]", 2)
    assert problem.path == f"{PARTNER}.gegevens.2.doelen.2"
    assert problem.message == "Het doel 'hulp' bestaat niet"
    assert (
        problem.help == "kies huisuitzetting, of voeg hulp toe onder doelen, of haal hem hier weg"
    )


def test_een_doel_van_een_ander_telt_niet(tmp_path: Path) -> None:
    tekst = volledig()
    i, j = tekst.index("  woonlinde:"), tekst.index("kernpartners:")
    tweede = tekst[i:j].replace("woonlinde:", "tweede:").replace("huisuitzetting", "wonen")
    tekst = tekst[:j] + tweede + tekst[j:]
    assert laad(tmp_path, tekst).problems == ()
    fout = vervang(tekst, "doelen: [wonen]", "doelen: [huisuitzetting]")
    assert enige(laad(tmp_path, fout)).path == "ketenpartners.tweede.gegevens.2.doelen.1"


def test_een_los_doel_heeft_geen_nummer(tmp_path: Path) -> None:
    tekst = vervang(volledig(), "doelen: huisuitzetting", "doelen: huisuitzeting")
    problem = enige(laad(tmp_path, tekst))
    assert (problem.code, problem.path) == ("REF002", f"{PARTNER}.gegevens.1.doelen")
    assert problem.message == "Het doel 'huisuitzeting' bestaat niet; bedoelt u 'huisuitzetting'?"


def test_zonder_doelen_geen_onbekende_doelen(tmp_path: Path) -> None:
    source = laad(tmp_path, met(f"{PARTNER}.doelen", "x", volledig()))
    assert [code for code, *_ in kort(source)] == ["FMT003"]


# --- REF004 ---------------------------------------------------------------------------------------

ARTIKELEN = [
    *("partijen", "overwegingen", "begrippen", "doelen", "grondslagen", "gegevens"),
    *("verantwoordelijkheid", "triage", "beroepsgeheim", "casusoverleg", "beveiliging"),
    *("datalekken", "informatieplicht", "rechten", "geheimhouding", "bewaartermijnen", "dpia"),
    *("verwerkers", "toezicht", "klachten", "overleg", "aansprakelijkheid", "looptijd"),
    *("geschillen", "openbaarheid", "ondertekening"),
]
OPTIONEEL = ["casusoverleg", "aansprakelijkheid", "geschillen", "openbaarheid"]


def test_elk_artikel_kan_achter_na(tmp_path: Path) -> None:
    eigen = [{"titel": "x", "tekst": "y", "na": na} for na in ARTIKELEN]
    tekst = met(f"{PARTNER}.aanvullende_artikelen", eigen, volledig())
    assert laad(tmp_path, tekst).problems == ()


def test_een_eigen_artikel_hoeft_geen_na(tmp_path: Path) -> None:
    eigen = [{"titel": "x", "tekst": "y"}]
    assert laad(tmp_path, met(f"{PARTNER}.aanvullende_artikelen", eigen, volledig())).problems == ()


@pytest.mark.parametrize("na", ["dplia", "samenvatting", "bijlage-a", "Dpia"])
def test_na_een_artikel_dat_er_niet_is(na: str, tmp_path: Path) -> None:
    eigen = [{"titel": "x", "tekst": "y"}, {"titel": "x", "tekst": "y", "na": na}]
    tekst = met(f"{PARTNER}.aanvullende_artikelen", eigen, volledig())
    problem = enige(laad(tmp_path, tekst))
    assert problem.code == "REF004"
    assert problem.path == f"{PARTNER}.aanvullende_artikelen.2.na"
    assert (problem.place.line, problem.place.column) == plek(tekst, f"na: {na}", 4)
    assert problem.message.startswith(f"Het convenant heeft geen artikel '{na}'")
    assert problem.help.startswith("kies partijen, overwegingen")


def test_weglaten_mag_wat_optioneel_is(tmp_path: Path) -> None:
    assert laad(tmp_path, met(f"{PARTNER}.weglaten", OPTIONEEL, volledig())).problems == ()


@pytest.mark.parametrize("id_", [naam for naam in ARTIKELEN if naam not in OPTIONEEL])
def test_weglaten_van_wat_moet(id_: str, tmp_path: Path) -> None:
    tekst = met(f"{PARTNER}.weglaten", ["geschillen", id_], volledig())
    problem = enige(laad(tmp_path, tekst))
    assert (problem.code, problem.path) == ("REF004", f"{PARTNER}.weglaten.2")
    assert problem.message == f"Het artikel '{id_}' kan niet worden weggelaten"
    assert problem.help == (
        "weglaten kan alleen casusoverleg, aansprakelijkheid, geschillen en openbaarheid"
    )


def test_weglaten_van_wat_er_niet_is(tmp_path: Path) -> None:
    tekst = vervang(volledig(), "weglaten: openbaarheid", "weglaten: openbarheid")
    problem = enige(laad(tmp_path, tekst))
    assert (problem.code, problem.path) == ("REF004", f"{PARTNER}.weglaten")
    assert (problem.place.line, problem.place.column) == plek(tekst, "openbarheid")
    assert problem.message.endswith("; bedoelt u 'openbaarheid'?")


def test_een_eigen_document_yaml_bepaalt_de_artikelen(tmp_path: Path) -> None:
    eigen = (
        "naam: x\ndocumenten:\n  - titel: x\n    bestand: y\n    nummering: artikel\n"
        "    delen: [{deel: eigen_artikel, weglaatbaar: ja}]\n"
    )
    zet(tmp_path, eigen, "content/convenant/document.yaml")
    assert laad(tmp_path, met(f"{PARTNER}.weglaten", "eigen_artikel", volledig())).problems == ()
    assert enige(laad(tmp_path, volledig())).code == "REF004"


def test_een_kapotte_document_yaml_zegt_hier_niets(tmp_path: Path) -> None:
    zet(tmp_path, "naam: [", "content/convenant/document.yaml")
    assert laad(tmp_path, met(f"{PARTNER}.weglaten", "weg_ermee", volledig())).problems == ()
