"""The names of Word's own styles: in a file they are English, in a Dutch Word they read Dutch."""

import re

_DUTCH = {
    "standaard": "normal",
    "titel": "title",
    "ondertitel": "subtitle",
    "citaat": "quote",
    "bijschrift": "caption",
    "koptekst": "header",
    "voettekst": "footer",
    "voetnoottekst": "footnote text",
    "voetnootmarkering": "footnote reference",
    "tekst van tijdelijke aanduiding": "placeholder text",
    "tijdelijke aanduiding": "placeholder text",
    "kop van inhoudsopgave": "toc heading",
    "lijstalinea": "list paragraph",
    "plattetekst": "body text",
    "geen afstand": "no spacing",
    "tabelraster": "table grid",
}
_COUNTED = {
    "kop": "heading",
    "inhopg": "toc",
    "lijst opsom.teken": "list bullet",
    "lijstnummering": "list number",
    "lijstvoortzetting": "list continue",
}
_NUMBER = re.compile(r"(?P<name>\D+?) *(?P<number>[1-9]?)")


def canonical(name: str) -> str:
    """A name as files keep it, in lower case: 'Kop 1' and 'Heading 1' are 'heading 1'."""
    name = " ".join(name.casefold().split())
    if found := _DUTCH.get(name):
        return found
    counted = _NUMBER.fullmatch(name)
    if counted and (english := _COUNTED.get(counted["name"])):
        return f"{english} {counted['number']}".rstrip()
    return name
