"""What a concept leaves open: seen in the document, named with its key after a build."""

from pathlib import Path

import pytest

from govdoc.compose import compose
from govdoc.compose.blanks import Blank, blanks
from govdoc.errors import ProblemsError
from govdoc.plan import plan
from govdoc.plan.content import Content
from govdoc.plan.tasks import Wishes
from hulp import afspraken as a
from hulp.gemeente import als_yaml, zet
from hulp.inhoud import lees
from hulp.programma import govdoc
from hulp.schrijven import deel

OPEN = {  # what a concept of which only what must be there is known leaves open, and its key
    "looptijd.start": "startdatum",
    "gegevens.1.bewaartermijn.gemeente": "bewaartermijn",
    "gegevens.1.bewaartermijn.partner": "bewaartermijn",
    "dpia.datum": "datum van de DPIA",
    "ondertekening.collegebesluit": "collegebesluit",
    "contact.functie": "contactpersoon van de partner, naar functie",
}


def concepten(map_: Path, *partners: a.Waarden) -> Path:
    return zet(
        map_,
        als_yaml(a.gemeente(ketenpartners={f"p{n}": p for n, p in enumerate(partners, 1)})),
    )


def regels(uitvoer: str) -> list[str]:
    """The lines of the summary from the blanks on."""
    _, gevonden, rest = uitvoer.partition("Nog in te vullen in gemeente.yaml: ")
    return f"{gevonden}{rest}".splitlines()


def test_the_summary_ends_with_the_key_of_every_blank(tmp_path: Path) -> None:
    concepten(tmp_path, a.kaal())
    kop, *rest = regels(govdoc("build", "--only", "convenant", map_=tmp_path).stderr)
    assert kop == "Nog in te vullen in gemeente.yaml: 6 gegevens."
    gevonden = dict(regel.split(maxsplit=1) for regel in rest)
    assert gevonden == {f"ketenpartners.p1.{sleutel}": naam for sleutel, naam in OPEN.items()}


def test_one_blank_is_one_and_none_is_no_list(tmp_path: Path) -> None:
    bijna = a.vol(status="concept", looptijd={"evaluatiedatum": "2028-01-01"})
    concepten(tmp_path, bijna)
    kop, *rest = regels(govdoc("build", "--only", "convenant", map_=tmp_path).stderr)
    assert kop == "Nog in te vullen in gemeente.yaml: 1 gegeven."
    assert [regel.split() for regel in rest] == [["ketenpartners.p1.looptijd.start", "startdatum"]]
    concepten(tmp_path, a.vol(status="concept"))
    assert regels(govdoc("build", "--only", "convenant", map_=tmp_path).stderr) == []


def test_many_blanks_are_shortened(tmp_path: Path) -> None:
    concepten(tmp_path, *[a.kaal()] * 6)
    regels_ = regels(govdoc("build", "--only", "convenant", map_=tmp_path).stderr)
    assert regels_[0] == "Nog in te vullen in gemeente.yaml: 36 gegevens."
    assert len(regels_) == 22
    assert "nog 16" in regels_[-1]


def test_a_blank_is_one_run_of_text_that_a_search_finds(tmp_path: Path) -> None:
    concepten(tmp_path, a.kaal())
    govdoc("build", "--only", "convenant", map_=tmp_path)
    (bestand,) = (tmp_path / "output").rglob("*.docx")
    tekst = deel(bestand.read_bytes())
    for naam in OPEN.values():
        assert f"[nog invullen: {naam}]</w:t>" in tekst


def test_blanks_are_handed_over_each_once_in_reading_order(tmp_path: Path) -> None:
    content = Content(lees(concepten(tmp_path, a.kaal())))
    (taak,) = plan(content, Wishes(only=("convenant",)))
    gemaakt = compose(content, taak)
    assert gemaakt.blanks == blanks(gemaakt.document)
    assert {blank.key.removeprefix("ketenpartners.p1."): blank.name for blank in gemaakt.blanks} \
        == OPEN  # fmt: skip
    assert len(set(gemaakt.blanks)) == len(gemaakt.blanks)
    assert gemaakt.blanks[0] == Blank("bewaartermijn",
        "ketenpartners.p1.gegevens.1.bewaartermijn.gemeente")  # fmt: skip


@pytest.mark.parametrize("sleutel", ["looptijd.start", "gegevens.1.bewaartermijn.partner"])
def test_an_adopted_document_stops_at_the_key(sleutel: str, tmp_path: Path) -> None:
    partner = a.vol(soort="overig")
    if sleutel == "looptijd.start":
        partner["looptijd"] = {}
    else:
        partner["gegevens"] = [partner["gegevens"][0] | {"bewaartermijn": {}}]
    content = Content(lees(concepten(tmp_path, partner)))
    (taak,) = plan(content, Wishes(only=("convenant",)))
    with pytest.raises(ProblemsError) as fout:
        compose(content, taak)
    problemen = {p for p in fout.value.problems if p.code == "TPL008"}
    assert f"ketenpartners.p1.{sleutel}" in {p.path for p in problemen}
    assert all(f"`{p.path}`" in p.help for p in problemen)
