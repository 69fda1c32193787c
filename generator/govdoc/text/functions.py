"""The functions of texts that need the model or nothing (docs/inhoud-schrijven.md)."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Literal, cast

from govdoc.blocks import FormField, Reference, Signatory, Signature, Text
from govdoc.model.rollen import LETTERS
from govdoc.text.matrix import THEMALOOS, rasic_matrix
from govdoc.text.refusal import Refusal, refused
from govdoc.text.view import MapView, View

_SOORTEN = ("tekst", "datum", "aankruisvak")


@dataclass(frozen=True, slots=True)
class Taak:
    """An activity of a role, with one letter that the role has in it."""

    id: str
    naam: str
    thema: str
    soort: str
    letter: str


@dataclass(frozen=True, slots=True)
class Thema:
    """Activities that belong together: pairs of id and activity."""

    naam: str
    activiteiten: tuple[tuple[str, View], ...]


def functions(names: Mapping[str, Any], status: str) -> dict[str, Callable[..., object]]:
    """The functions of one document; `names` are the sections of gemeente.yaml as views."""
    rollen, activiteiten = names["rollen"], names["activiteiten"]
    return {
        "artikel": artikel,
        "veld": veld,
        "ondertekening": ondertekening,
        "open_plek": lambda naam, sleutel: open_plek(naam, sleutel, status),
        "rasic_matrix": lambda bijschrift="", lijnen=None: rasic_matrix(
            rollen, activiteiten, bijschrift, lijnen
        ),
        "rollen_met": lambda activiteit, letter: rollen_met(
            rollen, activiteiten, activiteit, letter
        ),
        "taken": lambda rol, letter="": taken(activiteiten, rol, letter),
        "themas": lambda: themas(activiteiten),
    }


def artikel(doel: object, lid: object = "") -> Reference:
    """A reference to an id in this document; compose says what it reads."""
    if isinstance(lid, bool) or not isinstance(lid, int | str):
        raise refused("`artikel` vraagt als lid een nummer of een id")
    return Reference(_tekst(doel, "artikel", "een id"), lid=str(lid))


def veld(opschrift: object, kenmerk: object, soort: object = "tekst") -> FormField:
    """A field to fill in by hand or on screen."""
    if soort not in _SOORTEN:
        raise refused(f"`veld` kent de soort niet; kies {', '.join(_SOORTEN)}")
    kind = cast("Literal['tekst', 'datum', 'aankruisvak']", soort)
    return FormField(
        _tekst(opschrift, "veld", "een opschrift"),
        _tekst(kenmerk, "veld", "een kenmerk"),
        kind=kind,
    )


def ondertekening(ondertekenaars: object) -> Signature:
    """Places to sign: each names on whose behalf, and if need be the function and a note."""
    if isinstance(ondertekenaars, Mapping):
        ondertekenaars = [ondertekenaars]
    if not isinstance(ondertekenaars, list | tuple) or not ondertekenaars:
        raise refused("`ondertekening` vraagt een lijst met per ondertekenaar {'namens': …}")
    return Signature(tuple(_ondertekenaar(wie) for wie in ondertekenaars))


def _ondertekenaar(wie: object) -> Signatory:
    sleutels = ("namens", "functie", "toelichting", "kenmerk")
    if not isinstance(wie, Mapping) or not set(wie) <= set(sleutels) or "namens" not in wie:
        raise refused(f"een ondertekenaar heeft namens, en als u wilt {', '.join(sleutels[1:])}")
    namens, *meer = (
        _tekst(wie.get(s, ""), "ondertekening", s, leeg=s != "namens") for s in sleutels
    )
    functie, toelichting, kenmerk = meer
    return Signatory(namens, functie, toelichting, kenmerk)


def open_plek(naam: object, sleutel: object, status: str) -> Text:
    """A blank that must be filled in before the document is adopted."""
    naam = _tekst(naam, "open_plek", "een naam")
    sleutel = _tekst(sleutel, "open_plek", "een sleutel")
    if status == "vastgesteld":
        raise Refusal(
            "TPL008",
            f"dit document is vastgesteld, maar {naam} is niet ingevuld",
            f"vul `{sleutel}` in, of zet de status op concept",
        )
    return Text(f"[nog invullen: {naam}]", blank=True)


def rollen_met(
    rollen: MapView, activiteiten: MapView, activiteit: object, letter: object
) -> tuple[str, ...]:
    """The names of the roles with a letter in an activity; none where there is no such activity."""
    sleutel = _tekst(activiteit, "rollen_met", "een activiteit")
    _letter(letter, "rollen_met")
    if sleutel not in activiteiten:
        return ()
    return tuple(rollen[rol].naam for rol in activiteiten[sleutel].rollen(letter) if rol in rollen)


def taken(activiteiten: MapView, rol: object, letter: object = "") -> tuple[Taak, ...]:
    """The activities of a role in the order of the file, one for each letter it has in them."""
    sleutel = _tekst(rol, "taken", "een rol")
    letters = (_letter(letter, "taken"),) if letter else LETTERS
    return tuple(
        Taak(id_, taak.naam, taak.thema or THEMALOOS, taak.soort, een_letter)
        for id_, taak in activiteiten.items()
        for een_letter in letters
        if sleutel in taak.rollen(een_letter)
    )


def themas(activiteiten: MapView) -> tuple[Thema, ...]:
    """The themes in the order of the file, each with its activities."""
    per_thema: dict[str, list[tuple[str, View]]] = {}
    for id_, taak in activiteiten.items():
        per_thema.setdefault(taak.thema or THEMALOOS, []).append((id_, taak))
    return tuple(Thema(naam, tuple(paren)) for naam, paren in per_thema.items())


def _letter(letter: object, functie: str) -> str:
    if letter not in LETTERS:
        raise refused(f"`{functie}` vraagt een letter: {', '.join(LETTERS)}")
    return str(letter)


def _tekst(waarde: object, functie: str, wat: str, *, leeg: bool = False) -> str:
    if not isinstance(waarde, str) or not (waarde.strip() or leeg):
        raise refused(f"`{functie}` vraagt {wat} als tekst")
    return waarde
