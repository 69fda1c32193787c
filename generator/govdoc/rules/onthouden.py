"""What several rules ask of one gemeente is made once."""

from collections.abc import Callable
from functools import wraps
from typing import TypeVar

from govdoc.model.gemeente import Source

T = TypeVar("T")


def per_source(make: Callable[[Source], T]) -> Callable[[Source], T]:
    """Remember what was made of the last source: rules run one gemeente at a time."""
    last: list[tuple[Source, T]] = []

    @wraps(make)
    def remembered(source: Source) -> T:
        if not last or last[0][0] is not source:
            last[:] = [(source, make(source))]
        return last[0][1]

    return remembered
