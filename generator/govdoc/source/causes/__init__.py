"""What people do wrong in YAML: each function knows one cause and says it in Dutch.

The parser says where it stuck, which is often a line too late; these look at the lines as typed.
The order matters: the first that answers is right more often than the ones behind it.
"""

from collections.abc import Callable

from govdoc.source.broken import Broken, Cause
from govdoc.source.causes import brackets, lines, quotes, signs

CAUSES: tuple[Callable[[Broken], Cause | None], ...] = (
    signs.invisible,
    signs.tab,
    quotes.open_quote,
    quotes.behind_quote,
    quotes.curly_quote,
    quotes.escape,
    signs.directive,
    signs.template,
    signs.star,
    signs.reserved,
    signs.indicator,
    brackets.behind_bracket,
    lines.dash_in_value,
    lines.colon_in_text,
    lines.no_space,
    lines.no_dash,
    lines.no_colon,
    lines.too_far,
    lines.misplaced,
    brackets.bracket,
    lines.document,
)
