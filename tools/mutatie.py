"""Mutation testing of the rules: negates each of their conditions in turn and runs the cases.

    python tools/mutatie.py            every family, and what they share
    python tools/mutatie.py RAS AFW    some families
    python tools/mutatie.py partijen   one module

A mutant is killed when a case, a near miss or an example in tests/rules says something else than
the test asserts, or raises, or when another test there fails. The mutated code takes the place of
the function's own in this process, so that a run takes minutes. Exit code 1 when a mutant survives.
Needs a system with SIGALRM.
"""

import ast
import contextlib
import copy
import inspect
import io
import os
import signal
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace
from importlib import import_module
from pathlib import Path
from tempfile import TemporaryDirectory
from types import CodeType, FrameType, FunctionType, ModuleType

import pytest

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT / "tests"))

from govdoc.check import check  # noqa: E402 - the tests' helpers are found from here on
from govdoc.model.gemeente import Source  # noqa: E402
from govdoc.problems import Place, Problem  # noqa: E402
from govdoc.resources import Resources  # noqa: E402
from govdoc.rules import wetten  # noqa: E402
from govdoc.rules.registry import rules  # noqa: E402
from hulp.gemeente import MINIMAAL  # noqa: E402
from hulp.gevallen import (  # noqa: E402
    Geval,
    anders,
    geladen,
    gemerkt,
    gesplitst,
    gevallen,
    ingevoegd,
    tekst_op,
)

RULES = ROOT / "generator" / "govdoc" / "rules"
MACHINERY = {"__init__", "registry", "citaat", "onthouden", "schrijfwijzen", "vandaag", "wetten"}
TODAY = "1795478400"  # as in tests/rules/conftest.py
OTHERS = sorted(
    file
    for file in (ROOT / "tests" / "rules").glob("test_*.py")
    if file.stem not in ("test_gevallen", "test_eigenschappen")  # the trials, and chance
)
PATIENCE = 20  # seconds for all cases on one mutant
OPPOSITE = {
    ast.Eq: ast.NotEq,
    ast.Lt: ast.GtE,
    ast.LtE: ast.Gt,
    ast.In: ast.NotIn,
    ast.Is: ast.IsNot,
}
OPPOSITES = OPPOSITE | {there: here for here, there in OPPOSITE.items()}
Read = Callable[[tuple[Problem, ...]], object]
Functie = ast.FunctionDef | ast.AsyncFunctionDef


@dataclass(frozen=True)
class Trial:
    """One gemeente, what a test reads in its findings, and what it expects there."""

    name: str
    code: str
    source: Source
    read: Read
    expected: object

    def passes(self) -> bool:
        """Whether the test would pass; a source of its own, so that nothing is remembered."""
        try:
            return self.read(check(replace(self.source)).problems) == self.expected
        except Exception:  # noqa: BLE001 - whatever a mutant raises, a test would see it
            return False


@dataclass(frozen=True)
class Mutant:
    """A function with one condition negated."""

    file: Path
    line: int
    condition: str
    function: FunctionType
    code: CodeType

    def is_killed(self, trials: list[Trial]) -> bool:
        """Whether a trial fails with this code, or else one of the other tests of the rules."""
        own = self.function.__code__
        self.function.__code__ = self.code
        _forget()
        signal.alarm(PATIENCE)
        try:
            if not all(trial.passes() for trial in trials):
                return True
            signal.alarm(0)
            return _other_tests_fail()
        except TimeoutError:  # an endless loop would be noticed
            return True
        finally:
            signal.alarm(0)
            self.function.__code__ = own
            _forget()


def _forget() -> None:
    """Clear what functions of the rules remember: a mutant may have made it, or must."""
    for name, module in list(sys.modules.items()):
        if name.startswith("govdoc.rules.") and not name.endswith(".registry"):
            for value in vars(module).values():
                if hasattr(value, "cache_clear"):
                    value.cache_clear()


def _once_per_file(read: Callable[[Resources], wetten.Wetten]) -> Callable[..., wetten.Wetten]:
    """Read each register of laws once for all mutants."""
    found: dict[object, wetten.Wetten] = {}

    def remembered(resources: Resources) -> wetten.Wetten:
        file = resources.find("content", "wetten.yaml")
        if file not in found:
            found[file] = read(resources)
        return found[file]

    return remembered


def _other_tests_fail() -> bool:
    """Run what tests the rules beside the cases, in this process, where the mutant is."""
    with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(io.StringIO()):
        options = ["-x", "-q", "-n0", "-p", "no:cacheprovider"]  # other processes lack the mutant
        code = pytest.main([*options, *map(str, OTHERS)])
    return code == pytest.ExitCode.TESTS_FAILED


def trials(folder: Path) -> Iterator[Trial]:
    """The cases, near misses and examples of tests/rules, each read once."""
    codes = {rule.code for rule in rules()} | {"REF001"}
    yield Trial("minimaal", "", geladen(folder / "minimaal", MINIMAAL), len, 0)
    for geval in gevallen():
        here = folder / geval.naam
        texts = (ingevoegd(geval.yaml), geval.csv)
        yield Trial(geval.naam, geval.code, geladen(here, *texts), *_asserted(geval, texts, codes))
        for number, (oud, nieuw) in enumerate(geval.goed):
            with contextlib.suppress(AssertionError):  # a broken near miss: the tests say so
                yaml, csv = anders(geval, oud, nieuw)
                marked = ingevoegd(yaml) + csv
                others = {code for code in codes if gemerkt(marked, code)} - {geval.code}
                source = geladen(here / str(number), ingevoegd(yaml), csv)
                name = f"{geval.naam}: {nieuw}"
                yield Trial(name, geval.code, source, _only(others), expected=True)
    for rule in rules():
        yaml, csv = gesplitst(rule.sections["Voorbeeld"] + "\n")
        source = geladen(folder / rule.code, ingevoegd(yaml), csv)
        lines = gemerkt(ingevoegd(yaml), rule.code) + gemerkt(csv, rule.code)
        yield Trial(f"voorbeeld {rule.code}", rule.code, source, _lines(rule.code), lines)


def _asserted(geval: Geval, texts: tuple[str, str], codes: AbstractSet[str]) -> tuple[Read, object]:
    """What test_gevallen reads in a case, and what it expects there."""

    def text_of(place: Place) -> int:
        return int(place.file != "gemeente.yaml")

    def read(problems: tuple[Problem, ...]) -> object:
        own = [p for p in problems if p.code == geval.code]
        return (
            Counter((p.code, text_of(p.place), p.place.line) for p in problems),
            [(p.level, p.path, tekst_op(texts[text_of(p.place)], p.place), p.message) for p in own],
            {(text_of(r.place), r.place.line) for p in own for r in p.related},
        )

    expected = (
        Counter((c, i, line) for c in codes for i, t in enumerate(texts) for line in gemerkt(t, c)),
        [(v.level, v.path, v.tekst, v.message) for v in geval.verwacht],
        {(i, line) for i, text in enumerate(texts) for line in gemerkt(text, "zie")},
    )
    return read, expected


def _only(others: AbstractSet[str]) -> Read:
    return lambda problems: {problem.code for problem in problems} <= others


def _lines(code: str) -> Read:
    return lambda problems: [p.place.line for p in problems if p.code == code]


def modules(wanted: AbstractSet[str]) -> Iterator[tuple[ModuleType, Path]]:
    """The modules of the rules, or those of these families or names."""
    families: dict[Path, set[str]] = {}
    for rule in rules():
        file = Path(inspect.getfile(rule.find))
        home = file if file.parent == RULES else file.parent
        families.setdefault(home, set()).add(rule.code.rstrip("0123456789"))
    for file in sorted(RULES.rglob("*.py")):
        names = {file.stem} | families.get(file, set()) | families.get(file.parent, set())
        if file.stem not in MACHINERY and (not wanted or wanted & names):
            dotted = ".".join(file.relative_to(RULES).with_suffix("").parts)
            yield import_module(f"govdoc.rules.{dotted}"), file


def mutants(module: ModuleType, file: Path) -> Iterator[Mutant]:
    """Each condition in each function of a module, negated."""
    tree = ast.parse(file.read_text("utf-8"))
    for path, function in _functions(tree):
        for node in list(_conditions(function)):
            kept = copy.copy(node)
            shown = ast.unparse(node)
            negated = _negated(kept)
            _become(node, negated)
            code = _code(compile(ast.fix_missing_locations(tree), str(file), "exec"), path)
            _become(node, kept)
            yield Mutant(file, kept.lineno, shown, _function(module, path), code)


def _functions(
    tree: ast.AST, above: tuple[str, ...] = ()
) -> Iterator[tuple[tuple[str, ...], Functie]]:
    for node in ast.iter_child_nodes(tree):
        if isinstance(node, Functie):
            yield (*above, node.name), node
        elif isinstance(node, ast.ClassDef):
            yield from _functions(node, (*above, node.name))


def _conditions(function: Functie) -> Iterator[ast.expr]:
    """What decides something, each once: tests, filters, operands, comparisons, what is asked."""
    found: dict[int, ast.expr] = {}
    for node in ast.walk(function):
        for condition in _in(node):
            found.setdefault(id(condition), condition)
    return iter(found.values())


def _in(node: ast.AST) -> list[ast.expr]:
    found: list[ast.expr] = []
    match node:
        case ast.If() | ast.IfExp() | ast.While():
            found = [node.test]
        case ast.comprehension():
            found = node.ifs
        case ast.match_case(guard=ast.expr() as guard):
            found = [guard]
        case ast.BoolOp():  # a constant is what to take instead, and decides nothing
            found = [value for value in node.values if not isinstance(value, ast.Constant)]
        case ast.Compare() | ast.UnaryOp(op=ast.Not()):
            found = [node]
        case ast.Call(func=ast.Name("any" | "all"), args=[ast.GeneratorExp(elt=elt)]):
            found = [elt]
    return found


def _negated(node: ast.expr) -> ast.expr:
    if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.Not):
        return node.operand
    if isinstance(node, ast.Compare) and len(node.ops) == 1:
        opposite = OPPOSITES[type(node.ops[0])]()
        return ast.copy_location(ast.Compare(node.left, [opposite], node.comparators), node)
    return ast.copy_location(ast.UnaryOp(ast.Not(), node), node)


def _become(node: ast.expr, other: ast.expr) -> None:
    """Put another expression in the place of a node, which its parent keeps."""
    node.__class__ = other.__class__
    node.__dict__.clear()
    node.__dict__.update(other.__dict__)


def _code(code: CodeType, path: tuple[str, ...]) -> CodeType:
    for name in path:
        nested = (const for const in code.co_consts if isinstance(const, CodeType))
        code = next(one for one in nested if one.co_name == name)
    return code


def _function(module: ModuleType, path: tuple[str, ...]) -> FunctionType:
    """The function itself, below what decorates it."""
    found: object = module
    for name in path:
        found = vars(found)[name]
    found = getattr(found, "fget", None) or getattr(found, "func", None) or found
    function = inspect.unwrap(found)  # type: ignore[arg-type]  # a function, or what wraps one
    assert isinstance(function, FunctionType), path  # noqa: S101 - or this program is wrong
    return function


def _give_up(_signal: int, _frame: FrameType | None) -> None:
    raise TimeoutError


def main(wanted: AbstractSet[str]) -> int:
    """Print the mutants that survive, and killed of total."""
    os.environ["SOURCE_DATE_EPOCH"] = TODAY
    signal.signal(signal.SIGALRM, _give_up)
    with TemporaryDirectory() as folder:
        every = list(trials(Path(folder)))
        wetten.lees_wetten = _once_per_file(wetten.lees_wetten)
        sound = [trial for trial in every if trial.passes()]
        print(f"{len(sound)} van {len(every)} proeven slagen zonder mutant")
        if _other_tests_fail():
            print("de andere tests van de regels falen zonder mutant; herstel ze eerst")
            return 1
        outcomes = [_survives(mutant, of) for mutant, of in _with_trials(sound, wanted)]
    print(f"{outcomes.count(False)} van {len(outcomes)} mutanten gedood")
    return int(any(outcomes))


def _with_trials(
    sound: list[Trial], wanted: AbstractSet[str]
) -> Iterator[tuple[Mutant, list[Trial]]]:
    """Each mutant with the trials, those of its module's own rules first."""
    for module, file in modules(wanted):
        codes = {rule.code for rule in rules() if rule.find.__module__ == module.__name__}
        ordered = sorted(sound, key=lambda trial: trial.code not in codes)
        yield from ((mutant, ordered) for mutant in mutants(module, file))


def _survives(mutant: Mutant, of: list[Trial]) -> bool:
    if mutant.is_killed(of):
        return False
    where = f"{mutant.file.relative_to(ROOT).as_posix()}:{mutant.line}"
    print(f"{where}: overleeft: niet ({mutant.condition})", flush=True)
    return True


if __name__ == "__main__":
    sys.exit(main(frozenset(sys.argv[1:])))
