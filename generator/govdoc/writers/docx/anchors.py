"""Bookmarks: a name for every id of a document, and where a reference leads."""

import re
from dataclasses import dataclass, field
from hashlib import sha256

from govdoc.blocks import Block, Document, Figure, Heading, List, RasicMatrix, Table, walk
from govdoc.errors import GovdocError

_LONGEST = 40  # what Word takes
_MARK = 8
_Captioned = Table | RasicMatrix | Figure


class AnchorError(GovdocError):
    """A reference leads to an id that this document does not have."""


@dataclass(slots=True)
class Anchors:
    """The bookmarks of one document.

    `headings` are the names of all headings in reading order; `captions` those of what has a
    number above it, by that number ("Tabel 3"); `members` finds a member of an article by the
    article's id and the member's id or number. `worded` are headings of which the number holds a
    word ("Artikel 6"); `switches` ask Word for the number of any other numbered paragraph.
    """

    names: dict[str, str] = field(default_factory=dict)
    headings: list[str] = field(default_factory=list)
    captions: dict[str, str] = field(default_factory=dict)
    members: dict[tuple[str, str], str] = field(default_factory=dict)
    worded: set[str] = field(default_factory=set)
    switches: dict[str, str] = field(default_factory=dict)
    _taken: set[str] = field(default_factory=set)
    _written: set[str] = field(default_factory=set)

    @classmethod
    def of(cls, document: Document) -> "Anchors":
        """The bookmarks that a document will hold."""
        anchors, article = cls(), ""
        for section in document.sections:
            for block in walk(section.blocks):
                if isinstance(block, Heading):
                    article = block.id
                anchors._add(block, article)
        return anchors

    def find(self, target: str, lid: str = "") -> str:
        """The bookmark a reference leads to; a member that has none: its article.

        Raises:
            AnchorError: there is no such id.
        """
        name = self.members.get((target, lid)) or self.names.get(target)
        if name is None:
            raise AnchorError(f"een verwijzing leidt naar '{target}', maar dat staat er niet in")
        return name

    def has_own(self, target: str, lid: str) -> bool:
        """Whether a member has a bookmark of its own; what is no member has."""
        return not lid or (target, lid) in self.members

    def item(self, article: str, item: str, number: int) -> str:
        """The bookmark of an item of a list; `number` is 0 outside an article's members."""
        found = self.names.get(item) if item else None
        return found or (self.members.get((article, str(number)), "") if number else "")

    def around(self, name: str, content: str) -> str:
        """Content with a bookmark around it; each bookmark is written once."""
        if not name or name in self._written:
            return content
        self._written.add(name)
        number = len(self._written)
        return (
            f'<w:bookmarkStart w:id="{number}" w:name="{name}"/>{content}'
            f'<w:bookmarkEnd w:id="{number}"/>'
        )

    def _add(self, block: Block, article: str) -> None:
        if isinstance(block, Heading):
            self._add_heading(block)
        elif isinstance(block, _Captioned):
            self._add_captioned(block)
        elif isinstance(block, List):
            for number, item in enumerate(block.items, block.start):
                name = self._add_item(item.id, article, number if block.leden else 0)
                if name and block.ordered:
                    self.switches[name] = "\\n"  # of this level only: "2" of 2., "a" of a.

    def _add_heading(self, block: Heading) -> None:
        name = self._name(block.id or "kop")
        self.headings.append(name)
        if block.id:
            self.names.setdefault(block.id, name)
        if " " in block.number:
            self.worded.add(name)
        elif block.number:
            self.switches[name] = "\\w"  # of all levels: 5.2

    def _add_captioned(self, block: Table | RasicMatrix | Figure) -> None:
        if block.id in self.names or not (block.id or block.number):
            return
        name = self._name(block.id or block.number)
        if block.id:
            self.names[block.id] = name
        if block.number:
            self.captions[block.number] = name

    def _add_item(self, item: str, article: str, number: int) -> str:
        """An item with an id, or a member of an article that has one; "" for what has neither."""
        if not item and not (number and article):
            return ""
        name = self._name(item or f"{article}_lid_{number}")
        if item:
            self.names.setdefault(item, name)
            self.members.setdefault((article, item), name)
        if number:
            self.members.setdefault((article, str(number)), name)
        return name

    def _name(self, text: str) -> str:
        """A name that Word takes: hidden, unique, the same every time."""
        plain = re.sub(r"[^A-Za-z0-9_]", "_", text)
        name = f"_{plain}"
        if plain != text or len(name) > _LONGEST or name.casefold() in self._taken:
            mark = sha256(f"{text} {len(self._taken)}".encode()).hexdigest()[:_MARK]
            name = f"{name[: _LONGEST - _MARK - 1]}_{mark}"
        self._taken.add(name.casefold())
        return name
