"""The stage `plan`: which documents a gemeente gets, and where they are written."""

from collections.abc import Iterator
from dataclasses import replace

from govdoc.errors import ProblemsError
from govdoc.model.soorten import Soort
from govdoc.plan.content import Content
from govdoc.plan.names import names
from govdoc.plan.paths import refusal, same
from govdoc.plan.problems import collision, missing_parts, unknown_grounds, wrong_path
from govdoc.plan.subjects import INGETROKKEN, status, subjects
from govdoc.plan.tasks import Subject, Task, Wishes
from govdoc.plan.wished import kinds, wants


def plan(content: Content, wishes: Wishes) -> tuple[Task, ...]:
    """One task for each document, in the order of kind and file.

    A document that cannot be planned has its problems in the task, so that the others go on.

    Raises:
        UsageError: a kind or party that does not exist was asked for.
    """
    tasks: list[Task] = []
    for kind in kinds(content, wishes):
        try:
            soort = content.soort(kind)
        except ProblemsError as error:
            tasks.append(Task(kind, 0, Subject(), "", "", error.problems))
            continue
        if kind in wishes.only or not soort.model.alleen_op_naam:
            tasks.extend(_tasks(content, soort, wishes))
    return _without_collisions(content, tasks)


def _tasks(content: Content, soort: Soort, wishes: Wishes) -> Iterator[Task]:
    for index, beschrijving in enumerate(soort.model.documenten):
        missing = missing_parts(content, soort, index) + unknown_grounds(content, soort, index)
        for subject in subjects(content, beschrijving.voor_elke):
            its_status = status(content.gemeente, subject)
            if its_status == INGETROKKEN or not wants(wishes, subject):
                continue
            wished = Task(soort.kind, index, subject, "", its_status, edition=wishes.edition)
            if task := _task(content, soort, wished):
                yield replace(task, problems=missing) if missing else task


def _task(content: Content, soort: Soort, task: Task) -> Task | None:
    """The task with its path, or with what is wrong; None where its condition does not hold."""
    beschrijving = soort.model.documenten[task.index]
    place = soort.place("documenten", task.index)
    try:
        values = names(content, task).values
        if beschrijving.als is not None:
            at = soort.place("documenten", task.index, "als")
            if not content.engine.expression(beschrijving.als, values, at):
                return None
        place = soort.place("documenten", task.index, "bestand")
        path = content.engine.line(beschrijving.bestand, values, place)
    except ProblemsError as error:
        return replace(task, problems=error.problems)
    why = refusal(f"{path}.docx")
    return (
        replace(task, problems=(wrong_path(path, why, place),)) if why else replace(task, path=path)
    )


def _without_collisions(content: Content, tasks: list[Task]) -> tuple[Task, ...]:
    """Two documents with one path: neither is written, since nobody can say which was meant."""
    by_path: dict[str, list[Task]] = {}
    for task in tasks:
        if task.path:
            by_path.setdefault(same(task.path), []).append(task)
    return tuple(_checked(content, task, by_path.get(same(task.path), [])) for task in tasks)


def _checked(content: Content, task: Task, here: list[Task]) -> Task:
    others = [other for other in here if other is not task]
    if not others:
        return task
    return replace(task, problems=(*task.problems, collision(content, task, others[0])))
