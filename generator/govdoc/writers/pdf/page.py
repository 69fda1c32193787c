"""What is known while one document is written, and what grows with it."""

from collections.abc import Callable
from dataclasses import dataclass, field

from govdoc.blocks import Block, Document
from govdoc.writers.ids import Ids

Writer = Callable[["Job", tuple[Block, ...]], str]


@dataclass(slots=True)
class Job:
    """One document while it is written.

    `article` is the id of the last of `headings`; `notes` are the keys of footnotes already set;
    `files` are pictures by their name; `room` is the width of the page in twips, `cell` says that
    we are inside a table.
    """

    document: Document
    ids: Ids
    article: str = ""
    headings: int = 0
    notes: list[str] = field(default_factory=list)
    files: dict[str, bytes] = field(default_factory=dict)
    room: int = 0
    cell: bool = False

    def next_heading(self, identifier: str) -> str:
        """The id of the heading that is written now."""
        found = self.ids.headings[self.headings]
        self.article, self.headings = identifier, self.headings + 1
        return found

    def file(self, kind: str, content: bytes) -> str:
        """The name of a picture for typst."""
        name = f"beeld-{len(self.files) + 1}.{kind}"
        self.files[name] = content
        return name
