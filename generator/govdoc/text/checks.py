"""What a block may have: attributes, and blocks inside it."""

from dataclasses import dataclass
from typing import Any, cast, get_args

from govdoc.blocks import Block, Origin, ParagraphStyle
from govdoc.text.filler import Filler
from govdoc.text.inlines import Content
from govdoc.text.refusal import refused

STYLES: tuple[str, ...] = get_args(ParagraphStyle)


@dataclass(frozen=True, slots=True)
class Checks:
    """Reports what does not fit, for the blocks of one part."""

    filler: Filler

    def allow(
        self,
        content: Content,
        what: str,
        *,
        has_id: bool = False,
        has_style: bool = False,
        names: frozenset[str] = frozenset(),
    ) -> None:
        """Reports attributes that this kind of block does not have."""
        attributes = content.attributes
        wrong = [name for name, _ in attributes.named if name not in names]
        wrong += [f".{c}" for c in attributes.classes if not has_style or c not in STYLES]
        wrong += [f"#{self.filler.text(attributes.id)}"] if attributes.id and not has_id else []
        if not attributes.unreadable and not wrong:
            return
        shown = f": {', '.join(wrong)}" if wrong else ""
        help_ = f"een alinea kent .{', .'.join(STYLES[1:])}" if has_style else ""
        self.report(f"{what} heeft deze eigenschap niet{shown}", help_, content.origin)

    def style(self, content: Content) -> ParagraphStyle:
        """The role of a paragraph in the text."""
        known = [name for name in content.attributes.classes if name in STYLES]
        return cast("ParagraphStyle", known[0]) if known else "gewoon"

    def id(self, content: Content) -> str:
        """The id that a line gives, with values filled in."""
        written = content.attributes.id
        found = self.filler.text(written)
        if written and (not found or any(char.isspace() for char in found)):
            self.report("een id heeft geen spaties en is niet leeg", "", content.origin)
        return found

    def only(self, blocks: list[Any], kinds: tuple[type, ...], where: str) -> tuple[Block, ...]:
        """The blocks that may stand here; the others are reported."""
        for block in blocks:
            if not isinstance(block, kinds):
                self.report(
                    f"in {where} kan dit niet staan", "alleen alinea's en lijsten", block.origin
                )
        return tuple(cast("Block", block) for block in blocks if isinstance(block, kinds))

    def report(self, message: str, repair: str, origin: Origin) -> None:
        """Something that cannot be."""
        self.filler.report(refused(message, repair), origin)
