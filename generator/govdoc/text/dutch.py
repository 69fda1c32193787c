"""Dates and numbers as a Dutch text shows them."""

from datetime import date

_MAANDEN = (
    *("januari", "februari", "maart", "april", "mei", "juni"),
    *("juli", "augustus", "september", "oktober", "november", "december"),
)
_MAANDEN_IN_JAAR = 12
_KLEIN = 0.001  # six decimals of the format come close to a whole month, never on it


def datum(waarde: date) -> str:
    """15 november 2026."""
    return f"{waarde.day} {maand(waarde)}"


def maand(waarde: date) -> str:
    """November 2026."""
    return f"{_MAANDEN[waarde.month - 1]} {waarde.year}"


def getal(waarde: float) -> str:
    """A number with a comma, without zeros that say nothing: 0,5 or 24."""
    if isinstance(waarde, int):
        return str(waarde)
    return f"{waarde:.6f}".rstrip("0").rstrip(".").replace(".", ",")


def jaren(waarde: float) -> str:
    """A term in years: 20 jaar, een half jaar, anderhalf jaar, 3 maanden."""
    if waarde in (0.5, 1.5):
        return "een half jaar" if waarde < 1 else "anderhalf jaar"
    maanden = waarde * _MAANDEN_IN_JAAR
    heel = round(maanden)
    if 0 < waarde < 1 and heel and abs(maanden - heel) < _KLEIN:
        return "1 maand" if heel == 1 else f"{heel} maanden"
    return f"{getal(waarde)} jaar"


def hoofdletter(tekst: str) -> str:
    """The first letter as a capital; ij is one letter."""
    if tekst[:2] == "ij":
        return f"IJ{tekst[2:]}"
    return tekst[:1].upper() + tekst[1:]


def kleine_letter(tekst: str) -> str:
    """The first letter in lower case; IJ is one letter."""
    if tekst[:2] == "IJ":
        return f"ij{tekst[2:]}"
    return tekst[:1].lower() + tekst[1:]
