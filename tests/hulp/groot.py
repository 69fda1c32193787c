"""A gemeente as large as they come: many tasks and roles, names of 120 characters, deep lists."""

from pathlib import Path
from typing import Any

import yaml

from hulp.gemeente import zet

PROJECT = Path(__file__).resolve().parents[2]
TAKEN, ROLLEN, LANG = 60, 30, 120
_WOORDEN = (
    "Beoordelen bijhouden en vastleggen van de verwerking van persoonsgegevens door wijkteams, "
    "jeugdhulpaanbieders, schuldhulpverleners en gecertificeerde instellingen in het sociaal domein"
)
_LIJST = """\
Bij elke stap geldt:

- eerst vragen waarvoor het nodig is
  - bij een melding
    - van een inwoner
      - die zelf niet kan bellen
      - die een ander laat bellen
    - van een partner
  - bij een plan
- dan pas delen
"""


def naam(begin: str) -> str:
    """A name of exactly 120 characters that begins with its own word."""
    tekst = f"{begin} {_WOORDEN}"[:LANG]
    return tekst if tekst[-1] != " " else f"{tekst[:-1]}s"


def groot() -> dict[str, Any]:
    """The example, with 60 tasks and 30 roles; every name is 120 characters."""
    voorbeeld = (PROJECT / "gemeente.yaml").read_text("utf-8")
    inhoud: dict[str, Any] = yaml.load(voorbeeld, Loader=yaml.BaseLoader)  # noqa: S506 - texts only
    _rollen(inhoud["rollen"])
    _taken(inhoud["activiteiten"], list(inhoud["rollen"]))
    inhoud["beleid"]["titel"] = naam("Privacybeleid")
    return inhoud


def _rollen(rollen: dict[str, Any]) -> None:
    for nummer in range(ROLLEN - len(rollen)):
        rollen[f"extra_{nummer}"] = {"lijn": "gemeente", "rapporteert_aan": ["asd", "secretaris"]}
    for id_, rol in rollen.items():
        rol["naam"] = naam(id_.capitalize())
        rol["toelichting"] = _LIJST


def _taken(taken: dict[str, Any], rollen: list[str]) -> None:
    gewoon = [rol for rol in rollen if rol not in {"fg", "burger", "college", "asd"}]
    for nummer in range(TAKEN - len(taken)):
        taken[f"extra_{nummer}"] = {
            "thema": f"Thema {nummer // 6 + 1} met een lange naam die ook in een smalle kolom past",
            "A": "college",
            "R": "asd",
            "C": "fg",
            "S": gewoon[nummer % len(gewoon)],
            "I": gewoon[(nummer + 7) % len(gewoon)],
        }
    for id_, taak in taken.items():
        taak["naam"] = naam(id_.capitalize())
        taak["toelichting"] = _LIJST


def leg_neer(map_: Path) -> Path:
    """Writes it to a folder; gives the path of the YAML."""
    tekst = yaml.safe_dump(groot(), allow_unicode=True, sort_keys=False, width=10_000)
    return zet(map_, tekst)
