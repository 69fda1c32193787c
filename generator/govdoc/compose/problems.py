"""What can be wrong in a document once its texts stand beside each other (TPL005, TPL007)."""

from collections.abc import Iterable

from govdoc.blocks import Origin, Reference
from govdoc.compose.numbering import Duplicate, Target
from govdoc.problems import Level, Place, Problem, Related
from govdoc.source.wording import nearest, quoted
from govdoc.text.dutch import hoofdletter


def unknown_target(name: str, known: Iterable[str], origin: Origin) -> Problem:
    """A reference to an id that this document does not have."""
    near = nearest(name, known)
    repair = f"bedoelt u {quoted(near)}?" if near else "geef het onderdeel deze id"
    return _tpl005(f"Dit document heeft geen onderdeel {quoted(name)}", repair, origin)


def unknown_lid(reference: Reference, target: Target, origin: Origin) -> Problem:
    """A reference to a lid that the article does not have."""
    known = ", ".join([*(str(n) for n in range(1, target.count + 1)), *target.leden])
    repair = f"er zijn: {known}" if known else f"{target.says} heeft geen genummerde leden"
    return _tpl005(
        f"{hoofdletter(target.says)} heeft geen lid {quoted(reference.lid)}", repair, origin
    )


def duplicate(found: Duplicate) -> Problem:
    """One id for two things: a reference could mean either."""
    first = Related(_place(found.first), "hier staat deze id al")
    message = f"De id {quoted(found.id)} staat twee keer in dit document"
    return _tpl005(message, "geef een van beide een andere id", found.origin, first)


def no_list(key: str, expression: str, repair: str, place: Place) -> Problem:
    """`invoegen` or `weglaten` names something else than a list."""
    message = f"De sleutel `{key}` geeft niet de lijst die hier hoort: {quoted(expression)}"
    return Problem("TPL007", Level.FOUT, place, "", message, repair)


def _tpl005(message: str, repair: str, origin: Origin, *related: Related) -> Problem:
    return Problem("TPL005", Level.FOUT, _place(origin), "", message, repair, related)


def _place(origin: Origin) -> Place:
    return Place(origin.file, max(origin.line, 1), 1)
