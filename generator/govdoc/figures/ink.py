"""What a drawing is drawn with: colours, letters of a known width, and room on paper."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

TEXT = "1F1F1F"  # letters on white and on a tint
WHITE = "FFFFFF"


class Colours(Protocol):
    """The colours of a house style, six hexadecimal digits each."""

    @property
    def primary(self) -> str:
        """For structure; white letters can be read on it."""

    @property
    def tint(self) -> str:
        """A light shade of it."""


@dataclass(frozen=True, slots=True)
class Ink:
    """Colours, and `measure`: the width in points of a text in letters of so many points."""

    colours: Colours
    measure: Callable[[str, float], float]


@dataclass(frozen=True, slots=True)
class Room:
    """How wide and how tall a picture may be, in points."""

    width: float
    height: float
