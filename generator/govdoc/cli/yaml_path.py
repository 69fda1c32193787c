"""The argument YAML that commands share: the gemeente.yaml to read."""

from pathlib import Path

import click

from govdoc.errors import UsageError
from govdoc.source.wording import bedoelt

DEFAULT = "gemeente.yaml"


def find(value: str) -> Path:
    """The path of a YAML file that is there and can be read.

    Raises:
        UsageError: there is no such file, or it may not be read.
    """
    path = Path(value)
    try:
        found = path.is_file()
        if found:
            path.open("rb").close()
    except OSError:
        raise UsageError(f"{value} is niet te lezen; controleer de naam en de rechten") from None
    if not found:
        raise UsageError(_not_there(path))
    return path


def _convert(_ctx: click.Context, _param: click.Parameter, value: str) -> Path:
    return find(value)


argument = click.argument("yaml", default=DEFAULT, metavar="[YAML]", callback=_convert)


def _not_there(path: Path) -> str:
    """Why a path is no YAML file, with what was probably meant."""
    if path.is_dir():
        return f"{path} is een map; noem het bestand zelf, zoals {path / DEFAULT}"
    if path.exists():
        return f"{path} is geen gewoon bestand"
    if str(path) == DEFAULT:
        return (
            f"in deze map staat geen {DEFAULT}; ga naar de map van uw gemeente of noem het bestand"
        )
    beside = [file.name for file in path.parent.glob("*.y*ml")] if path.parent.is_dir() else []
    return f"er is geen bestand {path}{bedoelt(path.name, beside)}"
