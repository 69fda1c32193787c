"""Write the house styles into the folder that is named: `… basis templates`."""

import sys
from collections.abc import Iterator
from pathlib import Path

from govdoc.writers.docx.basis.numbering import numbering
from govdoc.writers.docx.basis.page import body, footnotes, page_parts
from govdoc.writers.docx.basis.scale import SCALES, Scale
from govdoc.writers.docx.basis.styles import styles
from govdoc.writers.docx.basis.theme import fonts, settings, theme
from govdoc.writers.docx.package import member, package
from govdoc.writers.docx.relations import Relations, content_types
from govdoc.writers.docx.xml import part


def base(scale: Scale) -> bytes:
    """A Word file with the styles, numbering, heads and feet of a house style, and no text."""
    relations = Relations()
    kinds, members = {"/word/document.xml": "document"}, []
    for kind, name, xml in _parts(scale):
        relations.add(kind, name)
        kinds[f"/word/{name}"] = kind
        members.append(member(f"word/{name}", part(xml)))
    names = {target: number for (_, target, _), number in relations.targets.items()}
    top = Relations()
    top.add("officeDocument", "word/document.xml")
    return package(
        [
            member("[Content_Types].xml", content_types(kinds)),
            member("_rels/.rels", top.part()),
            member("word/document.xml", part(body(names))),
            member("word/_rels/document.xml.rels", relations.part()),
            *members,
        ]
    )


def _parts(scale: Scale) -> Iterator[tuple[str, str, str]]:
    """Kind, name and text of every part but the document."""
    yield "styles", "styles.xml", styles(scale)
    yield "numbering", "numbering.xml", numbering(scale)
    yield "settings", "settings.xml", settings()
    yield "fontTable", "fontTable.xml", fonts()
    yield "footnotes", "footnotes.xml", footnotes()
    yield "theme", "theme/theme1.xml", theme()
    for name, xml in page_parts().items():
        yield "header" if name.startswith("kop") else "footer", f"{name}.xml", xml


def main(folder: Path) -> None:
    """Write every shipped house style below `folder`."""
    for name, scale in SCALES.items():
        target = folder / name / "base.docx"
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(base(scale))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
