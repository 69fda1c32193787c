"""The proof of texts: what is wrong in them for any gemeente, found without data.

A walk over the tree of each part, with the types of the model as its environment, finds names that
are not there, what can be left out and is not asked for, and words that a value can never be: also
in branches that today's gemeente never reaches. Each document that uses a part reads it anew.
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from functools import lru_cache

from govdoc.errors import ProblemsError
from govdoc.model.soorten import Soort, lees_soort
from govdoc.plan.content import part_name
from govdoc.plan.wished import known_kinds
from govdoc.problems import Problem
from govdoc.proof.documents import Document
from govdoc.proof.files import Files
from govdoc.proof.parts import Trees
from govdoc.proof.world import World
from govdoc.resources import Resources
from govdoc.rules.wetten import lees_wetten

Which = tuple[str, int]  # a kind and the number of the document in it


@dataclass(frozen=True)
class Proof:
    """What is wrong: all of it, and per document (kind and number) what concerns that one."""

    problems: tuple[Problem, ...] = ()
    of: Mapping[Which, tuple[Problem, ...]] = field(default_factory=dict)

    def of_kinds(self, kinds: Collection[str]) -> tuple[Problem, ...]:
        """What is wrong in the documents of these kinds; without kinds, everything."""
        if not kinds:
            return self.problems
        return tuple(one for (kind, _), some in self.of.items() if kind in kinds for one in some)


def prove(resources: Resources, *, every: bool = False) -> Proof:
    """The proof of a gemeente's own content, and of shipped parts as far as they use it.

    With `every` of all content. It is not done again while no file has changed.
    """
    if not every and resources.own("content") is None:
        return Proof()
    return _proof(resources, _stamps(resources), every=every)


def forget() -> None:
    """Do it again the next time, whatever has changed."""
    _proof.cache_clear()


def _stamps(resources: Resources) -> tuple[tuple[str, int, int], ...]:
    """The name, time and size of every file: while these are the same, so is the content."""
    found = (path for root in resources.roots("content") for path in root.rglob("*.*"))
    stats = ((path.as_posix(), path.stat()) for path in found if path.is_file())
    return tuple(sorted((name, stat.st_mtime_ns, stat.st_size) for name, stat in stats))


@lru_cache(maxsize=2)
def _proof(
    resources: Resources, _stamps: tuple[tuple[str, int, int], ...], *, every: bool
) -> Proof:
    files = Files(resources, every=every)
    trees = Trees(files)
    loose: list[Problem] = []
    kinds = list(_kinds(resources, files, loose))
    try:
        world = World(trees, lees_wetten(resources))
    except ProblemsError as error:
        return Proof(tuple(error.problems))
    documents = [
        Document(world, files, soort, index)
        for soort in kinds
        for index in range(len(soort.model.documenten))
    ]
    for document in documents:
        document.read()
    for document in documents:
        document.walk.macros.read_uncalled()
    loose += files.unused(_named(kinds))
    return _gathered(documents, trees, loose)


def _kinds(resources: Resources, files: Files, loose: list[Problem]) -> list[Soort]:
    found = []
    for kind in known_kinds(resources):
        try:
            found.append(lees_soort(resources, kind))
        except ProblemsError as error:
            loose.extend(error.problems if files.touches(f"{kind}/document.yaml") else ())
    return found


def _named(kinds: list[Soort]) -> set[str]:
    return {
        part_name(soort.kind, deel)
        for soort in kinds
        for one in soort.model.documenten
        for deel in one.delen
        if deel.deel
    }


def _gathered(documents: list[Document], trees: Trees, loose: list[Problem]) -> Proof:
    found = {(one.soort.kind, one.index): one.problems() for one in documents}
    once: dict[object, Problem] = {}
    for problem in (*loose, *trees.problems, *(one for some in found.values() for one in some)):
        once.setdefault(_what(problem), problem)
    of = {key: tuple(once[_what(one)] for one in some) for key, some in found.items() if some}
    every = sorted(once.values(), key=lambda p: (p.place.file, p.place.line, p.place.column))
    return Proof(tuple(every), of)


def _what(problem: Problem) -> object:
    return problem.code, problem.place, problem.message
