"""What every code means: rules say it in their docstring, the others in a text here."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from itertools import chain

from govdoc.accessibility.catalogue import LEVELS
from govdoc.cli.explanations.accessible import TEXTS as ACCESSIBLE
from govdoc.cli.explanations.building import TEXTS as BUILDING
from govdoc.cli.explanations.reading import TEXTS as READING
from govdoc.problems import Level
from govdoc.rules.registry import SECTIONS, rules, sections

FAMILIES = {
    "YML": "Lezen van het bestand",
    "FMT": "Vorm van het bestand",
    "REF": "Verwijzingen in het bestand",
    "RAS": "RASIC-tabel",
    "ROL": "Rollen",
    "FGP": "Profiel van de FG",
    "CON": "Convenanten met ketenpartners",
    "KER": "Kernpartners",
    "LEV": "Leveranciers",
    "GEH": "Geheimhouding",
    "PRI": "Privacy van het bestand zelf",
    "WET": "Wetten",
    "TAAL": "Taal",
    "BEL": "Beleid",
    "HUI": "Huisstijl",
    "AFW": "Afwijkingen",
    "TPL": "Teksten en sjablonen, bij het bouwen; van eigen teksten ook bij check",
    "TGL": "Toegankelijkheid, bij het bouwen en bij check-docx",
    "UIT": "Uitvoer, bij het bouwen",
}


@dataclass(frozen=True, slots=True)
class Explanation:
    """A code, the level it mostly has, what it means in one line, and the sections on it."""

    code: str
    level: Level
    title: str
    sections: Mapping[str, str]

    @property
    def family(self) -> str:
        """The letters of the code."""
        return self.code.rstrip("0123456789")


@cache
def explanations() -> Mapping[str, Explanation]:
    """Every code in the order of families, then of numbers."""
    made = chain(
        _of_texts(READING),
        (_made(rule.code, rule.level, rule.sections) for rule in rules()),
        _of_texts(BUILDING),
        _of_texts(ACCESSIBLE),
    )
    order = list(FAMILIES)
    ordered = sorted(made, key=lambda one: (order.index(one.family), one.code))
    return {one.code: one for one in ordered}


def by_family() -> Iterator[tuple[str, str, list[Explanation]]]:
    """Each family that has codes: its letters, its name and its codes."""
    for family, name in FAMILIES.items():
        if own := [one for one in explanations().values() if one.family == family]:
            yield family, name, own


def _of_texts(texts: Mapping[str, str]) -> Iterator[Explanation]:
    """Reading and building find a fout, and nothing less; the gate has levels of its own."""
    return (
        _made(code, LEVELS.get(code, Level.FOUT), sections(text)) for code, text in texts.items()
    )


def _made(code: str, level: Level, found: Mapping[str, str]) -> Explanation:
    named = {name: f"{found[name][:1].upper()}{found[name][1:]}" for name in SECTIONS[:-1]}
    named[SECTIONS[-1]] = found[SECTIONS[-1]]  # an example stays what it is
    return Explanation(code, level, " ".join(found[""].split()), named)
