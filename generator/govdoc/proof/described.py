"""The lines and conditions of a document in document.yaml."""

from govdoc.model.soorten import Soort
from govdoc.problems import Place
from govdoc.proof import fields, narrow, sets
from govdoc.proof.files import Files
from govdoc.proof.parts import Tree
from govdoc.proof.report import HELP
from govdoc.proof.shapes import Anything, Empty, Items, Record, Type, Word
from govdoc.proof.state import State
from govdoc.proof.walk import Walk
from govdoc.source.wording import quoted

Steps = tuple[str | int, ...]  # below the document

_ARTICLE = frozenset(("titel", "tekst"))


class Lines:
    """Reads what document.yaml says of one document, beside its parts."""

    def __init__(self, soort: Soort, index: int, walk: Walk, files: Files) -> None:
        self._soort = soort
        self._index = index
        self._walk = walk
        self._files = files

    def place(self, *steps: str | int) -> Place:
        """Where something of this document stands."""
        return self._soort.place("documenten", self._index, *steps)

    def described(self, state: State) -> None:
        """Everything: titles, facts, lists and conditions."""
        one = self._soort.model.documenten[self._index]
        inside = self._where(one.als, ("als",), state)
        for key in ("titel", "ondertitel", "bestand"):
            self._line(getattr(one, key), (key,), inside)
        for number, feit in enumerate(one.feiten):
            steps = ("feiten", number)
            holds = self._where(feit.als, (*steps, "als"), inside)
            self._line(feit.waarde, (*steps, "waarde"), holds)
        self._list(one.weglaten, "weglaten", inside)
        self._list(one.invoegen, "invoegen", inside)
        for number, deel in enumerate(one.delen):
            self._where(deel.als, ("delen", number, "als"), inside)

    def given(self, text: str | None, steps: Steps, state: State) -> State:
        """What is known where a condition holds."""
        tree = self._tree(text, steps, expression=True)
        if not tree:
            return state
        return narrow.given(self._walk.reader, tree.node, state.copy(tree), true=True)

    def _where(self, text: str | None, steps: Steps, state: State) -> State:
        """As `given`; what is wrong in the condition is reported."""
        tree = self._tree(text, steps, expression=True)
        if tree:
            self._walk.reader.known(tree.node, state.copy(tree))
        return self.given(text, steps, state)

    def _line(self, text: str | None, steps: Steps, state: State) -> None:
        tree = self._tree(text, steps, expression=False)
        if tree:
            self._walk.body(tree.body, state.copy(tree))

    def _list(self, text: str | None, key: str, state: State) -> None:
        tree = self._tree(text, (key,), expression=True)
        if not tree:
            return
        kind = sets.without(self._walk.reader.known(tree.node, state.copy(tree)), Empty)
        fits = _are_articles(kind) if key == "invoegen" else _are_words(kind)
        if not fits:
            what = "een lijst van artikelen" if key == "invoegen" else "een lijst van ids"
            message = f"De sleutel `{key}` geeft niet {what}: {quoted(tree.text)}"
            self._walk.reader.report.add("TPL007", self.place(key), message, HELP)

    def _tree(self, text: str | None, steps: Steps, *, expression: bool) -> Tree | None:
        if text is None:
            return None
        at = self._files.exactly(self.place(*steps), text)
        return self._walk.reader.world.trees.line(text, at, expression=expression)


def _are_words(kind: Type) -> bool:
    items = sets.item_of(kind) if sets.has(kind, Items) else kind
    return all(isinstance(shape, Word | Anything) for shape in items)


def _are_articles(kind: Type) -> bool:
    if not all(isinstance(shape, Items | Anything) for shape in kind):
        return False
    items = [shape for shape in sets.item_of(kind) if not isinstance(shape, Anything)]
    return all(
        isinstance(one, Record) and fields.fields(one.kind).keys() >= _ARTICLE for one in items
    )
