"""What a type is made of: a type is a set of shapes, and these make or divide such sets."""

from typing import Any

from govdoc.proof.shapes import (
    ANYTHING,
    FILLED,
    Anything,
    Empty,
    Entries,
    Flag,
    Inline,
    Items,
    Keyed,
    Missing,
    Number,
    Type,
    Word,
)

_WORST = ("unknown", "gap", "partly", "id")


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
    return not {*shapes}.isdisjoint(map(type, kind))


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


def lack(kind: Type) -> Missing:
    """Of the names in it that are not there the one to tell of; always the same one."""
    found = (shape for shape in kind if isinstance(shape, Missing))
    return min(found, key=lambda one: (_WORST.index(one.why), one.name, one.known))
