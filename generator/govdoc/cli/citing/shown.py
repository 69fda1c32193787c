"""The citations of a gemeente as a list by law, for people."""

from collections.abc import Iterable, Iterator
from datetime import date

from govdoc.cli.citing import Citations, per_kind
from govdoc.cli.wrapping import glued, wrapped
from govdoc.model.wet import Wet
from govdoc.plan.content import Content
from govdoc.plan.tasks import Task
from govdoc.problems import Place
from govdoc.rules.wetten import Wetten
from govdoc.text.dutch import datum

_COLUMN = 16  # of what cites an article
_MOST = 4  # lines of gemeente.yaml that are named; of more the number
_MONTH, _YEAR = 31, 366  # days until an age is told in months, and until a law must be read again
_STATUS = {"geldend": "geldend", "nog_niet_geldend": "nog niet geldend"}


def lines(content: Content, found: Citations, today: date) -> Iterator[str]:
    """Each law that is cited, the version read and how long ago, and who cites which article."""
    register = content.wetten
    laws = {*found.documents, *found.places}
    for key in sorted(laws, key=lambda key: register.wetten[key].naam.casefold()):
        wet = register.wetten[key]
        yield from _heading(wet, register, today)
        for article in found.articles(key):
            yield from _row(article or "de wet", _citing(content, found, key, article))
        yield ""
    if found.unknown:
        yield "Niet in het register (content/wetten.yaml)"
        for law, places in found.unknown.items():
            yield from _row(law, _places(places))
        yield ""
    yield _total(register, laws, today)


def _heading(wet: Wet, register: Wetten, today: date) -> Iterator[str]:
    yield f"{wet.afkorting} – {wet.naam}" if wet.naam != wet.afkorting else wet.naam
    number = wet.bwb or wet.celex
    yield f"  {_status(wet, register)}{f'; {number}' if number else ''}"
    yield f"  versie: {wet.versie}"
    yield f"  gecontroleerd op {datum(wet.gecontroleerd_op)}, {_age(wet, today)}"


def _status(wet: Wet, register: Wetten) -> str:
    if wet.status != "ingetrokken":
        return _STATUS[wet.status]
    successor = register.wetten.get(wet.opvolger or "")
    return f"ingetrokken, opgevolgd door {successor.afkorting}" if successor else "ingetrokken"


def _age(wet: Wet, today: date) -> str:
    """How long ago a law was checked: '1 dag geleden', '14 maanden geleden; lees de wet na'."""
    days = (today - wet.gecontroleerd_op).days
    if days < 1:
        return "vandaag" if days == 0 else "na vandaag"
    if days < _MONTH:
        return "1 dag geleden" if days == 1 else f"{days} dagen geleden"
    there = wet.gecontroleerd_op
    months = (today.year - there.year) * 12 + today.month - there.month - (today.day < there.day)
    ago = "1 maand geleden" if months == 1 else f"{months} maanden geleden"
    return f"{ago}; lees de wet na" if days > _YEAR else ago


def _citing(content: Content, found: Citations, key: str, article: str) -> Iterator[str]:
    """The documents that cite an article, then the lines of gemeente.yaml."""
    for kind, tasks in per_kind(found.documents.get(key, {}).get(article, [])).items():
        yield _documents(content.soort(kind).model.naam, tasks)
    yield from _places(found.places.get(key, {}).get(article, []))


def _documents(kind: str, tasks: list[Task]) -> str:
    if len(tasks) == 1:
        return f"{tasks[0].path}.docx"
    return f"{len(tasks)}× {kind.lower()}"


def _places(places: list[Place]) -> Iterator[str]:
    """The lines of each file in one phrase: 'gemeente.yaml regel 12, 30 en nog 2'."""
    files: dict[str, list[str]] = {}
    for place in places:
        files.setdefault(place.file, []).append(str(place.line))
    for file, numbers in files.items():
        more = f" en nog {len(numbers) - _MOST}" if len(numbers) > _MOST else ""
        yield f"{file} regel {', '.join(numbers[:_MOST])}{more}"


def _row(what: str, citing: Iterable[str]) -> Iterator[str]:
    """What is cited and what cites it; no name of a document is broken off."""
    front = f"  {what:<{_COLUMN - 2}}" if len(what) < _COLUMN - 2 else f"  {what}  "
    yield wrapped(front, ", ".join(map(glued, citing)), _COLUMN)


def _total(register: Wetten, laws: Iterable[str], today: date) -> str:
    cited = [register.wetten[key] for key in laws]
    if not cited:
        return "Geen wetten aangehaald."
    oldest = min(cited, key=lambda wet: (wet.gecontroleerd_op, wet.naam))
    count = "1 wet" if len(cited) == 1 else f"{len(cited)} wetten"
    age = _age(oldest, today)
    return f"{count} aangehaald; het langst geleden gecontroleerd: {oldest.afkorting}, {age}"
