"""What a value may be: the readings of text that the format knows, and nothing beside them."""

from pathlib import Path

import pytest

from govdoc.model.gemeente import Gemeente
from hulp.gemeente import met, minimaal, vervang, volledig, zonder
from hulp.laden import enige, kort, laad

PARTNER = "ketenpartners.woonlinde"
JAREN = f"{PARTNER}.gegevens.1.bewaartermijn.jaren"


def lees(map_: Path, tekst: str) -> Gemeente:
    source = laad(map_, tekst)
    assert source.problems == ()
    assert source.gemeente is not None
    return source.gemeente


def waarde(gemeente: object, pad: str) -> object:
    """The value at a dotted path of the model; items of a list count from 1."""
    for stap in pad.split("."):
        if stap.isdigit() and isinstance(gemeente, tuple):
            gemeente = gemeente[int(stap) - 1]
        else:
            gemeente = gemeente[stap] if isinstance(gemeente, dict) else getattr(gemeente, stap)
    return gemeente


GOED = [
    ("beleid.versie", "017", "017"),
    ("beleid.versie", "no", "no"),
    ("beleid.versie", "12:30", "12:30"),
    ("beleid.versie", "~", "~"),
    ("beleid.versie", "null", "null"),
    ("beleid.versie", "  x y\n", "x y"),
    ("gemeente.telefoon", "0612345678", "0612345678"),
    ("gemeente.kvk", "01234567", "01234567"),
    ("gemeente.cbs_code", "GM1234", "GM1234"),
    ("gemeente.naam", "'s-Heerenbrug", "'s-Heerenbrug"),
    ("gemeente.naam", "A & B <x> {{ 7*7 }}", "A & B <x> {{ 7*7 }}"),
    ("gemeente.naam", "Zoë\u202e 🏠\u0085", "Zoë\u202e 🏠"),
    ("fg.uren_per_week", "0.5", 0.5),
    ("fg.uren_per_week", "036", 36.0),
    ("fg.ervaring_jaren", "0", 0.0),
    ("fg.boa_toezicht", "true", True),
    ("fg.boa_toezicht", "false", False),
    ("fg.boa_toezicht", "ja", True),
    ("fg.boa_toezicht", "nee", False),
    ("fg.aanwijzende_organen", "college", ("college",)),
    ("fg.extra_kerntaken", "schrijft een jaarverslag", ("schrijft een jaarverslag",)),
    ("fg.extra_kerntaken", [], ()),
    ("rollen.po.rapporteert_aan", ["asd", "college"], ("asd", "college")),
    ("activiteiten.dpia.A", "college", ("college",)),
    (JAREN, "0", None),
    (f"{PARTNER}.looptijd.opzegtermijn_maanden", "6", 6),
    (f"{PARTNER}.looptijd", {}, None),
    (f"{PARTNER}.dpia", {"nodig": "nee", "reden": "er is er al een"}, None),
    (f"{PARTNER}.dpia", {"nodig": "false", "reden": "er is er al een"}, None),
    (f"{PARTNER}.gegevens.1.uitzondering", {}, None),
    (f"{PARTNER}.gegevens.1.uitzondering", {"partner": {"wet": "Wpg"}}, None),
    ("leveranciers.regieplein.verwerkingslocatie", {"land": "Canada", "instrument": "x"}, None),
    ("leveranciers.regieplein.subverwerkers", [], ()),
    ("huisstijl.kleur", "#12aBcD", "#12aBcD"),
    ("huisstijl.lettertype", "", None),
]


@pytest.mark.parametrize(("pad", "tekst", "gelezen"), GOED)
def test_wat_een_waarde_mag_zijn(pad: str, tekst: object, gelezen: object, tmp_path: Path) -> None:
    gemeente = lees(tmp_path, met(pad, tekst, volledig()))
    if gelezen is not None:
        assert waarde(gemeente, pad) == gelezen


FOUT = [
    ("beleid.evaluatiedatum", ["0", "2026-1-5", "2026-01-01T00:00:00", "20260101", " 2026-01-01"]),
    ("beleid.evaluatiedatum", ["2026-13-01", "2025-02-29", "٢٠٢٦-٠١-٠١", "1-1-2026", "morgen"]),
    ("fg.aangemeld_bij_ap", ["yes", "on", "Ja", "JA", "True", "1", "y", " ja", "~"]),
    ("fg.uren_per_week", ["inf", "nan", "1e3", "1_000", " 5 ", "24,5", "-1", "+5", ".5", "5."]),
    ("fg.uren_per_week", ["0", "0.0", "٥", "0x10", "24 uur", "9999999999"]),
    (f"{PARTNER}.looptijd.opzegtermijn_maanden", ["1.5", "-1", "zes"]),
    ("gemeente.kvk", ["1234567", "123456789", "1234 5678", "٠١٢٣٤٥٦٧"]),
    ("gemeente.cbs_code", ["gm1234", "1234", "GM123"]),
    ("huisstijl.kleur", ["rood", "#abc", "aabbcc", "#gggggg"]),
    ("rollen.asd.lijn", ["Gemeente", "gemeente ", "wijk", "bestuurder"]),
    ("gemeente.naam", ["日本", "...", "nul", "COM1", "x" * 101, "ab " * 40]),
    (
        "gemeente.privacy_email",
        ["x", "a@b", "a b@c.example", "a@b.example,c@d.example", '"\x01@b.example"'],
    ),
    (
        "rollen.asd.informeert",
        ["College", "college van b en w", "1", "de-fg", [["fg"]], {"a": "b"}],
    ),
    ("rollen.asd.naam", [["x"], {"x": "y"}, "\x0b", "a\x00b", "a\ufffeb"]),
    (f"{PARTNER}.medepartijen", ["x", {"naam": "x"}]),
    (f"{PARTNER}.gegevens.1.uitzondering", ["x", ["x"]]),
    (f"{PARTNER}.dpia", ["x", ["x"]]),
    ("leveranciers.regieplein.verwerkingslocatie", ["eer", ["EER"]]),
]


@pytest.mark.parametrize(
    ("pad", "tekst"), [(pad, tekst) for pad, teksten in FOUT for tekst in teksten]
)
def test_wat_een_waarde_niet_mag_zijn(pad: str, tekst: object, tmp_path: Path) -> None:
    source = laad(tmp_path, met(pad, tekst, volledig()))
    problem = enige(source)
    assert problem.code == "FMT003"
    assert problem.path.startswith(pad)
    assert problem.message.startswith("Verwacht ")
    assert problem.help
    assert pad.partition(".")[0] in source.lezing.kapot


def test_alle_standaardwaarden(tmp_path: Path) -> None:
    gemeente = lees(tmp_path, volledig())
    partner = gemeente.ketenpartners["woonlinde"]
    assert gemeente.beleid.titel == "Privacy governance sociaal domein"
    assert gemeente.beleid.vastgesteld_door == "college"
    assert (partner.status, partner.rol) == ("concept", "zelfstandig")
    assert partner.partijen_gemeente == ("college",)
    assert partner.ondertekening.functie == "burgemeester"
    assert gemeente.activiteiten["dpia"].soort == "uitvoering"
    assert gemeente.leveranciers["regieplein"].subverwerkers == ()
    assert not gemeente.rollen["asd"].toegang


def test_toegang_is_standaard_voor_het_wijkteam(tmp_path: Path) -> None:
    gemeente = lees(tmp_path, met("rollen.asd.lijn", "wijkteam"))
    assert gemeente.rollen["asd"].toegang
    anders = lees(tmp_path, met("rollen.po.toegang_persoonsgegevens", "ja"))
    assert anders.rollen["po"].toegang


def test_per_kant(tmp_path: Path) -> None:
    eerste, tweede = lees(tmp_path, volledig()).ketenpartners["woonlinde"].gegevens
    assert eerste.bewaartermijn is not None
    assert tweede.bewaartermijn is not None
    assert eerste.bewaartermijn.voor("gemeente") == eerste.bewaartermijn.voor("partner")
    gemeente, partner = (tweede.bewaartermijn.voor(kant) for kant in ("gemeente", "partner"))
    assert gemeente is not None
    assert gemeente.jaren == 0.5
    assert partner is not None
    assert partner.tekst == "tot de schuld is betaald"


def test_per_kant_met_een_kant(tmp_path: Path) -> None:
    pad = f"{PARTNER}.gegevens.1.uitzondering"
    gemeente = lees(tmp_path, met(pad, {"gemeente": "", "partner": {"wet": "Wpg"}}, volledig()))
    uitzondering = gemeente.ketenpartners["woonlinde"].gegevens[0].uitzondering
    assert uitzondering is not None
    assert uitzondering.voor("gemeente") is None
    assert uitzondering.voor("partner") is not None


def test_weggelaten_is_niet_leeg(tmp_path: Path) -> None:
    gemeente = lees(tmp_path, zonder("leveranciers.regieplein.subverwerkers", volledig()))
    assert gemeente.leveranciers["regieplein"].subverwerkers is None


@pytest.mark.parametrize("leeg", ["", "''", "'  '", "|\n\n"])
def test_niets_achter_een_sleutel_is_weggelaten(leeg: str, tmp_path: Path) -> None:
    tekst = vervang(volledig(), "subverwerkers: []", f"subverwerkers: {leeg}")
    assert lees(tmp_path, tekst).leveranciers["regieplein"].subverwerkers is None


@pytest.mark.parametrize("sectie", ["ketenpartners", "kernpartners", "leveranciers"])
@pytest.mark.parametrize("leeg", ["", "{}"])
def test_geen_partijen(sectie: str, leeg: str, tmp_path: Path) -> None:
    assert getattr(lees(tmp_path, minimaal() + f"{sectie}: {leeg}\n"), sectie) == {}


def test_de_volgorde_is_die_van_het_bestand(tmp_path: Path) -> None:
    gemeente = lees(tmp_path, minimaal())
    assert list(gemeente.activiteiten)[:3] == ["register", "dpia", "datalek"]
    assert list(gemeente.rollen) == ["raad", "college", "fg", "asd", "po"]


def test_ankers_tellen_als_wat_er_staat(tmp_path: Path) -> None:
    tekst = vervang(minimaal(), "    R: po\n    C: fg\n    I: raad\n", "    R: &wie [po, asd]\n")
    tekst = vervang(tekst, "    S: po\n", "    S: *wie\n")
    gemeente = lees(tmp_path, tekst)
    assert gemeente.activiteiten["register"].R == ("po", "asd")
    assert gemeente.activiteiten["dpia"].S == ("po", "asd")


def test_een_fout_bij_een_anker_staat_er_een_keer(tmp_path: Path) -> None:
    tekst = vervang(minimaal(), "    R: po\n    C: fg\n    I: raad\n", "    R: &wie [po, wie]\n")
    tekst = vervang(tekst, "    S: po\n", "    S: *wie\n")
    assert [(code, path) for code, _, _, path in kort(laad(tmp_path, tekst))] == [
        ("REF001", "activiteiten.register.R.2")
    ]
