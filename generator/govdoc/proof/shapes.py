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


def words(*texts: str) -> Type:
    """One of these texts, written out in a text."""
    return frozenset((Word(frozenset(texts)),))


def items(of: Type) -> Type:
    """A list of these."""
    return frozenset((Items(of),))


def can_be_true(shape: object) -> bool:
    """Whether `if` can find this to be true."""
    if isinstance(shape, Empty | Missing):
        return False
    if isinstance(shape, Flag):
        return shape.value
    if isinstance(shape, Word):
        return shape.words is None or shape.words != {""}
    return not (isinstance(shape, Items) and shape.fixed == ())


def can_be_false(shape: object) -> bool:
    """Whether `if` can find this to be false."""
    if isinstance(shape, Flag):
        return not shape.value
    if isinstance(shape, Word):
        return shape.can_be_empty
    if isinstance(shape, Items):
        return not shape.fixed
    return isinstance(shape, Empty | Missing | Anything | Number | Keyed | Entries | Inline)


def when(kind: Type, *, true: bool) -> Type:
    """What is left of a type where `if` finds it true, or false."""
    keeps = can_be_true if true else can_be_false
    return frozenset(_sharper(shape, true=true) for shape in kind if keeps(shape))


def _sharper(shape: Any, *, true: bool) -> Any:  # noqa: ANN401 - any shape
    if isinstance(shape, Word):
        if true:
            left = None if shape.words is None else shape.words - {""}
            return Word(left, shape.choices, filled=True, found=shape.found)
        return Word(frozenset(("",)), shape.choices)
    if isinstance(shape, Items) and not true:
        return Items(frozenset(), ())
    return shape


def without(kind: Type, *shapes: type) -> Type:
    """A type without these kinds of shape."""
    return frozenset(shape for shape in kind if not isinstance(shape, shapes))


def has(kind: Type, *shapes: type) -> bool:
    """Whether a type can be one of these kinds of shape."""
    return any(isinstance(shape, shapes) for shape in kind)


def item_of(kind: Type) -> Type:
    """What a loop over it gives; of a mapping the keys."""
    found: set[Any] = set()
    for shape in kind:
        if isinstance(shape, Items):
            found |= shape.of
        elif isinstance(shape, Keyed):
            found |= shape.keys
        elif isinstance(shape, Entries):
            found |= words(*(key for key, _ in shape.items)) if shape.items else set()
        elif isinstance(shape, Word):
            found |= FILLED
        else:
            found |= ANYTHING
    return frozenset(found)


def finite(kind: Type) -> frozenset[str] | None:
    """The texts that a type can be; None where that is not known, or where it is something else."""
    found: set[str] = set()
    for shape in kind:
        if not isinstance(shape, Word) or shape.words is None:
            return None
        found |= shape.words
    return frozenset(found)


def element(kind: Type) -> Type:
    """What stands under an id of a mapping of the model."""
    return frozenset().union(*(shape.of for shape in kind if isinstance(shape, Keyed)))
