"""The values of one rendering, kept aside while Markdown sees only tokens."""

import re
from dataclasses import dataclass
from datetime import date
from typing import Any

from markupsafe import Markup

from govdoc.blocks import (
    DefinitionList,
    Figure,
    FormField,
    Heading,
    Inlines,
    LineBreak,
    Link,
    List,
    NoteMark,
    PageBreak,
    Paragraph,
    RasicMatrix,
    Reference,
    Signature,
    Table,
    Text,
)
from govdoc.text.dutch import datum, getal
from govdoc.text.refusal import refused
from govdoc.text.tokens import ORIGIN, TOKEN, number, token
from govdoc.text.view import MapView, View, no_text

INLINES = (Text, LineBreak, Link, Reference, NoteMark, FormField)
BLOCKS = (
    Heading,
    Paragraph,
    List,
    DefinitionList,
    Table,
    RasicMatrix,
    Figure,
    Signature,
    PageBreak,
)


@dataclass(frozen=True, slots=True)
class Run:
    """Several inlines as one value, such as a list of references."""

    inlines: Inlines


@dataclass(frozen=True, slots=True)
class Field:
    """A field of gemeente.yaml that is Markdown; `path` is its place there, when it is known."""

    text: str
    path: str = ""


class Values:
    """Keeps values and gives a token for each; a token is never looked for inside a value."""

    def __init__(self) -> None:
        self._values: list[Any] = []

    def add(self, value: object) -> str:
        """The token that stands for this value."""
        block = isinstance(value, (*BLOCKS, Field))
        if not block and not isinstance(value, (*INLINES, Run)):
            value = as_text(value)
        self._values.append(value)
        return token(len(self._values) - 1, block=block)

    def __getitem__(self, index: int) -> Any:  # noqa: ANN401 - text, inline or block
        return self._values[index]

    def line(self, rendered: str) -> str:
        """Rendered text with its values, on one line.

        Raises:
            Refusal: a value in it is no text.
        """
        return " ".join(self._filled(rendered).splitlines()).strip()

    def plain_block(self, block: Markup) -> str:
        """What a macro or set block gave, as text for a filter or a function.

        Raises:
            Refusal: it holds markup or several lines, which would be lost.
        """
        text = ORIGIN.sub("", str(block)).strip()
        if re.search(r"[*_\[\]\\\n]", text):
            raise refused(
                "een blok met opmaak of met meer regels kan niet door een filter of functie",
                "zet het blok op zichzelf in de tekst",
            )
        return self._filled(text)

    def _filled(self, text: str) -> str:
        return TOKEN.sub(lambda found: _only_text(self[number(found[2])]), text)


def _only_text(value: object) -> str:
    if isinstance(value, Text):
        return value.text
    if isinstance(value, str):
        return value
    raise refused("hier kan alleen tekst staan, geen verwijzing, invulveld of blok")


def as_text(value: object) -> str:
    """A value as text: dates and numbers in Dutch, ja and nee.

    Raises:
        Refusal: it is a list or a section, which has no text of its own.
    """
    if isinstance(value, str):
        return str(value)
    if isinstance(value, bool):
        return "ja" if value else "nee"
    if isinstance(value, int | float):
        return getal(value)
    if isinstance(value, date):
        return datum(value)
    if isinstance(value, View | MapView):
        raise no_text(value)
    raise refused(
        "dit is geen tekst maar een lijst of een bewerking",
        "zet een lijst om met `|opsomming` of loop erdoor met `{% for %}`",
    )
