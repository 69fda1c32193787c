"""Partners in a folder: every *.yaml in it is one, its stem the id (formaat.md)."""

import re
from dataclasses import dataclass, field
from pathlib import Path as FilePath
from pathlib import PurePosixPath

from govdoc.load.paden import PadError, binnen
from govdoc.model.meldingen import fout
from govdoc.problems import Place, Problem
from govdoc.source.nodes import Entry, Mapping, Node, Scalar
from govdoc.source.places import Path
from govdoc.source.reader import read
from govdoc.source.wording import printable

ONLEESBAAR = PadError("Dit is niet te lezen", "controleer de rechten op de map en haar bestanden")
_VERKEERD = re.compile(r"[^.].*\.ya?ml(\.txt)?", re.IGNORECASE)  # meant to be read, but is not
PARTIJEN = ("ketenpartners", "kernpartners", "leveranciers")


@dataclass(slots=True)
class Partners:
    """What a folder holds: the partners by id, and what was wrong with their files."""

    node: Node
    problems: list[Problem] = field(default_factory=list)
    gebreken: set[Path] = field(default_factory=set)
    onleesbaar: set[Path] = field(default_factory=set)


def lees_map(folder: FilePath, sectie: str, naam: Scalar) -> Partners:
    """The partners in the folder that a section names, in the order of their file names."""
    partners = Partners(naam)
    try:
        map_ = _map(folder, naam.text.strip())
        names = sorted(path.name for path in map_.iterdir())
    except PadError as error:
        return _geen_map(partners, sectie, naam, error)
    except OSError:
        return _geen_map(partners, sectie, naam, ONLEESBAAR)
    entries = [
        _lees(map_ / name, folder, naam, sectie, partners) for name in names if _is_partner(name)
    ]
    partners.problems += [_verkeerd(naam, name, sectie) for name in names if _is_verkeerd(name)]
    partners.node = Mapping(tuple(entries), naam.place)
    return partners


def _map(folder: FilePath, tekst: str) -> FilePath:
    map_ = binnen(folder, tekst)
    if not map_.is_dir():
        raise PadError("Dit is een bestand en geen map", "noem de map met een bestand per partner")
    if map_.resolve() == folder.resolve():
        raise PadError(
            "Dit is de map van gemeente.yaml zelf", "zet de partners in een map daarbinnen"
        )
    return map_


def _is_partner(name: str) -> bool:
    return name.endswith(".yaml") and not name.startswith(".")


def _is_verkeerd(name: str) -> bool:
    return not _is_partner(name) and _VERKEERD.fullmatch(name) is not None


def _verkeerd(naam: Scalar, name: str, sectie: str) -> Problem:
    """A file that a partner was written in, under a name that is not read."""
    place = Place(printable(_bestand(naam, name)), 1, 1)
    message = "Dit bestand wordt niet gelezen: de naam eindigt niet op .yaml"
    repair = "laat de naam op .yaml eindigen, in kleine letters, of haal het bestand weg"
    return fout("REF003", place, (sectie,), message, repair)


def _bestand(naam: Scalar, name: str) -> str:
    return (PurePosixPath(naam.text.strip()) / name).as_posix()


def _geen_map(partners: Partners, sectie: str, naam: Scalar, error: PadError) -> Partners:
    partners.onleesbaar.add((sectie,))
    partners.problems.append(fout("REF003", naam.place, (sectie,), error.message, error.help))
    return partners


def _lees(path: FilePath, folder: FilePath, naam: Scalar, sectie: str, partners: Partners) -> Entry:
    """One partner; a file that cannot be read leaves an empty node behind."""
    name = _bestand(naam, path.name)
    file, id_ = printable(name), printable(path.stem)
    above: Path = (sectie, id_)
    start = Place(file, 1, 1)
    leeg = Entry(Scalar(id_, start), Scalar("", start, leeg=True))
    try:
        binnen(folder, name)
        tree = read(path, file)
    except PadError as error:
        return _onleesbaar(partners, leeg, above, error)
    except OSError:
        return _onleesbaar(partners, leeg, above, ONLEESBAAR)
    partners.problems.extend(flaw.problem(above) for flaw in tree.flaws)
    partners.gebreken.update((*above, *flaw.path) for flaw in tree.flaws)
    if not tree.whole:
        partners.onleesbaar.add(above)
    return Entry(leeg.key, tree.root) if tree.root else leeg


def _onleesbaar(partners: Partners, leeg: Entry, above: Path, error: PadError) -> Entry:
    partners.onleesbaar.add(above)
    partners.problems.append(
        fout("REF003", leeg.key.place, above, error.message, error.help),
    )
    return leeg
