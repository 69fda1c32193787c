"""CON010: the partner's own duty of secrecy."""

from collections.abc import Iterator

from govdoc.model.gemeente import Source
from govdoc.problems import Level
from govdoc.rules.convenant.partners import partners
from govdoc.rules.registry import Finding, regel

MET_GEHEIM = frozenset(
    {
        "zorg",
        "jeugdhulp",
        "gecertificeerde_instelling",
        "wmo_aanbieder",
        "veilig_thuis",
        "politie",
    }
)


@regel("CON010", Level.FOUT)
def geheim_van_de_partner(source: Source) -> Iterator[Finding]:
    """Het beroepsgeheim van de partner ontbreekt.

    Wat: zorg, jeugdhulp, een gecertificeerde instelling, een Wmo-aanbieder, Veilig Thuis of de
    politie heeft geen beroepsgeheim (met 'van: partner', of zonder van). Verstrekt de partner
    gegevens, dan is het een fout in een vastgesteld convenant en een waarschuwing in een concept;
    ontvangt hij alleen, dan is het een advies.
    Grondslag: artikel 7.3.11 Jeugdwet, artikel 5.3.3 Wmo 2015, artikel 7:457 BW, artikel 88 Wet
    BIG, artikel 7 Wpg.
    Herstel: vul beroepsgeheim in, met wat het opzij zet: wet, artikel en doorbreking.
    Voorbeeld:
        ketenpartners:
          woonlinde:  # CON010
            soort: zorg
    """
    for partner in partners(source):
        if partner.model.soort in MET_GEHEIM and not partner.geheim_van("partner"):
            zendt = any("partner" in rij.zenders for rij in partner.rijen())
            waarom = "verstrekt gegevens" if zendt else "heeft een zwijgplicht"
            yield Finding(
                partner.path("beroepsgeheim"),
                f"De partner {partner.naam} ({partner.model.soort.replace('_', ' ')}) {waarom},"
                " maar het beroepsgeheim van deze partner ontbreekt",
                "voeg beroepsgeheim toe, met wet, artikel en doorbreking (wat de plicht opzij zet)",
                level=partner.graad if zendt else Level.ADVIES,
            )
