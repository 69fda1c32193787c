"""What joining and adding values gives."""

from typing import Any

from govdoc.proof import sets, shapes
from govdoc.proof.shapes import NUMBER, Items, Type, Word

_MANY = 40  # combinations of words that are followed


def concatenated(parts: list[Type]) -> Type:
    """`a ~ b`: every combination, where those are few."""
    texts: set[str] = {""}
    for part in parts:
        each = sets.finite(part)
        if each is None or len(texts) * len(each) > _MANY:
            filled = any(_is_filled(one) for one in parts)
            return frozenset((Word(filled=filled),))
        texts = {text + word for text in texts for word in each}
    return sets.words(*texts)


def _is_filled(part: Type) -> bool:
    return all(
        not shape.can_be_empty if isinstance(shape, Word) else isinstance(shape, shapes.Number)
        for shape in part
    )


def sum_of(left: Type, right: Type) -> Type:
    """`a + b`: lists become one, numbers stay numbers, texts are joined."""
    if sets.has(left, Items) or sets.has(right, Items):
        return frozenset((_both(left, right),))
    if sets.has(left, Word) and sets.has(right, Word):
        return concatenated([left, right])
    return NUMBER


def _both(left: Type, right: Type) -> Items:
    lists: list[Any] = [
        shape for kind in (left, right) for shape in kind if isinstance(shape, Items)
    ]
    of = frozenset().union(*(shape.of for shape in lists))
    return Items(of)
