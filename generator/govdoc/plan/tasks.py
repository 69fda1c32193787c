"""A task: one document to make. It is small, and can travel to another process."""

from dataclasses import dataclass

from govdoc.model.documentsoort import Editie, VoorElke
from govdoc.problems import Problem


@dataclass(frozen=True, slots=True)
class Subject:
    """Whom or what a document is about; without `over` it is about the gemeente as a whole."""

    over: VoorElke | None = None
    id: str = ""


@dataclass(frozen=True, slots=True)
class Task:
    """Document number `index` of a kind, about a subject, to be written to `path`.

    `path` lies below the output folder, with `/` and without suffix. With `problems` the document
    cannot be made, and composing says why. The edition `juridisch` prints the legal grounds.
    """

    kind: str
    index: int
    subject: Subject
    path: str
    status: str
    problems: tuple[Problem, ...] = ()
    edition: Editie = "gewoon"

    @property
    def name(self) -> str:
        """What messages call this document."""
        return self.path or f"{self.kind} {self.subject.id}".strip()


@dataclass(frozen=True, slots=True)
class Wishes:
    """What was asked for on the command line; empty: everything."""

    only: tuple[str, ...] = ()
    partners: tuple[str, ...] = ()
    edition: Editie = "gewoon"
