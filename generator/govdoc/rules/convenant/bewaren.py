"""CON014 and 015: how long each side keeps the data, and by which source."""

from collections.abc import Iterator

from govdoc.model.gemeente import Source
from govdoc.model.ketenpartner import KANTEN, Bewaartermijn, Kant
from govdoc.problems import Level
from govdoc.rules.convenant.partners import Partner, Rij, partners, partners_met_wetten
from govdoc.rules.registry import Finding, regel
from govdoc.rules.termijnen import (
    WettelijkeTermijn,
    eigen_termijn,
    genoemde_termijnen,
    getal,
)
from govdoc.rules.wetten import Wetten, register
from govdoc.source.places import Path
from govdoc.source.wording import choices

Termijn = tuple[Path, tuple[Kant, ...], Bewaartermijn]


@regel("CON014", Level.FOUT)
def termijn_niet_te_kort(source: Source) -> Iterator[Finding]:
    """Een bewaartermijn is korter dan de wet vraagt.

    Wat: jaren is korter dan de termijn van de wet die bron noemt: een fout in een vastgesteld
    convenant, in een concept een waarschuwing. Een waarschuwing ook als de eigen termijn van de
    partner korter is dan de wet voor zijn soort vraagt en bron een andere bron noemt.
    Grondslag: artikel 5.3.4 Wmo 2015 (15 jaar; Veilig Thuis 20; lid 3: 7), artikel 7.3.8 lid 3
    Jeugdwet (20 jaar) en artikel 7:454 lid 3 BW (20 jaar).
    Herstel: vul de termijn van de wet in, of noem de bron waar de kortere termijn op rust.
    Voorbeeld:
        ketenpartners:
          woonlinde:
            gegevens:
              - categorie: naam en adres
                soort: gewoon
                doelen: huisuitzetting
                van: partner
                bewaartermijn:
                  gemeente:
                    jaren: 10  # CON014
                    vanaf: laatste wijziging
                    bron: Wmo 2015 5.3.4
    """
    for partner in partners_met_wetten(source):
        for rij in partner.rijen():
            for path, kanten, termijn in _termijnen(rij):
                yield from _te_kort(partner, rij, (path, kanten, termijn))


def _te_kort(partner: Partner, rij: Rij, geschreven: Termijn) -> Iterator[Finding]:
    path, kanten, termijn = geschreven
    wetten, jaren = register(partner.source), termijn.jaren
    if wetten is None or jaren is None or termijn.bron is None:
        return
    genoemd = {kant: _genoemd(wetten, termijn.bron, _wie(partner, kant)) for kant in kanten}
    korter = [one for one in genoemd.values() if one and jaren < one.jaren]
    if korter:
        wettelijk = max(korter, key=lambda one: one.jaren)
        yield Finding(
            (*path, "jaren"),
            f"Bij {rij.naam} is de bewaartermijn {getal(jaren)} jaar, korter dan de bron zegt:"
            f" {wettelijk.tekst()}",
            f"schrijf 'jaren: {wettelijk.jaren:g}', of noem de bron waar deze termijn op rust",
            level=partner.graad,
        )
    elif "partner" in genoemd and genoemd["partner"] is None:
        yield from _korter_dan_eigen(partner, rij, path, jaren)


def _korter_dan_eigen(partner: Partner, rij: Rij, path: Path, jaren: float) -> Iterator[Finding]:
    """The partner's own term is shorter than its soort's law asks, and rests on something else."""
    wetten = register(partner.source)
    eigen = eigen_termijn(wetten, partner.model.soort) if wetten else None
    if eigen and jaren < eigen.jaren:
        yield Finding(
            (*path, "jaren"),
            f"Bij {rij.naam} bewaart {partner.naam} {getal(jaren)} jaar, korter dan de wet voor"
            f" deze partner zegt: {eigen.tekst()}",
            f"schrijf 'jaren: {eigen.jaren:g}', of leg onder afwijkingen uit waarom deze gegevens"
            " buiten die wet vallen",
            level=Level.WAARSCHUWING,
        )


def _genoemd(wetten: Wetten, bron: str, wie: str) -> WettelijkeTermijn | None:
    """The shortest of the terms that a source names."""
    alle = genoemde_termijnen(wetten, bron, wie)
    return min(alle, key=lambda one: one.jaren, default=None)


def _wie(partner: Partner, kant: Kant) -> str:
    return "gemeente" if kant == "gemeente" else partner.model.soort


@regel("CON015", Level.WAARSCHUWING)
def termijn_voor_wie_ontvangt(source: Source) -> Iterator[Finding]:
    """Voor wie gegevens ontvangt, ontbreekt de bewaartermijn, of zij is niet volledig.

    Wat: de kant die ontvangt heeft geen bewaartermijn; of een bewaartermijn heeft geen tekst en ook
    niet jaren met vanaf; of de bron ontbreekt.
    Grondslag: artikel 5 lid 1 onder e en artikel 13 lid 2 onder a AVG.
    Herstel: vul jaren en vanaf in (of tekst), en bron: de wet, de selectielijst of eigen beleid.
    Voorbeeld:
        ketenpartners:
          woonlinde:
            gegevens:
              - categorie: naam en adres
                soort: gewoon
                doelen: huisuitzetting
                van: beide
                bewaartermijn:  # CON015
                  gemeente: {jaren: 2, vanaf: einde van de hulp, bron: selectielijst}
    """
    for partner in partners(source):
        for rij in partner.rijen():
            yield from _zonder_termijn(partner, rij)
            for path, _, termijn in _termijnen(rij):
                yield from _onvolledig(rij, path, termijn)


def _zonder_termijn(partner: Partner, rij: Rij) -> Iterator[Finding]:
    path, per_kant = (*rij.path, "bewaartermijn"), rij.gegeven.bewaartermijn
    mist = [kant for kant in rij.ontvangers if not (per_kant and per_kant.voor(kant))]
    if not mist:
        return
    geheel = not list(_termijnen(rij))
    for plek, wie in [(path, mist)] if geheel else [((*path, kant), [kant]) for kant in mist]:
        yield Finding(
            plek,
            f"Bij {rij.naam} ontbreekt de bewaartermijn van de {choices(wie, 'en de')} (convenant"
            f" met {partner.naam})",
            "vul bij bewaartermijn jaren, vanaf en bron in, of tekst en bron",
        )


def _onvolledig(rij: Rij, path: Path, termijn: Bewaartermijn) -> Iterator[Finding]:
    telt = [] if termijn.tekst else [n for n in ("jaren", "vanaf") if getattr(termijn, n) is None]
    for sleutel in [*telt[:1], *([] if termijn.bron else ["bron"])]:
        yield Finding(
            (*path, sleutel),
            f"Bij {rij.naam} ontbreekt {sleutel} in de bewaartermijn",
            "vul jaren, vanaf en bron in, of tekst en bron",
        )


def _termijnen(rij: Rij) -> Iterator[Termijn]:
    """The terms as they were written: one for both sides, or one per side."""
    path, per_kant = (*rij.path, "bewaartermijn"), rij.gegeven.bewaartermijn
    if per_kant and per_kant.beide:
        yield path, KANTEN, per_kant.beide
    for kant in KANTEN if per_kant else ():
        if termijn := getattr(per_kant, kant):
            yield (*path, kant), (kant,), termijn
