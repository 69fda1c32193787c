"""Elements of HTML as text; whatever a document says is escaped here and nowhere else."""

from html import escape
from urllib.parse import quote

_VOID = frozenset({"br", "hr", "img", "input", "meta"})


def element(name: str, content: str = "", /, **attributes: str | int | None) -> str:
    """An element around content that is HTML already.

    Attributes may end in `_` (class_) and have `_` for `-`; None and "" are left out.
    """
    pairs = ((key.rstrip("_").replace("_", "-"), value) for key, value in attributes.items())
    inside = "".join(_attribute(key, value) for key, value in pairs if value not in (None, ""))
    return f"<{name}{inside}>" if name in _VOID else f"<{name}{inside}>{content}</{name}>"


def text(words: str) -> str:
    """Text as typed."""
    return escape(words, quote=False)


def fragment(identifier: str) -> str:
    """The target of a link to an id on the same page."""
    return "#" + quote(identifier)


def _attribute(key: str, value: object) -> str:
    return f' {key}="{escape(str(value))}"'
