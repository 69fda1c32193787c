"""The stage `check`: what a gemeente should repair or reconsider."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from govdoc.model.gemeente import Source
from govdoc.problems import Problem
from govdoc.rules.afwijkingen import is_explained
from govdoc.rules.registry import rules


@dataclass(frozen=True, slots=True)
class Findings:
    """What was found, in the order to show it; `explained` is what `afwijkingen` explain."""

    problems: tuple[Problem, ...]
    explained: tuple[Problem, ...] = ()


def check(source: Source) -> Findings:
    """What reading and the rules found, without what the gemeente explains (regels.md).

    Where nothing could be read, no rule can speak and only the problems of reading are left.
    """
    found = list(source.problems)
    for rule in rules() if source.places.root else ():
        seen = replace(source, problems=tuple(found)) if rule.last else source
        found.extend(rule.problems(seen))
    left = [problem for problem in found if not is_explained(source, problem)]
    explained = [problem for problem in found if is_explained(source, problem)]
    return Findings(ordered(source, left), ordered(source, explained))


def ordered(source: Source, problems: Iterable[Problem]) -> tuple[Problem, ...]:
    """Problems in the order to show them."""
    return tuple(sorted(problems, key=lambda problem: _order(problem, source.path.name)))


def _order(problem: Problem, named: str) -> tuple[bool, str, int, int, str]:
    """The file that was named first, then by file, line, column and code."""
    place = problem.place
    return (place.file != named, place.file, place.line, place.column, problem.code)
