"""What can be wrong with a planned document: its parts (TPL003) and its path (TPL007, UIT005)."""

from govdoc.errors import ProblemsError
from govdoc.model.soorten import Soort
from govdoc.plan.content import Content, part_name
from govdoc.plan.tasks import Task
from govdoc.problems import Level, Place, Problem, Related
from govdoc.rules.gronden import gronden
from govdoc.rules.plichten import onbekende_grond
from govdoc.rules.wetten import CitationError
from govdoc.source.wording import nearest, quoted


def missing_parts(content: Content, soort: Soort, index: int) -> tuple[Problem, ...]:
    """The parts of a document that are not on disk, also those that are not needed today."""
    found = (
        _missing(
            content,
            part_name(soort.kind, deel),
            soort.place("documenten", index, "delen", number, "deel"),
        )
        for number, deel in enumerate(soort.model.documenten[index].delen)
        if deel.deel
    )
    return tuple(problem for problems in found for problem in problems)


def unknown_grounds(content: Content, soort: Soort, index: int) -> tuple[Problem, ...]:
    """The legal grounds of parts that the register of laws does not hold (TPL006)."""
    return tuple(
        problem
        for number, deel in enumerate(soort.model.documenten[index].delen)
        for at, grond in enumerate(deel.gronden)
        for problem in _unknown_ground(
            content, grond, soort.place("documenten", index, "delen", number, "gronden", at)
        )
    )


def wrong_path(path: str, why: str, place: Place) -> Problem:
    """A path that leads outside the output folder, or that some system cannot hold."""
    message = f"Het bestand {quoted(path)} kan niet: de naam {why}"
    repair = "gebruik in `bestand` kleine letters, cijfers, - en /, en de id in plaats van een naam"
    return Problem("TPL007", Level.FOUT, place, "", message, repair)


def collision(content: Content, task: Task, other: Task) -> Problem:
    """Two documents that would overwrite each other."""
    mine, theirs = (_bestand(content, each) for each in (task, other))
    related = (Related(theirs, "hier staat het andere document"),) if theirs != mine else ()
    message = f"Twee documenten krijgen hetzelfde bestand: {quoted(task.path)}"
    repair = "geef elk document een eigen naam in `bestand`, bijvoorbeeld met {{ id }}"
    return Problem("UIT005", Level.FOUT, mine, "", message, repair, related)


def _missing(content: Content, name: str, place: Place) -> tuple[Problem, ...]:
    """What is wrong with a part as a file: it is not there, or a link leads outside."""
    try:
        if content.resources.find("content", name):
            return ()
    except ProblemsError as error:
        return error.problems
    near = nearest(name, content.resources.names("content", "**/*.md"))
    repair = (
        f"bedoelt u {quoted(near.removesuffix('.md'))}?"
        if near
        else f"maak het bestand content/{name}"
    )
    message = f"Het deel content/{name} bestaat niet"
    return (Problem("TPL003", Level.FOUT, place, "", message, repair),)


def _unknown_ground(content: Content, grond: str, place: Place) -> tuple[Problem, ...]:
    try:
        gronden(content.wetten, (grond,))
    except CitationError as error:
        return (onbekende_grond(error, place),)
    return ()


def _bestand(content: Content, task: Task) -> Place:
    return content.soort(task.kind).place("documenten", task.index, "bestand")
