"""A gemeente's own Word template as a house style."""

from dataclasses import dataclass

from lxml import etree

from govdoc.model.organisatie import Huisstijl
from govdoc.resources import Resources
from govdoc.rules.huisstijl.word import read_styles
from govdoc.writers.chart import Chart, HouseStyleError
from govdoc.writers.docx.colours import recolour
from govdoc.writers.docx.foreign.archive import Archive
from govdoc.writers.docx.foreign.clean import Cleaner
from govdoc.writers.docx.foreign.cover import cover
from govdoc.writers.docx.foreign.edges import Parts
from govdoc.writers.docx.foreign.numbering import merged_lists, with_room
from govdoc.writers.docx.foreign.pages import pages
from govdoc.writers.docx.foreign.settings import fonts, settings
from govdoc.writers.docx.foreign.styles import Merged, Own, merged, with_tabs
from govdoc.writers.docx.foreign.theme import Colours, colours, theme_xml
from govdoc.writers.docx.house_style import Made
from govdoc.writers.docx.style_sheet import StyleSheet
from govdoc.writers.palette import palette

CONCEPT = {"concept": "Concept"}  # the style of that word in head or foot


@dataclass(frozen=True, slots=True)
class Base:
    """Our own Word file: its bytes, its parts by name, and the width of its upright text."""

    content: bytes
    parts: dict[str, str]
    width: int


def read_template(resources: Resources, huisstijl: Huisstijl) -> bytes:
    """The bytes of the gemeente's own template.

    Raises:
        HouseStyleError: it is not there, or lies outside the folder of gemeente.yaml.
    """
    name = huisstijl.sjabloon or ""
    path = (resources.folder / name).resolve()
    if not path.is_relative_to(resources.folder.resolve()):
        raise HouseStyleError(f"het sjabloon '{name}' ligt buiten de map van gemeente.yaml")
    try:
        return path.read_bytes()
    except OSError as error:
        raise HouseStyleError(
            f"het sjabloon '{name}' is niet te lezen: {error.strerror}"
        ) from error


def foreign(content: bytes, base: Base, chart: Chart, huisstijl: Huisstijl) -> Made:
    """A template as a house style; what it lacks comes from our own Word file.

    Raises:
        HouseStyleError: it cannot be used, or a style is missing.
    """
    archive = Archive.opened(content, huisstijl.sjabloon or "")
    theme = theme_xml(archive)
    ours = colours(theme, chart, huisstijl)
    own = Own(read_styles(base.content), _coloured(base, chart, ours), themed=bool(theme))
    styles = merged(archive, content, own, {**chart.styles, **CONCEPT})
    cleaner = Cleaner(archive)
    upright, landscape = pages(archive, Parts(archive, cleaner, styles.ids["concept"]))
    sheet = StyleSheet(styles.xml)
    front = cover(
        archive, cleaner, {name: sheet.size(name).points for name in sheet.ids().values()}
    )
    with_tabs(styles, upright.width, base.width)
    return Made(
        parts=_parts(archive, base, styles, sheet, theme),
        styles=styles.ids,
        upright=upright,
        landscape=landscape,
        palette=ours.palette,
        cover=front,
        media=tuple(cleaner.media.values()),
    )


def _coloured(base: Base, chart: Chart, ours: Colours) -> etree._Element:
    """Our own styles in the colours that go with the template."""
    old = palette(chart.primary, chart.accent)
    return etree.fromstring(ours.applied(recolour(base.parts["styles.xml"], old, ours.palette)))


def _parts(
    archive: Archive, base: Base, styles: Merged, sheet: StyleSheet, theme: str
) -> dict[str, str]:
    points = {level: sheet.size(styles.ids[f"kop-{level}"]).points for level in range(1, 5)}
    lists = with_room(base.parts["numbering.xml"], points)
    return {
        "styles.xml": styles.xml,
        "settings.xml": settings(archive, base.parts["settings.xml"]),
        "numbering.xml": merged_lists(archive, lists, styles.ids.values()),
        "fontTable.xml": fonts(archive, base.parts["fontTable.xml"]),
        "footnotes.xml": base.parts["footnotes.xml"],
        "theme/theme1.xml": theme or base.parts["theme/theme1.xml"],
    }
