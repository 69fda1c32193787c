"""How to repair a value or a key of the wrong kind: what first-timers write, and what was meant."""

import re

from govdoc.source.nodes import Mapping, Node, Scalar, Sequence
from govdoc.source.wording import nearest, quoted

ONZICHTBAAR = "\u00a0\u2000-\u200b\u202f\u3000\ufeff"  # spaces that YAML takes for text
_KRUL = "“”„‘’"
_NIETS = ("null", "~", "none", "geen", "nvt", "n.v.t.", "-", "?", "onbekend")
_JA_NEE = {
    "ja": ("ja", "yes", "true", "on", "j", "y", "1", "waar"),
    "nee": ("nee", "no", "false", "off", "n", "0", "onwaar", "neen"),
}
_BIJ_SLEUTEL = tuple(
    (re.compile(patroon), tip)
    for patroon, tip in (
        ("<<$", "de samenvoegsleutel << wordt niet gelezen; schrijf de sleutels hier uit"),
        (
            f".*[{ONZICHTBAAR}]",
            (
                "in of voor deze sleutel staat een onzichtbaar teken, zoals een vaste spatie uit"
                " Word; vervang het door gewone spaties"
            ),
        ),
        (f".*[{_KRUL}]", "om deze sleutel staan krul-aanhalingstekens; haal ze weg"),
        ("-[^ ]", "achter het streepje van een lijst hoort een spatie"),
        (
            r"\d+$",
            "tussen { } en [ ] scheidt een komma de onderdelen; schrijf een getal als 0.5",
        ),
        (r"[\w-]+:\S", "achter de dubbele punt hoort een spatie"),
        (r"[\w-]+ \S", "tussen een sleutel en haar waarde hoort een dubbele punt met een spatie"),
    )
)


def tip(node: Node | None, wat: str, woorden: tuple[str, ...] = ()) -> str:
    """The repair of a value where `wat` was expected, one of `woorden` where there are any."""
    if isinstance(node, Mapping):
        return _bij_groep(wat)
    if isinstance(node, Sequence):
        return _bij_lijst(wat)
    if not isinstance(node, Scalar) or node.blank:
        return "vul hier iets in, of haal de regel weg"
    return _bij_tekst(node.text.strip() or node.text, wat, woorden)


def tip_bij_sleutel(sleutel: str) -> str:
    """The repair of a key that is written in a way that is known to go wrong; else empty."""
    return next((tip for patroon, tip in _BIJ_SLEUTEL if patroon.match(sleutel)), "")


def _bij_lijst(wat: str) -> str:
    if "groep" in wat:
        return "haal de streepjes weg: elk onderdeel begint met zijn sleutel en een dubbele punt"
    return "schrijf één waarde, zonder streepje of [ ]"


def _bij_groep(wat: str) -> str:
    if "lijst" in wat:
        return "zet voor elk onderdeel van een lijst een streepje"
    return "zet een tekst met een dubbele punt erin tussen aanhalingstekens"


def _bij_tekst(tekst: str, wat: str, woorden: tuple[str, ...]) -> str:
    if tekst[0] in _KRUL:
        return "haal de krul-aanhalingstekens weg of gebruik rechte: \" of '"
    if bedoeld := nearest(tekst, woorden):
        return f"schrijf {bedoeld}"
    if "een id" in wat and (hulp := _bij_id(tekst)):
        return hulp
    if tekst.casefold() in _NIETS and "ja of nee" not in wat:
        return "haal deze regel weg als u hier niets invult"
    return _bij_soort(tekst, wat)


def _bij_id(tekst: str) -> str:
    if tekst.startswith("-"):
        return "zet een spatie achter het streepje van elk onderdeel"
    if re.search(r"[,;\s]", tekst):
        delen = ", ".join(re.findall(r"[^,;\s]+", tekst))
        return f"schrijf meer dan één id als lijst: [{delen}]"
    return f"schrijf {voorstel}" if (voorstel := _als_id(tekst)) else ""


def _als_id(tekst: str) -> str:
    """The text as an id, where only case and signs are in the way."""
    kaal = re.sub("[^a-z0-9_]+", "_", tekst.casefold()).strip("_")
    return kaal if kaal[:1].isalpha() else ""


def _bij_geen_groep(tekst: str) -> str:
    if re.match(rf"[\w-]+:[{ONZICHTBAAR}]", tekst):
        return "achter de dubbele punt staat een onzichtbaar teken; maak er een gewone spatie van"
    if re.match(r"[\w-]+:\S", tekst):
        return "achter de dubbele punt hoort een spatie"
    return "begin een nieuwe regel onder de sleutel en spring twee spaties in"


def _bij_soort(tekst: str, wat: str) -> str:
    if "datum" in wat and (
        gevonden := re.fullmatch(r"(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})", tekst)
    ):
        dag, maand, jaar = gevonden.groups()
        return f"schrijf {jaar}-{maand.zfill(2)}-{dag.zfill(2)}"
    if "getal" in wat and re.fullmatch(r"\d+,\d+", tekst):
        return f"schrijf {tekst.replace(',', '.')}, met een punt"
    if wat == "ja of nee":
        goed = next((woord for woord, zo in _JA_NEE.items() if tekst.casefold() in zo), "")
        return f"schrijf {goed}" if goed else "schrijf ja of nee, in kleine letters"
    if "groep" in wat:
        return _bij_geen_groep(tekst)
    return f"vervang {quoted(tekst)} door {wat}"
