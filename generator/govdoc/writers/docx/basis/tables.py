"""The table styles of a shipped house style."""

from govdoc.writers.docx.basis.scale import HAIRLINE, PALETTE

_MM2 = 113  # 2 mm of air, in twips


def table_styles() -> str:
    """The tables that documents hold: text, RASIC and signatures."""
    return _text() + _matrix() + _signatures()


def _text() -> str:
    """A tinted head, hairlines between the rows, none between columns."""
    lines = _line("bottom", HAIRLINE, 4) + _line("insideH", HAIRLINE, 4)
    head = f"<w:tcBorders>{_line('bottom', PALETTE.primary, 8)}</w:tcBorders>{_fill(PALETTE.tint)}"
    return _style(
        "Tabel huisstijl",
        f"<w:tblBorders>{lines}</w:tblBorders>{_air(57, _MM2)}",
        _first_row(f'{head}<w:vAlign w:val="bottom"/>'),
    )


def _matrix() -> str:
    """Small cells with hairlines both ways, so that a letter belongs to a row and a column."""
    lines = "".join(_line(side, HAIRLINE, 2) for side in ("bottom", "insideH", "insideV"))
    head = f"<w:tcBorders>{_line('bottom', PALETTE.primary, 8)}</w:tcBorders>{_fill(PALETTE.tint)}"
    return _style(
        "Tabel RASIC",
        f"<w:tblBorders>{lines}</w:tblBorders>{_air(20, 57)}",
        _first_row(f'{head}<w:vAlign w:val="bottom"/>'),
    )


def _signatures() -> str:
    """No lines but the one under the head: those to write on belong to the paragraphs."""
    head = f"<w:tcBorders>{_line('bottom', PALETTE.primary, 8)}</w:tcBorders>"
    return _style(
        "Tabel ondertekening",
        _air(57, _MM2),
        _first_row(f'{head}<w:vAlign w:val="bottom"/>'),
    )


def _style(name: str, properties: str, parts: str) -> str:
    style_id = "".join(word[:1].upper() + word[1:] for word in name.split())
    return (
        f'<w:style w:type="table" w:customStyle="1" w:styleId="{style_id}">'
        f'<w:name w:val="{name}"/><w:basedOn w:val="TableNormal"/><w:uiPriority w:val="99"/>'
        f'<w:tblPr><w:tblInd w:w="0" w:type="dxa"/>{properties}</w:tblPr>{parts}</w:style>'
    )


def _first_row(cell: str) -> str:
    return (
        '<w:tblStylePr w:type="firstRow"><w:rPr><w:b/></w:rPr>'
        f"<w:tcPr>{cell}</w:tcPr></w:tblStylePr>"
    )


def _air(height: int, width: int) -> str:
    sides = (("top", height), ("left", width), ("bottom", height), ("right", width))
    cells = "".join(f'<w:{side} w:w="{size}" w:type="dxa"/>' for side, size in sides)
    return f"<w:tblCellMar>{cells}</w:tblCellMar>"


def _line(side: str, colour: str, size: int) -> str:
    return f'<w:{side} w:val="single" w:sz="{size}" w:space="0" w:color="{colour}"/>'


def _fill(colour: str) -> str:
    return f'<w:shd w:val="clear" w:color="auto" w:fill="{colour}"/>'
