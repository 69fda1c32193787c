"""Reads the tree section by section and item by item: one fault leaves the rest readable."""

from dataclasses import dataclass, field, replace
from typing import Any

from govdoc.load.boom import Boom
from govdoc.model.basis import Deel, Id, PartijId
from govdoc.model.fg import Fg
from govdoc.model.gemeente import Gemeente, Lezing
from govdoc.model.ketenpartner import Ketenpartner
from govdoc.model.lezen import check_key, convert
from govdoc.model.meldingen import GROEP, SAMENVOEG, fout, onbekend, ontbreekt, staat_er, verkeerd
from govdoc.model.organisatie import Afwijking, Beleid, Huisstijl, Organisatie
from govdoc.model.partijen import Geheimhouding, Kernpartner, Leverancier
from govdoc.model.plek import Plek
from govdoc.model.rollen import Activiteit, Rol
from govdoc.model.typen import omschrijf
from govdoc.problems import Problem
from govdoc.source.nodes import Entry, Mapping, Node, Scalar, Sequence

FORMAAT = "1"
ENKEL: dict[str, type[Deel]] = {
    "gemeente": Organisatie,
    "beleid": Beleid,
    "huisstijl": Huisstijl,
    "fg": Fg,
    "geheimhouding": Geheimhouding,
}
PER_ID: dict[str, tuple[Any, type[Deel]]] = {
    "rollen": (Id, Rol),
    "activiteiten": (Id, Activiteit),
    "ketenpartners": (PartijId, Ketenpartner),
    "kernpartners": (PartijId, Kernpartner),
    "leveranciers": (PartijId, Leverancier),
}
VERPLICHT = tuple(naam for naam, veld in Gemeente.model_fields.items() if veld.is_required())


@dataclass(slots=True)
class Gelezen:
    """What the sections gave: the parts that are whole, and the keys of which any was left out."""

    lezing: Lezing = field(default_factory=Lezing)
    delen: dict[str, Any] = field(default_factory=dict)
    kapot: set[str] = field(default_factory=set)
    problems: list[Problem] = field(default_factory=list)


def lees_secties(boom: Boom) -> Gelezen:
    """All that can be read of a gemeente."""
    kapot = {str(path[0]) for path in boom.gebreken | boom.onleesbaar if path}
    gelezen = Gelezen(kapot=kapot)
    if isinstance(boom.root, Mapping):
        _Lezer(boom, gelezen).lees(boom.root)
    else:
        gelezen.kapot = set(Gemeente.model_fields)
        gelezen.problems.extend(_geen_groep(boom))
    velden = {naam: deel for naam, deel in gelezen.delen.items() if naam != "formaat"}
    gelezen.lezing = Lezing(**velden, kapot=frozenset(gelezen.kapot), rol_ids=_rol_ids(boom.root))
    return gelezen


def _geen_groep(boom: Boom) -> list[Problem]:
    """What to say of a file that is empty, or holds something else than keys."""
    plek = Plek((), boom.root, boom.start, (Gemeente,))
    if not boom.whole:
        return []
    if boom.root is None:
        missing = (ontbreekt(plek, naam) for naam in VERPLICHT)
        return [replace(one, help=f"het bestand is leeg; {one.help}") for one in missing]
    return [verkeerd(plek, omschrijf(plek.typen))]


def _rol_ids(root: Node | None) -> frozenset[str] | None:
    entry = root.get("rollen") if isinstance(root, Mapping) else None
    rollen = entry.value if entry else None
    return frozenset(rollen.by_key) if isinstance(rollen, Mapping) else None


class _Lezer:
    """Reads the sections of one root into what was read."""

    def __init__(self, boom: Boom, gelezen: Gelezen) -> None:
        self._boom = boom
        self._gelezen = gelezen
        self._faulty = {path[:2] for path in boom.gebreken if len(path) > 2}  # noqa: PLR2004 - below an item

    def lees(self, root: Mapping) -> None:
        """Every section, and what is missing or unknown beside them."""
        plek = Plek((), root, self._boom.start, (Gemeente,))
        for naam in VERPLICHT:
            entry = root.get(naam)
            if entry is None or _is_leeg(entry.value):
                self._kapot(naam, ontbreekt(plek, naam))
        for entry in root.entries:
            if entry.key.text not in Gemeente.model_fields:
                self._gelezen.problems.append(onbekend(plek, entry.key.text))
            elif not _is_leeg(entry.value):
                self._sectie(entry)

    def _sectie(self, entry: Entry) -> None:
        naam = entry.key.text
        if naam == "formaat":
            self._formaat(entry)
        elif naam == "afwijkingen":
            self._afwijkingen(entry)
        elif naam in PER_ID:
            self._per_id(entry)
        else:
            self._enkel(entry)

    def _formaat(self, entry: Entry) -> None:
        node = entry.value
        if isinstance(node, Scalar) and node.text == FORMAAT:
            self._gelezen.delen["formaat"] = FORMAAT
            return
        place = Plek(("formaat",), node, entry.key.place, ()).waarde
        message = f"Dit govdoc leest formaat {FORMAAT}, hier staat {staat_er(node)}"
        repair = f"schrijf formaat: {FORMAAT}, of neem het govdoc waarvoor dit bestand is gemaakt"
        self._kapot("formaat", fout("FMT004", place, ("formaat",), message, repair))

    def _enkel(self, entry: Entry) -> None:
        naam = entry.key.text
        read = convert(entry.value, ENKEL[naam], at=entry.key.place, path=(naam,))
        self._kapot(naam, *read.problems)
        if naam not in self._gelezen.kapot:
            self._gelezen.delen[naam] = read.value

    def _per_id(self, entry: Entry) -> None:
        naam, node = entry.key.text, entry.value
        if (naam,) in self._boom.onleesbaar:
            return
        if not isinstance(node, Mapping):
            self._kapot(naam, verkeerd(Plek((naam,), node, entry.key.place, ()), GROEP))
            return
        gelezen = ((sub.key.text, self._item(naam, sub, node)) for sub in node.entries)
        self._gelezen.delen[naam] = {id_: deel for id_, deel in gelezen if deel is not None}

    def _item(self, sectie: str, entry: Entry, node: Mapping) -> Deel | None:
        """One role, activity or party; None where anything in it was wrong."""
        path = (sectie, entry.key.text)
        if path in self._boom.onleesbaar:
            return None
        if entry.key.text == SAMENVOEG:
            houder = Plek((sectie,), node, entry.key.place, ())
            self._kapot(sectie, onbekend(houder, SAMENVOEG))
            return None
        id_kind, kind = PER_ID[sectie]
        key_problems = check_key(entry, id_kind, path=path)
        read = convert(entry.value, kind, at=entry.key.place, path=path)
        self._kapot(sectie, *key_problems, *read.problems)
        return None if key_problems or path in self._faulty else read.value

    def _afwijkingen(self, entry: Entry) -> None:
        naam, node = entry.key.text, entry.value
        if not isinstance(node, Sequence):
            self._kapot(naam, verkeerd(Plek((naam,), node, entry.key.place, ()), "een lijst"))
            return
        gelezen = [
            convert(item, Afwijking, at=item.place, path=(naam, nummer))
            for nummer, item in enumerate(node.items, start=1)
        ]
        self._kapot(naam, *(problem for read in gelezen for problem in read.problems))
        self._gelezen.delen[naam] = tuple(read.value for read in gelezen if read.value)

    def _kapot(self, sectie: str, *problems: Problem) -> None:
        """Notes what is wrong with a section; without problems the section is as it was."""
        if problems:
            self._gelezen.problems.extend(problems)
            self._gelezen.kapot.add(sectie)


def _is_leeg(node: Node) -> bool:
    return isinstance(node, Scalar) and node.blank
