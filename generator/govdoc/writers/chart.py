"""What a house style says of itself: which style for which role, its colours, font and room."""

from collections.abc import Mapping
from dataclasses import dataclass
from difflib import get_close_matches

from govdoc.errors import GovdocError
from govdoc.resources import Resources
from govdoc.rules.huisstijl.kaart import lees_kaart


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


def read_chart(resources: Resources, name: str, sjabloon: str | None = None) -> Chart:
    """The chart of a house style, with what the map beside the gemeente's own template says.

    Raises:
        ProblemsError: a map cannot be read, or departs from its format.
        HouseStyleError: `standaard` lacks a key.
    """
    kaart = lees_kaart(resources, name, sjabloon)
    if not (kaart.kleur and kaart.accent and kaart.lettertype and kaart.logo):
        raise HouseStyleError("templates/standaard/stijlen.yaml van govdoc is niet volledig")
    return Chart(
        name,
        kaart.stijlen,
        primary=kaart.kleur,
        accent=kaart.accent,
        font=kaart.lettertype,
        logo=(kaart.logo.breedte, kaart.logo.hoogte),
    )
