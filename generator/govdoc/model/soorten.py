"""Reading the YAML of content/: `document.yaml` of a kind, with the place of everything in it."""

from dataclasses import dataclass, replace

from govdoc.errors import ProblemsError
from govdoc.model.documentsoort import Documentsoort
from govdoc.model.lezen import convert
from govdoc.problems import Level, Place, Problem
from govdoc.resources import Resources
from govdoc.source.nodes import Node
from govdoc.source.places import Path, Places
from govdoc.source.reader import read_bytes

TPL007 = "TPL007"


@dataclass(frozen=True, slots=True)
class Soort:
    """A kind of document: its folder's name, what document.yaml says, and where it says that."""

    kind: str
    model: Documentsoort
    places: Places

    def place(self, *path: str | int) -> Place:
        """The place of a value; items of `documenten`, `delen` and `feiten` are counted from 0."""
        steps: Path = ()
        for step in path:
            steps = self.places.item(steps, step) if isinstance(step, int) else (*steps, step)
        return self.places.of(steps)


def lees_soort(resources: Resources, kind: str) -> Soort:
    """The kind of document in content/<kind>/.

    Raises:
        ProblemsError: TPL003, it is not there; TPL007, it departs from its format.
    """
    root, start = lees_yaml(resources, f"{kind}/document.yaml")
    read = convert(root, Documentsoort, at=start, code=TPL007)
    if read.value is None:
        raise ProblemsError(*read.problems)
    return Soort(kind, read.value, Places(root, start))


def lees_yaml(resources: Resources, name: str) -> tuple[Node, Place]:
    """The nodes of a file of content/, and its first line.

    Raises:
        ProblemsError: TPL003, it is not there; TPL007, it is empty or no YAML.
    """
    file = f"content/{name}"
    data = resources.read("content", name)
    if data is None:
        raise ProblemsError(_problem("TPL003", file, "bestaat niet", f"maak het bestand {file}"))
    tree = read_bytes(data, file)
    if tree.flaws:
        raise ProblemsError(*(replace(flaw.problem(), code=TPL007) for flaw in tree.flaws))
    if tree.root is None:
        repair = "docs/inhoud-schrijven.md zegt wat erin staat"
        raise ProblemsError(_problem(TPL007, file, "is leeg", repair))
    return tree.root, tree.start


def _problem(code: str, file: str, what: str, repair: str) -> Problem:
    return Problem(code, Level.FOUT, Place(file, 1, 1), "", f"Het bestand {file} {what}", repair)
