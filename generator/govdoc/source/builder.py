"""From the events of the YAML parser to nodes with places, without recursion.

PyYAML's own `compose` recurses and crashes on deep nesting; events do not. Tags and duplicate keys
are noted and reading goes on; what cannot be read safely (depth, aliases) stops it.
"""

import re
from dataclasses import replace
from typing import Any

import yaml

from govdoc.problems import Place
from govdoc.source import flaws
from govdoc.source.frames import Finished, Open, OpenList, OpenMapping
from govdoc.source.nodes import Node, Scalar
from govdoc.source.places import Path
from govdoc.source.text import NEL, SourceText, without
from govdoc.source.tree import Flaw

MAX_EXPANDED = 100_000  # nodes that aliases may add to what stands in the file
LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_PROPERTIES = re.compile(r"(?:(?:&[\w-]+|![^\s,\[\]{}]*)\s*(?:#[^\r\n]*\s+)*)+")
_TAG = re.compile(r"![^\s,\[\]{}]*")

_NodeEvent = yaml.ScalarEvent | yaml.MappingStartEvent | yaml.SequenceStartEvent


class StopReadingError(Exception):
    """The rest of the file cannot be read; the flaw says why."""

    def __init__(self, flaw: Flaw) -> None:
        super().__init__(flaw.message)
        self.flaw = flaw


class Builder:
    """Builds the nodes of one file; `root` and `flaws` hold what came of it.

    The line ends of YAML 1.1 in `stand_in_for` are characters like others to whoever pasted them
    into a text, so the parser does not get to see them.
    """

    def __init__(self, source: SourceText, stand_in_for: str = NEL) -> None:
        self.root: Node | None = None
        self.flaws: list[Flaw] = []
        self._source = source
        self._text, self._back = without(stand_in_for, source.text)
        self._open: list[Open] = []
        self._anchors: dict[str, Finished | None] = {}  # None: not finished yet
        self._expanded = 0
        self.last = (0, 0)  # the span of the last value, for who explains a syntax error

    def build(self, *, slow: bool = False) -> None:
        """Reads all events, with PyYAML's parser in Python when `slow`.

        Raises:
            StopReadingError: too deep, aliases beyond reason, a second document, a key that is no
                text.
            yaml.YAMLError: a syntax error.
        """
        handlers: dict[type[yaml.Event], Any] = {
            yaml.ScalarEvent: self._scalar,
            yaml.MappingStartEvent: self._start,
            yaml.SequenceStartEvent: self._start,
            yaml.MappingEndEvent: self._end,
            yaml.SequenceEndEvent: self._end,
            yaml.AliasEvent: self._alias,
            yaml.DocumentStartEvent: self._document,
        }
        for event in yaml.parse(self._text, Loader=yaml.SafeLoader if slow else LOADER):
            if handler := handlers.get(type(event)):
                handler(event)

    # --- events -----------------------------------------------------------------------------------

    def _document(self, event: yaml.DocumentStartEvent) -> None:
        if self.root is not None:
            place = self._source.place(*_span(event))
            raise StopReadingError(flaws.second_document(place))

    def _scalar(self, event: yaml.ScalarEvent) -> None:
        self.last = _span(event)
        place = self._place(event)
        text = event.value or event.tag or ""  # `!important`: the tag was meant as the text
        text = text.translate(self._back) if self._back else text
        empty = not text and not event.style
        self._finish(Finished(Scalar(text, place, empty)), event.anchor)

    def _start(self, event: yaml.MappingStartEvent | yaml.SequenceStartEvent) -> None:
        place = self._place(event)
        if self._awaits_key():
            raise StopReadingError(flaws.key_is_no_text(place, self._path()))
        if len(self._open) >= flaws.MAX_DEPTH:
            raise StopReadingError(flaws.too_deep(place, self._path()))
        if event.anchor:
            self._anchors[event.anchor] = None
        kind = OpenMapping if isinstance(event, yaml.MappingStartEvent) else OpenList
        self._open.append(kind(place, event.anchor))

    def _end(self, _event: yaml.Event) -> None:
        holder = self._open.pop()
        self._finish(holder.close(), holder.anchor)

    def _alias(self, event: yaml.AliasEvent) -> None:
        place = self._source.place(*_span(event))
        found = self._anchored(event.anchor, place)
        self._expanded += found.size
        if self._expanded > MAX_EXPANDED:
            raise StopReadingError(flaws.too_much(place, self._path()))
        if len(self._open) + found.depth > flaws.MAX_DEPTH:
            raise StopReadingError(flaws.too_deep(place, self._path()))
        self._finish(replace(found, node=replace(found.node, place=place)), None)

    def _anchored(self, name: str | None, place: Place) -> Finished:
        name = name or ""  # the stubs' None: an alias always has a name
        if name not in self._anchors:
            raise StopReadingError(flaws.unknown_anchor(name, place, self._path()))
        if (found := self._anchors[name]) is None:
            raise StopReadingError(flaws.refers_to_itself(name, place, self._path()))
        return found

    # --- putting together -------------------------------------------------------------------------

    def _finish(self, done: Finished, anchor: str | None) -> None:
        """A node is complete: it becomes a key, a value, an item or the root."""
        if anchor:
            self._anchors[anchor] = done
        if not self._open:
            self.root = done.node
        elif self._awaits_key():
            self._key(done.node)
        else:
            holder = self._open[-1]
            holder.add(done.node)
            holder.size += done.size
            holder.depth = max(holder.depth, done.depth + 1)

    def _awaits_key(self) -> bool:
        holder = self._open[-1] if self._open else None
        return isinstance(holder, OpenMapping) and holder.key is None

    def _key(self, node: Node) -> None:
        if not isinstance(node, Scalar):  # an alias to a mapping or a list
            raise StopReadingError(flaws.key_is_no_text(node.place, self._path()))
        holder = self._open[-1]
        if isinstance(holder, OpenMapping):
            holder.key = node
            if first := holder.entries.get(node.text):
                flaw = flaws.duplicate(node.text, node.place, first.key.place, self._path())
                self.flaws.append(flaw)

    # --- places -----------------------------------------------------------------------------------

    def _place(self, event: _NodeEvent) -> Place:
        """Where a node's own text begins: behind its anchor; that of an empty item is its dash."""
        start, end = _span(event)
        if event.tag is not None:
            self._refuse_tag(start)
        text = self._source.text
        if (event.anchor or event.tag) and (properties := _PROPERTIES.match(text, start)):
            start = min(properties.end(), end)
        elif start == end and text[start - 1 : start] == "-":
            start -= 1
        return self._source.place(start, end)

    def _refuse_tag(self, start: int) -> None:
        if found := _TAG.search(self._source.text, start):
            place = self._source.place(found.start(), found.end())
            self.flaws.append(flaws.tag(found[0], place, self._path()))

    def _path(self) -> Path:
        return tuple(holder.step for holder in self._open)


def _span(event: Any) -> tuple[int, int]:  # noqa: ANN401 - the stubs let an event lack its marks
    """From which to which character an event goes."""
    return event.start_mark.index, event.end_mark.index
