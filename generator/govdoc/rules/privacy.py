"""PRI002 and 003: numbers and addresses of people, in any value of any file that was read."""

import re
from collections.abc import Iterator

from govdoc.model.gemeente import Source
from govdoc.problems import Level
from govdoc.rules.registry import Finding, regel
from govdoc.rules.waarden import waarden

CIJFERS = 9  # of a BSN
BESLUIT = frozenset({"besluitnummer", "besluit", "nummer", "volmacht", "mandaatbesluit"})
_SPATIE = "[ \u00a0\u202f]"
_MISSCHIEN = re.compile("[0-9][0-9. \u00a0\u202f]{8}")  # quick, for the many texts without
_NEGEN = re.compile(
    rf"(?<![0-9])(?<![0-9]\.)(?:[0-9]{{9}}|[0-9](?:\.?[0-9]){{8}}"
    rf"|(?<![0-9]{_SPATIE})[0-9](?:{_SPATIE}?[0-9]){{8}}(?!{_SPATIE}[0-9]))(?!\.?[0-9])"
)
# a country code, which a telephone number of nine digits follows
_LANDCODE = re.compile(r"(?:\+|\b00)[0-9]{1,3}[ .()0-]*$")
_BTW = re.compile(r"NL(?P<nummer>[0-9]{9})B[0-9]{2}\b", re.IGNORECASE)
_DEEL = r"[^\W\d_]+(?:['-][^\W\d_]+)*"
_ADRES = re.compile(
    rf"(?<![\w.+-])(?P<naam>{_DEEL}(?:\.{_DEEL})*\.{_DEEL}[^\W\d_])\d{{0,4}}(?:\+[\w.-]*)?@[\w-]+\.\w"
)
_FUNCTIE = re.compile(
    r"team|loket|meldpunt|melding|privacy|sociaal|info|contact|secretari|bestuur|direct|afdeling"
    r"|dienst|desk|beheer|balie|klacht|klant|gemeente|zorg|jeugd|regio|functionaris|gegevens"
    r"|bescherm|veilig|datalek|school|onderwijs|wonen|woon|verhuur|inkoop|incasso|schuld|hulp"
    r"|signaal|signaler|beleid|juridisch|zaken|archief|administratie|personeel|communicatie"
    r"|praktijk|apotheek|huisarts|ondersteun|coordinat|coördinat|officer|security|support|service"
    r"|office|mailbox|postbus|vragen|verzoek|aanmeld|openbaar|openbare|handhaving|toezicht|college"
    r"|griffie|kwaliteit|financ|factu|inkomen|welzijn|project|programma|manage|centrum|stichting"
    r"|(?:^|\.)(?:fg|po|kc|asd|ict|ciso|kcc|wmo|avg|hr|it|no|raad|wijk|werk|noord|oost|zuid|west)"
    r"(?:\.|$)"
)


@regel("PRI002", Level.FOUT)
def burgerservicenummer(source: Source) -> Iterator[Finding]:
    """Er staat een nummer dat een burgerservicenummer kan zijn.

    Wat: negen cijfers die aan de elfproef voldoen, ook met punten of spaties ertussen. Een fout; in
    het nummer van een besluit een waarschuwing. Ook in wat is ingetrokken, want git bewaart alles.
    Grondslag: artikel 46 UAVG en artikel 10 Wabb: een BSN wordt alleen gebruikt waar de wet dat
    regelt; artikel 5 lid 1 onder c AVG.
    Herstel: haal het nummer weg en verwijder het ook uit de geschiedenis van git.
    Voorbeeld:
        rollen:
          po:
            naam: Privacy officer
            lijn: gemeente
            rapporteert_aan: asd
            verantwoordelijk_voor: vragen over dossier 123.456.782  # PRI002
    """
    for path, text in waarden(source):
        if len(text) >= CIJFERS and _MISSCHIEN.search(text) and (bsn := _bsn(text)):
            in_number = any(step in BESLUIT for step in path[-1:])
            yield Finding(
                path,
                f"Hier staat een nummer dat een burgerservicenummer kan zijn: {_masked(bsn)}",
                "haal het nummer weg, en verwijder het ook uit de geschiedenis van git: die blijft"
                " bewaard",
                level=Level.WAARSCHUWING if in_number else None,
                secret=True,
            )


@regel("PRI003", Level.WAARSCHUWING)
def adres_van_een_persoon(source: Source) -> Iterator[Finding]:
    """Een e-mailadres lijkt van een persoon te zijn.

    Wat: het deel voor de @ ziet eruit als voornaam.achternaam of v.achternaam, zonder een woord van
    een functie of dienst erin. Ook in wat is ingetrokken en bij het contact van de FG.
    Grondslag: artikel 5 lid 1 onder c en e AVG: niet meer en niet langer dan nodig. De geschiedenis
    van git bewaart een adres voor altijd.
    Herstel: gebruik een adres van een functie, zoals privacy@ of team.jeugd@.
    Voorbeeld:
        fg:
          contact:
            email: a.jansen@wilgenhoven.example  # PRI003
    """
    for path, text in waarden(source):
        if "@" in text and _is_van_een_persoon(text):
            yield Finding(
                path,
                "Dit e-mailadres lijkt van een persoon te zijn",
                "gebruik een adres van een functie of dienst, zoals privacy@ of loket@",
                secret=True,
            )


def _is_van_een_persoon(text: str) -> bool:
    """Whether a text holds an address with a name in it and no word of a function."""
    found = (adres["naam"].casefold() for adres in _ADRES.finditer(text))
    return any(not _FUNCTIE.search(naam) for naam in found)


def _bsn(text: str) -> str:
    """The first number in a text that passes the elfproef and is no telephone or btw number."""
    for found in _NEGEN.finditer(text):
        if _elfproef(found[0]) and not _is_other(text, found.start()):
            return found[0]
    return ""


def _is_other(text: str, start: int) -> bool:
    btw = (found.start("nummer") for found in _BTW.finditer(text))
    return start in btw or bool(_LANDCODE.search(text[:start]))


def _elfproef(number: str) -> bool:
    """Whether nine digits pass the test of a BSN: 9a + 8b + … + 2h - i divides by 11."""
    digits = [int(char) for char in number if char.isdecimal()]
    weights = (9, 8, 7, 6, 5, 4, 3, 2, -1)
    return any(digits) and sum(map(int.__mul__, digits, weights)) % 11 == 0


def _masked(number: str) -> str:
    return re.sub(r"\d", "•", number)
