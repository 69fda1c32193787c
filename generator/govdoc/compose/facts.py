"""The facts of a document: the block below its title, and the date in its properties."""

import datetime as dt
from collections.abc import Iterator, Mapping

from govdoc.model.documentsoort import Editie, Feit
from govdoc.model.gemeente import Gemeente
from govdoc.plan.content import Content
from govdoc.plan.subjects import partijen
from govdoc.plan.tasks import Subject, Task
from govdoc.problems import Place

_EDITION: dict[Editie, tuple[tuple[str, str], ...]] = {
    "gewoon": (),
    "juridisch": (("Editie", "juridisch, met de grond in de wet bij elk onderdeel"),),
}


def facts(
    content: Content, task: Task, values: Mapping[str, object]
) -> tuple[tuple[str, str], ...]:
    """Label and value of each fact that has a value; the edition for lawyers says that it is one.

    Raises:
        ProblemsError: a value or a condition is wrong (TPL).
    """
    found = [*_filled(content, task, values), *_EDITION[task.edition]]
    return tuple((label, value) for label, value in found if value)


def date_of(gemeente: Gemeente, subject: Subject) -> dt.date | None:
    """The day a document was decided on: for a party the college's decision, else the policy's."""
    if partij := partijen(gemeente, subject.over).get(subject.id):
        besluit = partij.ondertekening.collegebesluit
        return besluit.datum if besluit else None
    return gemeente.beleid.vastgesteld_op


def _filled(
    content: Content, task: Task, values: Mapping[str, object]
) -> Iterator[tuple[str, str]]:
    soort = content.soort(task.kind)
    for number, feit in enumerate(soort.model.documenten[task.index].feiten):
        place = soort.place("documenten", task.index, "feiten", number)
        if _holds(content, feit, values, place):
            yield feit.label, content.engine.line(feit.waarde, values, place)


def _holds(content: Content, feit: Feit, values: Mapping[str, object], place: Place) -> bool:
    return feit.als is None or bool(content.engine.expression(feit.als, values, place))
