"""TG-15: fields that say what belongs in them."""

from collections import Counter
from collections.abc import Iterator, Sequence

from govdoc.accessibility import findings
from govdoc.accessibility.catalogue import Finding
from govdoc.accessibility.reading import Spot
from govdoc.accessibility.wording import dotted_line
from govdoc.blocks import FormField, Origin

Found = Iterator[tuple[Origin, Finding]]


def names(spots: Sequence[Spot]) -> Found:
    """Every field has a title and a tag, and no other field has that tag."""
    fields = [
        (spot.origin, inline)
        for spot in spots
        for inline in spot.inlines
        if isinstance(inline, FormField)
    ]
    seen: Counter[str] = Counter()
    for origin, field in fields:
        seen[field.tag] += 1
        if not field.title.strip() or not field.tag.strip():
            yield origin, findings.nameless_field(field.title or field.prompt)
        elif seen[field.tag] == 2:  # noqa: PLR2004 - the second one: said once
            yield origin, findings.same_tag(field.tag)


def dotted_lines(spots: Sequence[Spot]) -> Found:
    """No row of dots or underscores stands for a field."""
    for spot in spots:
        text = spot.text
        if dotted_line(text):
            yield spot.origin, findings.dotted_line(text)
