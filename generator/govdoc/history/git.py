"""Asks the git program about a file; without git, or outside a repository, nothing is known."""

import os
import shutil
import subprocess
from enum import Enum
from pathlib import Path

_SECONDS = 20  # a repository on a slow network drive
_FOREIGN = ("GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_PREFIX", "GIT_COMMON_DIR")
_YES, _NO = 0, 1  # the exit codes of a git that could answer


class Tracked(Enum):
    """How git sees a file in its repository."""

    TRACKED = "tracked"
    IGNORED = "ignored"
    UNIGNORED = "unignored"


def tracked(path: Path) -> Tracked | None:
    """How git sees the file; None without git, and where the file lies in no repository."""
    if _ask(path, "--literal-pathspecs", "ls-files", "--error-unmatch") == _YES:
        return Tracked.TRACKED
    answers = {_YES: Tracked.IGNORED, _NO: Tracked.UNIGNORED}
    return answers.get(_ask(path, "check-ignore", "--quiet"))


def _ask(path: Path, *command: str) -> int:
    """The exit code of a git command about one file; -1 where git cannot be run."""
    program = shutil.which("git")
    if program is None:
        return -1
    # the file's own repository counts, whatever a hook that runs us says; no program of its runs
    try:
        done = subprocess.run(  # noqa: S603 - git itself, found on PATH; no shell reads the name
            [program, "-c", "core.fsmonitor=false", *command, "--", f"./{path.name}"],
            cwd=path.parent,
            env={name: value for name, value in os.environ.items() if name not in _FOREIGN},
            stdin=subprocess.DEVNULL,
            capture_output=True,
            check=False,
            timeout=_SECONDS,
        )
    except (OSError, ValueError, subprocess.TimeoutExpired):
        return -1
    return done.returncode
