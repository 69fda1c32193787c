"""Partners in a folder: every file one partner, problems in that file, the rest goes on."""

from pathlib import Path

import pytest

from govdoc.load import partners
from govdoc.problems import Place
from hulp.gemeente import GEHEIMHOUDING, KETENPARTNERS, minimaal, plek, vervang, volledig, zet
from hulp.laden import enige, kort, laad

REGELS = KETENPARTNERS.splitlines(keepends=True)[2:]
PARTNER = "".join(regel[4:] for regel in REGELS)
TEKST = minimaal() + "ketenpartners: partners/\n"


def partner(map_: Path, naam: str, tekst: str | bytes = PARTNER) -> None:
    zet(map_, tekst, f"partners/{naam}")


def test_een_map_met_partners(tmp_path: Path) -> None:
    for naam in ("woon-linde.yaml", "a.yaml", "b_2.yaml"):
        partner(tmp_path, naam)
    partner(tmp_path, "lees-mij.txt", "geen yaml: [")
    partner(tmp_path, ".verborgen.yaml", "geen yaml: [")
    partner(tmp_path, "diep/c.yaml", "geen yaml: [")
    source = laad(tmp_path, TEKST)
    assert source.problems == ()
    assert source.gemeente is not None
    assert list(source.gemeente.ketenpartners) == ["a", "b_2", "woon-linde"]


@pytest.mark.parametrize("naam", ["woon.yml", "woon.YAML", "woon.yaml.txt", "woon.yml.txt"])
def test_een_bestand_dat_net_geen_yaml_heet_blijft_niet_ongemerkt(
    naam: str, tmp_path: Path
) -> None:
    partner(tmp_path, naam)
    problem = enige(laad(tmp_path, TEKST))
    assert (problem.code, problem.place) == ("REF003", Place(f"partners/{naam}", 1, 1))
    assert problem.message == "Dit bestand wordt niet gelezen: de naam eindigt niet op .yaml"


@pytest.mark.parametrize("sectie", ["ketenpartners", "kernpartners", "leveranciers"])
@pytest.mark.parametrize("pad", ["partners", "partners/", "./partners//", "'partners/ '"])
def test_elke_soort_partij_kan_een_map_zijn(sectie: str, pad: str, tmp_path: Path) -> None:
    (tmp_path / "partners").mkdir()
    assert laad(tmp_path, minimaal() + f"{sectie}: {pad}\n").problems == ()


def test_de_volgorde_is_die_van_de_bestandsnamen(tmp_path: Path) -> None:
    for naam in ("a.yaml", "a-b.yaml", "a_b.yaml"):
        partner(tmp_path, naam)
    source = laad(tmp_path, TEKST)
    assert list(source.lezing.ketenpartners) == ["a-b", "a", "a_b"]


def test_hetzelfde_als_in_een_bestand(tmp_path: Path) -> None:
    zet(tmp_path, PARTNER, "partners/woonlinde.yaml")
    in_map = laad(tmp_path, TEKST + GEHEIMHOUDING).gemeente
    in_een = laad(tmp_path, minimaal() + KETENPARTNERS + GEHEIMHOUDING).gemeente
    assert in_map == in_een


def test_problemen_wijzen_in_het_bestand(tmp_path: Path) -> None:
    fout = vervang(PARTNER, "soort: woningcorporatie", "soort: woningcorporaties")
    partner(tmp_path, "x.yaml", fout)
    source = laad(tmp_path, TEKST)
    problem = enige(source)
    line, column = plek(fout, "woningcorporaties")
    assert problem.place == Place("partners/x.yaml", line, column, len("woningcorporaties"))
    assert (problem.code, problem.path) == ("FMT003", "ketenpartners.x.soort")
    assert source.lezing.kapot == {"ketenpartners"}


def test_wat_ontbreekt_staat_op_regel_1_van_het_bestand(tmp_path: Path) -> None:
    partner(tmp_path, "x.yaml", "# uitleg\n" + vervang(PARTNER, "naam: Stichting Woonlinde\n", ""))
    problem = enige(laad(tmp_path, TEKST))
    assert (problem.code, problem.path) == ("FMT001", "ketenpartners.x.naam")
    assert problem.place == Place("partners/x.yaml", 1, 1)


def test_verwijzingen_wijzen_in_het_bestand(tmp_path: Path) -> None:
    fout = vervang(PARTNER, "doelen: huisuitzetting", "doelen: hulp") + "rasic_rol: aso\n"
    partner(tmp_path, "x.yaml", vervang(fout, "weglaten: openbaarheid", "weglaten: dpia"))
    source = laad(tmp_path, TEKST)
    assert {problem.place.file for problem in source.problems} == {"partners/x.yaml"}
    assert {problem.code for problem in source.problems} == {"REF001", "REF002", "REF004"}


def test_een_kapot_bestand_kost_de_andere_niets(tmp_path: Path) -> None:
    partner(tmp_path, "a.yaml", "naam: 'x\n")
    partner(tmp_path, "b.yaml", "naam: x\n" * 2 + PARTNER.split("\n", 1)[1])
    partner(tmp_path, "c.yaml", b"naam: \xff")
    partner(tmp_path, "d.yaml", "")
    partner(tmp_path, "e.yaml", "- x")
    partner(tmp_path, "f.yaml", vervang(PARTNER, "van: beide", "van: iedereen"))
    partner(tmp_path, "g.yaml")
    source = laad(tmp_path, TEKST)
    assert [(one.code, one.place.file, one.place.line, one.path) for one in source.problems] == [
        ("YML001", "partners/a.yaml", 1, "ketenpartners.a"),
        ("YML002", "partners/b.yaml", 2, "ketenpartners.b.naam"),
        ("YML003", "partners/c.yaml", 1, "ketenpartners.c"),
        ("FMT003", "partners/d.yaml", 1, "ketenpartners.d"),
        ("FMT003", "partners/e.yaml", 1, "ketenpartners.e"),
        ("FMT003", "partners/f.yaml", 15, "ketenpartners.f.gegevens.1.van"),
    ]
    assert list(source.lezing.ketenpartners) == ["g"]


@pytest.mark.parametrize("stam", ["Woonlinde", "1partner", "woon linde", "zoë", "a" * 101])
def test_een_bestandsnaam_die_geen_id_is(stam: str, tmp_path: Path) -> None:
    partner(tmp_path, f"{stam}.yaml")
    problem = enige(laad(tmp_path, TEKST))
    assert (problem.code, problem.path) == ("FMT003", f"ketenpartners.{stam}")
    assert problem.place == Place(f"partners/{stam}.yaml", 1, 1)


def test_een_leeg_bestand_zegt_wat_er_hoort(tmp_path: Path) -> None:
    partner(tmp_path, "x.yaml", "# nog invullen\n")
    problem = enige(laad(tmp_path, TEKST))
    assert problem.message.startswith("Verwacht een groep met naam, vestigingsplaats, soort")
    assert problem.message.endswith("hier staat niets")


@pytest.mark.parametrize(
    ("pad", "woorden"),
    [
        ("weg/", "'weg/' bestaat niet"),
        ("../elders", "leidt naar buiten"),
        ("partners/..", "leidt naar buiten"),
        ("/elders", "leidt naar buiten"),
        ("'D:'", "leidt naar buiten"),
        ("'partners\\'", "bevat \\"),
        ("gemeente.yaml", "is een bestand en geen map"),
        (".", "is de map van gemeente.yaml zelf"),
        ("geen", "'geen' bestaat niet"),
    ],
)
def test_een_map_die_niet_kan(pad: str, woorden: str, tmp_path: Path) -> None:
    map_ = tmp_path / "gemeente"
    zet(map_, PARTNER, "partners/x.yaml")
    zet(tmp_path, PARTNER, "elders/x.yaml")
    tekst = minimaal() + f"ketenpartners: {pad}\n"
    source = laad(map_, tekst)
    problem = enige(source)
    assert (problem.code, problem.path) == ("REF003", "ketenpartners")
    assert (problem.place.line, problem.place.column) == plek(tekst, "ketenpartners: ", 15)
    assert woorden in problem.message
    assert source.lezing.ketenpartners == {}
    assert source.lezing.kapot == {"ketenpartners"}


def test_een_koppeling_naar_buiten(tmp_path: Path) -> None:
    map_ = tmp_path / "gemeente"
    zet(tmp_path, PARTNER, "elders/x.yaml")
    zet(map_, PARTNER, "echt/y.yaml")
    try:
        (map_ / "partners").symlink_to(tmp_path / "elders")
        (map_ / "echt/x.yaml").symlink_to(tmp_path / "elders/x.yaml")
    except OSError:
        pytest.skip("koppelingen mogen hier niet")
    assert enige(laad(map_, TEKST)).code == "REF003"
    source = laad(map_, minimaal() + "ketenpartners: echt\n")
    assert enige(source).place == Place("echt/x.yaml", 1, 1)
    assert (enige(source).code, enige(source).path) == ("REF003", "ketenpartners.x")
    assert list(source.lezing.ketenpartners) == ["y"]


def test_een_map_met_de_naam_van_een_partner(tmp_path: Path) -> None:
    (tmp_path / "partners/x.yaml").mkdir(parents=True)
    problem = enige(laad(tmp_path, TEKST))
    assert (problem.code, problem.path) == ("REF003", "ketenpartners.x")
    assert problem.place == Place("partners/x.yaml", 1, 1)


def test_een_lijst_is_geen_map(tmp_path: Path) -> None:
    assert kort(laad(tmp_path, minimaal() + "ketenpartners: [partners/]\n"))[0][0] == "FMT003"


def test_te_groot_geldt_per_bestand(tmp_path: Path) -> None:
    partner(tmp_path, "x.yaml", "# " + "x" * 5 * 1024 * 1024)
    assert enige(laad(tmp_path, TEKST)).place == Place("partners/x.yaml", 1, 1)


def test_ankers_reiken_niet_over_bestanden(tmp_path: Path) -> None:
    partner(tmp_path, "x.yaml", vervang(PARTNER, "vestigingsplaats: W", "vestigingsplaats: &a W"))
    partner(
        tmp_path,
        "y.yaml",
        vervang(PARTNER, "vestigingsplaats: Wilgenhoven", "vestigingsplaats: *a"),
    )
    problem = enige(laad(tmp_path, TEKST))
    assert (problem.code, problem.place.file) == ("YML001", "partners/y.yaml")


def test_volledig_blijft_heel(tmp_path: Path) -> None:
    assert laad(tmp_path, volledig()).problems == ()


def _geweigerd(*_: object) -> None:
    raise PermissionError(13, "Permission denied")


def test_een_bestand_dat_niet_gelezen_mag_worden(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    partner(tmp_path, "x.yaml")
    monkeypatch.setattr(partners, "read", _geweigerd)
    problem = enige(laad(tmp_path, TEKST))
    assert (problem.code, problem.path) == ("REF003", "ketenpartners.x")
    assert problem.message == "Dit is niet te lezen"


def test_een_map_die_niet_gelezen_mag_worden(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    partner(tmp_path, "x.yaml")
    monkeypatch.setattr(Path, "iterdir", _geweigerd)
    problem = enige(laad(tmp_path, TEKST))
    assert (problem.code, problem.path) == ("REF003", "ketenpartners")
