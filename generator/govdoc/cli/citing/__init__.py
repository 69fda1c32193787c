"""Who cites which article of law: the documents of a gemeente, and its gemeente.yaml itself."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from govdoc.compose import compose
from govdoc.errors import ProblemsError
from govdoc.plan import plan
from govdoc.plan.content import Content
from govdoc.plan.tasks import Task, Wishes
from govdoc.problems import Place, Problem
from govdoc.rules.citaat import volgorde
from govdoc.rules.schrijfwijzen import lees_ruim
from govdoc.rules.wetten import Wetten
from govdoc.source import nodes
from govdoc.source.nodes import Node
from govdoc.source.places import Places

WHOLE = ""  # stands for a law that is cited without an article


@dataclass
class Citations:
    """Per law (its key) and article who cites it; what could not be told is kept apart.

    `unknown` are the laws in gemeente.yaml that the register does not know, with their places;
    `problems` say why a document has no citations.
    """

    documents: dict[str, dict[str, list[Task]]] = field(default_factory=dict)
    places: dict[str, dict[str, list[Place]]] = field(default_factory=dict)
    unknown: dict[str, list[Place]] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)

    def articles(self, law: str) -> list[str]:
        """The articles of a law that are cited, in the order of the law."""
        found = {*self.documents.get(law, {}), *self.places.get(law, {})}
        return sorted(found, key=volgorde)


def citations(content: Content, places: Places) -> Citations:
    """Everything that cites a law.

    Raises:
        ProblemsError: the register of laws cannot be read.
    """
    found = Citations()
    for task in plan(content, Wishes()):
        _of_document(content, task, found)
    for node in _naming(places.root):
        _of_place(content.wetten, node, found)
    return found


def _of_document(content: Content, task: Task, found: Citations) -> None:
    try:
        cited = compose(content, task).citations
    except ProblemsError as error:
        found.problems.extend(error.problems)
        return
    for citation in cited:
        for article in citation.artikelen or (WHOLE,):
            tasks = found.documents.setdefault(citation.wet, {}).setdefault(article, [])
            if task not in tasks:
                tasks.append(task)


def _naming(node: Node | None) -> Iterator[nodes.Mapping]:
    """Every group in gemeente.yaml that names a law: grounds, exceptions, secrecy."""
    if isinstance(node, nodes.Mapping):
        if _text(node, "wet"):
            yield node
        for entry in node.entries:
            yield from _naming(entry.value)
    elif isinstance(node, nodes.Sequence):
        for item in node.items:
            yield from _naming(item)


def _of_place(register: Wetten, node: nodes.Mapping, found: Citations) -> None:
    law, article = _text(node, "wet"), _text(node, "artikel")
    entry = node.get("wet")
    place = entry.value.place if entry else node.place
    key = register.bedoeld(law, article)
    if key is None:
        found.unknown.setdefault(law, []).append(place)
        return
    numbers = [number for read in lees_ruim(article) for number in read.basis]
    for number in dict.fromkeys(numbers or [article or WHOLE]):
        found.places.setdefault(key, {}).setdefault(number, []).append(place)


def _text(node: nodes.Mapping, key: str) -> str:
    entry = node.get(key)
    return entry.value.text.strip() if entry and isinstance(entry.value, nodes.Scalar) else ""


def per_kind(tasks: list[Task]) -> Mapping[str, list[Task]]:
    """The documents by their kind, in order."""
    kinds: dict[str, list[Task]] = {}
    for task in tasks:
        kinds.setdefault(task.kind, []).append(task)
    return kinds
