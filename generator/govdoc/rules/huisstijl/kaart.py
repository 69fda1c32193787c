"""`stijlen.yaml`: which style belongs to which role of a text, and what a house style is made with.

Files lie over each other, each with what it says itself: the shipped one of `standaard`, the
gemeente's own, those of another house style, and `<sjabloon>.stijlen.yaml` beside the gemeente's
own Word template.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import reduce
from pathlib import PurePosixPath

from govdoc.errors import ProblemsError
from govdoc.model.basis import Deel, GetalBovenNul, Kleur, Tekst
from govdoc.model.lezen import convert
from govdoc.problems import Level, Place, Problem
from govdoc.resources import Resources
from govdoc.source import nodes
from govdoc.source.reader import read_bytes
from govdoc.source.wording import bedoelt, quoted

STANDAARD = "standaard"
CODE = "TPL007"  # a file departs from its format


class Ruimte(Deel):
    """The room for the logo, in millimetres."""

    breedte: GetalBovenNul
    hoogte: GetalBovenNul


class Kaart(Deel):
    """One file, or several over each other; `stijlen` are names of styles by role."""

    stijlen: dict[str, Tekst] = {}  # noqa: RUF012 - pydantic copies it
    kleur: Kleur | None = None
    accent: Kleur | None = None
    lettertype: Tekst | None = None
    logo: Ruimte | None = None


@dataclass(frozen=True, slots=True)
class _File:
    """A file of the layers: its name in messages, and its bytes."""

    name: str
    data: bytes


def kaart_naast(sjabloon: str) -> str:
    """The name of the map beside a template: `huisstijl/brief.dotx` has `…/brief.stijlen.yaml`."""
    return PurePosixPath(sjabloon).with_suffix(".stijlen.yaml").as_posix()


def lees_kaart(resources: Resources, name: str, sjabloon: str | None = None) -> Kaart:
    """The map of the house style `templates/<name>/`, with what lies over it.

    Raises:
        ProblemsError: TPL003, a file may not be read; TPL007, it departs from its format.
    """
    first, *others = (_read(file) for file in _files(resources, name, sjabloon))
    roles = first[0].stijlen
    for _, root in others:
        _refuse_unknown(root, roles)
    return reduce(_over, (kaart for kaart, _ in others), first[0])


def _files(resources: Resources, name: str, sjabloon: str | None) -> Iterator[_File]:
    for folder in dict.fromkeys((STANDAARD, name)):
        file = f"{folder}/stijlen.yaml"
        for data in resources.layers("templates", file):
            yield _File(f"templates/{file}", data)
    if sjabloon:
        beside = kaart_naast(sjabloon)
        path = resources.folder / beside
        if path.is_file() and path.resolve().is_relative_to(resources.folder.resolve()):
            yield _File(beside, path.read_bytes())


def _read(file: _File) -> tuple[Kaart, nodes.Node | None]:
    tree = read_bytes(file.data, file.name)
    if tree.flaws:
        raise ProblemsError(*(replace(flaw.problem(), code=CODE) for flaw in tree.flaws))
    if tree.root is None:
        return Kaart(), None
    read = convert(tree.root, Kaart, at=tree.start, code=CODE)
    if read.value is None:
        raise ProblemsError(*read.problems)
    return read.value, tree.root


def _over(low: Kaart, high: Kaart) -> Kaart:
    """What the higher file says, and of the lower one the rest."""
    said = {key: value for key in Kaart.model_fields if (value := getattr(high, key))}
    return low.model_copy(update={**said, "stijlen": {**low.stijlen, **high.stijlen}})


def _refuse_unknown(root: nodes.Node | None, roles: Mapping[str, str]) -> None:
    """A role that does not exist is a slip of the pen: it would never do anything."""
    entry = root.get("stijlen") if isinstance(root, nodes.Mapping) else None
    if entry is None or not isinstance(entry.value, nodes.Mapping):
        return
    unknown = [one.key for one in entry.value.entries if one.key.text not in roles]
    if unknown:
        raise ProblemsError(*(_unknown(key.text, key.place, roles) for key in unknown))


def _unknown(role: str, place: Place, roles: Mapping[str, str]) -> Problem:
    return Problem(
        CODE,
        Level.FOUT,
        place,
        f"stijlen.{role}",
        f"Onbekend soort tekst {quoted(role)}{bedoelt(role, roles)}",
        "kies er een uit templates/standaard/stijlen.yaml van govdoc",
    )
