"""What a file may not hold, in Dutch: YML002, YML003, and of YML001 keys that are no text."""

from govdoc.problems import Place, Related
from govdoc.source.places import Path
from govdoc.source.tree import Flaw
from govdoc.source.wording import quoted

MAX_DEPTH = 50
MAX_BYTES = 5 * 1024 * 1024


def too_large(place: Place) -> Flaw:
    """The file is larger than is read."""
    return Flaw(
        "YML003",
        place,
        "Het bestand is groter dan 5 MB",
        "zet ketenpartners, kernpartners of leveranciers ieder in een eigen bestand in een map",
    )


def not_utf8(place: Place, *, utf16: bool) -> Flaw:
    """The bytes are no UTF-8."""
    return Flaw(
        "YML003",
        place,
        "Het bestand is opgeslagen als UTF-16 en niet als UTF-8"
        if utf16
        else "Vanaf dit teken is het bestand geen UTF-8",
        "sla het bestand op met de codering UTF-8; in Kladblok: Opslaan als, Codering UTF-8",
    )


def second_document(place: Place) -> Flaw:
    """A line `---` or `...` with something behind it."""
    return Flaw(
        "YML003",
        place,
        "Hier begint een tweede document; een bestand bevat er één",
        "haal de regel met --- (of ...) weg, of zet het tweede deel in een eigen bestand",
    )


def too_deep(place: Place, path: Path) -> Flaw:
    """Nested deeper than MAX_DEPTH."""
    return Flaw(
        "YML003",
        place,
        f"Hier begint een niveau te veel: er mogen er {MAX_DEPTH} in elkaar staan",
        "kijk of een haakje [ of { bij de tekst hoort, of dat er een sluithaakje ontbreekt",
        path,
    )


def too_much(place: Place, path: Path) -> Flaw:
    """Aliases expand beyond reason."""
    return Flaw(
        "YML003",
        place,
        "De verwijzingen met * leveren samen te veel op",
        "schrijf de herhaalde delen uit; verwijs niet naar delen die zelf weer verwijzen",
        path,
    )


def refers_to_itself(name: str, place: Place, path: Path) -> Flaw:
    """An alias inside what it refers to."""
    return Flaw(
        "YML003",
        place,
        f"De verwijzing *{name} staat in het deel waarnaar zij verwijst",
        "schrijf hier uit wat u bedoelt",
        path,
    )


def unknown_anchor(name: str, place: Place, path: Path) -> Flaw:
    """An alias to nothing: mostly a text that begins with an asterisk."""
    return Flaw(
        "YML001",
        place,
        f"*{name} verwijst naar een anker &{name} dat er niet is",
        "zet de waarde tussen aanhalingstekens als het sterretje bij de tekst hoort",
        path,
    )


def tag(word: str, place: Place, path: Path) -> Flaw:
    """A tag such as `!!str`: mostly a text that begins with an exclamation mark."""
    return Flaw(
        "YML003",
        place,
        f"Een waarde kan niet met ! beginnen: {quoted(word)} is een typeaanduiding van YAML",
        "haal de aanduiding weg, of zet de hele waarde tussen aanhalingstekens",
        path,
    )


def key_is_no_text(place: Place, path: Path) -> Flaw:
    """A mapping or list as a key: mostly a text that begins with `{{` or `[`."""
    return Flaw(
        "YML001",
        place,
        "Hier staat een lijst of een groep op de plaats van een sleutel",
        "zet een tekst die met { of [ begint tussen aanhalingstekens",
        path,
    )


def duplicate(key: str, place: Place, first: Place, path: Path) -> Flaw:
    """A key for the second time in one mapping."""
    return Flaw(
        "YML002",
        place,
        f"De sleutel {quoted(key)} staat hier voor de tweede keer",
        "voeg de twee samen of geef er één een andere naam",
        path,
        (Related(first, "de eerste staat hier"),),
    )
