"""`stijlen.yaml`: which style belongs to which role, and what the Word file was made with."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from typing import Any

import yaml

from govdoc.errors import GovdocError
from govdoc.resources import Resources

_STANDARD = "standaard"
_COLOUR = re.compile("#[0-9a-fA-F]{6}")


class HouseStyleError(GovdocError):
    """A house style that documents cannot be made with."""


@dataclass(frozen=True, slots=True)
class Chart:
    """Names of styles by role; colours, font and room for the logo (width, height in mm)."""

    name: str
    styles: Mapping[str, str]
    primary: str
    accent: str
    font: str
    logo: tuple[float, float]

    def ids(self, known: Mapping[str, str]) -> dict[str, str]:
        """The id of the style for every role; `known` are ids by name in lower case.

        Raises:
            HouseStyleError: a style is not there; the message names the one most alike.
        """
        return {role: self._id(role, name, known) for role, name in self.styles.items()}

    def _id(self, role: str, name: str, known: Mapping[str, str]) -> str:
        if found := known.get(name.casefold()):
            return found
        near = get_close_matches(name.casefold(), known, n=1)
        hint = f"; bedoelt u '{near[0]}'?" if near else ""
        raise HouseStyleError(
            f"templates/{self.name}/base.docx heeft geen stijl '{name}', die stijlen.yaml noemt "
            f"voor '{role}'{hint}"
        )


def read_chart(resources: Resources, name: str) -> Chart:
    """The chart of a house style; what it does not say comes from that of `standaard`.

    Raises:
        HouseStyleError: it is not YAML, or `standaard` lacks a key.
    """
    values: dict[str, Any] = {"stijlen": {}}
    for folder in dict.fromkeys((_STANDARD, name)):
        own = _read(resources, folder)
        values = {**values, **own, "stijlen": {**values["stijlen"], **own.get("stijlen", {})}}
    try:
        return Chart(
            name,
            {role: _text(values["stijlen"], role) for role in values["stijlen"]},
            primary=_colour(values, "kleur"),
            accent=_colour(values, "accent"),
            font=_text(values, "lettertype"),
            logo=(_length(values, "breedte"), _length(values, "hoogte")),
        )
    except ValueError as error:
        raise HouseStyleError(
            f"templates/{name}/stijlen.yaml klopt niet bij '{error}'; vergelijk het met het "
            "bestand van templates/standaard"
        ) from error


def _text(values: Mapping[str, Any], key: str) -> str:
    """A text; a ValueError that holds the key where it is none."""
    if not isinstance(value := values.get(key), str) or not value:
        raise ValueError(key)
    return value


def _colour(values: Mapping[str, Any], key: str) -> str:
    if not _COLOUR.fullmatch(value := _text(values, key)):
        raise ValueError(key)
    return value


def _length(values: Mapping[str, Any], key: str) -> float:
    """A length in millimetres from the mapping `logo`."""
    room = values.get("logo")
    value = room.get(key) if isinstance(room, dict) else None
    if not isinstance(value, int | float) or value <= 0:
        raise ValueError(f"logo.{key}")
    return float(value)


def _read(resources: Resources, folder: str) -> dict[str, Any]:
    path = f"{folder}/stijlen.yaml"
    content = resources.read("templates", path)
    try:
        values = yaml.safe_load(content or b"{}")
    except yaml.YAMLError as error:
        raise HouseStyleError(f"templates/{path} is geen geldige YAML") from error
    if not isinstance(values, dict) or not isinstance(values.get("stijlen", {}), dict):
        raise HouseStyleError(f"templates/{path} bestaat niet uit sleutels met waarden")
    return values
