"""The styles of a shipped house style: `word/styles.xml`."""

import re

from govdoc.writers.docx.basis.scale import GREY, HAIRLINE, MEASURE, PALETTE, STEP, Scale
from govdoc.writers.docx.basis.tables import table_styles
from govdoc.writers.docx.xml import NAMESPACES

_PRIMARY = f'<w:color w:val="{PALETTE.primary}" w:themeColor="accent1"/>'
_ACCENT = f'<w:color w:val="{PALETTE.accent}" w:themeColor="accent2"/>'
_GREY = f'<w:color w:val="{GREY}"/>'
_TOGETHER = "<w:keepNext/><w:keepLines/>"


def styles(scale: Scale) -> str:
    """The whole part."""
    return (
        f"<w:styles {NAMESPACES}>{_defaults()}{_latent()}{_foundation()}{_front(scale)}"
        f"{_headings(scale)}{_texts()}{_lists()}{_contents()}{_page()}{_table_texts()}{_matrix()}"
        f"{_characters()}{table_styles()}</w:styles>"
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


_BUILT_IN = re.compile(
    r"Normal|Title|Subtitle|Quote|caption|header|footer|heading \d|toc \d|TOC Heading|Hyperlink"
    r"|List (Bullet|Number|Continue)( \d)?|footnote (text|reference)|Placeholder Text"
)


def _custom(name: str) -> str:
    return "" if _BUILT_IN.fullmatch(name) else ' w:customStyle="1"'


def _defaults() -> str:
    fonts = (
        'w:asciiTheme="minorHAnsi" w:eastAsiaTheme="minorEastAsia" w:hAnsiTheme="minorHAnsi" '
        'w:cstheme="minorBidi"'
    )
    return (
        f"<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts {fonts}/>"
        '<w:sz w:val="22"/><w:szCs w:val="22"/>'
        '<w:lang w:val="nl-NL" w:eastAsia="nl-NL" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>'
        "<w:pPrDefault><w:pPr><w:widowControl/><w:suppressAutoHyphens/>"
        '<w:spacing w:after="120" w:line="276" w:lineRule="auto"/></w:pPr></w:pPrDefault>'
        "</w:docDefaults>"
    )


def _latent() -> str:
    return (
        '<w:latentStyles w:defLockedState="0" w:defUIPriority="99" w:defSemiHidden="0" '
        'w:defUnhideWhenUsed="0" w:defQFormat="0" w:count="376"/>'
    )


def _foundation() -> str:
    cells = "".join(
        f'<w:{side} w:w="{width}" w:type="dxa"/>'
        for side, width in (("top", 0), ("left", 108), ("bottom", 0), ("right", 108))
    )
    hidden = '<w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/>'
    return (
        '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/>'
        "<w:qFormat/></w:style>"
        '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">'
        f'<w:name w:val="Default Paragraph Font"/>{hidden}</w:style>'
        '<w:style w:type="table" w:default="1" w:styleId="TableNormal">'
        f'<w:name w:val="Normal Table"/>{hidden}<w:tblPr><w:tblInd w:w="0" w:type="dxa"/>'
        f"<w:tblCellMar>{cells}</w:tblCellMar></w:tblPr></w:style>"
        f'<w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/>'
        f"{hidden}</w:style>"
    )


def _front(scale: Scale) -> str:
    """Cover and title block."""
    rule = _border("top", HAIRLINE, 4, 8)
    return (
        style(
            "Title",
            f'{_TOGETHER}<w:spacing w:before="0" w:after="80" w:line="240" w:lineRule="auto"/>'
            "<w:contextualSpacing/>",
            f"<w:b/>{_PRIMARY}{_size(scale.title)}",
            next="Subtitle",
        )
        + style(
            "Subtitle",
            f'{_TOGETHER}<w:spacing w:before="0" w:after="80"/>',
            _size(scale.subtitle),
            next="Normal",
        )
        + style(
            "Gemeentenaam",
            f'<w:spacing w:before="0" w:after="{scale.below_name}"/>',
            f"{_GREY}{_size(26)}",
        )
        + style(
            "Conceptmerk",
            '<w:spacing w:before="240" w:after="360"/>',
            f"<w:b/>{_ACCENT}{_size(40)}",
        )
        + style("Logo", '<w:spacing w:before="0" w:after="240" w:line="240" w:lineRule="auto"/>')
        + style("Feit", f"<w:pBdr>{rule}</w:pBdr>" + '<w:spacing w:before="0" w:after="60"/>')
        + style(
            "Feiten in een regel",
            f"<w:pBdr>{rule}</w:pBdr>" + '<w:spacing w:before="160" w:after="320"/>',
            _GREY,
        )
    )


def _headings(scale: Scale) -> str:
    return "".join(
        style(
            f"heading {level}",
            f'{_TOGETHER}<w:spacing w:before="{heading.before}" w:after="{heading.after}" '
            f'w:line="259" w:lineRule="auto"/><w:outlineLvl w:val="{level - 1}"/>',
            f"<w:b/>{_PRIMARY}{_size(heading.size)}",
            next="Normal",
            flags='<w:uiPriority w:val="9"/><w:qFormat/>',
        )
        for level, heading in enumerate(scale.headings, 1)
    )


def _texts() -> str:
    """The roles that a paragraph can have."""
    bar = _border("left", PALETTE.primary, 18, 10, "accent1")
    box = "".join(_border(side, PALETTE.tint, 4, 6) for side in ("top", "left", "bottom", "right"))
    inside = '<w:ind w:left="142" w:right="142"/>'
    summary = f"<w:pBdr>{bar}</w:pBdr>"
    return (
        style("Inleiding", '<w:spacing w:after="200"/>', _size(25))
        + style(
            "Nadruk",
            f'<w:keepLines/><w:pBdr>{box}</w:pBdr><w:shd w:val="clear" w:color="auto" '
            f'w:fill="{PALETTE.tint}"/><w:spacing w:before="160" w:after="200"/>{inside}',
            "<w:b/>",
        )
        + style("Samenvatting", summary)
        + style("Samenvatting opsomming", summary, based="ListBullet")
        + style("Samenvatting nummering", summary, based="ListNumber")
        + style("Klein", "", f"{_GREY}{_size(20)}")
        + style("Quote", '<w:ind w:left="425" w:right="425"/>', "<w:i/>")
        + style(
            "caption",
            f'{_TOGETHER}<w:spacing w:before="240" w:after="80"/>',
            f"<w:b/>{_PRIMARY}",
        )
        + style("Begrip", f'{_TOGETHER}<w:spacing w:before="60" w:after="0"/>', "<w:b/>")
        + style("Betekenis", f'<w:ind w:left="{STEP}"/>')
        + style("Invulopschrift", f'{_TOGETHER}<w:spacing w:before="160" w:after="0"/>', _GREY)
        + style(
            "Invulregel",
            f"<w:pBdr>{_border('bottom', GREY, 4, 1)}</w:pBdr>" + '<w:spacing w:after="160"/>',
        )
        + style(
            "Tekenregel",
            f"<w:pBdr>{_border('bottom', GREY, 4, 1)}</w:pBdr>"
            '<w:spacing w:before="0" w:after="0"/>',
        )
        + style(
            "Sectie-einde",
            '<w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/>',
            _size(2),
            flags='<w:uiPriority w:val="99"/><w:semiHidden/>',
        )
        + style(
            "footnote text",
            '<w:spacing w:after="40" w:line="276" w:lineRule="auto"/>',
            _size(19),
            flags='<w:uiPriority w:val="99"/>',
        )
    )


def _lists() -> str:
    """Bullets, numbers and what goes on in an item, four levels each; indents: the numbering."""
    kinds = ("List Bullet", "List Number", "List Continue")
    return "".join(
        style(
            kind if level == 1 else f"{kind} {level}",
            '<w:spacing w:after="80"/>'
            + (f'<w:ind w:left="{STEP * level}"/>' if kind == "List Continue" else ""),
        )
        for kind in kinds
        for level in range(1, 5)
    )


def _contents() -> str:
    return (
        style(
            "TOC Heading",
            f'{_TOGETHER}<w:spacing w:before="0" w:after="240"/>',
            f"<w:b/>{_PRIMARY}{_size(40)}",
            next="Normal",
            flags='<w:uiPriority w:val="39"/>',
        )
        + _entry(1, '<w:spacing w:before="120" w:after="20"/>', "<w:b/>")
        + _entry(2, '<w:spacing w:before="0" w:after="20"/>', "")
        + _entry(3, '<w:spacing w:before="0" w:after="20"/>', "")
    )


def _entry(level: int, spacing: str, text: str) -> str:
    """A line of the contents, its page number at the right edge."""
    return style(
        f"toc {level}",
        f'<w:tabs><w:tab w:val="right" w:leader="dot" w:pos="{MEASURE}"/></w:tabs>{spacing}',
        text,
        id=f"TOC{level}",
        next="Normal",
        flags='<w:uiPriority w:val="39"/>',
    )


def _page() -> str:
    """Head and foot of the page."""
    tabs = f'<w:tabs><w:tab w:val="right" w:pos="{MEASURE}"/></w:tabs>'
    plain = '<w:spacing w:before="0" w:after="0"/>'
    flags = '<w:uiPriority w:val="99"/>'
    rule = f"<w:pBdr>{_border('bottom', HAIRLINE, 4, 4)}</w:pBdr>"
    return (
        style("header", f"{rule}{tabs}{plain}", f"{_GREY}{_size(18)}", flags=flags)
        + style("header eerste bladzijde", plain, f"{_GREY}{_size(18)}", flags=flags)
        + style("footer", f"{tabs}{plain}", f"{_GREY}{_size(18)}", flags=flags)
    )


def _table_texts() -> str:
    tight = '<w:spacing w:before="0" w:after="0"/>'
    small = '<w:spacing w:before="0" w:after="0" w:line="259" w:lineRule="auto"/>'
    return (
        style("Tabeltekst", tight)
        + style("Tabelkop", f"<w:keepNext/>{tight}", "<w:b/>")
        + style("Tabeltekst klein", small, _size(18))
        + style("Tabelkop klein", f"<w:keepNext/>{small}", f"<w:b/>{_size(18)}")
    )


def _matrix() -> str:
    tight = '<w:spacing w:before="0" w:after="0" w:line="240" w:lineRule="auto"/>'
    return (
        style("RASIC rol", f"<w:keepNext/>{tight}", f"<w:b/>{_size(18)}")
        + style("RASIC thema", f"<w:keepNext/>{tight}", f"<w:b/>{_PRIMARY}{_size(19)}")
        + style("RASIC activiteit", f"<w:keepNext/>{tight}", _size(19))
        + style("RASIC letter", f'<w:keepNext/>{tight}<w:jc w:val="center"/>', _size(20))
        + style("RASIC legenda", '<w:keepLines/><w:spacing w:before="80" w:after="0"/>', _size(18))
    )


def _characters() -> str:
    link = f'{_PRIMARY}<w:u w:val="single"/>'
    box = f'<w:bdr w:val="single" w:sz="4" w:space="0" w:color="{PALETTE.accent}"/>'
    white = '<w:color w:val="FFFFFF" w:themeColor="background1"/>'
    return (
        _character("Hyperlink", link)
        + _character("footnote reference", '<w:vertAlign w:val="superscript"/>')
        + _character("Placeholder Text", _GREY)
        + _character("Verwijzing", _PRIMARY)
        + _character(
            "Open plek", f'<w:b/>{box}<w:shd w:val="clear" w:color="auto" w:fill="FFF1C9"/>'
        )
        + _character("Invulveld", f'<w:u w:val="single" w:color="{GREY}"/>')
        + _character("Feitlabel", _GREY)
        + _character("Concept", f"<w:b/>{_ACCENT}")
        + _character("RASIC A", f"<w:b/>{white}")
        + _character("RASIC R", "<w:b/>")
    )


def _character(name: str, text: str) -> str:
    return (
        f'<w:style w:type="character"{_custom(name)} w:styleId="{style_id(name)}">'
        f'<w:name w:val="{name}"/><w:basedOn w:val="DefaultParagraphFont"/>'
        f'<w:uiPriority w:val="99"/><w:rPr>{text}</w:rPr></w:style>'
    )


def _border(side: str, colour: str, size: int, space: int, theme: str = "") -> str:
    """A paragraph border; `size` in eighths of a point, `space` in points."""
    themed = f' w:themeColor="{theme}"' if theme else ""
    return f'<w:{side} w:val="single" w:sz="{size}" w:space="{space}" w:color="{colour}"{themed}/>'


def _size(half_points: int) -> str:
    return f'<w:sz w:val="{half_points}"/><w:szCs w:val="{half_points}"/>'
