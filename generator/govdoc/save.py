"""Saving: a file appears whole or not at all, and never outside the output folder.

What the disk refuses is said as a problem: UIT001 not writable, UIT002 full, UIT003 open in another
program.
"""

import contextlib
import errno
import os
from collections.abc import Iterator
from pathlib import Path

from govdoc.errors import ProblemsError
from govdoc.problems import Level, Place, Problem

_FULL = (errno.ENOSPC, errno.EDQUOT)
_LOCKED = (errno.EBUSY, errno.ETXTBSY)
_SHARING_VIOLATION = (32, 33)  # Windows: another program holds the file, or a part of it

_WHY = {
    errno.EACCES: "u mag hier niet schrijven",
    errno.EPERM: "u mag hier niet schrijven",
    errno.EROFS: "deze schijf is alleen te lezen",
    errno.ENOENT: "de map is tijdens het bouwen verdwenen",
    errno.ENOTDIR: "een deel van dit pad is een bestand, geen map",
    errno.EEXIST: "er staat al een bestand met deze naam",
    errno.EISDIR: "er staat een map met deze naam",
    errno.ELOOP: "de koppelingen hier wijzen in een kring naar elkaar",
    errno.ENAMETOOLONG: "de naam is te lang voor deze schijf",
}


class Output:
    """The folder `root` that a build writes below; it lies, links followed, inside `inside`.

    `base` is the folder that messages are relative to.
    """

    def __init__(self, root: Path, *, inside: Path, base: Path) -> None:
        self.root = root
        self._inside = inside
        self._base = base
        self._ready: set[Path] = set()

    def prepare(self) -> None:
        """Make the folder and try it, before any work is done that could get lost.

        Raises:
            ProblemsError: UIT001-UIT003, with the folder.
        """
        probe = self.root / f".govdoc-{os.getpid()}.tmp"
        self._make(self.root)
        with self._explained(self.root), _cleared(probe):
            _write(probe, b"")

    def save(self, name: str, data: bytes) -> None:
        """Write `data` to the file `name` below the folder, in one step for whoever looks at it.

        Raises:
            ProblemsError: UIT001-UIT003; what stood there before still stands there.
        """
        path = self.root / name
        temporary = path.with_name(f".{path.name}.{os.getpid()}.tmp")
        self._make(path.parent)
        with self._explained(path), _cleared(temporary):
            _write(temporary, data)
            self._replace(temporary, path)

    def _make(self, folder: Path) -> None:
        """Make a folder that is there neither yet nor as a link that leads outside."""
        if folder in self._ready:
            return
        with self._explained(folder):
            inside = self._inside if folder == self.root else self.root
            if not _real(folder).is_relative_to(_real(inside)):
                raise ProblemsError(self._problem("UIT001", folder, _LINK, _OTHER))
            folder.mkdir(parents=True, exist_ok=True)
        self._ready.add(folder)

    def _replace(self, temporary: Path, path: Path) -> None:
        """Put the new file in the place of the old one.

        The folder took the temporary file, so a refusal here is about the file itself: on Windows
        one that is open in Word.
        """
        try:
            temporary.replace(path)
        except PermissionError as error:
            raise ProblemsError(self._problem("UIT003", path, _OPEN, _CLOSE)) from error

    @contextlib.contextmanager
    def _explained(self, path: Path) -> Iterator[None]:
        """What the disk says, as a problem."""
        try:
            yield
        except OSError as error:
            raise ProblemsError(self._explain(error, path)) from error

    def _explain(self, error: OSError, path: Path) -> Problem:
        if error.errno in _FULL:
            why = "de schijf is vol of uw ruimte is op"
            return self._problem("UIT002", path, why, "maak ruimte vrij en bouw opnieuw")
        if error.errno in _LOCKED or getattr(error, "winerror", None) in _SHARING_VIOLATION:
            return self._problem("UIT003", path, _OPEN, _CLOSE)
        code = errno.errorcode.get(error.errno or 0, "onbekend")
        why = _WHY.get(error.errno or 0, f"het systeem weigert (fout {code})")
        return self._problem("UIT001", path, why, _OTHER)

    def _problem(self, code: str, path: Path, why: str, repair: str) -> Problem:
        shown = _shown(path, self._base)
        message = f"Kan {shown} niet schrijven: {why}"
        return Problem(code, Level.FOUT, Place(shown, 1, 1), "", message, repair)


_OPEN = "het bestand is open in een ander programma, of beveiligd tegen schrijven"
_CLOSE = "sluit het bestand (in Word) en bouw opnieuw"
_LINK = "deze map is een koppeling die naar buiten leidt"
_OTHER = "controleer de map, of kies een andere met --out"


@contextlib.contextmanager
def _cleared(temporary: Path) -> Iterator[None]:
    """Whatever happens, an interruption too, no temporary file stays behind."""
    try:
        yield
    finally:
        with contextlib.suppress(OSError):
            temporary.unlink(missing_ok=True)


def _write(path: Path, data: bytes) -> None:
    """Write a new file and wait until the disk has it."""
    path.unlink(missing_ok=True)
    with path.open("xb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())


def _real(folder: Path) -> Path:
    """Where a folder really is, links followed."""
    try:
        return folder.resolve()
    except RuntimeError:  # how Python says it before 3.13
        raise OSError(errno.ELOOP, "loop") from None


def _shown(path: Path, base: Path) -> str:
    """The path as messages show it: relative to the folder of the YAML where it lies below it."""
    return path.relative_to(base).as_posix() if path.is_relative_to(base) else path.as_posix()
