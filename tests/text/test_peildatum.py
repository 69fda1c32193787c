"""What may change in the law stands in one place: the month and the warnings of wetten.yaml."""

import re
from pathlib import Path

import pytest

from govdoc.errors import ProblemsError
from govdoc.resources import Resources
from govdoc.rules.wetten import lees_wetten
from hulp import afspraken as a
from hulp.gemeente import zet
from hulp.inhoud import WETTEN

CONTENT = Path(__file__).parents[2] / "content"
REGISTER = (CONTENT / "wetten.yaml").read_text("utf-8")
SOORTEN = (
    "handboek",
    "fg-profiel",
    "rasic",
    "convenant",
    "detachering",
    "leverancier",
    "geheimhouding",
)


def gemeente() -> a.Waarden:
    return a.gemeente(
        ketenpartners={"ster": a.kaal()},
        kernpartners={"kern": a.kernpartner()},
        leveranciers={"regie": a.leverancier()},
        geheimhouding=a.verklaringen(),
    )


@pytest.mark.parametrize("soort", SOORTEN)
def test_one_line_changes_the_month_in_every_document(soort: str, tmp_path: Path) -> None:
    anders, aantal = re.subn(r"(?m)^peildatum: .*$", "peildatum: 2031-03-01", REGISTER)
    assert aantal == 1
    zet(tmp_path, anders, "content/wetten.yaml")
    documenten = a.documenten(tmp_path, soort, gemeente())
    assert documenten
    for document in documenten.values():
        tekst = (
            document.subtitle
            + a.tekst(document)
            + "\n".join(waarde for _, waarde in document.front.facts)
        )
        assert "maart 2031" in tekst
        assert "tot en met november 2026" not in tekst


def test_no_text_names_the_month_or_a_year_to_come_itself() -> None:
    teksten = [*CONTENT.glob("*/*.md"), *CONTENT.glob("*/document.yaml")]
    assert len(teksten) > 100
    jaartal = re.compile(r"\b(november 2026|202[7-9]|203\d)\b")
    assert [pad.name for pad in teksten if jaartal.search(pad.read_text("utf-8"))] == []


def test_the_handbook_says_what_is_not_certain_yet(tmp_path: Path) -> None:
    anders = REGISTER.replace("Dit is nog een voorstel.", "Dit is een proef.")
    assert anders != REGISTER
    zet(tmp_path, anders, "content/wetten.yaml")
    (handboek,) = a.documenten(tmp_path, "handboek", gemeente()).values()
    assert "Wams. Dit is een proef." in a.artikel(handboek, "bijlage-wetten")


@pytest.mark.parametrize("wet", ["wams", "wtta", "archiefwet_nieuw"])
def test_what_does_not_hold_yet_says_so_and_has_no_article_to_cite(wet: str) -> None:
    gevonden = lees_wetten(Resources(CONTENT.parent)).wetten[wet]
    assert gevonden.status == "nog_niet_geldend"
    assert gevonden.kan_wijzigen
    assert not gevonden.artikelen


def test_without_a_month_the_oldest_check_holds(tmp_path: Path) -> None:
    ouder = WETTEN.replace("avg:", "x:").replace("2026-11-01", "2025-02-01")
    zet(tmp_path, WETTEN + ouder, "content/wetten.yaml")
    gevonden = lees_wetten(Resources(tmp_path)).peildatum
    assert gevonden is not None
    assert gevonden.isoformat() == "2025-02-01"


def test_a_month_that_is_no_date_is_refused_at_its_line(tmp_path: Path) -> None:
    zet(tmp_path, f"{WETTEN}peildatum: november\n", "content/wetten.yaml")
    with pytest.raises(ProblemsError) as fout:
        lees_wetten(Resources(tmp_path))
    (problem,) = fout.value.problems
    assert (problem.code, problem.place.line) == ("TPL007", WETTEN.count("\n") + 1)
