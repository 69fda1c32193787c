"""Inlines as they come: the white space of a template is one space, that of a value stays."""

import re
from collections.abc import Iterable
from dataclasses import replace

from govdoc.blocks import Inline, Inlines, LineBreak, Text

_FULL_STOP = re.compile(r"\.(?!\S)")


class Runs:
    """Inlines in order; what is `own` came from the template itself, the rest from values."""

    def __init__(self) -> None:
        self._items: list[tuple[Inline, bool]] = []

    def own(self, text: str, *, bold: bool, italic: bool) -> None:
        """Text of the template: no space at the start of a line, and none after another.

        The full stop of a sentence falls away after a value that ends in one ("Hulp B.V.").
        """
        if self._at_start() or self._after_space():
            text = text.lstrip(" ")
        if _FULL_STOP.match(text) and self._after_stop():
            text = text[1:]
        if text:
            self._items.append((Text(text, bold, italic), True))

    def add(self, inline: Inline) -> None:
        """A value, exactly as it is."""
        if inline != Text(""):
            self._items.append((inline, False))

    def new_line(self) -> None:
        """A line break of the template."""
        self._strip_end()
        self._items.append((LineBreak(), True))

    def finished(self) -> Inlines:
        """The inlines, without white space of the template at the start and the end."""
        self._strip_end()
        while self._items and self._items[-1] == (LineBreak(), True):
            self._items.pop()
            self._strip_end()
        while self._items and self._items[0] == (LineBreak(), True):
            del self._items[0]
        return tuple(_merged(inline for inline, _ in self._items))

    def _at_start(self) -> bool:
        return not self._items or isinstance(self._items[-1][0], LineBreak)

    def _after_space(self) -> bool:
        last, own = self._items[-1]
        return own and isinstance(last, Text) and last.text.endswith(" ")

    def _after_stop(self) -> bool:
        last, own = self._items[-1] if self._items else (None, True)
        return not own and isinstance(last, Text) and last.text.endswith(".")

    def _strip_end(self) -> None:
        """Takes off the template's own space at the end."""
        while self._items and self._items[-1][1]:
            last, _ = self._items[-1]
            if not isinstance(last, Text):
                return
            text = last.text.rstrip(" ")
            if text:
                self._items[-1] = (replace(last, text=text), True)
                return
            self._items.pop()


def _merged(inlines: Iterable[Inline]) -> Iterable[Inline]:
    """The same inlines, with texts that look alike as one."""
    held: Text | None = None
    for inline in inlines:
        if not isinstance(inline, Text):
            if held:
                yield held
            held = None
            yield inline
        elif held and _look(held) == _look(inline):
            held = Text(held.text + inline.text, *_look(inline))
        else:
            if held:
                yield held
            held = inline
    if held:
        yield held


def _look(text: Text) -> tuple[bool, bool, bool, str]:
    return text.bold, text.italic, text.blank, text.key
