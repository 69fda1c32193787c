"""What the law asks of this gemeente, with the other kinds of document that work it out."""

from collections.abc import Iterator, Mapping
from typing import Any

from govdoc.errors import ProblemsError
from govdoc.model.documentsoort import Beschrijving, Documentsoort, Onderdeel
from govdoc.plan.content import Content
from govdoc.plan.subjects import INGETROKKEN, status, subjects
from govdoc.plan.wished import known_kinds
from govdoc.rules.gronden import Artikel, artikelen, gronden
from govdoc.rules.plichten import Verplichting
from govdoc.rules.wetten import CitationError
from govdoc.text.duties import Duties
from govdoc.text.laws import Laws


def duties(content: Content, kind: str, values: Mapping[str, Any], laws: Laws) -> Duties:
    """The duties as the texts of a document of one kind see them; nothing is read before asked."""
    there: dict[Artikel, list[str]] = {}

    def asks(one: Verplichting) -> bool:
        als = one.plicht.als
        return als is None or bool(content.engine.expression(als, values, one.place))

    def elsewhere(article: Artikel) -> tuple[str, ...]:
        if not there:
            for other, name in _elsewhere(content, kind):
                there.setdefault(other, []).append(name)
        return tuple(there.get(article, ()))

    return Duties(
        register=content.wetten,
        activities=values["activiteiten"],
        read=lambda: content.plichten,
        asks=asks,
        elsewhere=elsewhere,
        cite=laws.cited.extend,
    )


def _elsewhere(content: Content, kind: str) -> Iterator[tuple[Artikel, str]]:
    """Each article that a part of another kind works out, with the name of that kind."""
    for other in known_kinds(content.resources):
        if other == kind:
            continue
        try:
            soort = content.soort(other).model
            yield from ((article, soort.naam) for article in _of_kind(content, soort))
        except (ProblemsError, CitationError):  # the documents of that kind say why
            continue


def _of_kind(content: Content, soort: Documentsoort) -> tuple[Artikel, ...]:
    """The articles that the documents of a kind work out for sure."""
    if soort.alleen_op_naam:
        return ()
    made = [one for one in soort.documenten if _is_made(content, one)]
    grounds = (g for one in made for deel in one.delen if _is_in(deel) for g in deel.gronden)
    return artikelen(gronden(content.wetten, grounds))


def _is_made(content: Content, beschrijving: Beschrijving) -> bool:
    """Whether there is such a document for sure."""
    who = subjects(content, beschrijving.voor_elke)
    made = any(status(content.gemeente, one) != INGETROKKEN for one in who)
    return made and beschrijving.als is None


def _is_in(deel: Onderdeel) -> bool:
    """Whether a part can never be left out."""
    return deel.als is None and not deel.weglaatbaar
