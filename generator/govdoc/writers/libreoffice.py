"""LibreOffice as a program: where it is, and one run of it in a profile of its own.

It lays a Word file out as PDF. A profile of its own, in a folder that goes away, keeps it apart
from a LibreOffice that the user has open, and from the user's settings.
"""

import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from tempfile import TemporaryDirectory

from govdoc.errors import GovdocError
from govdoc.writers.raster import FONTS

SETTING = "GOVDOC_SOFFICE"  # the program's path; set but empty: act as if there is none
PATIENCE = 120  # seconds; a first start on a slow machine takes 20
_NAMES = ("soffice", "libreoffice")
_MAC = "Applications/LibreOffice.app/Contents/MacOS/soffice"
_WINDOWS = "LibreOffice/program/soffice.com"  # the .exe beside it does not wait for its work


class LibreOfficeError(GovdocError):
    """LibreOffice gave no PDF; the message says why."""


def find_office() -> Path | None:
    """The program: as the environment names it, else on the PATH, else in its usual places."""
    named = os.environ.get(SETTING)
    if named is not None:
        return Path(named) if named else None
    on_path = (shutil.which(name) for name in _NAMES if sys.platform != "win32")
    places = (*(Path(found) for found in on_path if found), *_usual_places())
    return next((place for place in places if place.is_file()), None)


def to_pdf(
    content: bytes,
    office: Path,
    options: Mapping[str, bool | int | str],
    patience: float = PATIENCE,
) -> bytes:
    """A Word file as PDF; `options` are those of LibreOffice's PDF export, `patience` seconds.

    Raises:
        LibreOfficeError: it does not start, takes too long, or makes no PDF.
    """
    with TemporaryDirectory(prefix="govdoc-", ignore_cleanup_errors=True) as name:
        folder = Path(name)
        (folder / "document.docx").write_bytes(content)
        _lend_fonts(folder)
        _run(_command(folder, office, options), patience)
        try:
            return (folder / "document.pdf").read_bytes()
        except FileNotFoundError:
            raise LibreOfficeError("LibreOffice maakte geen PDF van het document") from None


def _usual_places() -> Iterator[Path]:
    """Where Windows and macOS keep it; elsewhere it is on the PATH."""
    for variable in ("PROGRAMFILES", "PROGRAMFILES(X86)"):
        if above := os.environ.get(variable):
            yield Path(above) / _WINDOWS
    yield from (above / _MAC for above in (Path("/"), Path.home()))


def _command(folder: Path, office: Path, options: Mapping[str, bool | int | str]) -> list[str]:
    profile = (folder / "profile").as_uri()
    return [
        *(str(office), f"-env:UserInstallation={profile}", "--headless", "--norestore"),
        *("--convert-to", f"pdf:writer_pdf_Export:{{{','.join(_written(options))}}}"),
        *("--outdir", str(folder), str(folder / "document.docx")),
    ]


def _written(options: Mapping[str, bool | int | str]) -> Iterator[str]:
    """Options as LibreOffice reads them."""
    for name, value in options.items():
        if isinstance(value, bool):
            kind, text = "boolean", str(value).lower()
        else:
            kind, text = ("long", str(value)) if isinstance(value, int) else ("string", value)
        yield f'"{name}":{{"type":"{kind}","value":"{text}"}}'


def _lend_fonts(folder: Path) -> None:
    """Our Carlito for a Linux machine without Calibri or its twin: lines break as elsewhere."""
    place = folder / "profile" / "user" / "fonts"
    place.mkdir(parents=True)
    for font in FONTS.glob("*.ttf"):
        shutil.copyfile(font, place / font.name)


def _run(command: list[str], patience: float) -> None:
    """Run it and wait.

    Raises:
        LibreOfficeError: it does not start, or takes longer than `patience` seconds.
    """
    try:
        process = subprocess.Popen(  # noqa: S603 - a program that was found, and our own paths
            command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
    except OSError as error:
        raise LibreOfficeError(f"LibreOffice start niet ({command[0]})") from error
    try:
        process.wait(patience)
    except subprocess.TimeoutExpired:
        raise LibreOfficeError(
            f"LibreOffice gaf binnen {patience:g} seconden geen antwoord"
        ) from None
    finally:
        _stop(process)


def _stop(process: subprocess.Popen[bytes]) -> None:
    """End it with all that it started, where it is still there."""
    if process.poll() is not None:
        return
    if sys.platform == "win32":
        tree = ["taskkill", "/F", "/T", "/PID", str(process.pid)]
        subprocess.run(tree, check=False, capture_output=True)  # noqa: S603 - our own process
    else:
        os.killpg(process.pid, signal.SIGKILL)
    process.wait()
