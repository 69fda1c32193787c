"""What is known while one page is written, and what grows with it."""

from collections.abc import Callable
from dataclasses import dataclass, field

from govdoc.blocks import Block, Document
from govdoc.writers.ids import Ids
from govdoc.writers.look import Look
from govdoc.writers.notes import footnote

Writer = Callable[["Page", tuple[Block, ...]], str]


@dataclass(slots=True)
class Page:
    """One document while it is written.

    `article` is the id of the last of `headings`; `notes` are the keys of footnotes in the order of
    their numbers, `tables` counts those that were written, `fields` what can be filled in.
    """

    document: Document
    look: Look
    ids: Ids
    article: str = ""
    headings: int = 0
    notes: list[str] = field(default_factory=list)
    tables: int = 0
    fields: int = 0

    def next_heading(self, identifier: str) -> str:
        """The id of the heading that is written now."""
        found = self.ids.headings[self.headings]
        self.article, self.headings = identifier, self.headings + 1
        return found

    def note(self, key: str) -> int:
        """The number of a footnote.

        Raises:
            NoteError: the document has no such footnote.
        """
        if key not in self.notes:
            footnote(self.document, key)
            self.notes.append(key)
        return self.notes.index(key) + 1
