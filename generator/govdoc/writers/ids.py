"""The id of every place on a page that something may lead to."""

from dataclasses import dataclass, field

from govdoc.blocks import Document, Heading, List, walk


@dataclass(slots=True)
class Ids:
    """Ids of headings in reading order, and of members by their article and their id or number."""

    headings: list[str] = field(default_factory=list)
    members: dict[tuple[str, str], str] = field(default_factory=dict)

    @classmethod
    def of(cls, document: Document) -> "Ids":
        """The ids that a document will have."""
        ids, article = cls(), ""
        for section in document.sections:
            for block in walk(section.blocks):
                if isinstance(block, Heading):
                    article = block.id
                    ids.headings.append(article or f"_kop-{len(ids.headings) + 1}")
                if isinstance(block, List):
                    ids._add(block, article)
        return ids

    def find(self, target: str, lid: str) -> str:
        """Where a reference leads: to the member, else to the id that it names."""
        return self.members.get((target, lid), target)

    def item(self, article: str, item: str, number: int) -> str:
        """The id of an item of a list; `number` is 0 outside an article's members."""
        return item or (self.members.get((article, str(number)), "") if number else "")

    def _add(self, block: List, article: str) -> None:
        for number, item in enumerate(block.items, block.start):
            if item.id:
                self.members[article, item.id] = item.id
            if block.leden and article:
                self.members[article, str(number)] = item.id or f"_lid-{article}-{number}"
