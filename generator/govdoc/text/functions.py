"""The functions of texts that need the model or nothing (docs/inhoud-schrijven.md)."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any, Literal, cast

from govdoc.blocks import FormField, Reference, Text
from govdoc.text.arguments import letter_of, text_of
from govdoc.text.figures import organigram, stappenfiguur
from govdoc.text.matrix import THEMALOOS, VOLGORDE, rasic_matrix
from govdoc.text.refusal import Refusal, refused
from govdoc.text.signing import ondertekening
from govdoc.text.view import MapView, View

BLANK = "[nog invullen: "  # what a reader searches for; then the name of what is missing
SOORTEN = ("tekst", "datum", "aankruisvak")


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


def functions(
    names: Mapping[str, Any], status: str, at: str = ""
) -> dict[str, Callable[..., object]]:
    """The functions of one document; `names` are the sections of gemeente.yaml as views.

    `at` is the dotted path of whom the document is about: keys of blanks are read from there.
    """
    table = _Table(names["rollen"], names["activiteiten"])

    def blank(naam: object, sleutel: object) -> Text:
        key = text_of(sleutel, "open_plek", "een sleutel")
        near = at and key.partition(".")[0] not in names
        return open_plek(naam, f"{at}.{key}" if near else key, status)

    return {
        "artikel": artikel,
        "veld": veld,
        "ondertekening": ondertekening,
        "open_plek": blank,
        "organigram": table.organigram,
        "stappenfiguur": stappenfiguur,
        "rasic_matrix": table.rasic_matrix,
        "rollen_met": table.rollen_met,
        "taken": table.taken,
        "themas": table.themas,
    }


def artikel(doel: object, lid: object = "") -> Reference:
    """A reference to an id in this document; compose says what it reads."""
    if isinstance(lid, bool) or not isinstance(lid, int | str):
        raise refused("`artikel` vraagt als lid een nummer of een id", word="artikel")
    return Reference(text_of(doel, "artikel", "een id"), lid=str(lid))


def veld(opschrift: object, kenmerk: object, soort: object = "tekst") -> FormField:
    """A field to fill in by hand or on screen."""
    if soort not in SOORTEN:
        raise refused("`veld` kent deze soort niet", f"kies {', '.join(SOORTEN)}", "veld")
    kind = cast("Literal['tekst', 'datum', 'aankruisvak']", soort)
    title = text_of(opschrift, "veld", "een opschrift")
    return FormField(title, text_of(kenmerk, "veld", "een kenmerk"), kind=kind)


def open_plek(naam: object, key: str, status: str) -> Text:
    """A blank that must be filled in before the document is adopted."""
    naam = text_of(naam, "open_plek", "een naam")
    if status == "vastgesteld":
        raise Refusal(
            "TPL008",
            f"dit document is vastgesteld, maar {naam} is niet ingevuld",
            f"vul `{key}` in, of zet de status op concept",
            "open_plek",
            key,
        )
    return Text(f"{BLANK}{naam}]", blank=True, key=key)


@dataclass(frozen=True)
class _Table:
    """The RASIC table as the functions of one document see it."""

    rollen: MapView
    activiteiten: MapView

    def rasic_matrix(self, bijschrift: object = "", lijnen: object = None) -> object:
        """The table as a block; with `lijnen` only the roles of those lines."""
        return rasic_matrix(self.rollen, self.activiteiten, bijschrift, lijnen)

    def organigram(self, bijschrift: object) -> object:
        """Who reports to whom, as a figure."""
        return organigram(self.rollen, bijschrift)

    def rollen_met(self, activiteit: object, letter: object) -> tuple[str, ...]:
        """The names of the roles with a letter in an activity; none without that activity."""
        sleutel = text_of(activiteit, "rollen_met", "een activiteit")
        gevraagd = letter_of(letter, "rollen_met")
        if sleutel not in self.activiteiten:
            return ()
        ids = self.activiteiten[sleutel].rollen(gevraagd)
        return tuple(self.rollen[rol].naam for rol in ids if rol in self.rollen)

    def taken(self, rol: object, letter: object = "") -> tuple[Taak, ...]:
        """The activities of a role in the order of the file, one for each letter it has there."""
        sleutel = text_of(rol, "taken", "een rol")
        gevraagd = (letter_of(letter, "taken"),) if letter else VOLGORDE
        return tuple(
            Taak(id_, taak.naam, taak.thema or THEMALOOS, taak.soort, een)
            for id_, taak, rollen in self._letters
            for een in gevraagd
            if sleutel in rollen[een]
        )

    def themas(self) -> tuple[Thema, ...]:
        """The themes in the order of the file, each with its activities."""
        per_thema: dict[str, list[tuple[str, View]]] = {}
        for id_, taak in self.activiteiten.items():
            per_thema.setdefault(taak.thema or THEMALOOS, []).append((id_, taak))
        return tuple(Thema(naam, tuple(paren)) for naam, paren in per_thema.items())

    @cached_property
    def _letters(self) -> list[tuple[str, View, dict[str, tuple[str, ...]]]]:
        """Per activity the roles under each letter: read once, asked for every role."""
        return [
            (id_, taak, {letter: taak.rollen(letter) for letter in VOLGORDE})
            for id_, taak in self.activiteiten.items()
        ]
