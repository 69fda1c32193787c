"""The ids that a document can have, and the links in its texts that go to one it cannot have."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

_ID = re.compile(r"\{(?::\s*|(?=#))(?:[^{}#]|\{\{.*?\}\})*#((?:[^\s{}]|\{\{.*?\}\})+)")
_VALUE = re.compile(r"\{\{.*?\}\}")
_LINK = re.compile(r"\]\(#([^\s(){}]+)\)")
_HEADING = re.compile(r"^ *#.*$", re.MULTILINE)
_ELSEWHERE = re.compile(r"\{%-?\s*(?:include|macro|if|for)\b")  # the first may stand there, or not
_OWN_ARTICLE = "aanvullend-artikel-"


@dataclass(slots=True)
class Targets:
    """The ids of one document: those written out, and patterns for those with a value in them."""

    names: set[str] = field(default_factory=set)
    patterns: list[re.Pattern[str]] = field(default_factory=list)

    def has(self, name: str) -> bool:
        """Whether the document can have this id."""
        own = name.startswith(_OWN_ARTICLE)
        return own or name in self.names or any(one.fullmatch(name) for one in self.patterns)

    def add(self, ids: Iterable[str]) -> None:
        """More ids, as they are written."""
        for id_ in ids:
            if "{{" not in id_:
                self.names.add(id_)
                continue
            fixed = (re.escape(piece) for piece in _VALUE.split(id_))
            self.patterns.append(re.compile(".+".join(fixed)))


def ids(text: str) -> Iterator[str]:
    """The ids that a text gives to headings, leden and tables: `{#id}` or `{: #id …}`."""
    return (found[1] for found in _ID.finditer(text))


def links(text: str) -> Iterator[tuple[str, int]]:
    """The ids that a text links to, and where they stand in it."""
    return ((found[1], found.start(1)) for found in _LINK.finditer(text))


def own_heading(text: str) -> bool:
    """Whether the first heading of a part has an id of its own, so that the part's is not used."""
    found = _HEADING.search(text)
    return bool(found and _ID.search(found[0]) and not _ELSEWHERE.search(text[: found.start()]))
