"""What the rules on parties share: which are checked, how grave it is, and who signs."""

import re
from collections.abc import Iterator, Mapping
from typing import Literal, TypeVar

from govdoc.model.ketenpartner import Ketenpartner
from govdoc.model.organisatie import Status
from govdoc.model.partijen import Kernpartner, Leverancier
from govdoc.problems import Level
from govdoc.rules.registry import Finding
from govdoc.source.wording import quoted

P = TypeVar("P", Ketenpartner, Kernpartner, Leverancier)
Partij = Ketenpartner | Kernpartner | Leverancier
Sectie = Literal["ketenpartners", "kernpartners", "leveranciers"]

# who holds the office, also for a while (artikelen 77 and 78 Gemeentewet)
_BURGEMEESTER = frozenset({"burgemeester", "locoburgemeester", "waarnemendburgemeester"})


def actief(partijen: Mapping[str, P]) -> Iterator[tuple[str, P]]:
    """The parties that are checked: nothing is asked of one that is ingetrokken."""
    return ((id_, partij) for id_, partij in partijen.items() if partij.status != "ingetrokken")


def graad(status: Status) -> Level:
    """The level "fout°": a fout when vastgesteld, a waarschuwing while still a concept."""
    return Level.FOUT if status == "vastgesteld" else Level.WAARSCHUWING


def ondertekenaar(sectie: Sectie, id_: str, partij: Partij) -> Iterator[Finding]:
    """Another than the burgemeester signs for the gemeente, and nothing says that he may."""
    tekent = partij.ondertekening
    if tekent.volmacht or tekent.mandaatbesluit or _is_burgemeester(tekent.functie):
        return
    yield Finding(
        (sectie, id_, "ondertekening", "functie"),
        f"Voor {quoted(partij.naam)} tekent {quoted(tekent.functie)} namens de gemeente, zonder"
        " volmacht of mandaatbesluit",
        "vul bij ondertekening de volmacht of het mandaatbesluit in, of laat de burgemeester"
        " tekenen",
        level=graad(partij.status),
    )


def _is_burgemeester(functie: str) -> bool:
    return re.sub(r"[-\s]", "", functie.casefold()).removeprefix("de") in _BURGEMEESTER
