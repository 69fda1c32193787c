"""Articles of the gemeente's own (`aanvullende_artikelen`), each with the part it follows."""

from collections.abc import Iterable
from dataclasses import dataclass

from govdoc.blocks import Block, Heading, Origin, Text
from govdoc.compose.problems import no_list
from govdoc.errors import ProblemsError
from govdoc.plan.content import Content
from govdoc.plan.names import Names
from govdoc.problems import Place
from govdoc.text.view import Reads, View

_SUCH_AS = "elk artikel heeft een titel en een tekst, zoals partner.aanvullende_artikelen"


@dataclass(frozen=True, slots=True)
class OwnArticle:
    """An own article; `after` is the id of the part that it follows, `id` its own."""

    titel: str
    tekst: str
    after: str
    id: str
    place: Place


def own_articles(
    content: Content, expression: str, known: Names, place: Place
) -> tuple[OwnArticle, ...]:
    """The articles in the list that an expression gives.

    Raises:
        ProblemsError: the expression is wrong, or gives no list of articles (TPL007).
    """
    found = content.engine.expression(expression, known.values, place) or ()
    if not isinstance(found, Iterable) or not all(_is_article(item) for item in found):
        raise ProblemsError(no_list("invoegen", expression, _SUCH_AS, place))
    return tuple(_article(content, item, n, known.reads) for n, item in enumerate(found, 1))


def own_blocks(content: Content, article: OwnArticle) -> tuple[Block, ...]:
    """The heading of an own article and what stands below it.

    Raises:
        ProblemsError: TPL002 or TPL004 at its place in gemeente.yaml.
    """
    origin = Origin(article.place.file, article.place.line)
    heading = Heading(1, (Text(article.titel),), article.id, origin=origin)
    return (heading, *content.engine.markdown(article.tekst, article.place))


def _is_article(item: object) -> bool:
    return isinstance(item, View) and hasattr(item, "titel") and hasattr(item, "tekst")


def _article(content: Content, view: View, number: int, reads: Reads) -> OwnArticle:
    tekst = view.tekst
    place = content.locate(_path(tekst, reads))
    after = getattr(view, "na", None) or ""
    return OwnArticle(view.titel, tekst, after, f"aanvullend-artikel-{number}", place)


def _path(tekst: str, reads: Reads) -> str:
    """Where in gemeente.yaml a text was read: only this very text, not one that equals it."""
    return next((path for path, value in reads.items() if value is tekst), "")
