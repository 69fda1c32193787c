"""What is wrong, written down where it stands: each thing once, in Dutch."""

from collections.abc import Collection, Iterator
from contextlib import contextmanager

from jinja2 import nodes

from govdoc.problems import Level, Place, Problem, Related
from govdoc.proof import paths
from govdoc.proof.parts import Tree
from govdoc.proof.shapes import Missing
from govdoc.proof.spots import beginning, last, written
from govdoc.proof.state import State
from govdoc.source.wording import choices, nearest, quoted

HELP = "zie docs/inhoud-schrijven.md"
_SHOWN = 8  # known names that are named where none is like it


class Report:
    """Collects problems; `document` is the place in document.yaml that the texts are read for."""

    def __init__(self) -> None:
        self.problems: dict[tuple[str, Place, str], Problem] = {}
        self.document: Place | None = None
        self._silent = 0

    @contextmanager
    def silence(self) -> Iterator[None]:
        """Write nothing down for a while."""
        self._silent += 1
        try:
            yield
        finally:
            self._silent -= 1

    @property
    def is_silent(self) -> bool:
        """Whether nothing is written down now."""
        return self._silent > 0

    def add(self, code: str, place: Place, message: str, repair: str = "", path: str = "") -> None:
        """A problem, unless it was there already; `path` is that in gemeente.yaml."""
        if self._silent:
            return
        related: tuple[Related, ...] = ()
        if self.document and self.document.file != place.file:
            related = (Related(self.document, "in dit document"),)
        found = Problem(code, Level.FOUT, place, path, message, repair, related)
        self.problems.setdefault((code, place, message), found)

    def at(self, node: nodes.Node, tree: Tree, code: str, message: str, repair: str = "") -> None:
        """A problem of an expression, where it begins."""
        self.add(code, beginning(node, tree), message, repair)

    def missing(self, node: nodes.Node, state: State, what: Missing) -> None:
        """A name that is not there, or a field of what was left out.

        Where a document never comes, only fields that nothing has are wrong.
        """
        tree = state.tree
        if state.dead and (what.why != "unknown" or not what.holder):
            return
        if what.why == "gap":
            key = paths.key(node, state)
            place, path = beginning(node, tree), paths.dotted(key and key[0])
            self.gap(what.holder, place, f"; {quoted(what.name)} is er dan niet", path)
        elif what.why == "partly":
            self.partly(what, beginning(node, tree))
        elif what.why == "id":
            self.no_id(what, beginning(node, tree))
        else:
            self.unknown(what.name, what.known, last(node, tree, what.name), what.holder)

    def partly(self, what: Missing, place: Place) -> None:
        """A field that only one of the kinds has which a value can be."""
        message = f"`{what.holder}` heeft niet altijd {quoted(what.name)}"
        self.add("TPL001", place, message, "vraag eerst welke van de mogelijkheden het is")

    def no_id(self, what: Missing, place: Place) -> None:
        """An id that not every gemeente has."""
        message = f"niet elke gemeente heeft {quoted(what.name)} onder `{what.holder}`"
        ask = f"{{% if '{what.name}' in {what.holder} %}} … {{% endif %}}"
        self.add("TPL001", place, message, f"vraag er eerst naar: {ask}")

    def empty(self, node: nodes.Node, state: State) -> None:
        """Something that can be left out where something must stand."""
        if not state.dead:
            path = paths.dotted(paths.key(node, state))
            self.gap(written(node), beginning(node, state.tree), path=path)

    def gap(self, name: str, place: Place, more: str = "", path: str = "") -> None:
        """As `empty`, by the name that the text gives it."""
        what = f"`{name}`" if name else "wat hier staat"
        message = f"{what} kan leeg zijn, en daar is hier niet naar gevraagd{more}"
        ask = name or "…"
        repair = f"vraag er eerst naar: {{% if {ask} %}} … {{% endif %}}"
        self.add("TPL001", place, message, repair, path)

    def unknown(self, name: str, known: Collection[str], place: Place, holder: str = "") -> None:
        """A name that is not there at all."""
        near = nearest(name, known)
        repair = f"bedoelt u {near}?" if near else _there_is(known, holder)
        where = f" bij `{holder}`" if holder else ""
        self.add("TPL001", place, f"de naam {quoted(name)} is{where} niet bekend", repair)

    def no_target(self, name: str, known: Collection[str], place: Place) -> None:
        """A reference to an id that this document does not have."""
        near = nearest(name, known)
        repair = f"bedoelt u {quoted(near)}?" if near else "geef het onderdeel deze id"
        message = f"dit document heeft geen onderdeel {quoted(name)}"
        self.add("TPL005", place, message, repair)


def _there_is(known: Collection[str], holder: str) -> str:
    if holder and known:
        some = [*tuple(known)[:_SHOWN], *(["…"] if len(known) > _SHOWN else [])]
        return f"er is: {choices(some, 'en')}"
    return "zie docs/inhoud-schrijven.md voor wat er is"
