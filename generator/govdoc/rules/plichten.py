"""What the law asks of a gemeente (`content/plichten.yaml`), each article checked."""

from dataclasses import dataclass, field

from govdoc.errors import ProblemsError
from govdoc.model.lezen import convert
from govdoc.model.plicht import Plicht
from govdoc.model.soorten import TPL007, lees_yaml
from govdoc.problems import Level, Place, Problem
from govdoc.resources import Resources
from govdoc.rules.gronden import gronden
from govdoc.rules.wetten import Citaat, CitationError, Wetten
from govdoc.source import nodes
from govdoc.source.nodes import Node
from govdoc.source.places import Places

_FILE = "plichten.yaml"


@dataclass(frozen=True, slots=True)
class Verplichting:
    """A duty with its articles as short citations, and where its condition stands."""

    plicht: Plicht
    citaten: tuple[Citaat, ...]
    place: Place = field(compare=False)


def lees_plichten(resources: Resources, register: Wetten) -> tuple[Verplichting, ...]:
    """The duties in the order of the file.

    Raises:
        ProblemsError: TPL003, the file is not there; TPL006, an article that is not in the
            register; TPL007, it departs from its format.
    """
    root, start = lees_yaml(resources, _FILE)
    if not isinstance(root, nodes.Sequence):
        repair = "elke plicht begint met een streepje, zoals `- artikelen: [avg 33]`"
        message = f"Het bestand content/{_FILE} is geen lijst van plichten"
        raise ProblemsError(Problem(TPL007, Level.FOUT, start, "", message, repair))
    places = Places(root, start)
    gevonden, problems = list[Verplichting](), list[Problem]()
    for nummer, node in enumerate(root.items, 1):
        try:
            gevonden.append(_lees(register, places, node, nummer))
        except ProblemsError as error:
            problems.extend(error.problems)
    if problems:
        raise ProblemsError(*problems)
    return tuple(gevonden)


def onbekende_grond(error: CitationError, place: Place) -> Problem:
    """The problem of a ground that the register does not hold."""
    return Problem("TPL006", Level.FOUT, place, "", str(error), error.help)


def _lees(register: Wetten, places: Places, node: Node, nummer: int) -> Verplichting:
    read = convert(node, Plicht, at=places.key((nummer,)), code=TPL007)
    if read.value is None:
        raise ProblemsError(*read.problems)
    try:
        citaten = gronden(register, read.value.artikelen, kort=True)
    except CitationError as error:
        raise ProblemsError(onbekende_grond(error, places.of((nummer, "artikelen")))) from error
    return Verplichting(read.value, citaten, places.of((nummer, "als")))
