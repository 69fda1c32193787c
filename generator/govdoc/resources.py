"""Where `content/` and `templates/` are: the gemeente's own first, then the shipped ones.

A file of the gemeente's own wins file by file. Names are relative, with `/`, and never lead outside
the folder they are looked up in, through a link neither.
"""

from dataclasses import dataclass
from pathlib import Path, PurePosixPath, PureWindowsPath
from typing import Literal

from govdoc.errors import ProblemsError
from govdoc.problems import Level, Place, Problem

Area = Literal["content", "templates"]

_UTF8 = "sla het op als tekst in UTF-8"
_RIGHTS = "controleer de rechten van het bestand"
_PACKAGE = Path(__file__).resolve().parent


@dataclass(frozen=True, slots=True)
class Resources:
    """Looks up files for one gemeente; `folder` is the folder of its gemeente.yaml."""

    folder: Path

    def roots(self, area: Area) -> tuple[Path, ...]:
        """The folders that are there, the gemeente's own first."""
        found = (self.folder.resolve() / area, *_shipped(area))
        return tuple(dict.fromkeys(root for root in found if root.is_dir()))

    def own(self, area: Area) -> Path | None:
        """The gemeente's own folder; None where there is none, or where it is the shipped one."""
        root = self.folder.resolve() / area
        return root if root.is_dir() and root not in _shipped(area) else None

    def is_shipped(self, area: Area) -> bool:
        """Whether the folder beside gemeente.yaml is the shipped one: govdoc is developed there."""
        return self.folder.resolve() / area in _shipped(area)

    def find(self, area: Area, name: str) -> Path | None:
        """The file called `name` ("convenant/partijen.md"); None where there is none.

        Raises:
            ProblemsError: TPL003, the file is a link that leads outside its folder.
        """
        if not _is_relative(name):
            return None
        for root in self.roots(area):
            path = root / name
            if _is_file(path):
                _refuse_outside(root, path, f"{area}/{name}")
                return path
        return None

    def read(self, area: Area, name: str) -> bytes | None:
        """The bytes of the file called `name`; None where there is none.

        Raises:
            ProblemsError: TPL003, it is a link that leads outside, or may not be read.
        """
        path = self.find(area, name)
        try:
            return None if path is None else path.read_bytes()
        except OSError as error:
            raise _unreadable(f"{area}/{name}", "u mag dit bestand niet lezen", _RIGHTS) from error

    def text(self, area: Area, name: str) -> str | None:
        """The text of the file called `name`, in UTF-8; None where there is none.

        Raises:
            ProblemsError: TPL003, as for `read`, or it is no UTF-8.
        """
        data = self.read(area, name)
        try:
            return None if data is None else data.decode("utf-8-sig")
        except UnicodeDecodeError as error:
            raise _unreadable(f"{area}/{name}", "dit bestand is geen UTF-8", _UTF8) from error

    def layers(self, area: Area, name: str) -> tuple[bytes, ...]:
        """The bytes of every file called `name`, the shipped one first, the gemeente's own last.

        Raises:
            ProblemsError: TPL003, as for `read`.
        """
        own = self.read(area, name)
        folders = self.roots(area)[1:]
        shipped = [path for root in folders if _is_file(path := root / name)]
        found = (*(path.read_bytes() for path in shipped), own or b"")
        return tuple(dict.fromkeys(data for data in found if data))

    def names(self, area: Area, pattern: str) -> tuple[str, ...]:
        """The names of the files that fit `pattern` ("*/document.yaml"), in alphabetical order."""
        found = ((root, path) for root in self.roots(area) for path in root.glob(pattern))
        return tuple(sorted({path.relative_to(root).as_posix() for root, path in found}))


def _shipped(area: Area) -> tuple[Path, ...]:
    """The folder that comes with govdoc: in the package, or beside it where it is developed."""
    both = (_PACKAGE / area, _PACKAGE.parent.parent / area)
    return tuple(root for root in both if root.is_dir())[:1]


def _is_relative(name: str) -> bool:
    """Whether a name stays below its folder on any system, as far as its text goes."""
    parts = PurePosixPath(name).parts
    return bool(parts) and ".." not in parts and "\\" not in name and not _has_anchor(name)


def _has_anchor(name: str) -> bool:
    """Whether a name starts at a root or at a drive (`/x`, `C:x`)."""
    return bool(PureWindowsPath(name).anchor)


def _is_file(path: Path) -> bool:
    try:
        return path.is_file()
    except OSError:  # a name too long for this disk, or a folder that may not be read
        return False


def _refuse_outside(root: Path, path: Path, shown: str) -> None:
    """A link may not lead outside the folder it stands in, nor may that folder itself."""
    real = root.resolve()
    if not (path.resolve().is_relative_to(real) and real.is_relative_to(root.parent)):
        why = "leidt via een koppeling naar buiten de eigen map"
        raise _unreadable(shown, why, "zet het bestand zelf op deze plaats")


def _unreadable(
    shown: str, why: str, repair: str = "sla het op als tekst in UTF-8"
) -> ProblemsError:
    place = Place(shown, 1, 1)
    message = f"Het bestand {shown} is niet te gebruiken: {why}"
    return ProblemsError(Problem("TPL003", Level.FOUT, place, "", message, repair))
