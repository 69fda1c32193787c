"""The free texts of a gemeente, as far as they were read: no names, laws, sources or numbers."""

from collections.abc import Iterator, Mapping

from govdoc.model.gemeente import Gemeente, Lezing, Source
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


def teksten(source: Source) -> Iterator[tuple[Path, str]]:
    """The path and the text of every free text that is checked, in the order of the file."""
    for path, text in waarden(source):
        keys = [step for step in path if isinstance(step, str)]
        is_free = keys[-1:] and (keys[-1] in VRIJ or tuple(keys[-2:]) == AUDIT)
        if is_free and _is_checked(source.lezing, path):
            yield path, text


def _is_checked(lezing: Lezing, path: Path) -> bool:
    """Whether the part that holds this text was read, and is not a party that is ingetrokken."""
    section = path[0]
    part = getattr(lezing, str(section), None) if section in Gemeente.model_fields else None
    if isinstance(part, Mapping):
        part = part.get(path[1])
    return bool(part) and getattr(part, "status", None) != "ingetrokken"
