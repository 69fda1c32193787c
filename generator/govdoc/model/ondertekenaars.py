"""The signers' list (formaat.md, `geheimhouding.ondertekenaars`): a CSV that git does not keep."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from pydantic import TypeAdapter, ValidationError

from govdoc.model.basis import Datum
from govdoc.problems import Place
from govdoc.source.places import Path

KOLOMMEN = ("nummer", "naam", "functie", "soort", "rol", "organisatie", "start", "einde")
PAD: Path = ("geheimhouding", "ondertekenaars")
_DATUM = TypeAdapter[date](Datum)


@dataclass(frozen=True, slots=True)
class Ondertekenaar:
    """Who signs: a row of the list, as it stands there; '' where a cell is empty.

    Nothing of it may stand in a message: a shifted column puts a name anywhere.
    """

    nummer: str = ""
    naam: str = ""
    functie: str = ""
    soort: str = ""
    rol: str = ""
    organisatie: str = ""
    start: str = ""
    einde: str = ""

    def datum(self, kolom: str) -> date | None:
        """The date in `start` or `einde`; None where it is empty or no date."""
        try:
            return _DATUM.validate_python(getattr(self, kolom))
        except ValidationError:
            return None


@dataclass(frozen=True, slots=True)
class Ondertekenaars:
    """The list: its rows, the columns it lacks, and those that the format does not have.

    `plekken` holds the place of each cell by its path: `geheimhouding.ondertekenaars.2.soort`, of
    each row, and of a column that is missing or foreign.
    """

    rijen: tuple[Ondertekenaar, ...]
    zonder: tuple[str, ...]
    vreemd: tuple[str, ...]
    plekken: Mapping[Path, Place]
