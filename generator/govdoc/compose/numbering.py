"""Numbers, given once, after everything that falls away is gone.

Chapters 1, 1.1, 1.1.1; "Artikel n"; "Bijlage A"; leden that run on through their article; "Tabel n"
and "Figuur n" above a caption. Along the way every id is written down with what a reference to it
says.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from typing import TypeVar

from govdoc.blocks import (
    NOWHERE,
    Block,
    Cell,
    DefinitionList,
    Figure,
    Heading,
    List,
    ListItem,
    Origin,
    RasicMatrix,
    Said,
    Table,
    plain,
)

CaptionedT = TypeVar("CaptionedT", bound=Table | RasicMatrix | Figure)

_NUMBERED_LEVELS = 3  # 1, 1.1, 1.1.1
_ALPHABET = 26


@dataclass(slots=True)
class Target:
    """What a reference can point at; it says "artikel 6" in pieces; its leden are counted."""

    pieces: tuple[Said, ...]
    origin: Origin
    count: int = 0
    leden: dict[str, int] = field(default_factory=dict)  # those with an id

    @property
    def says(self) -> str:
        """What a reader sees where a text refers to it."""
        return "".join(piece.text for piece in self.pieces)


@dataclass(frozen=True, slots=True)
class Duplicate:
    """An id that is there twice; `first` is where it was seen before."""

    id: str
    origin: Origin
    first: Origin


class Numbering:
    """Counts through one document; `targets` and `duplicates` are complete after the last block."""

    def __init__(self) -> None:
        self.targets: dict[str, Target] = {}
        self.duplicates: list[Duplicate] = []
        self._levels = [0] * _NUMBERED_LEVELS
        self._articles = 0
        self._annexes = 0
        self._captions = {"Tabel": 0, "Figuur": 0}
        self._article = Target((), NOWHERE)  # the article, chapter or annex that we are in

    def number(self, blocks: Iterable[Block]) -> tuple[Block, ...]:
        """The same blocks with their numbers."""
        return tuple(self._block(block) for block in blocks)

    def _block(self, block: Block) -> Block:
        if isinstance(block, Heading):
            return self._heading(block)
        if isinstance(block, List):
            return self._list(block)
        if isinstance(block, Table):
            return self._table(block)
        if isinstance(block, RasicMatrix | Figure):
            return self._captioned(block)
        if isinstance(block, DefinitionList):
            entries = tuple(replace(e, blocks=self.number(e.blocks)) for e in block.entries)
            return replace(block, entries=entries)
        return block

    # --- headings ---------------------------------------------------------------------------------

    def _heading(self, heading: Heading) -> Heading:
        number = self._number_of(heading)
        target = Target(self._says(heading, number), heading.origin)
        if heading.level == 1:
            self._article = target
        self._register(heading.id, target)
        return replace(heading, number=number)

    def _number_of(self, heading: Heading) -> str:
        if heading.numbering == "hoofdstuk" and heading.level <= _NUMBERED_LEVELS:
            return self._chapter(heading.level)
        if heading.numbering == "artikel" and heading.level == 1:
            self._articles += 1
            return f"Artikel {self._articles}"
        if heading.numbering == "bijlage" and heading.level == 1:
            self._annexes += 1
            return f"Bijlage {letters(self._annexes)}"
        return ""

    def _chapter(self, level: int) -> str:
        self._levels[level - 1] += 1
        self._levels[level:] = [0] * (_NUMBERED_LEVELS - level)
        return ".".join(str(n) for n in self._levels[:level])

    def _says(self, heading: Heading, number: str) -> tuple[Said, ...]:
        counted = Said(number.rpartition(" ")[2], heading.id)
        if number and heading.numbering == "hoofdstuk":
            return Said("hoofdstuk " if heading.level == 1 else "paragraaf "), counted
        if number:
            return Said(f"{heading.numbering} "), counted
        title = Said("“"), Said(plain(heading.inlines), heading.id), Said("”")
        inside = self._article.pieces if heading.level > 1 else ()
        return (*inside, Said(", onder "), *title) if inside else title

    # --- leden ------------------------------------------------------------------------------------

    def _list(self, block: List) -> List:
        start = self._article.count + 1 if block.leden else block.start
        for number, item in enumerate(block.items, start):
            self._item(block, item, number)
        items = tuple(replace(item, blocks=self.number(item.blocks)) for item in block.items)
        return replace(block, items=items, start=start)

    def _item(self, block: List, item: ListItem, number: int) -> None:
        if block.leden:
            self._article.count = number
        if not item.id:
            return
        if block.leden:
            self._article.leden[item.id] = number
        says = self._article.pieces
        if block.ordered:
            word = Said(" lid " if block.leden else " punt ")
            says = (*says, word, Said(str(number), item.id))
        self._register(item.id, Target(says, item.origin))

    # --- captions ---------------------------------------------------------------------------------

    def _table(self, table: Table) -> Table:
        numbered = self._captioned(table)
        header = self._cells(numbered.header)
        return replace(numbered, header=header, rows=tuple(self._cells(r) for r in numbered.rows))

    def _cells(self, cells: tuple[Cell, ...]) -> tuple[Cell, ...]:
        return tuple(replace(cell, blocks=self.number(cell.blocks)) for cell in cells)

    def _captioned(self, block: CaptionedT) -> CaptionedT:
        """What has a caption gets a number; without one it cannot be referred to."""
        if not block.caption:
            return block
        word = "Figuur" if isinstance(block, Figure) else "Tabel"
        self._captions[word] += 1
        number = str(self._captions[word])
        says = Said(f"{word.lower()} "), Said(number, block.id)
        self._register(block.id, Target(says, block.origin))
        return replace(block, number=f"{word} {number}")

    # --- ids --------------------------------------------------------------------------------------

    def _register(self, identifier: str, target: Target) -> None:
        if not identifier:
            return
        if earlier := self.targets.get(identifier):
            self.duplicates.append(Duplicate(identifier, target.origin, earlier.origin))
        else:
            self.targets[identifier] = target


def letters(number: int) -> str:
    """1 → A, 26 → Z, 27 → AA."""
    text = ""
    while number:
        number, rest = divmod(number - 1, _ALPHABET)
        text = chr(ord("A") + rest) + text
    return text
