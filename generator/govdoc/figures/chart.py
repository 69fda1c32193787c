"""The organisation chart: who reports to whom, as large as the room allows (Figuur 2)."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from govdoc.blocks import OrganisationChart
from govdoc.figures.boxes import Content, contents, filled_box, role_box
from govdoc.figures.connectors import connectors
from govdoc.figures.forest import Forest, forest
from govdoc.figures.ink import Ink, Room
from govdoc.figures.layout import ROOMY, TIGHT, Box, Gaps, Shape, shapes, spans
from govdoc.figures.legend import Legend, drawn, legend
from govdoc.figures.lines import Lettering
from govdoc.figures.svg import Drawn, Rectangle, picture

# Points of the letters, and white; smaller letters only come with a chart that is too large.
_TRIES = ((9.5, ROOMY), (9.0, ROOMY), (8.5, ROOMY), (8.5, TIGHT), (8.0, TIGHT))
_WIDTHS = (92.0, 104.0, 116.0, 132.0, 150.0, 76.0)  # points, of a box
_WIDER = (180.0, 215.0, 260.0, 320.0)  # for long names
_ABOVE_LONERS = 14.0
_CUT = 0.01  # a cut word is as bad as letters that are one per cent smaller
_NOBODY = Box("", 0, 0)


@dataclass(frozen=True, slots=True)
class _Plan:
    """A chart that could be drawn: letters, what stands in the boxes, and where these stand."""

    look: Lettering
    gaps: Gaps
    boxes: dict[str, Content]
    box: float
    whole: Shape
    key: Legend
    loners: int  # roles without a place in the tree, in each row
    width: float
    height: float

    @property
    def cut(self) -> int:
        """How many words are cut in two."""
        return sum(line.broken for content in self.boxes.values() for line in content.lines)

    def too_large(self, room: Room) -> float:
        """How many times as large as the room it is."""
        return max(self.width / room.width, self.height / room.height)


def chart(roles: OrganisationChart, ink: Ink, room: Room) -> Drawn:
    """The chart with the largest letters that fit the room, as low as it can be."""
    trees = forest(roles.roles)
    plan = _best(trees, ink, room)
    top = plan.height - plan.key.height
    parts = [*_tree(trees, plan, ink), *_loners(trees, plan, ink)]
    parts += drawn(plan.key, ink, plan.look, top)
    return picture(parts, plan.width, plan.height, (room.width, room.height))


def _best(trees: Forest, ink: Ink, room: Room) -> _Plan:
    """The plan to draw; where none fits, the one that has to shrink least."""
    plans: list[_Plan] = []
    for size, gaps in _TRIES:
        maker = _Maker(trees, ink, room, Lettering(size), gaps)
        widths = (*_WIDTHS, *_WIDER) if gaps is TIGHT else _WIDTHS
        plans = [plan for width in widths for plan in maker.plans(width)]
        fitting = [one for one in plans if one.too_large(room) <= 1]
        if fitting:
            return min(fitting, key=lambda one: (one.cut, one.height + one.whole.detour))
    return min(plans, key=lambda one: one.too_large(room) * (1 + one.cut * _CUT))


@dataclass(frozen=True, slots=True)
class _Maker:
    """Makes plans with letters of one size and white of one measure."""

    trees: Forest
    ink: Ink
    room: Room
    look: Lettering
    gaps: Gaps

    def plans(self, wide: float) -> Iterator[_Plan]:
        """The plans with boxes of one width."""
        gaps, room = self.gaps, self.room
        boxes = contents(self.trees, self.ink, self.look, wide, least=1 if gaps is TIGHT else 2)
        key = legend(self.trees, self.ink, self.look, room.width)
        across = max(1, int((room.width + gaps.beside) / (wide + gaps.beside)))
        rows = _loner_rows(self.trees, across)
        extra = sum(max(boxes[id_].height for id_ in row) + gaps.between for row in rows)
        loners = max((len(row) for row in rows), default=0) * (wide + gaps.beside) - gaps.beside
        for whole in self._wholes(boxes, wide):
            height = whole.height + (extra + _ABOVE_LONERS * bool(whole.height) if rows else 0)
            size = max(whole.width, loners, key.width) + 2, height + key.height + 2
            yield _Plan(self.look, gaps, boxes, wide, whole, key, across, *size)

    def _wholes(self, boxes: dict[str, Content], wide: float) -> Sequence[Shape]:
        """All trees together, in every shape."""
        trees = self.trees
        fronts: dict[str, list[Shape]] = {}
        for id_ in trees.upwards:
            beside = trees.beside.get(id_)
            box = Box(id_, wide, boxes[id_].height, boxes[beside].height if beside else 0)
            fronts[id_] = shapes(box, [fronts[child] for child in trees.below[id_]], self.gaps)
        return shapes(_NOBODY, [fronts[id_] for id_ in trees.roots], self.gaps)


def _loner_rows(trees: Forest, across: int) -> list[tuple[str, ...]]:
    return [trees.loners[at : at + across] for at in range(0, len(trees.loners), across)]


def _tree(trees: Forest, plan: _Plan, ink: Ink) -> list[str]:
    """Lines first, and the boxes over them."""
    lines: list[str] = []
    boxes: list[str] = []
    waiting = [(plan.whole, 1 + (plan.width - 2 - plan.whole.width) / 2, 1.0)]
    while waiting:
        shape, left, top = waiting.pop()
        lines += connectors(shape, (left, top), plan.gaps, ink.colours)
        boxes += _boxes(trees, plan, ink, (shape, left + shape.left, top))
        placed = zip(shape.children, spans(shape, plan.gaps), strict=True)
        waiting += [(child, left + right, top + down) for child, (right, down) in placed]
    return lines + boxes


def _boxes(trees: Forest, plan: _Plan, ink: Ink, at: tuple[Shape, float, float]) -> Iterator[str]:
    """The box of a role, and the FG beside it."""
    shape, left, top = at
    if not shape.box.id:
        return
    yield _box(trees, plan, ink, (shape.box.id, left, top))
    if beside := trees.beside.get(shape.box.id):
        yield _box(trees, plan, ink, (beside, left + plan.box + plan.gaps.aside, top))


def _loners(trees: Forest, plan: _Plan, ink: Ink) -> Iterator[str]:
    """Roles that report to nobody, and nobody to them, in rows below the tree."""
    top = 1 + plan.whole.height + (_ABOVE_LONERS if plan.whole.height else 0)
    for row in _loner_rows(trees, plan.loners):
        for number, id_ in enumerate(row):
            yield _box(trees, plan, ink, (id_, 1 + number * (plan.box + plan.gaps.beside), top))
        top += max(plan.boxes[id_].height for id_ in row) + plan.gaps.between


def _box(trees: Forest, plan: _Plan, ink: Ink, at: tuple[str, float, float]) -> str:
    id_, left, top = at
    content, line = plan.boxes[id_], trees.roles[id_].line
    place = Rectangle(left, top, plan.box, content.height)
    aside = id_ in trees.beside.values()
    frame = role_box(line, place, ink.colours, aside=aside)
    return frame + filled_box(content, "" if aside else line, place, plan.look)
