"""The articles of law that a part works out: counted where it says something, printed on demand."""

from dataclasses import dataclass

from govdoc.blocks import Block, Heading, PageBreak, Paragraph, Text, plain
from govdoc.model.documentsoort import Onderdeel
from govdoc.rules.gronden import artikelen, gronden
from govdoc.rules.wetten import Citaat, Wetten


@dataclass(frozen=True, slots=True)
class Worked:
    """A part with its grounds: its file, the id of its heading, and whether it says nothing.

    Only a text below the heading counts: a heading alone works out nothing. `says` is what a
    reference to it reads, such as "hoofdstuk 7".
    """

    file: str
    id: str
    title: str
    grounds: tuple[Citaat, ...]
    empty: bool
    says: str = ""


def worked_out(
    register: Wetten, deel: Onderdeel, name: str, blocks: tuple[Block, ...]
) -> Worked | None:
    """What a part works out; None where it names no ground.

    Raises:
        CitationError: never for a planned document, since planning checks every ground.
    """
    if not deel.gronden:
        return None
    heading = next((block for block in blocks if isinstance(block, Heading)), None)
    return Worked(
        file=f"content/{name}",
        id=heading.id if heading else deel.id,
        title=plain(heading.inlines) if heading else "",
        grounds=gronden(register, deel.gronden),
        empty=says_nothing(blocks),
    )


def says_nothing(blocks: tuple[Block, ...]) -> bool:
    """Whether there is nothing but headings: a heading alone is no text."""
    return all(isinstance(block, Heading | PageBreak) for block in blocks)


def with_grounds(blocks: tuple[Block, ...], grounds: tuple[Citaat, ...]) -> tuple[Block, ...]:
    """The blocks with a paragraph "Grond: artikelen 33 en 34 AVG" below the first heading."""
    at = next((n for n, block in enumerate(blocks, 1) if isinstance(block, Heading)), 0)
    label = "Gronden" if len(artikelen(grounds)) > 1 else "Grond"
    text = f"{label}: {'; '.join(ground.tekst for ground in grounds)}"
    ground = Paragraph((Text(text),), "grond", blocks[max(at - 1, 0)].origin)
    return (*blocks[:at], ground, *blocks[at:])
