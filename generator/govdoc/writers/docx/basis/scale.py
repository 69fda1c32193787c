"""What distinguishes one shipped house style from another: sizes and white."""

from dataclasses import dataclass

from govdoc.writers.palette import palette

PALETTE = palette("0B4F5C", "9A3412")  # 9.2:1 and 7.3:1 on white
GREY = "4A4A4A"  # 8.9:1 on white: head, foot, labels
HAIRLINE = "8C8C8C"  # 3.4:1 on white
FONT = "Calibri"

LEFT, RIGHT, TOP, BOTTOM = 1701, 1417, 1588, 1417  # 30, 25, 28 and 25 mm, in twips
SIDE, LOW = 1417, 1304  # 25 and 23 mm: the margins of a landscape page
WIDTH, HEIGHT = 11906, 16838  # A4
MEASURE = WIDTH - LEFT - RIGHT  # the width of the text
EDGE = 709  # 12.5 mm from the edge of the paper to head and foot
STEP = 425  # 7.5 mm: how far each level of a list moves in


@dataclass(frozen=True, slots=True)
class Heading:
    """Size in half points, white before and after in twips."""

    size: int
    before: int
    after: int


@dataclass(frozen=True, slots=True)
class Scale:
    """The sizes of a house style; `word_hang` is the room for "Artikel 26" or "Bijlage A".

    `below_name` is the white between the gemeente's name and what is said about the document.
    """

    headings: tuple[Heading, Heading, Heading, Heading]
    title: int
    subtitle: int
    below_name: int
    number_hang: int
    word_hang: int


SCALES = {
    "standaard": Scale(
        headings=(
            Heading(40, 480, 160),
            Heading(28, 360, 120),
            Heading(24, 240, 80),
            Heading(22, 200, 60),
        ),
        title=60,
        subtitle=32,
        below_name=400,
        number_hang=851,
        word_hang=1871,
    ),
    "compact": Scale(
        headings=(
            Heading(28, 360, 100),
            Heading(24, 260, 80),
            Heading(22, 220, 60),
            Heading(22, 180, 40),
        ),
        title=44,
        subtitle=28,
        below_name=160,
        number_hang=737,
        word_hang=1361,
    ),
}
