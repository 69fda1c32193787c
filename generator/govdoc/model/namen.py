"""Names that become the names of folders and files (formaat.md, Output)."""

import re
import unicodedata

MAX_SLUG = 100
_NO_ACCENT = str.maketrans(
    {
        "ø": "o",
        "ł": "l",
        "đ": "d",
        "ð": "d",
        "ħ": "h",
        "ŧ": "t",
        "ı": "i",
        "ß": "ss",
        "æ": "ae",
        "œ": "oe",
        "þ": "th",
        "ŋ": "n",
    }
)  # letters that Unicode does not take apart into a letter and an accent
_WINDOWS = frozenset(
    [
        "con",
        "prn",
        "aux",
        "nul",
        *(f"{port}{number}" for port in ("com", "lpt") for number in "0123456789"),
    ]
)


def slug(naam: str) -> str:
    """The name in ASCII: lower case, without accents, everything else one `-`, none at the ends."""
    plain = unicodedata.normalize("NFKD", naam.lower().translate(_NO_ACCENT))
    letters = "".join(char for char in plain if not unicodedata.combining(char))
    return re.sub("[^a-z0-9]+", "-", letters.lower()).strip("-")


def bezwaar(naam: str) -> str:
    """Why no folder can be named after `naam`, in Dutch; empty where one can."""
    kort = slug(naam)
    if not kort:
        return "een naam met letters of cijfers: er komt een map met deze naam"
    if len(kort) > MAX_SLUG:
        return f"een naam van hoogstens {MAX_SLUG} tekens: er komt een map met deze naam"
    if kort in _WINDOWS:
        return "een andere naam: Windows houdt deze voor zichzelf, en er komt een map met deze naam"
    return ""
