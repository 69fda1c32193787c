"""Paths that gemeente.yaml names: they stay inside its folder, through links too (REF003)."""

from pathlib import Path, PurePosixPath, PureWindowsPath

from govdoc.source.wording import bedoelt, quoted


class PadError(Exception):
    """A path cannot be used; the message says why, `help` how to repair it."""

    def __init__(self, message: str, repair: str) -> None:
        super().__init__(message)
        self.message = message
        self.help = repair


def binnen(folder: Path, tekst: str) -> Path:
    """The file or folder that a path names, inside `folder`, the folder of gemeente.yaml.

    Raises:
        PadError: it leads outside, or it is not there.
    """
    if "\\" in tekst:
        raise PadError(
            f"Het pad {quoted(tekst)} bevat \\", f"schrijf {tekst.replace(chr(92), '/')}, met /"
        )
    if PureWindowsPath(tekst).anchor or ".." in PurePosixPath(tekst).parts:
        raise PadError(
            f"Het pad {quoted(tekst)} leidt naar buiten de map van gemeente.yaml",
            "zet het bestand in de map van gemeente.yaml en schrijf het pad vanaf die map",
        )
    path = bestaat(folder, tekst)
    if not path.resolve().is_relative_to(folder.resolve()):
        raise PadError(
            f"{quoted(tekst)} leidt via een koppeling naar buiten de map van gemeente.yaml",
            "zet het bestand zelf in de map in plaats van een koppeling",
        )
    return path


def bestaat(folder: Path, tekst: str) -> Path:
    """The file or folder that a path names, seen from `folder`.

    Raises:
        PadError: it is not there.
    """
    path = folder / tekst
    try:
        if path.exists():
            return path
    except (OSError, ValueError):  # too long for this disk, no access, a null character
        pass
    raise PadError(
        f"{quoted(tekst)} bestaat niet{bedoelt(path.name, _ernaast(path))}",
        "controleer de naam; een pad begint bij de map van gemeente.yaml",
    )


def _ernaast(path: Path) -> list[str]:
    """The names that do exist where a path looks."""
    try:
        return sorted(child.name for child in path.parent.iterdir())
    except (OSError, ValueError):
        return []
