"""Parts that are proved in a gemeente of their own, and what their comments say must be found."""

import re
from collections.abc import Iterator
from pathlib import Path

from govdoc.problems import Problem
from govdoc.proof import prove
from govdoc.resources import Resources

MAP = Path(__file__).parents[1] / "proof"
_VERWACHT = re.compile(r"(?:\{#|#) verwacht: (TPL\d{3})(?: (?!#\})(.+?))?(?: #\}|$)")
Gevonden = tuple[str, int, str]  # code, line, the text that is underlined

DOCUMENT = """\
  - titel: {naam}
    bestand: {naam}
{over}    delen: [{naam}]
"""


def delen(map_: str) -> list[Path]:
    """The parts in a folder, below the name of what they are made for."""
    return sorted((MAP / map_).glob("*/*.md"))


def zet_delen(map_: Path, paden: list[Path]) -> None:
    """Put parts in a gemeente's content: a kind for each folder, with a document for each part."""
    for over in sorted({pad.parent.name for pad in paden}):
        samen = [pad for pad in paden if pad.parent.name == over]
        naar = map_ / "content" / f"proef-{over}"
        naar.mkdir(parents=True)
        voor = "" if over == "gemeente" else f"    voor_elke: {over}\n"
        documenten = "".join(DOCUMENT.format(naam=pad.stem, over=voor) for pad in samen)
        (naar / "document.yaml").write_text(f"naam: P\ndocumenten:\n{documenten}", "utf-8")
        for pad in samen:
            (naar / pad.name).write_text(pad.read_text("utf-8"), "utf-8")


def bewijs(map_: Path) -> dict[str, list[Gevonden]]:
    """What is found in the content of a gemeente, for each file."""
    gevonden: dict[str, list[Gevonden]] = {}
    for problem in prove(Resources(map_)).problems:
        gevonden.setdefault(problem.place.file, []).append(_kort(map_, problem))
    return gevonden


def verwacht(tekst: str) -> list[Gevonden]:
    """What the comments in a text say must be found."""
    return list(_verwacht(tekst))


def _verwacht(tekst: str) -> Iterator[Gevonden]:
    for nummer, regel in enumerate(tekst.split("\n"), 1):
        for code, woord in _VERWACHT.findall(regel):
            yield code, nummer, woord


def _kort(map_: Path, problem: Problem) -> Gevonden:
    place = problem.place
    regel = (map_ / place.file).read_text("utf-8").split("\n")[place.line - 1]
    return problem.code, place.line, regel[place.column - 1 : place.column - 1 + place.length]
