"""Write the house styles into the folder that is named: `… basis templates`."""

import sys
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
    relations, members, kinds = Relations(), [], {"/word/document.xml": "document"}
    fixed = {
        "styles": styles(scale),
        "numbering": numbering(scale),
        "settings": settings(),
        "fontTable": fonts(),
        "footnotes": footnotes(),
    }
    for kind, xml in fixed.items():
        relations.add(kind, f"{kind}.xml")
        kinds[f"/word/{kind}.xml"] = kind
        members.append(member(f"word/{kind}.xml", part(xml)))
    relations.add("theme", "theme/theme1.xml")
    kinds["/word/theme/theme1.xml"] = "theme"
    members.append(member("word/theme/theme1.xml", part(theme())))
    names = {}
    for name, xml in page_parts().items():
        kind = "header" if name.startswith("kop") else "footer"
        names[name] = relations.add(kind, f"{name}.xml")
        kinds[f"/word/{name}.xml"] = kind
        members.append(member(f"word/{name}.xml", part(xml)))
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


def main(folder: Path) -> None:
    """Write every shipped house style below `folder`."""
    for name, scale in SCALES.items():
        target = folder / name / "base.docx"
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(base(scale))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
