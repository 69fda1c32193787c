"""What stays readable when something is wrong, and what is named as broken."""

from pathlib import Path

import pytest

from hulp.gemeente import met, minimaal, vervang, volledig, zonder
from hulp.laden import kort, laad


def test_een_kapotte_rol_kost_de_andere_niets(tmp_path: Path) -> None:
    lezing = laad(tmp_path, met("rollen.asd.lijn", "wijk")).lezing
    assert list(lezing.rollen) == ["raad", "college", "fg", "po"]
    assert lezing.kapot == {"rollen"}
    assert len(lezing.activiteiten) == 6
    assert lezing.fg is not None


@pytest.mark.parametrize(
    ("pad", "sectie"),
    [
        ("activiteiten.dpia.soort", "activiteiten"),
        ("ketenpartners.woonlinde.soort", "ketenpartners"),
        ("kernpartners.buurtzorg_linde.kvk", "kernpartners"),
        ("leveranciers.regieplein.kvk", "leveranciers"),
    ],
)
def test_een_kapot_onderdeel(pad: str, sectie: str, tmp_path: Path) -> None:
    lezing = laad(tmp_path, met(pad, "zzz", volledig())).lezing
    assert lezing.kapot == {sectie}
    assert pad.split(".")[1] not in getattr(lezing, sectie)


@pytest.mark.parametrize("sectie", ["gemeente", "beleid", "fg", "geheimhouding", "huisstijl"])
def test_een_kapotte_sectie(sectie: str, tmp_path: Path) -> None:
    lezing = laad(tmp_path, met(f"{sectie}.zzz", "x", volledig())).lezing
    assert getattr(lezing, sectie) is None
    assert lezing.kapot == {sectie}
    assert lezing.rollen


def test_een_kapotte_afwijking_kost_de_andere_niets(tmp_path: Path) -> None:
    goed = {"regel": "RAS003", "bij": "x", "reden": "een reden van meer dan twintig tekens"}
    lezing = laad(tmp_path, met("afwijkingen", [goed, {"regel": "x"}, "y"])).lezing
    assert [afwijking.regel for afwijking in lezing.afwijkingen] == ["RAS003"]
    assert lezing.kapot == {"afwijkingen"}


def test_een_onbekende_sleutel_aan_de_wortel_breekt_geen_sectie(tmp_path: Path) -> None:
    source = laad(tmp_path, minimaal() + "zzz: x\n")
    assert source.lezing.kapot == frozenset()
    assert source.gemeente is None


def test_een_goede_gemeente_is_heel(tmp_path: Path) -> None:
    source = laad(tmp_path, volledig())
    assert source.lezing.kapot == frozenset()
    assert source.lezing.rol_ids == {"raad", "college", "fg", "asd", "po"}
    assert source.gemeente is not None
    assert source.gemeente.rollen == source.lezing.rollen
    assert source.gemeente.ketenpartners == source.lezing.ketenpartners


def test_een_dubbele_sleutel_in_een_rol_laat_die_rol_weg(tmp_path: Path) -> None:
    tekst = vervang(
        minimaal(),
        "    lijn: bestuur\n    verantwoordelijk_voor: kaders",
        "    lijn: bestuur\n    lijn: gemeente\n    verantwoordelijk_voor: kaders",
    )
    source = laad(tmp_path, tekst)
    assert [(code, path) for code, _, _, path in kort(source)] == [("YML002", "rollen.raad.lijn")]
    assert "raad" not in source.lezing.rollen
    assert source.lezing.kapot == {"rollen"}


def test_van_een_dubbele_rol_telt_de_eerste(tmp_path: Path) -> None:
    tekst = vervang(minimaal(), "  raad:\n", "  asd: {naam: Eerste, lijn: gemeente}\n  raad:\n")
    source = laad(tmp_path, tekst)
    assert [(code, path) for code, _, _, path in kort(source)] == [("YML002", "rollen.asd")]
    assert source.lezing.rollen["asd"].naam == "Eerste"
    assert source.lezing.kapot == {"rollen"}


def test_een_dubbele_sectie(tmp_path: Path) -> None:
    source = laad(tmp_path, minimaal() + "fg: {}\n")
    assert [(code, path) for code, _, _, path in kort(source)] == [("YML002", "fg")]
    assert source.lezing.kapot == {"fg"}


def test_een_typeaanduiding_breekt_alleen_haar_sectie(tmp_path: Path) -> None:
    source = laad(tmp_path, vervang(minimaal(), "uren_per_week: 24", "uren_per_week: !!int 24"))
    assert [(code, path) for code, _, _, path in kort(source)] == [("YML003", "fg.uren_per_week")]
    assert source.lezing.kapot == {"fg"}
    assert source.lezing.fg is None


def test_een_tweede_document_breekt_geen_sectie(tmp_path: Path) -> None:
    source = laad(tmp_path, minimaal() + "---\nfg: {}\n")
    assert [code for code, *_ in kort(source)] == ["YML003"]
    assert source.lezing.kapot == frozenset()
    assert source.gemeente is None


def test_rollen_die_geen_groep_zijn(tmp_path: Path) -> None:
    source = laad(tmp_path, met("rollen", ["asd"]))
    assert source.lezing.rol_ids is None
    assert source.lezing.rollen == {}


def test_lege_rollen_zijn_leeg(tmp_path: Path) -> None:
    source = laad(tmp_path, met("rollen", {}))
    assert source.lezing.rol_ids == frozenset()
    assert {code for code, *_ in kort(source)} == {"REF001"}


def test_formaat_2_laat_de_rest_lezen(tmp_path: Path) -> None:
    source = laad(tmp_path, met("formaat", "2"))
    assert source.lezing.kapot == {"formaat"}
    assert source.lezing.fg is not None


def test_wat_ontbreekt_is_kapot(tmp_path: Path) -> None:
    source = laad(tmp_path, zonder("activiteiten"))
    assert source.lezing.kapot == {"activiteiten"}
    assert source.lezing.activiteiten == {}
