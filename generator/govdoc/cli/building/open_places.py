"""The blanks of what was built, as the end of the summary says them: key by key."""

from collections.abc import Iterable, Iterator

from govdoc.compose.blanks import Blank

_NAMED = 20  # keys that are named; of more the number


def open_places(blanks: Iterable[Blank]) -> Iterator[str]:
    """A line for each key in gemeente.yaml that fills a blank; nothing where there is none."""
    names: dict[str, str] = {}
    for blank in blanks:
        names.setdefault(blank.key, blank.name)
    if not names:
        return
    yield f"Nog in te vullen in gemeente.yaml: {_count(len(names))}."
    width = max(len(key) for key in list(names)[:_NAMED])
    for key, name in list(names.items())[:_NAMED]:
        yield f"  {key:<{width}}  {name}"
    if (more := len(names) - _NAMED) > 0:
        yield f"  … en nog {more}; in de documenten vindt u ze door te zoeken naar [nog invullen"


def _count(number: int) -> str:
    return f"{number} gegeven" if number == 1 else f"{number} gegevens"
