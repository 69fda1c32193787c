"""What the gemeente's own texts do wrong: whatever its data, and with the data that it has."""

from collections.abc import Iterator

from govdoc.compose import compose
from govdoc.errors import ProblemsError
from govdoc.model.gemeente import Source
from govdoc.plan import plan
from govdoc.plan.content import Content
from govdoc.plan.tasks import Task, Wishes
from govdoc.plan.wished import known_kinds
from govdoc.problems import Problem
from govdoc.proof import Proof, prove
from govdoc.resources import Resources

_OPEN = "TPL008"  # a blank of an adopted document: about the data, so `build` says it


def problems(source: Source, resources: Resources) -> tuple[Problem, ...]:
    """The problems of texts, each once; a text that cannot be proved is not composed as well."""
    proof = prove(resources)
    found = [*proof.problems, *_composed(source, proof)]
    return tuple(dict.fromkeys(problem for problem in found if problem.code != _OPEN))


def _composed(source: Source, proof: Proof) -> Iterator[Problem]:
    if source.gemeente is None:
        return
    try:
        content = Content(source)
        tasks = plan(content, Wishes(only=known_kinds(content.resources)))
    except ProblemsError as error:
        yield from error.problems
        return
    for task in tasks:
        if not proof.of.get((task.kind, task.index)):
            yield from _of(content, task)


def _of(content: Content, task: Task) -> tuple[Problem, ...]:
    try:
        compose(content, task)
    except ProblemsError as error:
        return error.problems
    return ()
