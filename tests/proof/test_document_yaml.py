"""Lines and conditions of document.yaml are proved too; files that nothing names are found."""

from pathlib import Path

import pytest

from govdoc.proof import prove
from govdoc.resources import Resources
from hulp.bewijs import bewijs

BEGIN = """\
naam: Brief
documenten:
  - titel: "Aan {{ partner.naam }}"
    bestand: "brief-{{ id }}"
    voor_elke: ketenpartners
"""
DELEN = "    delen: [tekst]\n"
NAAM = "content/brief/document.yaml"


def zet(map_: Path, tekst: str, deel: str = "# Kop\n") -> None:
    (map_ / "content" / "brief").mkdir(parents=True)
    (map_ / NAAM).write_text(tekst, "utf-8")
    (map_ / "content" / "brief" / "tekst.md").write_text(deel, "utf-8")


@pytest.mark.parametrize(
    ("regel", "code", "woord"),
    [
        ('    ondertitel: "{{ partner.nam }}"\n', "TPL001", "nam"),
        ('    ondertitel: "KvK {{ partner.kvk }}"\n', "TPL001", "partner.kvk"),
        ("    als: partner.soort == 'politei'\n", "TPL001", "politei"),
        ("    als: partner.kvk|lowr\n", "TPL002", "lowr"),
        ("    weglaten: partner.wegleten\n", "TPL001", "wegleten"),
        ("    weglaten: partner.contact\n", "TPL007", "partner.contact"),
        ("    invoegen: partner.weglaten\n", "TPL007", "partner.weglaten"),
        ('    feiten: {label: KvK, waarde: "{{ partner.kvk }}"}\n', "TPL001", "partner.kvk"),
        ("    feiten: {label: x, waarde: y, als: versi}\n", "TPL001", "versi"),
        ("    als: partner.contact.email\n", "TPL001", "partner.contact.email"),
    ],
)
def test_a_fault_in_document_yaml(regel: str, code: str, woord: str, tmp_path: Path) -> None:
    zet(tmp_path, BEGIN + regel + DELEN)
    assert bewijs(tmp_path) == {NAAM: [(code, 6, woord)]}


@pytest.mark.parametrize(
    "regels",
    [
        '    feiten: {label: KvK, waarde: "{{ partner.kvk }}", als: partner.kvk}\n',
        '    als: partner.kvk\n    ondertitel: "KvK {{ partner.kvk }}"\n',
        "    weglaten: partner.weglaten\n    invoegen: partner.aanvullende_artikelen\n",
    ],
)
def test_what_is_right_in_document_yaml(regels: str, tmp_path: Path) -> None:
    zet(tmp_path, BEGIN + regels + DELEN)
    assert bewijs(tmp_path) == {}


def test_the_condition_of_a_part_holds_in_it(tmp_path: Path) -> None:
    zet(tmp_path, BEGIN + "    delen: {deel: tekst, als: partner.kvk}\n", "{{ partner.kvk }}\n")
    assert bewijs(tmp_path) == {}


def test_a_part_is_proved_in_each_document_that_uses_it(tmp_path: Path) -> None:
    ander = "  - {titel: x, bestand: y, delen: [tekst]}\n"
    zet(tmp_path, BEGIN + DELEN + ander, "{{ partner.naam }}\n")
    (problem,) = prove(Resources(tmp_path)).problems
    assert problem.message == "de naam 'partner' is niet bekend"
    assert [(one.place.file, one.place.line) for one in problem.related] == [(NAAM, 7)]


def test_a_file_that_nothing_names(tmp_path: Path) -> None:
    zet(tmp_path, BEGIN + DELEN)
    for naam in ("brief/README.md", "brief/tekts.md", "convenant/partijn.md", "brief/x.png"):
        (tmp_path / "content" / naam).parent.mkdir(exist_ok=True)
        (tmp_path / "content" / naam).write_text("x", "utf-8")
    found = [(one.code, one.place.file, one.help) for one in prove(Resources(tmp_path)).problems]
    assert found == [
        ("TPL003", "content/brief/tekts.md", "bedoelt u 'brief/tekst.md'?"),
        ("TPL003", "content/convenant/partijn.md", "bedoelt u 'convenant/partijen.md'?"),
    ]


def test_a_shipped_part_is_proved_where_it_uses_an_own_one(tmp_path: Path) -> None:
    own = tmp_path / "content" / "leverancier" / "woorden.md"
    own.parent.mkdir(parents=True)
    own.write_text("{% set gem = gemeente.naam %}\n", "utf-8")
    found = {one.place.file for one in prove(Resources(tmp_path)).problems}
    assert found
    assert found <= {f"content/leverancier/{p.name}" for p in _shipped().glob("*.md")}


def _shipped() -> Path:
    return Path(__file__).parents[2] / "content" / "leverancier"
