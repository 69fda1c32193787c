"""Where each article that asks something of a gemeente is worked out, and who is responsible."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from govdoc.compose import compose
from govdoc.compose.grounds import Worked
from govdoc.errors import ProblemsError
from govdoc.plan import plan
from govdoc.plan.content import Content
from govdoc.plan.names import names
from govdoc.plan.tasks import Subject, Task, Wishes
from govdoc.rules.gronden import Artikel, artikelen
from govdoc.text.duties import responsible

Found = tuple[Task, Worked]


@dataclass(frozen=True, slots=True)
class Article:
    """An article with what it asks and the activities that carry it out (ids).

    `where` are the parts that work it out; `empty` those that should, but say nothing.
    """

    name: str
    law: str
    number: str
    asks: str
    activities: tuple[str, ...]
    where: tuple[Found, ...] = field(default=(), compare=False)
    empty: tuple[Found, ...] = field(default=(), compare=False)


def coverage(content: Content) -> tuple[Article, ...]:
    """What the law asks of this gemeente, held against its documents, in the order of the list.

    Raises:
        ProblemsError: the register of laws, the list of duties or a document that would be missed.
    """
    parts: dict[Artikel, list[Found]] = {}
    failed: list[ProblemsError] = []
    for task in plan(content, Wishes()):
        try:
            worked = compose(content, task).worked
        except ProblemsError as error:
            failed.append(error)
            continue
        for part in worked:
            for article in artikelen(part.grounds):
                parts.setdefault(article, []).append((task, part))
    if failed:
        raise ProblemsError(*(problem for error in failed for problem in error.problems))
    return tuple(_articles(content, parts))


def _articles(content: Content, parts: dict[Artikel, list[Found]]) -> Iterator[Article]:
    about_all = Task("", 0, Subject(), "", content.gemeente.beleid.status)
    duties = names(content, about_all).duties
    for one in content.plichten:
        if not duties.asks(one):
            continue
        tasks = responsible(content.wetten, content.gemeente.activiteiten, one)
        for law, number in artikelen(one.citaten):
            found = parts.get((law, number), [])
            yield Article(
                name=content.wetten.citeer(law, number, kort=True).tekst,
                law=law,
                number=number,
                asks=one.plicht.vraagt,
                activities=tasks,
                where=tuple(each for each in found if not each[1].empty),
                empty=tuple(each for each in found if each[1].empty),
            )
