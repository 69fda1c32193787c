"""How a line of Markdown shows what it is."""

import re

from govdoc.text.refusal import Refusal, refused

ITEM = re.compile(r" *([-*+]|[0-9]{1,9}\.)(?: +|$)")
HEADING = re.compile(r" *(#+)(?: +|$)(.*)")
DEFINITION = re.compile(r" *: +(?=\S)")
NOTE = re.compile(r" {0,3}\[\^([^\]]*)\]: *")
QUOTE = re.compile(r" *> ?")
_SEPARATOR = re.compile(r"\|? *:?-+:?(?: *\| *:?-+:?)*(?: *\|)?")
_RULE = re.compile(r"(?:\* *){3,}|(?:- *){3,}|(?:_ *){3,}")
_LINK = re.compile(r"\[[^\]^]+\]: *\S*:\S*")


def is_separator(text: str) -> bool:
    """Whether this is the row of dashes under the head of a table."""
    return bool(_SEPARATOR.fullmatch(text.strip()))


def heading_text(text: str) -> str:
    """The text of a heading without the # that may close it."""
    text = text.strip()
    bare = text.rstrip("#")
    closed = bare != text and (not bare or bare.endswith(" "))
    return bare.rstrip() if closed else text


def unknown(text: str) -> Refusal | None:
    """What the language does not have."""
    text = text.strip()
    if _RULE.fullmatch(text):
        help_ = "gebruik een kop of een nieuwe alinea"
        return refused("een scheidingslijn kent de taal niet", help_)
    if text.startswith(("```", "~~~")):
        return refused("een blok code kent de taal niet", "haal ``` of ~~~ weg")
    if _LINK.fullmatch(text):
        return refused("een link staat hier los van zijn tekst", "schrijf [tekst](https://…)")
    return None


def misplaced() -> Refusal:
    """Attributes that do not stand at the end of a line."""
    help_ = "eigenschappen staan aan het eind van de regel; een opmerking schrijft u als {# … #}"
    return refused("`{:` of `{#` staat hier niet op zijn plaats", help_)
