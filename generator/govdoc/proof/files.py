"""The files of content/: which are the gemeente's own, and which parts use which others."""

import re
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path

from govdoc.errors import ProblemsError
from govdoc.plan.content import Parts
from govdoc.problems import Level, Place, Problem
from govdoc.proof.targets import ids, links
from govdoc.resources import Resources
from govdoc.source.wording import nearest, quoted
from govdoc.text.loader import TemplateText

_NAMED = re.compile(r"['\"]([\w./ -]+\.md)['\"]")
_KNOWN = ("document.yaml", "wetten.yaml", "plichten.yaml")
_SUFFIXES = (".md", ".yaml", ".yml")


class Files:
    """Reads each file once; without content of its own a gemeente's files are all the shipped ones.

    With `every` all files count as own: so the shipped content itself is proved.
    """

    def __init__(self, resources: Resources, *, every: bool) -> None:
        self._parts = Parts(resources)
        own = resources.own("content")
        shipped = resources.roots("content")[-1:]
        self._roots = (own,) if own else shipped if every else ()
        self._every = every or (bool(own) and self._is_own("wetten.yaml"))
        self.read = cache(self._read)
        self.ids = cache(self._ids)
        self.links = cache(self._links)
        self._named = cache(self._names_of)
        self.closure = cache(self._closure)
        self.touches = cache(self._touches)

    def _is_own(self, name: str) -> bool:
        return any((root / name).is_file() for root in self._roots)

    def names(self) -> Iterable[str]:
        """The names of all parts."""
        return self._parts.names()

    def _read(self, name: str) -> TemplateText | None:
        """The text of a file; None where there is none.

        Raises:
            ProblemsError: TPL003, it cannot be read as text.
        """
        return self._parts.read(name)

    def text(self, name: str) -> str:
        """The text of a file; empty where it cannot be read, which others report."""
        try:
            found = self.read(name)
        except ProblemsError:
            return ""
        return found.text if found else ""

    def _ids(self, name: str) -> tuple[str, ...]:
        """The ids that the text of a file gives."""
        return tuple(ids(self.text(name)))

    def _links(self, name: str) -> tuple[tuple[str, int], ...]:
        """The ids that the text of a file links to, and where."""
        return tuple(links(self.text(name)))

    def _names_of(self, name: str) -> list[str]:
        return _NAMED.findall(self.text(name))

    def _closure(self, name: str) -> tuple[tuple[str, str], ...]:
        """A part and all parts that it names, with their texts."""
        found, todo = dict[str, str](), [name]
        while todo:
            one = todo.pop()
            if one not in found and (text := self.text(one)):
                found[one] = text
                todo += self._named(one)
        return tuple(found.items())

    def _touches(self, name: str) -> bool:
        """Whether something of the gemeente's own is in a part, or in what it uses."""
        return self._every or any(self._is_own(one) for one, _ in self.closure(name))

    def exactly(self, at: Place, text: str) -> tuple[Place, bool]:
        """Where a text of a YAML file begins, past its quotes; whether it stands there as it is."""
        lines = self.text(at.file.removeprefix("content/")).split("\n")
        line = lines[at.line - 1] if at.line <= len(lines) else ""
        start = line.find(text, at.column - 1)
        if start < 0:
            return at, False
        return Place(at.file, at.line, start + 1, len(text)), True

    # --- files that nothing uses ------------------------------------------------------------------

    def unused(self, used: set[str]) -> Iterator[Problem]:
        """Own files that no document and no part names: probably their name is wrong."""
        for part in tuple(used):
            used.update(name for name, _ in self.closure(part))
        for root in self._roots:
            for path in sorted(root.rglob("*")):
                name = path.relative_to(root).as_posix()
                if path.is_file() and _looks_used(path) and name not in used:
                    yield _unused(name, sorted(used))


def _looks_used(path: Path) -> bool:
    """Whether a file is meant to be part of a document."""
    return path.suffix in _SUFFIXES and path.name not in _KNOWN and path.stem.lower() != "readme"


def _unused(name: str, known: list[str]) -> Problem:
    folder = name.rpartition("/")[0]
    beside = [one for one in known if one.rpartition("/")[0] == folder]
    near = nearest(name, beside) or nearest(name, known)
    message = f"Het bestand content/{name} hoort bij geen document: niets noemt het"
    repair = f"bedoelt u {quoted(near)}?" if near else "noem het in een document.yaml"
    return Problem("TPL003", Level.FOUT, Place(f"content/{name}", 1, 1), "", message, repair)
