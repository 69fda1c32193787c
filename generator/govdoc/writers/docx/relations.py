"""What ties the parts of a package together: relationships and content types."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from govdoc.errors import GovdocError
from govdoc.writers.docx.xml import attribute, part

OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_CORE = f"{_PACKAGE}/relationships/metadata/core-properties"
_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_TYPES = {
    "document": f"{_WORD}.document.main+xml",
    "styles": f"{_WORD}.styles+xml",
    "settings": f"{_WORD}.settings+xml",
    "numbering": f"{_WORD}.numbering+xml",
    "fontTable": f"{_WORD}.fontTable+xml",
    "footnotes": f"{_WORD}.footnotes+xml",
    "header": f"{_WORD}.header+xml",
    "footer": f"{_WORD}.footer+xml",
    "theme": "application/vnd.openxmlformats-officedocument.theme+xml",
    "core": "application/vnd.openxmlformats-package.core-properties+xml",
    "app": "application/vnd.openxmlformats-officedocument.extended-properties+xml",
}
_OUTSIDE = ' TargetMode="External"'
_IMAGES = {
    "png": "image/png",
    "jpeg": "image/jpeg",
    "jpg": "image/jpeg",
    "svg": "image/svg+xml",
    "gif": "image/gif",
    "bmp": "image/bmp",
    "tif": "image/tiff",
    "tiff": "image/tiff",
    "emf": "image/x-emf",
    "wmf": "image/x-wmf",
}


class LinkError(GovdocError):
    """A hyperlink that may not stand in a document."""


@dataclass(slots=True)
class Relations:
    """The relationships of one part; a link that returns is written once."""

    targets: dict[tuple[str, str, bool], str] = field(default_factory=dict)

    def add(self, kind: str, target: str, *, external: bool = False) -> str:
        """The id of a relationship, made where it is new; `kind` is the end of its type."""
        key = (kind, target, external)
        return self.targets.setdefault(key, f"rId{len(self.targets) + 1}")

    def link(self, url: str) -> str:
        """The id of a hyperlink.

        Raises:
            LinkError: the address is not https: or mailto:.
        """
        if not url.lower().startswith(("https://", "mailto:")):
            raise LinkError(
                f"een link in een document begint met https:// of mailto:, niet {url!r}"
            )
        return self.add("hyperlink", url, external=True)

    def part(self) -> bytes:
        """The relationships as a part."""
        rows = "".join(
            f'<Relationship Id="{name}" Type="{_type(kind)}" Target="{attribute(target)}"'
            f"{_OUTSIDE if external else ''}/>"
            for (kind, target, external), name in self.targets.items()
        )
        return part(f'<Relationships xmlns="{_PACKAGE}/relationships">{rows}</Relationships>')


def _type(kind: str) -> str:
    return _CORE if kind == "core-properties" else f"{OFFICE}/{kind}"


def content_types(parts: Mapping[str, str], images: Iterable[str] = ()) -> bytes:
    """The list of what every part is: names like `/word/styles.xml` with their kind."""
    defaults = {
        "rels": "application/vnd.openxmlformats-package.relationships+xml",
        "xml": "application/xml",
        **{image: _IMAGES[image] for image in sorted(set(images))},
    }
    known = "".join(
        f'<Default Extension="{suffix}" ContentType="{kind}"/>' for suffix, kind in defaults.items()
    )
    named = "".join(
        f'<Override PartName="{name}" ContentType="{_TYPES[kind]}"/>'
        for name, kind in parts.items()
    )
    return part(f'<Types xmlns="{_PACKAGE}/content-types">{known}{named}</Types>')
