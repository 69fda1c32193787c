"""What HTML and PDF take from the house style: colours, a font and a logo."""

from dataclasses import dataclass

from govdoc.model.organisatie import Huisstijl
from govdoc.resources import Resources
from govdoc.writers.chart import read_chart
from govdoc.writers.logo import Logo, read_logo
from govdoc.writers.palette import Palette, palette


@dataclass(frozen=True, slots=True)
class Look:
    """Colours, the name of the font, and the logo as it came."""

    palette: Palette
    font: str
    logo: Logo | None = None


def read_look(resources: Resources, name: str, huisstijl: Huisstijl) -> Look:
    """The look of the house style `templates/<name>/` for a gemeente.

    Raises:
        HouseStyleError: the chart cannot be used, or the logo.
    """
    chart = read_chart(resources, name)
    colours = palette(huisstijl.kleur or chart.primary, huisstijl.accent or chart.accent)
    logo = read_logo(resources.folder, huisstijl, chart.logo)
    return Look(colours, huisstijl.lettertype or chart.font, logo)
