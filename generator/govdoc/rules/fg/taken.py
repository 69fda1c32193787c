"""FGP001: a task that lets the FG decide or carry out; words are weighed, no grammar is parsed."""

import re
from collections.abc import Iterator

from govdoc.model.gemeente import Source
from govdoc.problems import Level
from govdoc.rules.registry import Finding, regel
from govdoc.source.wording import quoted

_ZIN = re.compile(r"[.;:!?()\n]+")
_ONTKEND = re.compile(r"\b(?:niet|nooit|geen)\b")
# the FG is the one who does it: the verb opens its clause or follows who the FG is
_BEGIN = r"(?:^|,\s*|\b(?:en|of|maar|fg|functionaris|daarnaast|ook|zelf)\s+)"
# no other verb between a verb and its particle ("voert overleg, brengt knelpunten in")
_TUSSEN = r"(?:(?!(?:,|\ben|\bof|\bmaar)\s+(?:\w+t|is)\b).)*?"
_EIND = r"(?=\s*(?:,|$|\b(?:maar|en)\b(?!\s+(?:om|rond|rondom|buiten|bij|uit|op|over|zeker)\b)))"
_BESLUIT_ALS_WERKWOORD = (
    r"(?=\s+(?:over|tot|of|dat|wie|wat|welke|zelf|zelfstandig|mede|namens|op)\b)"
)
_PERSOONSVORM = {
    "stelt … vast": rf"stelt\b{_TUSSEN}\bvast{_EIND}",
    "keurt … goed": rf"keurt\b{_TUSSEN}\bgoed{_EIND}",
    "voert … in": rf"voert\b{_TUSSEN}\bin{_EIND}",
    "handelt … af": rf"handelt\b{_TUSSEN}\baf{_EIND}",
    "besluit": rf"besluit{_BESLUIT_ALS_WERKWOORD}",
    "beslist": r"beslist\b",
    "implementeert": r"implementeert\b",
    "beheert": r"beheert\b",
    "is verantwoordelijk voor": r"(?:is\s+(?:\w+\s+)?)?(?:eind|mede)?verantwoordelijk\s+voor\b",
}
_NOEMVORM = "vaststellen|goedkeuren|invoeren|afhandelen|implementeren|beheren|beslissen"
_BIJZINSVORM = "vaststelt|goedkeurt|invoert|afhandelt|implementeert|beheert|beslist"
_GEHEEL = re.compile(
    rf"(?:^|,\s*|\b(?:en|of)\s+)(?P<voorop>{_NOEMVORM})\b"
    rf"|\b(?P<achteraan>{_NOEMVORM}|{_BIJZINSVORM}){_EIND}"
)
# somebody else decides: a subordinate clause, or a verb such as "adviseert" that comes first
_BIJZIN = re.compile(r"\b(?:dat|hoe|of|wie|wat|welke?|wanneer|voordat|nadat|als|die|zodat|omdat)\b")
_EEN_ANDER = re.compile(
    r"^(?!het\b)\w+t\b|\b(?:advi\w+|toezi\w+|controle\w*|toets\w*|bewak\w*|inform\w*|help\w*|"
    r"ondersteun\w*|begeleid\w*|bij|over|aan|op|voor|te|dat|hoe|of|wie)\b"
)


@regel("FGP001", Level.WAARSCHUWING)
def taak_van_een_ander(source: Source) -> Iterator[Finding]:
    """Een eigen kerntaak laat de FG beslissen of uitvoeren.

    Wat: in extra_kerntaken staat een werkwoord dat de onafhankelijkheid kan beëindigen: stelt …
    vast, besluit, beslist, keurt … goed, voert … in, implementeert, beheert, handelt … af, of is
    verantwoordelijk voor.
    Grondslag: artikel 38 lid 6 en artikel 39 lid 1 AVG: de FG adviseert en ziet toe, en heeft geen
    taken die tot een belangenconflict leiden.
    Herstel: schrijf waarover de FG adviseert of waarop de FG toeziet.
    Voorbeeld:
        fg:
          extra_kerntaken:
            - Adviseert over het register van verwerkingen
            - Stelt het privacybeleid vast  # FGP001
    """
    fg = source.lezing.fg
    for nummer, taak in enumerate(fg.extra_kerntaken if fg else ()):
        if woord := _werkwoord(taak):
            yield Finding(
                source.places.item(("fg", "extra_kerntaken"), nummer),
                f"De taak {quoted(taak)} laat de FG beslissen of uitvoeren: '{woord}'",
                "schrijf wat de FG wel doet, zoals 'adviseert over …' of 'ziet toe op …'",
            )


def _werkwoord(taak: str) -> str:
    """The words that end the FG's independence; empty where there are none."""
    zinnen = (" ".join(zin.casefold().split()) for zin in _ZIN.split(taak))
    gevonden = (_persoonsvorm(zin) or _geheel(zin) for zin in zinnen if not _ONTKEND.search(zin))
    return next(filter(None, gevonden), "")


def _persoonsvorm(zin: str) -> str:
    """'stelt … vast', where the FG is the one who does it."""
    for vorm, patroon in _PERSOONSVORM.items():
        for gevonden in re.finditer(_BEGIN + patroon, zin):
            if not _BIJZIN.search(zin[: gevonden.start()]):
                return vorm
    return ""


def _geheel(zin: str) -> str:
    """'vaststellen' or 'vaststelt', where no other verb governs it."""
    for gevonden in _GEHEEL.finditer(zin):
        if not _EEN_ANDER.search(zin[: gevonden.start()]):
            return gevonden["voorop"] or gevonden["achteraan"]
    return ""
