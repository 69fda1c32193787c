"""The styles of what surrounds the text: cover, headings, contents, head and foot."""

from govdoc.writers.docx.basis.scale import HAIRLINE, MEASURE, Scale
from govdoc.writers.docx.basis.style import (
    ACCENT,
    GREY_TEXT,
    PRIMARY,
    TOGETHER,
    border,
    size,
    style,
)


def page_styles(scale: Scale) -> str:
    """All of them."""
    return _front(scale) + _facts() + _headings(scale) + _contents() + _page()


def _front(scale: Scale) -> str:
    """Title, gemeente and what says that a document is a concept."""
    return (
        style(
            "Title",
            f'{TOGETHER}<w:spacing w:before="0" w:after="80" w:line="240" w:lineRule="auto"/>'
            "<w:contextualSpacing/>",
            f"<w:b/>{PRIMARY}{size(scale.title)}",
            next="Subtitle",
        )
        + style(
            "Subtitle",
            f'{TOGETHER}<w:spacing w:before="0" w:after="80"/>',
            size(scale.subtitle),
            next="Normal",
        )
        + style(
            "Gemeentenaam",
            f'<w:spacing w:before="0" w:after="{scale.below_name}"/>',
            f"{GREY_TEXT}{size(26)}",
        )
        + style(
            "Conceptmerk",
            '<w:spacing w:before="240" w:after="360"/>',
            f"<w:b/>{ACCENT}{size(40)}",
        )
        + style("Logo", '<w:spacing w:before="0" w:after="240" w:line="240" w:lineRule="auto"/>')
        + style("Figuur", '<w:spacing w:before="0" w:after="240" w:line="240" w:lineRule="auto"/>')
    )


def _facts() -> str:
    """What is said about a document, below a line: one by one, or one after the other."""
    rule = border("top", HAIRLINE, 4, 8)
    below = f"<w:pBdr>{rule}</w:pBdr>"
    return style("Feit", f'{below}<w:spacing w:before="0" w:after="60"/>') + style(
        "Feiten in een regel", f'{below}<w:spacing w:before="160" w:after="320"/>', GREY_TEXT
    )


def _headings(scale: Scale) -> str:
    return "".join(
        style(
            f"heading {level}",
            f'{TOGETHER}<w:spacing w:before="{heading.before}" w:after="{heading.after}" '
            f'w:line="259" w:lineRule="auto"/><w:outlineLvl w:val="{level - 1}"/>',
            f"<w:b/>{PRIMARY}{size(heading.size)}",
            next="Normal",
            flags='<w:uiPriority w:val="9"/><w:qFormat/>',
        )
        for level, heading in enumerate(scale.headings, 1)
    )


def _contents() -> str:
    return (
        style(
            "TOC Heading",
            f'{TOGETHER}<w:spacing w:before="0" w:after="240"/>',
            f"<w:b/>{PRIMARY}{size(40)}",
            next="Normal",
            flags='<w:uiPriority w:val="39"/>',
        )
        + _entry(1, '<w:spacing w:before="120" w:after="20"/>', "<w:b/>")
        + _entry(2, '<w:spacing w:before="0" w:after="20"/>', "")
        + _entry(3, '<w:spacing w:before="0" w:after="20"/>', "")
        + _line("table of figures", "TableofFigures", '<w:spacing w:before="0" w:after="20"/>', "")
    )


def _entry(level: int, spacing: str, text: str) -> str:
    """A line of the contents."""
    return _line(f"toc {level}", f"TOC{level}", spacing, text)


def _line(name: str, id_: str, spacing: str, text: str) -> str:
    """A line with its page number at the right edge."""
    return style(
        name,
        f'<w:tabs><w:tab w:val="right" w:leader="dot" w:pos="{MEASURE}"/></w:tabs>{spacing}',
        text,
        id=id_,
        next="Normal",
        flags='<w:uiPriority w:val="39"/>',
    )


def _page() -> str:
    """Head and foot of the page."""
    tabs = f'<w:tabs><w:tab w:val="right" w:pos="{MEASURE}"/></w:tabs>'
    plain = '<w:spacing w:before="0" w:after="0"/>'
    flags = '<w:uiPriority w:val="99"/>'
    rule = f"<w:pBdr>{border('bottom', HAIRLINE, 4, 4)}</w:pBdr>"
    return (
        style("header", f"{rule}{tabs}{plain}", f"{GREY_TEXT}{size(18)}", flags=flags)
        + style("header eerste bladzijde", plain, f"{GREY_TEXT}{size(18)}", flags=flags)
        + style("footer", f"{tabs}{plain}", f"{GREY_TEXT}{size(18)}", flags=flags)
    )
