"""Mutation testing of the proof: spoils the shipped texts in one place at a time.

    python tools/bewijs_mutanten.py       every mutant
    python tools/bewijs_mutanten.py 10    every tenth

Two kinds of mutant. A field's name is misspelt; or a condition that asks for something that can be
left out is taken away from around a use of it. Each must give a problem in the part or in one that
uses it. Survivors are printed, then found of total for each kind. Exit code 1 when one survives
that `EXPLAINED` does not name.
"""

import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from jinja2 import nodes
from pydantic import BaseModel

from govdoc.model.basis import Deel
from govdoc.model.soorten import lees_soort
from govdoc.plan.content import Parts, part_name
from govdoc.plan.wished import known_kinds
from govdoc.proof.documents import Document
from govdoc.proof.files import Files
from govdoc.proof.parts import Trees
from govdoc.proof.spots import written
from govdoc.proof.world import World
from govdoc.resources import Resources
from govdoc.rules.wetten import lees_wetten

ROOT = Path(__file__).parents[1]
MISSPELT, UNGUARDED = "naam verschreven", "voorwaarde weggehaald"
EXPLAINED = {
    ("convenant/verantwoordelijkheid.md", "partner.samenwerkingsverband"): (
        "staat al binnen `w.wgs`, dat ernaar vraagt"
    ),
    ("leverancier/lev-subverwerkers.md", "leverancier.subverwerkers"): (
        "vraagt of de lijst leeg is; dat zij er is, vroeg `is none` erboven"
    ),
}


@dataclass(frozen=True)
class Mutant:
    """One spoilt place: `spoil` makes it so and gives what undoes it."""

    file: str
    line: int
    kind: str
    what: str
    spoil: Callable[[], Callable[[], None]]


class Bench:
    """The shipped content, read once; mutants change its trees in place."""

    def __init__(self) -> None:
        resources = Resources(ROOT)
        self.trees = Trees(Parts(resources))
        self.world = World(self.trees, lees_wetten(resources))
        self.files = Files(resources, every=True)
        self.kinds = [lees_soort(resources, kind) for kind in known_kinds(resources)]

    def mutants(self) -> Iterator[Mutant]:
        """Every mutant of every part."""
        for name in self.trees.names:
            tree = self.trees.part(name)
            if tree:
                line = _Lines(tree.text)
                yield from misspelt(name, tree.node, line)
                yield from unguarded(name, tree.node, line)

    def finds(self, mutant: Mutant) -> bool:
        """Whether the proof finds something now that it did not find before."""
        undo = mutant.spoil()
        try:
            return bool(self.problems(mutant.file))
        finally:
            undo()

    def problems(self, file: str) -> int:
        """How much is wrong in the parts that use a file."""
        files = Files(Resources(ROOT), every=True)
        files.closure = self.files.closure  # type: ignore[method-assign]  # read once
        users = frozenset(n for n in self.trees.names if file in dict(self.files.closure(n)))
        files.touches = users.__contains__  # type: ignore[assignment]
        found = 0
        for soort in self.kinds:
            for index in range(len(soort.model.documenten)):
                delen = soort.model.documenten[index].delen
                if any(deel.deel and part_name(soort.kind, deel) in users for deel in delen):
                    document = Document(self.world, files, soort, index)
                    document.read()
                    document.walk.macros.read_uncalled()
                    found += len(document.report.problems)
        return found


class _Lines:
    def __init__(self, text: str) -> None:
        self._text = text

    def __call__(self, offset: int) -> int:
        """The line of an offset."""
        return self._text.count("\n", 0, offset) + 1


# --- names ----------------------------------------------------------------------------------------


def misspelt(file: str, tree: nodes.Node, line: _Lines) -> Iterator[Mutant]:
    """Each name after a dot, and each `attribute` of a filter, with a letter too many."""
    for node in tree.find_all(nodes.Getattr):
        shown = written(node) or node.attr
        yield Mutant(file, line(node.lineno), MISSPELT, shown, _set(node, "attr", f"{node.attr}z"))
    for found in tree.find_all(nodes.Filter):
        for const in _attributes(found):
            spoilt = _set(const, "value", f"{const.value}z")
            yield Mutant(file, line(const.lineno), MISSPELT, str(const.value), spoilt)


def _attributes(node: nodes.Filter) -> Iterator[nodes.Const]:
    given: list[Any] = [pair.value for pair in node.kwargs if str(pair.key) == "attribute"]
    if node.name in ("selectattr", "rejectattr", "groupby"):
        given += node.args[:1]
    yield from (one for one in given if isinstance(one, nodes.Const) and isinstance(one.value, str))


# --- guards ---------------------------------------------------------------------------------------


def unguarded(file: str, tree: nodes.Node, line: _Lines) -> Iterator[Mutant]:
    """Each condition that asks for an optional field around a use of it, made always true."""
    for holder, name, inside in guards(tree):
        test = getattr(holder, name)
        asked = [path for path in _asked(test) if any(_needs(one, path) for one in inside)]
        if asked:
            always = nodes.Const(True, lineno=test.lineno)  # noqa: FBT003 - Jinja2's own
            spoilt = _set(holder, name, always)
            yield Mutant(file, line(test.lineno), UNGUARDED, asked[0], spoilt)


def guards(tree: nodes.Node) -> Iterator[tuple[nodes.Node, str, list[nodes.Node]]]:
    """Where conditions stand, and what comes only where they hold."""
    for found in tree.find_all((nodes.If, nodes.CondExpr, nodes.For, nodes.And)):
        if isinstance(found, nodes.If):
            yield found, "test", found.body
        elif isinstance(found, nodes.CondExpr):
            yield found, "test", [found.expr1]
        elif isinstance(found, nodes.For) and found.test is not None:
            yield found, "test", found.body
        elif isinstance(found, nodes.And):
            yield found, "left", [found.right]


def _asked(test: nodes.Node) -> Iterator[str]:
    """The optional fields of which a condition asks whether they are there."""
    if isinstance(test, nodes.And):
        yield from (*_asked(test.left), *_asked(test.right))
    elif isinstance(test, nodes.Not) and isinstance(test.node, nodes.Test):
        yield from _asked(test.node.node) if test.node.name == "none" else ()
    elif isinstance(test, nodes.Getattr) and test.attr in OPTIONAL and written(test):
        yield written(test)


def _needs(node: nodes.Node, path: str) -> bool:
    """Whether a field is printed here, filtered, joined or asked for a field of its own."""
    for found in (node, *node.find_all(nodes.Node)):
        if isinstance(found, nodes.Output | nodes.Concat):
            used = found.nodes
        elif isinstance(found, nodes.Getattr | nodes.Filter) and found.node is not None:
            used = [found.node]
        elif isinstance(found, nodes.For):
            used = [found.iter]
        else:
            continue
        if any(written(one) == path for one in used):
            return True
    return False


def _models(kind: type[BaseModel]) -> Iterator[type[BaseModel]]:
    for below in kind.__subclasses__():
        yield below
        yield from _models(below)


def _optional() -> frozenset[str]:
    fields = [(n, f) for kind in _models(Deel) for n, f in kind.model_fields.items()]
    return frozenset(n for n, f in fields if type(None) in getattr(f.annotation, "__args__", ()))


OPTIONAL = _optional()


def _set(node: Any, name: str, value: object) -> Callable[[], Callable[[], None]]:  # noqa: ANN401
    def spoil() -> Callable[[], None]:
        before = getattr(node, name)
        setattr(node, name, value)
        return lambda: setattr(node, name, before)

    return spoil


def main(step: int) -> int:
    """Print the survivors, and found of total for each kind of mutant."""
    bench = Bench()
    found: dict[str, list[bool]] = {MISSPELT: [], UNGUARDED: []}
    unexplained = 0
    for mutant in list(bench.mutants())[::step]:
        hit = bench.finds(mutant)
        found[mutant.kind].append(hit)
        if not hit:
            why = EXPLAINED.get((mutant.file, mutant.what), "")
            unexplained += not why
            where = f"{mutant.file}:{mutant.line}"
            print(f"{where}: overleeft: {mutant.kind}: {mutant.what} ({why})", flush=True)
    for kind, hits in found.items():
        print(f"{kind}: {sum(hits)} van {len(hits)} gevonden")
    return int(unexplained > 0)


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else 1))
