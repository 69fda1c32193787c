"""The file as a whole: empty, no mapping, unreadable, several problems in one run."""

import subprocess
import sys
from pathlib import Path

import pytest

from govdoc.errors import ExitCode, UsageError
from govdoc.load import boom, load
from govdoc.problems import Place
from hulp.gemeente import met, minimaal, vervang, volledig, zet, zonder
from hulp.laden import enige, kort, laad

VERPLICHT = ["formaat", "gemeente", "beleid", "rollen", "activiteiten", "fg"]


@pytest.mark.parametrize("tekst", ["", "# niets\n", "---\n", "{}"])
def test_een_leeg_bestand_mist_alles(tekst: str, tmp_path: Path) -> None:
    source = laad(tmp_path, tekst)
    assert [(problem.code, problem.path) for problem in source.problems] == [
        ("FMT001", naam) for naam in VERPLICHT
    ]
    assert {problem.place for problem in source.problems} == {Place("gemeente.yaml", 1, 1)}
    assert source.lezing.rol_ids is None
    assert source.lezing.kapot >= set(VERPLICHT)
    assert source.problems[0].help.endswith("voeg toe: formaat: 1")
    assert ("het bestand is leeg" in source.problems[0].help) == (tekst != "{}")


@pytest.mark.parametrize(
    ("tekst", "staat"), [("hallo", "'hallo'"), ("- a\n- b\n", "een lijst"), ("'1'", "'1'")]
)
def test_een_bestand_zonder_sleutels(tekst: str, staat: str, tmp_path: Path) -> None:
    problem = enige(laad(tmp_path, tekst))
    assert (problem.code, problem.place.line, problem.place.column) == ("FMT003", 1, 1)
    assert problem.message == (
        "Verwacht een groep met formaat, gemeente, beleid, rollen, activiteiten en fg, hier staat "
        + staat
    )


@pytest.mark.parametrize("naam", VERPLICHT)
def test_elke_verplichte_sectie(naam: str, tmp_path: Path) -> None:
    source = laad(tmp_path, zonder(naam))
    assert ("FMT001", 1, 1, naam) in kort(source)
    assert naam in source.lezing.kapot


def test_zonder_rollen_geen_onbekende_rollen(tmp_path: Path) -> None:
    assert kort(laad(tmp_path, zonder("rollen"))) == [("FMT001", 1, 1, "rollen")]
    assert [code for code, *_ in kort(laad(tmp_path, met("rollen", [])))] == ["FMT003"]


def test_alle_fouten_in_een_keer(tmp_path: Path) -> None:
    tekst = volledig()
    for oud, nieuw in (
        ("formaat: 1", "formaat: 2"),
        ("  naam: Wilgenhoven\n", ""),
        (
            "    lijn: bestuur\n    verantwoordelijk_voor: kaders",
            "    verantwoordelijk_voor: kaders",
        ),
        ("    R: asd\n    S: po\n", "    R: asdd\n    S: po\n    S: po\n"),
        ("dienstverband: intern", "dienstverband: exten"),
        ("doelen: [huisuitzetting]", "doelen: [huisuitzeting]"),
        ("weglaten: openbaarheid", "weglaten: openbaarheit"),
        ("levert_rollen: asd", "levert_rollen: [asd, ao]"),
        ("systemen: [Regieplein]", "sistemen: [Regieplein]"),
    ):
        tekst = vervang(tekst, oud, nieuw)
    source = laad(tmp_path, tekst + "huistijl: {}\n")
    assert [(code, path) for code, _, _, path in kort(source)] == [
        ("FMT004", "formaat"),
        ("FMT001", "gemeente.naam"),
        ("FMT001", "rollen.raad.lijn"),
        ("REF001", "activiteiten.dpia.R"),
        ("YML002", "activiteiten.dpia.S"),
        ("FMT003", "fg.dienstverband"),
        ("REF002", "ketenpartners.woonlinde.gegevens.2.doelen.1"),
        ("REF004", "ketenpartners.woonlinde.weglaten"),
        ("REF001", "kernpartners.buurtzorg_linde.levert_rollen.2"),
        ("FMT001", "leveranciers.regieplein.systemen"),
        ("FMT002", "leveranciers.regieplein.sistemen"),
        ("FMT002", "huistijl"),
    ]


def test_een_syntaxfout_is_de_enige_melding_van_het_bestand(tmp_path: Path) -> None:
    source = laad(tmp_path, volledig() + "\tx: y\n")
    assert enige(source).code == "YML001"
    assert source.gemeente is None
    assert source.lezing.rol_ids is None
    assert source.lezing.kapot >= {*VERPLICHT, "ketenpartners", "afwijkingen"}


def test_een_dubbele_sleutel_voor_een_syntaxfout_telt_ook(tmp_path: Path) -> None:
    source = laad(tmp_path, "formaat: 1\nformaat: 1\nb\nc: d\n")
    assert [code for code, *_ in kort(source)] == ["YML002", "YML001"]


def test_een_bestand_dat_er_niet_is(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="er is geen bestand") as fout:
        load(tmp_path / "weg.yaml")
    assert fout.value.exit_code == ExitCode.VERKEERD_GEBRUIK


def test_een_map(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="is een map"):
        load(tmp_path)


def test_een_naam_die_niet_kan(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="niet te lezen"):
        load(tmp_path / "a\x00b")
    with pytest.raises(UsageError):
        load(tmp_path / ("a" * 5000))


def test_de_naam_van_het_bestand_staat_in_de_plaats(tmp_path: Path) -> None:
    source = load(zet(tmp_path, zonder("fg"), "linde.yaml"))
    assert enige(source).place == Place("linde.yaml", 1, 1)


def test_laden_laadt_niets_zwaars(tmp_path: Path) -> None:
    pad = zet(tmp_path, minimaal())
    code = (
        "import sys, pathlib; from govdoc.load import load;"
        f"assert load(pathlib.Path({str(pad)!r})).gemeente;"
        "print([naam for naam in ('docx', 'lxml', 'jinja2', 'markdown') if naam in sys.modules])"
    )
    gedaan = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, check=True, text=True
    )
    assert gedaan.stdout.strip() == "[]"


def test_een_bestand_dat_niet_gelezen_mag_worden(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def geweigerd(*_: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(boom, "read", geweigerd)
    with pytest.raises(UsageError, match="controleer de naam en de rechten"):
        load(zet(tmp_path, minimaal()))
