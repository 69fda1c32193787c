"""The coverage of a gemeente as a list, for people."""

from collections.abc import Iterable, Iterator
from itertools import groupby

from govdoc.cli.covering import Article, Found
from govdoc.cli.wrapping import glued, wrapped
from govdoc.plan.content import Content

_COLUMN = 14  # of what stands behind a label
NOWHERE = "nergens uitgewerkt"
NOBODY = "nog niet belegd"


def lines(content: Content, found: tuple[Article, ...]) -> Iterator[str]:
    """Per article what it asks, where it is worked out and who does it; then what is missing."""
    for _, group in groupby(found, lambda one: (one.law, one.asks, _same(one))):
        articles = list(group)
        yield wrapped("", f"{_names(content, articles)}: {articles[0].asks}", 2)
        yield from _row("uitgewerkt", _where(content, articles[0].where) or [NOWHERE])
        yield from _row("leeg", _files(articles[0].empty))
        yield from _row("wie", [_who(content, articles[0])])
        yield ""
    yield from _missing(content, found)
    yield _total(found)


def _same(one: Article) -> tuple[object, ...]:
    """What articles that are told together have in common."""
    places = (
        tuple((task.path, part.id) for task, part in found) for found in (one.where, one.empty)
    )
    return (*places, one.activities)


def _names(content: Content, articles: list[Article]) -> str:
    """Articles of one law that are told together: 'Wpg 33 en 36'."""
    numbers = ", ".join(one.number for one in articles)
    return content.wetten.citeer(articles[0].law, numbers, kort=True).tekst


def _where(content: Content, where: Iterable[Found]) -> list[str]:
    """Per kind of document the places in it: '8× convenant: artikel 12'."""
    kinds: dict[str, list[Found]] = {}
    for task, part in where:
        kinds.setdefault(task.kind, []).append((task, part))
    return [_document(content, kind, found) for kind, found in kinds.items()]


def _document(content: Content, kind: str, found: list[Found]) -> str:
    paths = dict.fromkeys(task.path for task, _ in found)
    says = dict.fromkeys(part.says or part.id for _, part in found)
    places = ", ".join(map(glued, says))
    if len(paths) == 1:
        return f"{found[0][0].path}.docx: {places}"
    return f"{len(paths)}× {content.soort(kind).model.naam.lower()}: {places}"


def _files(empty: Iterable[Found]) -> list[str]:
    """The files of parts that say nothing, each once."""
    return list(dict.fromkeys(part.file for _, part in empty))


def _who(content: Content, one: Article) -> str:
    """'A: College; R: Privacy officer (datalek)' for each activity; else that it is nobody's."""
    told = []
    for id_ in one.activities:
        activity = content.gemeente.activiteiten[id_]
        letters = [("A", activity.A), ("R", activity.R)]
        roles = "; ".join(f"{name}: {_roles(content, ids)}" for name, ids in letters if ids)
        told.append(f"{roles} ({id_})")
    return ", ".join(told) or NOBODY


def _roles(content: Content, ids: Iterable[str]) -> str:
    known = content.gemeente.rollen
    return ", ".join(known[id_].naam if id_ in known else id_ for id_ in ids)


def _missing(content: Content, found: tuple[Article, ...]) -> Iterator[str]:
    """What nothing covers, whose it is not, and the files of parts that say nothing."""
    nowhere = _per_law(content, (one for one in found if not one.where))
    nobody = _per_law(content, (one for one in found if not one.activities))
    empty = _files(each for one in found for each in one.empty)
    for what, which in ((NOWHERE, nowhere), (NOBODY, nobody), ("zonder tekst", empty)):
        if which:
            yield wrapped(f"{what.capitalize()}: ", "; ".join(which), 2)
    if nowhere or nobody or empty:
        yield ""


def _per_law(content: Content, articles: Iterable[Article]) -> list[str]:
    """Articles by their law: 'AVG 25 en 36'."""
    laws: dict[str, list[Article]] = {}
    for one in articles:
        laws.setdefault(one.law, []).append(one)
    return [_names(content, each) for each in laws.values()]


def _total(found: tuple[Article, ...]) -> str:
    nowhere = sum(not one.where for one in found)
    nobody = sum(not one.activities for one in found)
    total = len(found)
    return (
        f"{total} artikelen: {total - nowhere} uitgewerkt, {nowhere} {NOWHERE}, {nobody} {NOBODY}"
    )


def _row(label: str, values: Iterable[str]) -> Iterator[str]:
    for number, value in enumerate(values):
        front = f"  {'' if number else label}"
        yield wrapped(f"{front:<{_COLUMN}}", value, _COLUMN)
