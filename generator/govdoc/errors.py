"""What cannot go on, and the exit codes of the command line (cli.md)."""

from enum import IntEnum

from govdoc.problems import Problem


class ExitCode(IntEnum):
    """The exit codes that every command shares."""

    GOED = 0
    FOUT = 1
    VERKEERD_GEBRUIK = 2
    BUG = 3
    ONDERBROKEN = 130


class GovdocError(Exception):
    """Something a user can repair; the message is Dutch and complete."""

    exit_code = ExitCode.FOUT


class UsageError(GovdocError):
    """Wrong use of a command: no such file, kind or party."""

    exit_code = ExitCode.VERKEERD_GEBRUIK


class ProblemsError(GovdocError):
    """A stage cannot go on; the problems say why."""

    def __init__(self, *problems: Problem) -> None:
        super().__init__("; ".join(problem.message for problem in problems))
        self.problems = problems
