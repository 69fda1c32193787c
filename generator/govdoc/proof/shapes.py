"""What a value can be, as far as the types of the model tell: a type is a set of shapes."""

from dataclasses import dataclass, field
from typing import Any, Literal


@dataclass(frozen=True, slots=True)
class Anything:
    """Nothing is known of it, so nothing is said of it."""


@dataclass(frozen=True, slots=True)
class Empty:
    """A field that was left out (None)."""


@dataclass(frozen=True, slots=True)
class Missing:
    """A name that is not there; `holder` is how the text calls what should have it.

    `why` says whether nothing has that name (`known` are the names that are there), whether the
    holder itself can be left out, whether only some of its kinds have it, or whether it is an id
    that not every gemeente has.
    """

    name: str
    holder: str = ""
    why: Literal["unknown", "gap", "partly", "id"] = "unknown"
    known: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Word:
    """Text: any, or one of `words`; `choices` are all words that its type can ever be.

    It is `found` where it is an id of which was asked whether the gemeente has it.
    """

    words: frozenset[str] | None = None
    choices: frozenset[str] | None = None
    filled: bool = False
    found: bool = False

    @property
    def can_be_empty(self) -> bool:
        """Whether it may be a text without characters."""
        return not self.filled if self.words is None else "" in self.words


@dataclass(frozen=True, slots=True)
class Flag:
    """Ja or nee."""

    value: bool


@dataclass(frozen=True, slots=True)
class Number:
    """A number."""


@dataclass(frozen=True, slots=True)
class Date:
    """A date."""


@dataclass(frozen=True, slots=True)
class Inline:
    """What goes into a text as it is: a reference, a field, what a macro gave."""


Type = frozenset[Any]


@dataclass(frozen=True, slots=True)
class Record:
    """A model or another value with named fields; `known` are fields of which more is known."""

    kind: type
    known: tuple[tuple[str, Type], ...] = ()


@dataclass(frozen=True, slots=True)
class Bundle:
    """Named values that have no class of the model: a loop, a group."""

    name: str
    fields: tuple[tuple[str, Type], ...]


@dataclass(frozen=True, slots=True)
class Items:
    """A list; `fixed` are its items one by one, where they were written out."""

    of: Type
    fixed: tuple[Type, ...] | None = None


@dataclass(frozen=True, slots=True)
class Keyed:
    """A mapping of the model, by id; `always` are the ids that are there in any gemeente."""

    of: Type
    keys: Type
    always: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Entries:
    """A mapping that a text wrote out itself."""

    items: tuple[tuple[str, Type], ...]


@dataclass(slots=True, eq=False)
class Space:
    """A namespace: what its names can be grows as the text goes."""

    names: dict[str, Type] = field(default_factory=dict)
    born: int = 0


@dataclass(frozen=True, slots=True, eq=False)
class Macro:
    """A macro, with the scope in which it stands."""

    node: Any
    scope: Any


@dataclass(frozen=True, slots=True, eq=False)
class Module:
    """A part that was imported: its own names."""

    name: str
    scope: Any


@dataclass(frozen=True, slots=True)
class Function:
    """A function of texts."""

    name: str


@dataclass(frozen=True, slots=True)
class Method:
    """A method, and what it belongs to."""

    name: str
    of: Any
    holder: Any = None  # the expression it was asked of


ANYTHING: Type = frozenset((Anything(),))
NOTHING: Type = frozenset((Empty(),))
TEXT: Type = frozenset((Word(),))
FILLED: Type = frozenset((Word(filled=True),))
FLAG: Type = frozenset((Flag(value=True), Flag(value=False)))
YES: Type = frozenset((Flag(value=True),))
NO: Type = frozenset((Flag(value=False),))
NUMBER: Type = frozenset((Number(),))
DATE: Type = frozenset((Date(),))
INLINE: Type = frozenset((Inline(),))
