"""`weglaten` and `na` name articles of the convenant (REF004); content/ says which there are."""

from collections.abc import Iterator
from pathlib import Path

from govdoc.errors import ProblemsError
from govdoc.load.plekken import teksten
from govdoc.model.documentsoort import Documentsoort, Onderdeel
from govdoc.model.meldingen import fout
from govdoc.model.soorten import lees_soort
from govdoc.problems import Problem
from govdoc.resources import Resources
from govdoc.source.nodes import Node, Scalar
from govdoc.source.wording import bedoelt, choices, quoted

WEGLATEN = "ketenpartners.*.weglaten"
NA = "ketenpartners.*.aanvullende_artikelen.*.na"


def artikel_problems(root: Node | None, folder: Path) -> Iterator[Problem]:
    """REF004: an article that does not exist, or that may not be left out.

    Where the convenant's document.yaml cannot be read nothing is said: `build` says why.
    """
    weglaten, na = list(teksten(root, WEGLATEN)), list(teksten(root, NA))
    artikelen = _artikelen(folder) if weglaten or na else {}
    if not artikelen:
        return
    for path, scalar in (*weglaten, *na):
        if _id(scalar) not in artikelen:
            message = f"Het convenant heeft geen artikel {quoted(_id(scalar))}"
            vraag = bedoelt(_id(scalar), artikelen)
            repair = f"kies {choices(tuple(artikelen))}"
            yield fout("REF004", scalar.place, path, message + vraag, repair)
    optioneel = tuple(id_ for id_, artikel in artikelen.items() if artikel.weglaatbaar)
    for path, scalar in weglaten:
        if _id(scalar) in artikelen and _id(scalar) not in optioneel:
            message = f"Het artikel {quoted(_id(scalar))} kan niet worden weggelaten"
            repair = f"weglaten kan alleen {choices(optioneel, 'en')}"
            yield fout("REF004", scalar.place, path, message, repair)


def _id(scalar: Scalar) -> str:
    return scalar.text.strip()


def _artikelen(folder: Path) -> dict[str, Onderdeel]:
    """The articles of the convenant by id, in their order."""
    try:
        soort = lees_soort(Resources(folder), "convenant").model
    except ProblemsError:
        return {}
    return {deel.id: deel for deel in _delen(soort)}


def _delen(soort: Documentsoort) -> Iterator[Onderdeel]:
    for document in soort.documenten:
        for deel in document.delen:
            if deel.deel and (deel.nummering or document.nummering) == "artikel":
                yield deel
