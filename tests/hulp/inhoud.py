"""A content folder of its own for a test: small kinds of document beside a small gemeente."""

from collections.abc import Mapping
from pathlib import Path

from govdoc.load import load
from govdoc.model.gemeente import Source
from hulp.gemeente import volledig, zet

WETTEN = """\
avg:
  naam: Algemene verordening gegevensbescherming
  afkorting: AVG
  versie: 1 juli 2026
  gecontroleerd_op: 2026-11-01
  status: geldend
  artikelen: {"28": verwerker, "33": datalek}
"""

BRIEF = """\
naam: Brief
documenten:
  - titel: "Brief van {{ gemeente.naam }}"
    bestand: brief
    delen:
      - tekst
"""


def leg_klaar(
    map_: Path, bestanden: Mapping[str, str], gemeente: str = "", *, wetten: str = WETTEN
) -> Path:
    """Writes a gemeente.yaml and the files of its content/; gives the path of the YAML."""
    for naam, tekst in {"wetten.yaml": wetten, **bestanden}.items():
        zet(map_ / "content", tekst, naam)
    return zet(map_, gemeente or volledig())


def lees(yaml: Path) -> Source:
    """The source of a valid gemeente.yaml."""
    source = load(yaml)
    assert source.problems == ()
    return source
