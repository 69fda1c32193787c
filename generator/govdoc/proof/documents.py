"""Reads every document that document.yaml describes: its lines, its conditions and its parts."""

from dataclasses import dataclass

from jinja2 import nodes

from govdoc.model.documentsoort import Beschrijving, Onderdeel
from govdoc.model.soorten import Soort
from govdoc.plan.content import part_name
from govdoc.plan.names import CALLED
from govdoc.problems import Place, Problem
from govdoc.proof import fields, names, narrow, sets
from govdoc.proof.files import Files
from govdoc.proof.parts import Tree
from govdoc.proof.report import Report
from govdoc.proof.shapes import Anything, Empty, Items, Record, Type, Word
from govdoc.proof.state import State
from govdoc.proof.targets import Targets, own_heading
from govdoc.proof.walk import Walk
from govdoc.proof.world import World
from govdoc.source.wording import quoted

_ARTICLE = frozenset(("titel", "tekst"))
_NOTHING = nodes.Template([])


@dataclass
class Document:
    """One document of a kind; `report` is what is wrong with it."""

    world: World
    files: Files
    soort: Soort
    index: int

    def __post_init__(self) -> None:
        """Begin with the names that all its texts have."""
        self.report = Report()
        self.walk = Walk(self.world, self.report)
        self.reader = self.walk.reader
        self.state = State(
            Tree("", "", _NOTHING), dict(self.world.names(self.beschrijving.voor_elke))
        )
        over = self.beschrijving.voor_elke
        self.reader.subject = (
            sets.element(names.sections()[over]) if over in CALLED else frozenset()
        )
        self.reader.targets = self._targets()

    @property
    def beschrijving(self) -> Beschrijving:
        """What document.yaml says of it."""
        return self.soort.model.documenten[self.index]

    def read(self) -> Report:
        """Everything in it; the report goes on growing when macros are read that nobody called."""
        if self.files.touches(f"{self.soort.kind}/document.yaml"):
            self._described()
        state = self._given(self.beschrijving.als, ("als",), self.state)
        for number, deel in enumerate(self.beschrijving.delen):
            if deel.deel:
                self._part(deel, number, state)
        return self.report

    def problems(self) -> tuple[Problem, ...]:
        """What is wrong in it, with what in its parts could not be read at all."""
        names = [part_name(self.soort.kind, d) for d in self.beschrijving.delen if d.deel]
        files = {f"content/{file}" for name in names for file, _ in self.files.closure(name)}
        files.add(f"content/{self.soort.kind}/document.yaml")
        unread = (one for one in self.world.trees.problems if one.place.file in files)
        return (*unread, *self.report.problems.values())

    # --- document.yaml ----------------------------------------------------------------------------

    def _described(self) -> None:
        one = self.beschrijving
        self._condition(one.als, ("als",), self.state)
        state = self._given(one.als, ("als",), self.state)
        for key in ("titel", "ondertitel", "bestand"):
            self._line(getattr(one, key), (key,), state)
        for number, feit in enumerate(one.feiten):
            steps = ("feiten", number)
            self._condition(feit.als, (*steps, "als"), state)
            inside = self._given(feit.als, (*steps, "als"), state)
            self._line(feit.waarde, (*steps, "waarde"), inside)
        self._list(one.weglaten, "weglaten", state)
        self._list(one.invoegen, "invoegen", state)
        for number, deel in enumerate(one.delen):
            self._condition(deel.als, ("delen", number, "als"), state)

    def _line(self, text: str | None, steps: tuple[str | int, ...], state: State) -> None:
        tree = self._tree(text, steps, expression=False)
        if tree:
            self.walk.body(tree.body, state.copy(tree))

    def _condition(self, text: str | None, steps: tuple[str | int, ...], state: State) -> None:
        tree = self._tree(text, steps, expression=True)
        if tree:
            self.reader.known(tree.node, state.copy(tree))

    def _given(self, text: str | None, steps: tuple[str | int, ...], state: State) -> State:
        """What is known where a condition holds."""
        tree = self._tree(text, steps, expression=True)
        return narrow.given(self.reader, tree.node, state.copy(tree), true=True) if tree else state

    def _list(self, text: str | None, key: str, state: State) -> None:
        tree = self._tree(text, (key,), expression=True)
        if not tree:
            return
        kind = sets.without(self.reader.known(tree.node, state.copy(tree)), Empty)
        fits = _are_articles(kind) if key == "invoegen" else _are_words(kind)
        if not fits:
            what = "een lijst van artikelen" if key == "invoegen" else "een lijst van ids"
            message = f"De sleutel `{key}` geeft niet {what}: {quoted(tree.text)}"
            self.report.add("TPL007", self._place((key,)), message, "zie docs/inhoud-schrijven.md")

    def _tree(
        self, text: str | None, steps: tuple[str | int, ...], *, expression: bool
    ) -> Tree | None:
        if text is None:
            return None
        at = self.files.exactly(self._place(steps), text)
        return self.world.trees.line(text, at, expression=expression)

    def _place(self, steps: tuple[str | int, ...]) -> Place:
        return self.soort.place("documenten", self.index, *steps)

    # --- parts ------------------------------------------------------------------------------------

    def _part(self, deel: Onderdeel, number: int, state: State) -> None:
        name = part_name(self.soort.kind, deel)
        if not self.files.touches(name):
            return
        self.report.document = self._place(("delen", number))
        inside = self._given(deel.als, ("delen", number, "als"), state)
        self.walk.part(name, inside)
        for file, text in self.files.closure(name):
            for target, offset in self.files.links(file):
                if self.reader.targets and not self.reader.targets.has(target):
                    place = Tree(f"content/{file}", text, _NOTHING).place(offset, len(target))
                    self.reader.refers(target, place)

    def _targets(self) -> Targets:
        """The ids of its headings, leden and tables, as far as they can be read in the texts."""
        found = Targets()
        for deel in self.beschrijving.delen:
            if not deel.deel:
                continue
            name = part_name(self.soort.kind, deel)
            texts = dict(self.files.closure(name))
            if not own_heading(texts.get(name, "")):
                found.names.add(deel.id)
            for file in texts:
                found.add(self.files.ids(file))
        return found


def _are_words(kind: Type) -> bool:
    items = sets.item_of(kind) if sets.has(kind, Items) else kind
    return all(isinstance(shape, Word | Anything) for shape in items)


def _are_articles(kind: Type) -> bool:
    if not all(isinstance(shape, Items | Anything) for shape in kind):
        return False
    items = [shape for shape in sets.item_of(kind) if not isinstance(shape, Anything)]
    return all(
        isinstance(one, Record) and fields.fields(one.kind).keys() >= _ARTICLE for one in items
    )
