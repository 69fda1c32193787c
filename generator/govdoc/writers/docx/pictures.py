"""A picture in the line of text: never floating, never linked."""

from dataclasses import dataclass

from govdoc.writers.docx.package import Member, member
from govdoc.writers.docx.relations import Relations
from govdoc.writers.docx.xml import attribute
from govdoc.writers.logo import Logo
from govdoc.writers.svg import drawn

_EMU = 36000  # in a millimetre


@dataclass(frozen=True, slots=True)
class Picture:
    """A PNG or JPEG with its size on paper in millimetres and its words for who cannot see it.

    A logo without words is named after the gemeente. `vector` is the same picture as SVG; programs
    that cannot show that show the other. `title` names it in a list of what is on a page.
    """

    kind: str
    content: Member
    width: float
    height: float
    words: str
    vector: Member | None = None
    title: str = "Logo"

    @property
    def name(self) -> str:
        """Its name below `word/`."""
        return _below_word(self.content)

    @property
    def files(self) -> tuple[Member, ...]:
        """What it adds to the package."""
        return (self.content, self.vector) if self.vector else (self.content,)

    def xml(self, relations: Relations, number: int, whose: str = "") -> str:
        """A run with the picture; `number` is its own in the document, `whose` logo it may be."""
        words = self.words or f"Logo van {whose}"
        relation = relations.add("image", self.name)
        vector = _vector(relations, self.vector) if self.vector else ""
        wide, high = round(self.width * _EMU), round(self.height * _EMU)
        named = f'id="{number}" name="{attribute(self.title)}"'
        return (
            '<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0">'
            f'<wp:extent cx="{wide}" cy="{high}"/><wp:docPr {named} '
            f'descr="{attribute(words)}"/><a:graphic><a:graphicData '
            'uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:nvPicPr>'
            f"<pic:cNvPr {named}/><pic:cNvPicPr/></pic:nvPicPr>"
            f'<pic:blipFill><a:blip r:embed="{relation}">{vector}</a:blip><a:stretch><a:fillRect/>'
            '</a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/>'
            f'<a:ext cx="{wide}" cy="{high}"/>'
            '</a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic>'
            "</a:graphicData></a:graphic></wp:inline></w:drawing></w:r>"
        )


def _below_word(file: Member) -> str:
    return file.name.removeprefix("word/")


def _vector(relations: Relations, file: Member) -> str:
    relation = relations.add("image", _below_word(file))
    return (
        '<a:extLst><a:ext uri="{96DAC541-7B7A-43D3-8B79-37D633B846F1}"><asvg:svgBlip '
        'xmlns:asvg="http://schemas.microsoft.com/office/drawing/2016/SVG/main" '
        f'r:embed="{relation}"/></a:ext></a:extLst>'
    )


def picture(logo: Logo) -> Picture:
    """The logo as a picture; an SVG with a PNG beside it for programs that cannot show it."""
    if logo.kind == "svg":
        png = member("word/media/logo.png", drawn(logo.content, logo.width))
        vector = member("word/media/logo.svg", logo.content)
        return Picture("png", png, logo.width, logo.height, logo.words, vector)
    packed = member(f"word/media/logo.{logo.kind}", logo.content)
    return Picture(logo.kind, packed, logo.width, logo.height, logo.words)
