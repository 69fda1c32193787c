"""The stage `check`: what a gemeente should repair or reconsider."""

from govdoc.model.gemeente import Source
from govdoc.problems import Problem
from govdoc.rules.registry import rules


def check(source: Source) -> tuple[Problem, ...]:
    """What reading and the rules found, in the order in which `check` shows it.

    Where nothing could be read, no rule can speak and only the problems of reading are left.
    """
    found = list(source.problems)
    for rule in rules() if source.places.root else ():
        found.extend(rule.problems(source))
    return tuple(sorted(found, key=lambda problem: _order(problem, source.path.name)))


def _order(problem: Problem, named: str) -> tuple[bool, str, int, int, str]:
    """The file that was named first, then by file, line, column and code."""
    place = problem.place
    return (place.file != named, place.file, place.line, place.column, problem.code)
