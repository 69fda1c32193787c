"""What stands between `{:` and `}` at the end of a line: an id, classes, widths."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

_LIST = re.compile(r"^(.*?)(?:(?<=\s)|^)\{(?::\s*([^{}]*)|(#[^{}\s][^{}]*))\}\s*$", re.DOTALL)
_ONE = re.compile(r"""\s*(?:([#.])([^\s"'=]+)|([\w-]+)=(?:"([^"]*)"|'([^']*)'|([^\s"']+)))""")
REST = re.compile(r"(?<!\\)\{[:#]")


@dataclass(frozen=True, slots=True)
class Attributes:
    """The attributes of a line, as written; a value in them is still a token."""

    id: str = ""
    classes: tuple[str, ...] = ()
    named: tuple[tuple[str, str], ...] = ()
    unreadable: bool = False

    def __bool__(self) -> bool:
        return self != NONE

    def texts(self) -> Iterator[str]:
        """What can hold a value."""
        yield self.id
        for _, text in self.named:
            yield text

    def and_also(self, other: "Attributes") -> "Attributes":
        """Both, where a block has attributes on more than one line."""
        return Attributes(
            self.id or other.id,
            self.classes + other.classes,
            self.named + other.named,
            self.unreadable or other.unreadable,
        )


NONE = Attributes()


def split(text: str) -> tuple[str, Attributes]:
    """The text of a line without its attributes, and those attributes."""
    found = _LIST.match(text)
    if not found:
        return text, NONE
    return found[1], _read(found[2] or found[3] or "")


def _read(text: str) -> Attributes:
    attributes, position = NONE, 0
    while one := _ONE.match(text, position):
        position = one.end()
        attributes = attributes.and_also(_one(one))
    left = text[position:].strip()
    return attributes.and_also(Attributes(unreadable=bool(left) or not attributes))


def _one(found: re.Match[str]) -> Attributes:
    if found[1] == "#":
        return Attributes(id=found[2])
    if found[1] == ".":
        return Attributes(classes=(found[2],))
    return Attributes(named=((found[3], found[4] or found[5] or found[6] or ""),))
