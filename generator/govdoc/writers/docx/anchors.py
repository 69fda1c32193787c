"""Bookmarks: a name for every id of a document, and where a reference leads."""

import re
from dataclasses import dataclass, field
from hashlib import sha256

from govdoc.blocks import Block, Document, Heading, List, RasicMatrix, Table, walk
from govdoc.errors import GovdocError

_LONGEST = 40  # what Word takes
_MARK = 8


class AnchorError(GovdocError):
    """A reference leads to an id that this document does not have."""


@dataclass(slots=True)
class Anchors:
    """The bookmarks of one document.

    `headings` are the names of all headings in reading order; `members` finds a member of an
    article by the article's id and the member's id or number.
    """

    names: dict[str, str] = field(default_factory=dict)
    headings: list[str] = field(default_factory=list)
    members: dict[tuple[str, str], str] = field(default_factory=dict)
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
        if isinstance(block, Heading | Table | RasicMatrix):
            new = block.id and block.id not in self.names
            name = self._name(block.id or "kop") if new or isinstance(block, Heading) else ""
            if new:
                self.names[block.id] = name
            if isinstance(block, Heading):
                self.headings.append(name)
        if isinstance(block, List):
            for number, item in enumerate(block.items, block.start):
                self._add_item(item.id, article, number if block.leden else 0)

    def _add_item(self, item: str, article: str, number: int) -> None:
        """An item with an id, or a member of an article that has one."""
        if not item and not (number and article):
            return
        name = self._name(item or f"{article}_lid_{number}")
        if item:
            self.names.setdefault(item, name)
            self.members.setdefault((article, item), name)
        if number:
            self.members.setdefault((article, str(number)), name)

    def _name(self, text: str) -> str:
        """A name that Word takes: hidden, unique, the same every time."""
        plain = re.sub(r"[^A-Za-z0-9_]", "_", text)
        name = f"_{plain}"
        if plain != text or len(name) > _LONGEST or name.casefold() in self._taken:
            mark = sha256(f"{text} {len(self._taken)}".encode()).hexdigest()[:_MARK]
            name = f"{name[: _LONGEST - _MARK - 1]}_{mark}"
        self._taken.add(name.casefold())
        return name
