"""Makes the text styles of a template readable, where their colour is too light (TG-10)."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from lxml import etree

from govdoc.rules.huisstijl.contrast import contrast
from govdoc.writers.docx.foreign.archive import W, value
from govdoc.writers.docx.foreign.order import found_or_placed, placed
from govdoc.writers.docx.foreign.theme import is_colour, readable

_NORMAL, _LARGE = 4.5, 3.0  # WCAG 1.4.3; large is 18 pt and more
_LARGE_FROM = 36  # half points


@dataclass(frozen=True, slots=True)
class Readable:
    """The styles of a template by id."""

    styles: Mapping[str, etree._Element]

    @classmethod
    def of(cls, root: etree._Element) -> "Readable":
        """Those of a part."""
        return cls({value(one, "styleId"): one for one in root.iter(f"{W}style")})

    def make(self, ids: Iterable[str]) -> None:
        """Darken the colour of each style that is too light on white, and keep its hue."""
        for style_id in ids:
            chain = list(self._chain(style_id))
            colour = next((found for one in chain if (found := _own(one, "color"))), "")
            size = next((found for one in chain if (found := _own(one, "sz"))), "")
            least = _LARGE if size.isdigit() and int(size) >= _LARGE_FROM else _NORMAL
            if is_colour(colour) and contrast(colour) < least and not any(map(_filled, chain)):
                mark = placed(found_or_placed(self.styles[style_id], "rPr"), "color")
                mark.set(f"{W}val", readable(colour, least))

    def _chain(self, style_id: str) -> Iterator[etree._Element]:
        """A style and all it is based on."""
        seen = set[str]()
        while style_id in self.styles and style_id not in seen:
            seen.add(style_id)
            yield self.styles[style_id]
            style_id = value(self.styles[style_id].find(f"{W}basedOn"))


def _own(style: etree._Element, name: str) -> str:
    return value(style.find(f"{W}rPr/{W}{name}"))


def _filled(style: etree._Element) -> bool:
    """Whether a style has a colour of its own behind the text."""
    return any(is_colour(value(one, "fill")) for one in style.iter(f"{W}shd"))
