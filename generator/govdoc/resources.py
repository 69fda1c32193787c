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

_PACKAGE = Path(__file__).resolve().parent


@dataclass(frozen=True, slots=True)
class Resources:
    """Looks up files for one gemeente; `folder` is the folder of its gemeente.yaml."""

    folder: Path

    def roots(self, area: Area) -> tuple[Path, ...]:
        """The folders that are there, the gemeente's own first."""
        shipped = (_PACKAGE / area, _PACKAGE.parent.parent / area)
        found = (self.folder.resolve() / area, *[root for root in shipped if root.is_dir()][:1])
        return tuple(dict.fromkeys(root for root in found if root.is_dir()))

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

    def folders(self, area: Area, holding: str) -> tuple[str, ...]:
        """The names of the folders that hold a file called `holding`, in alphabetical order."""
        found = (path.parent for root in self.roots(area) for path in root.glob(f"*/{holding}"))
        return tuple(sorted({folder.name for folder in found}))


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
    if path.resolve().is_relative_to(real) and real.is_relative_to(root.parent):
        return
    raise ProblemsError(
        Problem(
            code="TPL003",
            level=Level.FOUT,
            place=Place(shown, 1, 1),
            path="",
            message=f"{shown} leidt via een koppeling naar buiten de eigen map",
            help="zet het bestand zelf op deze plaats in plaats van een koppeling",
        )
    )
