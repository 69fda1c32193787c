"""What became of the documents of a build, and how that is said."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from govdoc.cli import output
from govdoc.cli.building.open_places import open_places
from govdoc.cli.building.shown import show
from govdoc.compose.blanks import Blank
from govdoc.errors import ExitCode, GovdocError, ProblemsError
from govdoc.plan.content import Content
from govdoc.plan.tasks import Task
from govdoc.problems import Problem
from govdoc.save import Output
from govdoc.writers.choices import Form

_NAMED = 10  # failed documents that are named; of more the number


@dataclass
class Results:
    """The documents that were written, in which forms, and the names of what failed and why.

    `bugs` are failures of govdoc itself, `unproved` what is wrong in texts whatever the data,
    `blanks` is what the written ones leave open, `remarks` what is said of them, each once.
    """

    written: dict[Task, list[Form]] = field(default_factory=dict)
    failed: list[tuple[str, GovdocError]] = field(default_factory=list)
    bugs: list[tuple[str, Exception]] = field(default_factory=list)
    unproved: tuple[Problem, ...] = ()
    blanks: list[Blank] = field(default_factory=list)
    remarks: dict[str, None] = field(default_factory=dict)

    def exit_code(self) -> ExitCode:
        """Fine only when every document was written.

        Raises:
            Exception: the first bug, for the error boundary to report.
        """
        if self.bugs:
            raise self.bugs[0][1]
        return ExitCode.FOUT if self.failed or self.unproved else ExitCode.GOED

    def show(self, content: Content, target: Output, seconds: float) -> None:
        """What failed and why, then what was written, where, and in how long."""
        errors = [error for _, error in self.failed]
        found = [p for error in errors if isinstance(error, ProblemsError) for p in error.problems]
        show((*found, *self.unproved), content.resources.folder)
        others = [str(error) for error in errors if not isinstance(error, ProblemsError)]
        for message in dict.fromkeys(others):
            output.message(f"fout: {message}")
        output.message("\n".join(self._lines(content, target, seconds)))

    def _lines(self, content: Content, target: Output, seconds: float) -> Iterator[str]:
        failed = [name for name, _ in (*self.failed, *self.bugs)]
        if failed:
            yield f"Mislukt: {_shortened(failed)}"
        if not self.written:
            yield _nothing(failed=bool(failed))
            return
        took = f"{seconds:.1f}".replace(".", ",")
        yield f"{_count(len(self.written))} geschreven in {target.root.as_posix()} ({took} s):"
        for kind in dict.fromkeys(task.kind for task in self.written):
            made = {task.path: forms for task, forms in self.written.items() if task.kind == kind}
            yield f"  {len(made):>4}  {content.soort(kind).model.naam}: {_where(made)}"
        yield from self.remarks
        yield from open_places(self.blanks)


def _count(number: int) -> str:
    return f"{number} document" if number == 1 else f"{number} documenten"


def _nothing(*, failed: bool) -> str:
    if failed:
        return "Er is niets geschreven."
    return "Er is niets te schrijven: wat u vraagt heeft geen documenten, of is ingetrokken."


def _where(made: Mapping[str, Sequence[Form]]) -> str:
    """One file by its name, with each suffix it was written with; several by their folders."""
    if len(made) == 1:
        ((path, forms),) = made.items()
        return f"{path}.{' en .'.join(forms)}"
    folders = ((path, path.rpartition("/")[0]) for path in made)
    named = (f"{folder}/" if folder else path for path, folder in folders)
    return ", ".join(dict.fromkeys(named))


def _shortened(names: Iterable[str]) -> str:
    all_names = list(names)
    more = len(all_names) - _NAMED
    named = ", ".join(all_names[:_NAMED])
    return f"{named} en nog {more}" if more > 0 else named
