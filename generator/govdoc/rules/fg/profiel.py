"""FGP002-007: how the FG was appointed, and with which time, cover and requirements."""

from collections.abc import Iterator

from govdoc.model.gemeente import Source
from govdoc.problems import Level
from govdoc.rules.registry import Finding, regel
from govdoc.source.wording import choices

VOLTIJD = 40  # hours a week
RUIME_ERVARING = 5  # years
ORGANEN = {"college": "het college", "burgemeester": "de burgemeester", "raad": "de raad"}


@regel("FGP002", Level.FOUT, heeft=("beleid",))
def aangemeld_bij_ap(source: Source) -> Iterator[Finding]:
    """De FG is niet aangemeld bij de Autoriteit Persoonsgegevens.

    Wat: aangemeld_bij_ap is nee. Een fout als het beleid is vastgesteld, anders een waarschuwing.
    Grondslag: artikel 37 lid 7 AVG: de contactgegevens van de FG worden aan de toezichthouder
    meegedeeld.
    Herstel: meld de FG aan bij de AP en zet 'aangemeld_bij_ap: ja'.
    Voorbeeld:
        fg:
          aangemeld_bij_ap: nee  # FGP002
    """
    fg = source.lezing.fg
    if fg and not fg.aangemeld_bij_ap:
        yield Finding(
            ("fg", "aangemeld_bij_ap"),
            "De FG is niet aangemeld bij de Autoriteit Persoonsgegevens",
            "meld de FG aan bij de AP en zet 'aangemeld_bij_ap: ja'",
            level=None if _vastgesteld(source) else Level.WAARSCHUWING,
        )


@regel("FGP003", Level.WAARSCHUWING)
def uren_per_week(source: Source) -> Iterator[Finding]:
    """De FG heeft meer uren dan een week voor één persoon heeft.

    Wat: uren_per_week is meer dan 40.
    Grondslag: artikel 38 lid 2 AVG: de FG krijgt de middelen die bij de taken passen; dit getal is
    de tijd van één FG.
    Herstel: vul de uren per week van de FG zelf in; medewerkers van de FG tellen niet mee.
    Voorbeeld:
        fg:
          uren_per_week: 240  # FGP003
    """
    fg = source.lezing.fg
    if fg and fg.uren_per_week > VOLTIJD:
        yield Finding(
            ("fg", "uren_per_week"),
            f"De FG heeft {_getal(fg.uren_per_week)} uur per week, meer dan {VOLTIJD}",
            "vul de uren per week van de FG zelf in; medewerkers van de FG tellen niet mee",
        )


@regel("FGP004", Level.WAARSCHUWING)
def plaatsvervanging(source: Source) -> Iterator[Finding]:
    """Niemand vervangt de FG bij afwezigheid.

    Wat: plaatsvervanging is nee. Een datalek en een verzoek van een inwoner wachten niet.
    Grondslag: artikel 38 lid 1, lid 2 en lid 4 AVG: de FG wordt tijdig betrokken, heeft de middelen
    daarvoor en is bereikbaar voor betrokkenen.
    Herstel: regel vervanging, bijvoorbeeld met een buurgemeente, en zet 'plaatsvervanging: ja'.
    Voorbeeld:
        fg:
          plaatsvervanging: nee  # FGP004
    """
    fg = source.lezing.fg
    if fg and not fg.plaatsvervanging:
        yield Finding(
            ("fg", "plaatsvervanging"),
            "Niemand vervangt de FG bij afwezigheid",
            "regel vervanging, bijvoorbeeld met een buurgemeente, en zet 'plaatsvervanging: ja'",
        )


@regel("FGP005", Level.WAARSCHUWING)
def aanwijzende_organen(source: Source) -> Iterator[Finding]:
    """Niet elk orgaan van de gemeente wees de FG aan.

    Wat: college, burgemeester of raad staat niet onder aanwijzende_organen. Elk van hen verwerkt
    zelf persoonsgegevens; wie ontbreekt, heeft geen FG.
    Grondslag: artikel 37 lid 1 onder a AVG en artikel 6 Gemeentewet.
    Herstel: laat elk orgaan de FG aanwijzen, samen in één besluit of elk in een eigen besluit.
    Voorbeeld:
        fg:
          aanwijzende_organen: college  # FGP005
    """
    fg = source.lezing.fg
    organen = fg.aanwijzende_organen if fg else tuple(ORGANEN)
    missing = [naam for orgaan, naam in ORGANEN.items() if orgaan not in organen]
    if missing:
        yield Finding(
            ("fg", "aanwijzende_organen"),
            f"De FG is niet aangewezen door {choices(missing, 'en')}",
            "laat elk orgaan de FG aanwijzen, samen in één besluit of elk in een eigen besluit, en"
            " vul aanwijzende_organen aan",
        )


@regel("FGP006", Level.ADVIES)
def ervaring_jaren(source: Source) -> Iterator[Finding]:
    """De gevraagde ervaring beperkt de keus zonder dat de wet dat vraagt.

    Wat: ervaring_jaren is meer dan 5.
    Grondslag: artikel 37 lid 5 AVG: de FG wordt gekozen op deskundigheid; jaren noemt de wet niet.
    Herstel: vraag hoogstens vijf jaar, of beschrijf welke deskundigheid nodig is.
    Voorbeeld:
        fg:
          ervaring_jaren: 10  # FGP006
    """
    fg = source.lezing.fg
    jaren = (fg.ervaring_jaren or 0) if fg else 0
    if jaren > RUIME_ERVARING:
        yield Finding(
            ("fg", "ervaring_jaren"),
            f"Het profiel vraagt {_getal(jaren)} jaar ervaring; de wet vraagt geen jaren",
            f"vraag hoogstens {RUIME_ERVARING} jaar, of beschrijf welke deskundigheid nodig is",
        )


@regel("FGP007", Level.WAARSCHUWING, heeft=("beleid",))
def besluit_op(source: Source) -> Iterator[Finding]:
    """Bij vastgesteld beleid staat niet wanneer de FG is aangewezen.

    Wat: beleid.status is vastgesteld en bij fg ontbreekt besluit_op.
    Grondslag: artikel 37 lid 1 onder a AVG; artikel 5 lid 2 AVG: de gemeente kan aantonen dat zij
    de FG heeft aangewezen.
    Herstel: vul de datum van het besluit tot aanwijzing in bij besluit_op.
    Voorbeeld:
        beleid:
          status: vastgesteld
          vastgesteld_op: 2026-06-01
        fg:  # FGP007
          dienstverband: intern
          aanwijzende_organen: [college, burgemeester, raad]
          aangemeld_bij_ap: ja
          uren_per_week: 24
          plaatsvervanging: ja
          contact: {email: fg@wilgenhoven.example}
    """
    fg = source.lezing.fg
    if fg and _vastgesteld(source) and fg.besluit_op is None:
        yield Finding(
            ("fg", "besluit_op"),
            "Het beleid is vastgesteld, maar er staat niet wanneer de FG is aangewezen",
            "vul de datum van het besluit tot aanwijzing in bij besluit_op",
        )


def _vastgesteld(source: Source) -> bool:
    beleid = source.lezing.beleid
    return beleid is not None and beleid.status == "vastgesteld"


def _getal(waarde: float) -> str:
    """A number as Dutch text: '24', '40,5'."""
    return f"{waarde:g}".replace(".", ",")
