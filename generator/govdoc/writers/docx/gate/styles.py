"""What a style sheet makes of a paragraph or run: its own value, else that of its styles."""

from collections.abc import Iterator

from lxml import etree

from govdoc.writers.docx.gate.names import W, child, is_on, value

_DEEPEST = 20  # styles on styles; a file may go in a circle


class Styles:
    """The styles of one file; ids are any word, `heading 1` is what Word calls it everywhere."""

    def __init__(self, root: etree._Element | None) -> None:
        self._by_id = (
            {} if root is None else {value(one, "styleId"): one for one in root.iter(f"{W}style")}
        )
        self._default = {
            value(one, "type"): value(one, "styleId")
            for one in self._by_id.values()
            if one.get(f"{W}default") in {"1", "true", "on"}
        }
        self._run_default = child(root, "docDefaults/rPrDefault/rPr")
        self._paragraph_default = child(root, "docDefaults/pPrDefault/pPr")

    def chain(self, style_id: str) -> Iterator[etree._Element]:
        """A style and those it is based on, the nearest first."""
        for _ in range(_DEEPEST):
            style = self._by_id.get(style_id)
            if style is None:
                return
            yield style
            style_id = value(child(style, "basedOn"))

    def paragraph_id(self, paragraph: etree._Element) -> str:
        """The id of the style of a paragraph, named or not."""
        return value(child(paragraph, "pPr/pStyle")) or self._default.get("paragraph", "")

    def name(self, style_id: str) -> str:
        """What Word calls a style, in lower case."""
        return value(child(self._by_id.get(style_id), "name")).casefold()

    def table_style(self, table: etree._Element) -> list[etree._Element]:
        """The style of a table and those it is based on."""
        named = value(child(table, "tblPr/tblStyle")) or self._default.get("table", "")
        return list(self.chain(named))

    def of_paragraph(self, paragraph: etree._Element, name: str) -> etree._Element | None:
        """A property of a paragraph: its own, its style's, else what holds for the whole file."""
        places = [child(paragraph, "pPr")]
        places += [child(style, "pPr") for style in self.chain(self.paragraph_id(paragraph))]
        return _first([*places, self._paragraph_default], name)

    def paragraph_value(self, paragraph: etree._Element, name: str, attribute: str) -> str:
        """One attribute of a property, which a style may give without the others."""
        places = [child(paragraph, "pPr")]
        places += [child(style, "pPr") for style in self.chain(self.paragraph_id(paragraph))]
        found = (value(child(one, name), attribute) for one in (*places, self._paragraph_default))
        return next((one for one in found if one), "")

    def of_run(
        self, run: etree._Element, paragraph: etree._Element, name: str
    ) -> etree._Element | None:
        """A property of a run, in the order in which Word looks; the whole file's not included."""
        own = self.own_of_run(run, name)
        styles = self.chain(self.paragraph_id(paragraph))
        return own if own is not None else _first([child(one, "rPr") for one in styles], name)

    def own_of_run(self, run: etree._Element, name: str) -> etree._Element | None:
        """A property that a run itself has, or its character style."""
        named = value(child(run, "rPr/rStyle"))
        return _first([child(run, "rPr"), *(child(one, "rPr") for one in self.chain(named))], name)

    def of_file(self, name: str) -> etree._Element | None:
        """A property that every run has unless something else is said."""
        return _first([self._run_default], name)

    def outline(self, paragraph: etree._Element) -> int:
        """The level of a heading from 1; 0 for any other text."""
        found = self.of_paragraph(paragraph, "outlineLvl")
        level = value(found)
        if level.isdigit():
            return int(level) + 1 if int(level) < 9 else 0  # noqa: PLR2004 - 9 is running text
        for style in self.chain(self.paragraph_id(paragraph)):
            name = value(child(style, "name")).casefold()
            if name.startswith(("heading ", "kop ")) and name[-1].isdigit():
                return int(name[-1])
        return 0

    def is_numbered(self, paragraph: etree._Element) -> bool:
        """Whether Word numbers a paragraph, or gives it a bullet."""
        number = self.of_paragraph(paragraph, "numPr")
        return number is not None and value(child(number, "numId")) != "0"

    def is_bold(self, run: etree._Element, paragraph: etree._Element) -> bool:
        """Whether a run is bold."""
        return is_on(self.of_run(run, paragraph, "b"))


def _first(places: list[etree._Element | None], name: str) -> etree._Element | None:
    """The first property of that name."""
    found = (child(place, name) for place in places)
    return next((one for one in found if one is not None), None)
