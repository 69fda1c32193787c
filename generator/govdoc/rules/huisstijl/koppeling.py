"""Which styles of a gemeente's own Word template our texts get, and which we add or miss.

The rule HUI001 and the build both ask here, so that they never disagree.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from govdoc.rules.huisstijl.namen import canonical
from govdoc.rules.huisstijl.word import Style, Styles
from govdoc.source.wording import nearest

KOPPEN = {f"kop-{level}": level - 1 for level in range(1, 5)}
_TABELLEN = frozenset({"tabel", "matrix", "ondertekening"})
_WOORDEN = frozenset(
    {"letter-a", "letter-r", "voetnootteken", "invulveld", "invulhulp", "feitlabel", "link"}
    | {"verwijzing", "open-plek", "concept"}
)
_KOP = re.compile(r"\b(?:kop|heading)\s*([1-4])\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Gemis:
    """A style that is not there and cannot be added: for which role, and what is most alike."""

    role: str
    name: str
    alike: str = ""


@dataclass(slots=True)
class Koppeling:
    """By role: the styles of the template, and those of our own base that are added to it."""

    gevonden: dict[str, Style] = field(default_factory=dict)
    toegevoegd: dict[str, Style] = field(default_factory=dict)
    ontbreekt: list[Gemis] = field(default_factory=list)


def soort(role: str) -> str:
    """The kind of style that a role needs, as Word calls it."""
    if role in _TABELLEN:
        return "table"
    return "character" if role in _WOORDEN else "paragraph"


def koppel(sjabloon: Styles, basis: Styles | None, kaart: Mapping[str, str]) -> Koppeling:
    """Find a style for every role of the map; without a `basis` only headings can be missing."""
    uit = Koppeling()
    own = dict(_own_headings(sjabloon, kaart))
    for role, name in kaart.items():
        same_level = [other for other, level in own.items() if level == KOPPEN.get(role)]
        if found := sjabloon.find(name, soort(role)):
            uit.gevonden[role] = found
        elif same_level:
            uit.ontbreekt.append(Gemis(role, name, nearest(name, same_level) or same_level[0]))
        elif basis is not None and (added := basis.find(name, soort(role))):
            uit.toegevoegd[role] = added
        elif basis is not None:
            styles = (*sjabloon.by_id.values(), *basis.by_id.values())
            known = [style.name for style in styles if style.kind == soort(role)]
            uit.ontbreekt.append(Gemis(role, name, nearest(name, known) or ""))
    return uit


def _own_headings(styles: Styles, kaart: Mapping[str, str]) -> Iterator[tuple[str, int]]:
    """The headings that the template has under names which the map does not give."""
    known = {canonical(name) for name in kaart.values()}
    named = {style.name: _KOP.search(style.name) for style in styles.by_id.values()}
    levels = {name: int(found[1]) - 1 for name, found in named.items() if found}
    for name, level in (levels | dict(styles.headings())).items():
        if canonical(name) not in known:
            yield name, level
