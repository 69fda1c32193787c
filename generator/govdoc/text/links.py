"""Where a link may go."""

import re
from xml.etree.ElementTree import Element

from govdoc.blocks import Inlines, Text
from govdoc.source.wording import quoted
from govdoc.text.refusal import Refusal, refused
from govdoc.text.tokens import LINE, TOKEN

_URL = re.compile(r"(?:https://|mailto:)[^\s<>\"]+", re.IGNORECASE)


def flaw(element: Element, url: str, inner: Inlines) -> Refusal | None:
    """What is wrong with a link; `inner` is what a reader clicks on."""
    if TOKEN.search(url):
        help_ = "schrijf het adres uit, of zet de waarde als tekst neer"
        return refused("een waarde kan niet in het doel van een link staan", help_)
    if element.get("title") is not None:
        return refused("een link heeft geen titel", "haal de tekst tussen aanhalingstekens weg")
    if not (_URL.fullmatch(url) or re.fullmatch(r"#\S+", url)):
        help_ = "schrijf [tekst](https://…), [tekst](mailto:…) of [tekst](#id)"
        return refused(f"een link kan niet naar {quoted(url)} gaan", help_)
    empty = not LINE.sub("", "".join(element.itertext())).strip()
    if empty or not all(isinstance(inline, Text) for inline in inner):
        return refused("in een link staat alleen tekst", "zet de rest voor of na de link")
    return None
