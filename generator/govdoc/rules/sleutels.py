"""The ids under a section, also of what could not be read: whether something is missing."""

import re

from govdoc.model.gemeente import Source
from govdoc.source.nodes import Mapping

_ID = re.compile("[a-z][a-z0-9_]*")


def ids(source: Source, section: str) -> frozenset[str] | None:
    """The ids that stand under a section; None where what is missing cannot be told.

    That is so when the section could not be read, and when it holds a key that is no id: the
    missing one may be meant there.
    """
    node = source.places.node((section,))
    keys = [entry.key.text for entry in node.entries] if isinstance(node, Mapping) else None
    if keys is None or not all(_ID.fullmatch(key) for key in keys):
        return None
    return frozenset(keys)
