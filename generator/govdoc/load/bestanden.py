"""Files that gemeente.yaml names: are they there, and are they what they should be (REF003)?"""

from collections.abc import Callable, Iterator
from pathlib import Path

from govdoc.load.herken import is_afbeelding, is_sjabloon
from govdoc.load.ondertekenaars import is_ondertekenaars
from govdoc.load.paden import PadError, bestaat, binnen
from govdoc.load.plekken import teksten
from govdoc.model.meldingen import fout
from govdoc.model.ondertekenaars import KOLOMMEN
from govdoc.problems import Problem
from govdoc.source.nodes import Node

Zoek = Callable[[Path, str], Path]

KOP = ",".join(KOLOMMEN)
SOORTEN: tuple[tuple[str, Zoek, Callable[[Path], bool], str, str], ...] = (
    (
        "huisstijl.sjabloon",
        binnen,
        is_sjabloon,
        "Dit is geen Word-bestand zonder macro's (.docx of .dotx)",
        "sla het sjabloon in Word op als .docx of .dotx",
    ),
    (
        "huisstijl.logo",
        binnen,
        is_afbeelding,
        "Dit is geen PNG, JPEG of SVG",
        "sla het logo op als PNG, JPEG of SVG",
    ),
    (
        "geheimhouding.ondertekenaars",
        bestaat,
        is_ondertekenaars,
        "Dit is geen CSV in UTF-8 met een eerste regel die `nummer` bevat",
        f"sla de lijst op als CSV UTF-8; de eerste regel is {KOP}",
    ),
)


def file_problems(root: Node | None, folder: Path) -> Iterator[Problem]:
    """The problems of the files that the tree names; `folder` is that of gemeente.yaml."""
    for veld, zoek, herken, message, repair in SOORTEN:
        for path, scalar in teksten(root, veld):
            try:
                _controleer(zoek(folder, scalar.text.strip()), herken, message, repair)
            except PadError as error:
                yield fout("REF003", scalar.place, path, error.message, error.help)


def _controleer(path: Path, herken: Callable[[Path], bool], message: str, repair: str) -> None:
    try:
        goed = path.is_file() and herken(path)
    except OSError:
        raise PadError("Dit bestand is niet te lezen", "controleer de rechten erop") from None
    if not goed:
        raise PadError(message, repair)
