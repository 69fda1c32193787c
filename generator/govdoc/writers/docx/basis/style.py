"""The building stones of `styles.xml`: one style, its colours, borders and sizes."""

import re

from govdoc.writers.docx.basis.scale import GREY, PALETTE

PRIMARY = f'<w:color w:val="{PALETTE.primary}" w:themeColor="accent1"/>'
ACCENT = f'<w:color w:val="{PALETTE.accent}" w:themeColor="accent2"/>'
GREY_TEXT = f'<w:color w:val="{GREY}"/>'
TOGETHER = "<w:keepNext/><w:keepLines/>"

_BUILT_IN = re.compile(
    r"Normal|Title|Subtitle|Quote|caption|header|footer|heading \d|toc \d|TOC Heading|Hyperlink"
    r"|table of figures"
    r"|List (Bullet|Number|Continue)( \d)?|footnote (text|reference)|Placeholder Text"
)


def style(name: str, look: str = "", text: str = "", **more: str) -> str:
    """A paragraph style; `more` may set `id`, `based`, `next` and `flags`."""
    after = f'<w:next w:val="{more["next"]}"/>' if "next" in more else ""
    flags = more.get("flags", '<w:uiPriority w:val="20"/><w:qFormat/>')
    return (
        f'<w:style w:type="paragraph"{_custom(name)} '
        f'w:styleId="{more.get("id") or style_id(name)}">'
        f'<w:name w:val="{name}"/><w:basedOn w:val="{more.get("based", "Normal")}"/>{after}{flags}'
        f"<w:pPr>{look}</w:pPr><w:rPr>{text}</w:rPr></w:style>"
    )


def style_id(name: str) -> str:
    """The id that Word itself gives to a style: its name without spaces, in capitals."""
    return "".join(word[:1].upper() + word[1:] for word in name.split())


def _custom(name: str) -> str:
    return "" if _BUILT_IN.fullmatch(name) else ' w:customStyle="1"'


def character(name: str, text: str) -> str:
    """A style for some words inside a line."""
    return (
        f'<w:style w:type="character"{_custom(name)} w:styleId="{style_id(name)}">'
        f'<w:name w:val="{name}"/><w:basedOn w:val="DefaultParagraphFont"/>'
        f'<w:uiPriority w:val="99"/><w:rPr>{text}</w:rPr></w:style>'
    )


def border(side: str, colour: str, size: int, space: int, theme: str = "") -> str:
    """A paragraph border; `size` in eighths of a point, `space` in points."""
    themed = f' w:themeColor="{theme}"' if theme else ""
    return f'<w:{side} w:val="single" w:sz="{size}" w:space="{space}" w:color="{colour}"{themed}/>'


def size(half_points: int) -> str:
    """The size of letters."""
    return f'<w:sz w:val="{half_points}"/><w:szCs w:val="{half_points}"/>'
