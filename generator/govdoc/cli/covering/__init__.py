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
from govdoc.problems import Problem
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


@dataclass(frozen=True, slots=True)
class Coverage:
    """All articles in the order of content/plichten.yaml; `problems` say which document failed."""

    articles: tuple[Article, ...]
    problems: tuple[Problem, ...]


def coverage(content: Content) -> Coverage:
    """What the law asks of this gemeente, held against its documents.

    Raises:
        ProblemsError: the register of laws or the list of duties cannot be read.
    """
    parts: dict[Artikel, list[Found]] = {}
    problems: list[Problem] = []
    for task in plan(content, Wishes()):
        try:
            worked = compose(content, task).worked
        except ProblemsError as error:
            problems.extend(error.problems)
            continue
        for part in worked:
            for article in artikelen(part.grounds):
                parts.setdefault(article, []).append((task, part))
    return Coverage(tuple(_articles(content, parts)), tuple(problems))


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
