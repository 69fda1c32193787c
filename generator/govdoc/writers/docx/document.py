"""A document as the bytes of a .docx: its own parts among those of the house style."""

from collections.abc import Iterator, Sequence

from govdoc.blocks import Document
from govdoc.writers.docx.edges import Edges
from govdoc.writers.docx.filling import slot_values
from govdoc.writers.docx.footnotes import footnotes
from govdoc.writers.docx.house_style import HouseStyle
from govdoc.writers.docx.job import Job
from govdoc.writers.docx.package import Member, member, package
from govdoc.writers.docx.pages import Pages, estimated
from govdoc.writers.docx.properties import application, core
from govdoc.writers.docx.relations import Relations, content_types
from govdoc.writers.docx.sections import body, orientations
from govdoc.writers.docx.xml import CHECKBOXES, NAMESPACES, PICTURES, part

_BEFORE_BODY = f"<w:document {NAMESPACES} {PICTURES} {CHECKBOXES}><w:body>"
_AFTER_BODY = "</w:body></w:document>"


def write_docx(document: Document, house: HouseStyle, pages: Pages | None = None) -> bytes:
    """The same document, house style and pages give the same bytes; without pages: an estimate.

    Raises:
        TextError: a text holds a character that XML cannot hold.
        AnchorError: a reference leads to an id that is not there.
        NoteError: the mark of a footnote that is not there.
        LinkError: a link that is not https: or mailto:.
    """
    return package(_Parts(document, house).members(pages or estimated(document, house)))


class _Parts:
    """Puts the parts of one document together."""

    def __init__(self, document: Document, house: HouseStyle) -> None:
        self.house = house
        self.relations = Relations()
        self.kinds = {"/word/document.xml": "document"}
        for name in house.static:
            self._know(name.removesuffix(".xml").rpartition("/")[2], name)
        self.job = Job.of(document, house, self.relations)

    def members(self, pages: Pages) -> Iterator[Member]:
        """All files of the package, in a fixed order."""
        edges = self._edges(pages.count)
        text = body(self.job, self._setups(edges), pages)
        own = [
            member("word/document.xml", part(_BEFORE_BODY + text + _AFTER_BODY)),
            *self._notes(),
            self._numbering(),
            *edges.members,
            member("word/_rels/document.xml.rels", self.relations.part()),
            member("docProps/core.xml", core(self.job)),
            member("docProps/app.xml", application(self.job)),
        ]
        yield member("[Content_Types].xml", content_types(self._all_kinds(), self._images()))
        yield member("_rels/.rels", _top().part())
        yield from own
        taken = {item.name for item in own}
        yield from (item for item in self.house.static.values() if item.name not in taken)
        yield from self._pictures()

    def _know(self, kind: str, name: str) -> str:
        """A part of the package: its content type, and its relationship to the document."""
        kind = "theme" if kind.startswith("theme") else kind
        self.kinds[f"/word/{name}"] = kind
        return self.relations.add(kind, name)

    def _edges(self, pages: int) -> Edges:
        """The heads and feet of every orientation; the first is that of the first page."""
        edges = Edges(self.house, slot_values(self.job, pages))
        for number, landscape in enumerate(orientations(self.job.document)):
            edges.add(landscape=landscape, first=number == 0)
        return edges

    def _setups(self, edges: Edges) -> dict[bool, str]:
        """The inside of the w:sectPr of each orientation."""
        names = {name: self._know(kind, name) for name, kind in edges.parts.items()}
        return {
            landscape: "".join(
                f'<w:{element}Reference w:type="{kind}" r:id="{names[name]}"/>'
                for kind, element, name in used
            )
            + self.house.page(landscape=landscape).setup
            for landscape, used in edges.used.items()
        }

    def _notes(self) -> Iterator[Member]:
        if self.job.notes:
            content, relations = footnotes(self.job)
            yield member("word/footnotes.xml", content)
            if relations.targets:
                yield member("word/_rels/footnotes.xml.rels", relations.part())

    def _numbering(self) -> Member:
        added = self.job.numbers.xml()
        if not added:
            return self.house.static["numbering.xml"]
        before, after = self.house.numbering
        return member("word/numbering.xml", part(before + added + after))

    def _all_kinds(self) -> dict[str, str]:
        return {**self.kinds, "/docProps/core.xml": "core", "/docProps/app.xml": "app"}

    def _images(self) -> list[str]:
        return [file.name.rpartition(".")[2] for file in self._pictures()]

    def _pictures(self) -> Sequence[Member]:
        logo = self.house.logo
        return (*(logo.files if logo else ()), *self.house.media, *self.job.media)


def _top() -> Relations:
    relations = Relations()
    relations.add("officeDocument", "word/document.xml")
    relations.add("core-properties", "docProps/core.xml")
    relations.add("extended-properties", "docProps/app.xml")
    return relations
