"""Reads every document that document.yaml describes: what stands there, and its parts."""

from dataclasses import dataclass

from jinja2 import nodes

from govdoc.model.documentsoort import Beschrijving, Onderdeel
from govdoc.model.soorten import Soort
from govdoc.plan.content import part_name
from govdoc.plan.names import CALLED
from govdoc.problems import Problem
from govdoc.proof import names, sets
from govdoc.proof.described import Lines
from govdoc.proof.files import Files
from govdoc.proof.parts import Tree
from govdoc.proof.report import Report
from govdoc.proof.state import State
from govdoc.proof.targets import Targets, own_heading
from govdoc.proof.walk import Walk
from govdoc.proof.world import World

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
        self._lines = Lines(self.soort, self.index, self.walk, self.files)
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
            self._lines.described(self.state)
        state = self._lines.given(self.beschrijving.als, ("als",), self.state)
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

    # --- parts ------------------------------------------------------------------------------------

    def _part(self, deel: Onderdeel, number: int, state: State) -> None:
        name = part_name(self.soort.kind, deel)
        if not self.files.touches(name):
            return
        self.report.document = self._lines.place("delen", number)
        inside = self._lines.given(deel.als, ("delen", number, "als"), state)
        self.walk.part(name, inside)
        for file, text in self.files.closure(name):
            for target, offset in self.files.links(file):
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
