"""The styles of the text itself: paragraphs, lists, tables, forms, and marks inside a line."""

from govdoc.writers.docx.basis.scale import GREY, PALETTE, STEP
from govdoc.writers.docx.basis.style import (
    ACCENT,
    GREY_TEXT,
    PRIMARY,
    TOGETHER,
    border,
    character,
    size,
    style,
)


def text_styles() -> str:
    """All of them."""
    return _roles() + _terms() + _forms() + _lists() + _table_texts() + _matrix() + _characters()


def _roles() -> str:
    """The roles that a paragraph can have."""
    bar = border("left", PALETTE.primary, 18, 10, "accent1")
    box = "".join(border(side, PALETTE.tint, 4, 6) for side in ("top", "left", "bottom", "right"))
    inside = '<w:ind w:left="142" w:right="142"/>'
    summary = f"<w:pBdr>{bar}</w:pBdr>"
    return (
        style("Inleiding", '<w:spacing w:after="200"/>', size(25))
        + style(
            "Nadruk",
            f'<w:keepLines/><w:pBdr>{box}</w:pBdr><w:shd w:val="clear" w:color="auto" '
            f'w:fill="{PALETTE.tint}"/><w:spacing w:before="160" w:after="200"/>{inside}',
            "<w:b/>",
        )
        + style("Samenvatting", summary)
        + style("Samenvatting opsomming", summary, based="ListBullet")
        + style("Samenvatting nummering", summary, based="ListNumber")
        + style("Klein", "", f"{GREY_TEXT}{size(20)}")
        + style("Grond", '<w:keepNext/><w:spacing w:after="120"/>', f"<w:i/>{GREY_TEXT}{size(20)}")
        + style("Quote", '<w:ind w:left="425" w:right="425"/>', "<w:i/>")
    )


def _terms() -> str:
    """Captions, terms with their meaning, and notes."""
    return (
        style(
            "caption",
            f'{TOGETHER}<w:spacing w:before="240" w:after="80"/>',
            f"<w:b/>{PRIMARY}",
        )
        + style("Begrip", f'{TOGETHER}<w:spacing w:before="60" w:after="0"/>', "<w:b/>")
        + style("Betekenis", f'<w:ind w:left="{STEP}"/>')
        + style(
            "footnote text",
            '<w:spacing w:after="40" w:line="276" w:lineRule="auto"/>',
            size(19),
            flags='<w:uiPriority w:val="99"/>',
        )
        + style(
            "Sectie-einde",
            '<w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/>',
            size(2),
            flags='<w:uiPriority w:val="99"/><w:semiHidden/>',
        )
    )


def _forms() -> str:
    """Places to write: a label, and a line under it or beside it."""
    line = f"<w:pBdr>{border('bottom', GREY, 4, 1)}</w:pBdr>"
    return (
        style("Invulopschrift", f'{TOGETHER}<w:spacing w:before="160" w:after="0"/>', GREY_TEXT)
        + style("Invulregel", f'{line}<w:spacing w:after="160"/>')
        + style("Tekenregel", f'{line}<w:spacing w:before="0" w:after="0"/>')
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


def _table_texts() -> str:
    tight = '<w:spacing w:before="0" w:after="0"/>'
    small = '<w:spacing w:before="0" w:after="0" w:line="259" w:lineRule="auto"/>'
    return (
        style("Tabeltekst", tight)
        + style("Tabelkop", f"<w:keepNext/>{tight}", "<w:b/>")
        + style("Tabeltekst klein", small, size(18))
        + style("Tabelkop klein", f"<w:keepNext/>{small}", f"<w:b/>{size(18)}")
    )


def _matrix() -> str:
    tight = '<w:spacing w:before="0" w:after="0" w:line="240" w:lineRule="auto"/>'
    return (
        style("RASIC rol", f"<w:keepNext/>{tight}", f"<w:b/>{size(17)}")
        + style("RASIC thema", f"<w:keepNext/>{tight}", f"<w:b/>{PRIMARY}{size(18)}")
        + style("RASIC activiteit", f"<w:keepNext/>{tight}", size(18))
        + style("RASIC letter", f'<w:keepNext/>{tight}<w:jc w:val="center"/>', size(18))
        + style("RASIC legenda", '<w:keepLines/><w:spacing w:before="60" w:after="0"/>', size(17))
    )


def _characters() -> str:
    link = f'{PRIMARY}<w:u w:val="single"/>'
    box = f'<w:bdr w:val="single" w:sz="4" w:space="0" w:color="{PALETTE.accent}"/>'
    white = '<w:color w:val="FFFFFF" w:themeColor="background1"/>'
    return (
        character("Hyperlink", link)
        + character("footnote reference", '<w:vertAlign w:val="superscript"/>')
        + character("Placeholder Text", GREY_TEXT)
        + character("Verwijzing", PRIMARY)
        + character(
            "Open plek", f'<w:b/>{box}<w:shd w:val="clear" w:color="auto" w:fill="FFF1C9"/>'
        )
        + character("Invulveld", f'<w:u w:val="single" w:color="{GREY}"/>')
        + character("Feitlabel", GREY_TEXT)
        + character("Concept", f"<w:b/>{ACCENT}")
        + character("RASIC A", f"<w:b/>{white}")
        + character("RASIC R", "<w:b/>")
    )
