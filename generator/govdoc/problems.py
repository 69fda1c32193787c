"""A problem is a value: what is wrong, where, and how to repair it."""

from dataclasses import dataclass
from enum import StrEnum


class Level(StrEnum):
    """How grave a problem is; only a fout stops a build."""

    FOUT = "fout"
    WAARSCHUWING = "waarschuwing"
    ADVIES = "advies"


@dataclass(frozen=True, slots=True)
class Place:
    """A spot in a file; line and column count from 1, columns in characters.

    `file` is relative to the folder of the YAML that was named, with `/`; `length` is the number
    of characters to underline, at least 1. The line of a `secret` place holds what names
    a person, and is never shown. In a file without lines, such as one of Word, `label` is the place
    in words ("alinea 12").
    """

    file: str
    line: int
    column: int
    length: int = 1
    secret: bool = False
    label: str = ""


@dataclass(frozen=True, slots=True)
class Related:
    """Another spot that helps to understand a problem, with a word on why."""

    place: Place
    message: str


@dataclass(frozen=True, slots=True)
class Problem:
    """One finding: code, level, place, dotted path, Dutch message and repair."""

    code: str
    level: Level
    place: Place
    path: str
    message: str
    help: str = ""
    related: tuple[Related, ...] = ()
