"""The parts of a document in order: conditions, parts left out, own articles put in."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property, partial

from govdoc.blocks import Block, Footnote, Origin, PageBreak
from govdoc.compose.dressing import dressed
from govdoc.compose.grounds import Worked, with_grounds, worked_out
from govdoc.compose.own import OwnArticle, own_articles, own_blocks
from govdoc.compose.problems import no_list
from govdoc.errors import ProblemsError
from govdoc.model.documentsoort import Beschrijving, Editie, Onderdeel
from govdoc.model.soorten import Soort
from govdoc.plan.content import Content, part_name
from govdoc.plan.names import Names
from govdoc.plan.tasks import Task
from govdoc.problems import Problem


@dataclass(frozen=True, slots=True)
class Piece:
    """The blocks of one part or own article; `opening` comes before them within a section.

    `worked` says which articles of law the part works out, also where nothing is left of it.
    """

    blocks: tuple[Block, ...]
    footnotes: tuple[Footnote, ...] = ()
    landscape: bool = False
    opening: tuple[Block, ...] = ()
    name: str = ""
    worked: Worked | None = None


def pieces(content: Content, task: Task, known: Names) -> list[Piece]:
    """What a document consists of, in order; of some parts nothing is left.

    Raises:
        ProblemsError: a text, a condition or a list is wrong (TPL).
    """
    assembly = _Assembly(content, content.soort(task.kind), task.index, task.edition, known, [])
    found = list(assembly.pieces())
    if assembly.problems:
        raise ProblemsError(*assembly.problems)
    return found


@dataclass
class _Assembly:
    content: Content
    soort: Soort
    index: int
    edition: Editie
    known: Names
    problems: list[Problem]  # of all parts, so that one run shows everything

    @property
    def beschrijving(self) -> Beschrijving:
        return self.soort.model.documenten[self.index]

    def pieces(self) -> Iterator[Piece]:
        """Each part that is in, with the own articles that come after it."""
        for number, deel in enumerate(self.beschrijving.delen):
            if deel.deel:
                yield from self._tried(partial(self._part, deel, number))
            for article in self._articles_at(deel):
                yield from self._tried(partial(self._own, article))
        if not any(deel.invoegen for deel in self.beschrijving.delen):
            for article in self._without_place:
                yield from self._tried(partial(self._own, article))

    def _tried(self, make: Callable[[], Piece]) -> Iterator[Piece]:
        try:
            yield make()
        except ProblemsError as error:
            self.problems.extend(error.problems)

    def _part(self, deel: Onderdeel, number: int) -> Piece:
        if not self._is_in(deel, number):
            return Piece(())
        name = part_name(self.soort.kind, deel)
        place = self.soort.place("documenten", self.index, "delen", number, "deel")
        part = self.content.engine.part(name, self.known.values, place)
        numbering = deel.nummering or self.beschrijving.nummering
        blocks = dressed(part.blocks, deel.id, numbering, deel.stijl)
        opening = (PageBreak(Origin(place.file, place.line)),) if deel.nieuwe_pagina else ()
        worked = worked_out(self.content.wetten, deel, name, blocks)
        if worked and not worked.empty:
            blocks = self._grounded(worked, blocks)
        return Piece(blocks, part.footnotes, deel.liggend, opening, name, worked)

    def _grounded(self, worked: Worked, blocks: tuple[Block, ...]) -> tuple[Block, ...]:
        """The same blocks; in the edition for lawyers with the grounds below the heading."""
        self.known.duties.add(worked.id, worked.grounds)
        if self.edition != "juridisch":
            return blocks
        self.known.laws.cited.extend(worked.grounds)
        return with_grounds(blocks, worked.grounds)

    # --- conditions -------------------------------------------------------------------------------

    def _is_in(self, deel: Onderdeel, number: int) -> bool:
        if deel.weglaatbaar and deel.id in self._left_out:
            return False
        if deel.als is None:
            return True
        place = self.soort.place("documenten", self.index, "delen", number, "als")
        return bool(self.content.engine.expression(deel.als, self.known.values, place))

    @cached_property
    def _left_out(self) -> tuple[str, ...]:
        if self.beschrijving.weglaten is None:
            return ()
        place = self.soort.place("documenten", self.index, "weglaten")
        expression = self.beschrijving.weglaten
        found = self.content.engine.expression(expression, self.known.values, place) or ()
        if not isinstance(found, Iterable):
            raise ProblemsError(no_list("weglaten", expression, "geef een lijst van ids", place))
        return (found,) if isinstance(found, str) else tuple(found)

    # --- own articles -----------------------------------------------------------------------------

    @cached_property
    def _own_articles(self) -> tuple[OwnArticle, ...]:
        if self.beschrijving.invoegen is None:
            return ()
        place = self.soort.place("documenten", self.index, "invoegen")
        return own_articles(self.content, self.beschrijving.invoegen, self.known, place)

    def _articles_at(self, deel: Onderdeel) -> tuple[OwnArticle, ...]:
        """Those after this part, or at the mark those without a place of their own."""
        if deel.invoegen:
            return self._without_place
        return tuple(article for article in self._own_articles if article.after == deel.id)

    @property
    def _without_place(self) -> tuple[OwnArticle, ...]:
        ids = {deel.id for deel in self.beschrijving.delen if deel.deel}
        return tuple(article for article in self._own_articles if article.after not in ids)

    def _own(self, article: OwnArticle) -> Piece:
        blocks = own_blocks(self.content, article)
        return Piece(dressed(blocks, article.id, self.beschrijving.nummering, "gewoon"))
