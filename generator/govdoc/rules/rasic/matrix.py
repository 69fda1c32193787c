"""The mentions in the RASIC table: which role stands under which letter, in the file's order."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from govdoc.model.gemeente import Source
from govdoc.model.rollen import LETTERS, Activiteit, Letter
from govdoc.rules.onthouden import per_source
from govdoc.source.nodes import Mapping
from govdoc.source.places import Path
from govdoc.source.wording import quoted

FG = "fg"


@dataclass(frozen=True, slots=True)
class Mention:
    """A role under a letter of one activity, and the path where it stands."""

    rol: str
    letter: Letter
    path: Path


@dataclass(frozen=True, slots=True)
class Row:
    """An activity that could be read, with its mentions in the order of the file."""

    id: str
    activiteit: Activiteit
    mentions: tuple[Mention, ...]

    @property
    def path(self) -> Path:
        """The path of the activity itself."""
        return ("activiteiten", self.id)

    @property
    def naam(self) -> str:
        """How a message calls the activity."""
        return quoted(self.activiteit.naam)

    @property
    def soort(self) -> str:
        """Whether it is a besluit, uitvoering or toezicht."""
        return self.activiteit.soort

    def under(self, *letters: Letter, rol: str | None = None) -> tuple[Mention, ...]:
        """The first mention of each role under each of these letters, or of one role only."""
        first: dict[tuple[str, Letter], Mention] = {}
        for mention in self.mentions:
            if mention.letter in letters and rol in (None, mention.rol):
                first.setdefault((mention.rol, mention.letter), mention)
        return tuple(first.values())


@per_source
def rows(source: Source) -> tuple[Row, ...]:
    """The activities that could be read, in the order of the file."""
    table = source.lezing.activiteiten.items()
    return tuple(Row(id_, one, tuple(_mentions(source, id_, one))) for id_, one in table)


def roles(mentions: Iterable[Mention]) -> list[str]:
    """The roles of these mentions, in their order."""
    return [mention.rol for mention in mentions]


def _mentions(source: Source, id_: str, activiteit: Activiteit) -> Iterator[Mention]:
    for letter in _letters(source, id_):
        path = ("activiteiten", id_, letter)
        has_numbers = source.places.item(path, 0) != path
        for number, rol in enumerate(activiteit.rollen(letter), start=1):
            yield Mention(rol, letter, (*path, number) if has_numbers else path)


def _letters(source: Source, id_: str) -> tuple[Letter, ...]:
    """The letters of an activity in the order in which the file holds them."""
    node = source.places.node(("activiteiten", id_))
    keys = [entry.key.text for entry in node.entries] if isinstance(node, Mapping) else []
    return tuple(sorted(LETTERS, key=lambda letter: keys.index(letter) if letter in keys else -1))
