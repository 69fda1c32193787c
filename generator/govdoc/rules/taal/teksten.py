"""The free texts of a gemeente, as far as they were read: no names, laws, sources or numbers."""

from collections.abc import Mapping
from functools import cache

from govdoc.model.gemeente import Gemeente, Lezing, Source
from govdoc.rules.onthouden import per_source
from govdoc.rules.waarden import waarden
from govdoc.source.places import Path

EIGEN = {"titel", "toelichting", "thema", "verantwoordelijk_voor", "logo_tekst", "reden"}
VAN_DE_FG = {
    *("budget", "schaal", "opleiding", "certificering", "extra_kennisgebieden"),
    *("extra_kerntaken", "extra_vereisten", "extra_competenties"),
}
VAN_PARTIJEN = {
    *("functie", "omvang", "omschrijving", "categorie", "betrokkenen", "noodzaak", "vanaf"),
    *("tekst", "contactpunt", "taakverdeling", "instrument"),
}
VRIJ = frozenset(EIGEN | VAN_DE_FG | VAN_PARTIJEN)
AUDIT = ("audit", "soort")


@per_source
def teksten(source: Source) -> tuple[tuple[Path, str], ...]:
    """The path and the text of every free text that is checked, in the order of the file."""
    is_checked = cache(lambda head: _is_checked(source.lezing, head))
    return tuple(
        (path, text) for path, text in waarden(source) if _is_free(path) and is_checked(path[:2])
    )


def _is_free(path: Path) -> bool:
    """Whether the key of a value, or of the list that it is an item of, holds free text."""
    if path and isinstance(path[-1], str):
        return path[-1] in VRIJ or path[-2:] == AUDIT
    return not VRIJ.isdisjoint(path[-2:-1])


def _is_checked(lezing: Lezing, path: Path) -> bool:
    """Whether the part that holds this text was read, and is not a party that is ingetrokken."""
    section = path[0]
    part = getattr(lezing, str(section), None) if section in Gemeente.model_fields else None
    if isinstance(part, Mapping):
        part = part.get(path[1])
    return bool(part) and getattr(part, "status", None) != "ingetrokken"
