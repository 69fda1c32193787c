"""What the command line asks for: kinds and parties, known or refused with the nearest."""

from collections.abc import Iterable

from govdoc.errors import UsageError
from govdoc.plan.content import Content
from govdoc.plan.subjects import PARTIJEN, partijen
from govdoc.plan.tasks import Subject, Wishes
from govdoc.resources import Resources
from govdoc.source.wording import bedoelt, choices, quoted


def kinds(content: Content, wishes: Wishes) -> tuple[str, ...]:
    """The kinds to look at.

    Raises:
        UsageError: an unknown kind or party.
    """
    refuse_unknown_kinds(content.resources, wishes)
    known = [id_ for over in PARTIJEN for id_ in partijen(content.gemeente, over)]
    _refuse_unknown("de partij", wishes.partners, known)
    there = known_kinds(content.resources)
    return tuple(kind for kind in there if not wishes.only or kind in wishes.only)


def known_kinds(resources: Resources) -> tuple[str, ...]:
    """The kinds of document: the folders in content/ with a document.yaml."""
    names = resources.names("content", "*/document.yaml")
    return tuple(name.partition("/")[0] for name in names)


def refuse_unknown_kinds(resources: Resources, wishes: Wishes) -> None:
    """Stop at a kind that does not exist; it needs no gemeente.

    Raises:
        UsageError: with the nearest kind.
    """
    _refuse_unknown("de documentsoort", wishes.only, known_kinds(resources))


def wants(wishes: Wishes, subject: Subject) -> bool:
    """Whether a document about this subject is asked for: of a party only its own documents."""
    if not wishes.partners:
        return True
    return subject.over in PARTIJEN and subject.id in wishes.partners


def _refuse_unknown(what: str, asked: Iterable[str], known: Iterable[str]) -> None:
    known = tuple(known)
    for name in asked:
        if name not in known:
            meant = bedoelt(name, known) or f"; er is: {choices(known, 'en') or 'geen'}"
            raise UsageError(f"{what} {quoted(name)} bestaat niet{meant}")
