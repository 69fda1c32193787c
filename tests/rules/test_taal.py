"""TAAL: which texts are read, which words are stale, and where a sentence ends."""

from collections.abc import Iterator
from pathlib import Path
from typing import Annotated, Any, get_args, get_origin, get_type_hints

import pytest

from govdoc.model.basis import Deel, Tekst
from govdoc.model.gemeente import Gemeente
from govdoc.problems import Problem
from govdoc.rules.taal.teksten import AUDIT, VRIJ
from hulp.gemeente import als_yaml, met, volledig
from hulp.gevallen import ingevoegd, problemen

# names, places, laws and sources, numbers of decisions, versions, paths and ids
GEEN_TEKST = """
naam provincie straat postcode plaats website telefoon klokkenluidersregeling versie
besluitnummer besluit nummer volmacht mandaatbesluit sjabloon logo lettertype afkorting
functionaris wettelijke_basis rechtsvorm vestigingsplaats fg_contact wet artikel avg bron
coordinerend_fg na weglaten systemen subverwerkers land certificaten ondertekenaars regel bij
"""
VEROUDERD = {
    "volgens de Wbp": "Wbp (nu AVG)",
    "een wbp-melding": "wbp (nu AVG)",
    "Wet bescherming persoonsgegevens": "Wet bescherming persoonsgegevens (nu AVG)",
    "meldt aan het CBP": "CBP (nu Autoriteit Persoonsgegevens)",
    "het College bescherming persoonsgegevens": "College bescherming persoonsgegevens"
    " (nu Autoriteit Persoonsgegevens)",
    "de bewerker": "bewerker (nu verwerker)",
    "(sub)bewerkers": "bewerkers (nu verwerkers)",
    "met subbewerkers": "subbewerkers (nu subverwerkers)",
    "een Bewerkersovereenkomst": "Bewerkersovereenkomst (nu verwerkersovereenkomst)",
    "de functionaris voor de gegevensverwerking": "functionaris voor de gegevensverwerking"
    " (nu functionaris voor gegevensbescherming)",
    "de IBC en een bewerker": "IBC (nu CISO) en bewerker (nu verwerker)",
    "Wbp, Wbp en IBC": "Wbp (nu AVG) en IBC (nu CISO)",
}
VAN_NU = [
    "een medewerker",
    "de verwerker",
    "bewerkingen van tekst",
    "een fotobewerker",
    "de Cbw en de Cbp2",
    "functionaris voor gegevensbescherming",
    "WBPX",
]
WOORDEN = " ".join(["woord"] * 30)


def over(code: str, found: tuple[Problem, ...]) -> list[Problem]:
    return [problem for problem in found if problem.code == code]


def in_tekst(map_: Path, code: str, tekst: str) -> list[Problem]:
    return over(code, problemen(map_, met("rollen.po.toelichting", tekst)))


def tekstvelden(soort: Any, boven: str = "") -> Iterator[tuple[str, str]]:  # noqa: ANN401 - a type
    """Every field of the format that holds any text, with the key above it."""
    if isinstance(soort, type) and issubclass(soort, Deel):
        for naam, hint in get_type_hints(soort, include_extras=True).items():
            if naam in soort.model_fields:
                yield from ((boven, naam) for _ in _teksten(hint))
                yield from tekstvelden(hint, naam)
    elif get_origin(soort) is Annotated:
        yield from tekstvelden(soort.__origin__, boven)
    else:
        for deel in get_args(soort):
            yield from tekstvelden(deel, boven)


def _teksten(hint: Any) -> Iterator[Any]:  # noqa: ANN401 - a type
    if hint == Tekst:
        yield hint
    elif get_origin(hint) is not Annotated or hint.__origin__ is not str:
        for deel in get_args(hint):
            yield from _teksten(deel)


def test_every_text_of_the_format_is_read_or_left_out_on_purpose() -> None:
    velden = set(tekstvelden(Gemeente))
    assert {naam for _, naam in velden} >= {"toelichting", "wet", "verantwoordelijk_voor"}
    vergeten = {naam for _, naam in velden} - VRIJ - set(GEEN_TEKST.split())
    assert vergeten == {AUDIT[1]}
    assert AUDIT in velden
    assert not VRIJ & set(GEEN_TEKST.split())


@pytest.mark.parametrize(("tekst", "woord"), VEROUDERD.items())
def test_a_stale_word_is_named_with_that_of_today(tekst: str, woord: str, tmp_path: Path) -> None:
    (problem,) = in_tekst(tmp_path, "TAAL001", tekst)
    assert problem.message == f"Deze tekst gebruikt een verouderd woord: {woord}"


@pytest.mark.parametrize("tekst", VAN_NU)
def test_a_word_of_today_is_silent(tekst: str, tmp_path: Path) -> None:
    assert in_tekst(tmp_path, "TAAL001", tekst) == []


PLEKKEN = """\
beleid.titel
rollen.po.verantwoordelijk_voor
activiteiten.dpia.toelichting
activiteiten.dpia.thema
fg.schaal
fg.extra_kerntaken
ketenpartners.woonlinde.doelen.huisuitzetting.grondslag_partner.1.toelichting
ketenpartners.woonlinde.gegevens.1.bewaartermijn.vanaf
ketenpartners.woonlinde.gegevens.2.bewaartermijn.partner.tekst
ketenpartners.woonlinde.vertegenwoordiger.functie
kernpartners.buurtzorg_linde.vertegenwoordiger.functie
leveranciers.regieplein.audit.soort
"""
GEEN_PLEKKEN = """\
gemeente.naam
rollen.po.naam
beleid.besluitnummer
activiteiten.dpia.wettelijke_basis
ketenpartners.woonlinde.naam
ketenpartners.woonlinde.doelen.huisuitzetting.grondslag_gemeente.wet
ketenpartners.woonlinde.gegevens.1.bewaartermijn.bron
leveranciers.regieplein.systemen
onbekend.tekst
lezing.tekst
kapot.tekst
fg.onbekend.tekst
"""


@pytest.mark.parametrize("pad", PLEKKEN.split())
def test_a_free_text_is_read_wherever_it_stands(pad: str, tmp_path: Path) -> None:
    found = over("TAAL001", problemen(tmp_path, met(pad, "IBC", volledig())))
    assert [problem.path for problem in found] == [pad]


@pytest.mark.parametrize("pad", GEEN_PLEKKEN.split())
def test_names_laws_and_sources_are_left_alone(pad: str, tmp_path: Path) -> None:
    assert over("TAAL001", problemen(tmp_path, met(pad, "IBC", volledig()))) == []


@pytest.mark.parametrize(("status", "count"), [("concept", 1), ("ingetrokken", 0)])
def test_a_party_that_is_ingetrokken_is_left_alone(status: str, count: int, tmp_path: Path) -> None:
    yaml = met("leveranciers.regieplein.status", status, volledig())
    yaml = met("leveranciers.regieplein.audit.soort", "Wbp-audit", yaml)
    assert len(over("TAAL001", problemen(tmp_path, yaml))) == count


@pytest.mark.parametrize("id_", ["goed", "kapot"])
def test_a_part_that_could_not_be_read_is_left_alone(id_: str, tmp_path: Path) -> None:
    lijn = "gemeente" if id_ == "goed" else "x"
    rol = {"naam": "X", "lijn": lijn, "rapporteert_aan": "asd", "toelichting": "IBC"}
    yaml = ingevoegd(als_yaml({"rollen": {"x": rol}}))
    assert len(over("TAAL001", problemen(tmp_path, yaml))) == (id_ == "goed")


LANG = [
    f"{WOORDEN} nog",
    f"{WOORDEN}, bijv. een",
    f"Kort. {WOORDEN.capitalize()} nog.",
    f"- kort\n- {WOORDEN} nog",
    f"{WOORDEN}\nnog",
    f"{WOORDEN} art. 5",
]
KORT = [
    WOORDEN,
    f"{WOORDEN}. Nog een zin",
    f"{WOORDEN}! Nog een zin",
    f'{WOORDEN}." Nog een zin',
    f"{WOORDEN}\n\nnog een alinea",
    f"- {WOORDEN}\n- nog een",
    f"1. {WOORDEN}\n2. nog een",
    f"| {WOORDEN} | nog een |",
    f"{WOORDEN} - –",
]


@pytest.mark.parametrize("tekst", LANG)
def test_a_sentence_over_thirty_words_is_found(tekst: str, tmp_path: Path) -> None:
    (problem,) = in_tekst(tmp_path, "TAAL002", tekst)
    assert problem.message.startswith("Deze zin telt 3")


@pytest.mark.parametrize("tekst", KORT)
def test_thirty_words_are_fine(tekst: str, tmp_path: Path) -> None:
    assert in_tekst(tmp_path, "TAAL002", tekst) == []


def test_a_text_is_named_once(tmp_path: Path) -> None:
    (problem,) = in_tekst(tmp_path, "TAAL002", f"{WOORDEN} een. {WOORDEN.capitalize()} en twee.")
    assert problem.message.startswith("Deze zin telt 31 woorden: 'woord woord")
