"""Where a document is signed."""

from collections.abc import Mapping

from govdoc.blocks import Signatory, Signature
from govdoc.text.arguments import text_of
from govdoc.text.refusal import refused

SLEUTELS = ("namens", "functie", "toelichting", "kenmerk")
_ZO = "ondertekening([{'namens': '…', 'functie': '…', 'toelichting': '…'}, …])"


def ondertekening(ondertekenaars: object) -> Signature:
    """Places to sign: each names on whose behalf, and if need be the function and a note."""
    lijst = [ondertekenaars] if isinstance(ondertekenaars, Mapping) else ondertekenaars
    if not isinstance(lijst, list | tuple) or not lijst:
        raise refused("`ondertekening` vraagt wie er tekenen", _ZO, "ondertekening")
    return Signature(tuple(_ondertekenaar(wie) for wie in lijst))


def _ondertekenaar(wie: object) -> Signatory:
    if not isinstance(wie, Mapping) or "namens" not in wie or not set(wie) <= set(SLEUTELS):
        raise refused("deze ondertekenaar is niet te lezen", _ZO, "ondertekening")
    teksten = {sleutel: wie.get(sleutel, "") for sleutel in SLEUTELS}
    namens, functie, toelichting, kenmerk = (
        text_of(tekst, "ondertekening", sleutel, may_be_empty=sleutel != "namens")
        for sleutel, tekst in teksten.items()
    )
    return Signatory(namens, functie, toelichting, kenmerk)
