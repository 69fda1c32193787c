"""Parts for tests of texts: a source that lies in memory, and blocks as an outline to read."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

import yaml

from govdoc.blocks import (
    Block,
    DefinitionList,
    FormField,
    Heading,
    Inline,
    Inlines,
    LineBreak,
    Link,
    List,
    NoteMark,
    Paragraph,
    Reference,
    Table,
    Text,
)
from govdoc.errors import ProblemsError
from govdoc.model.gemeente import Gemeente
from govdoc.problems import Problem
from govdoc.text.engine import Engine, Part
from govdoc.text.functions import functions
from govdoc.text.loader import TemplateText
from govdoc.text.view import Reads, root
from hulp.gemeente import volledig


@dataclass
class Bron:
    """Parts by name."""

    delen: Mapping[str, str] = field(default_factory=dict)

    def read(self, name: str) -> TemplateText | None:
        tekst = self.delen.get(name)
        return None if tekst is None else TemplateText(f"content/{name}", tekst)

    def names(self) -> Iterable[str]:
        return self.delen


def model(tekst: str = "") -> Gemeente:
    """A gemeente from YAML text, by default the full small one."""
    gelezen = yaml.load(tekst or volledig(), Loader=yaml.BaseLoader)  # noqa: S506 - texts only
    return Gemeente.model_validate(gelezen)


def gegevens(gemeente: Gemeente | None = None, status: str = "concept") -> dict[str, Any]:
    """What a convenant with the first ketenpartner can name."""
    return bekeken({}, gemeente, status)


def bekeken(
    reads: Reads, gemeente: Gemeente | None = None, status: str = "concept"
) -> dict[str, Any]:
    """The same; what is read of it is written down in `reads`."""
    namen: dict[str, Any] = root(gemeente or model(), reads)
    id_ = next(iter(namen["ketenpartners"]))
    return {
        **namen,
        **functions(namen, status),
        "id": id_,
        "partner": namen["ketenpartners"][id_],
        "status": status,
        "versie": "1.0",
    }


def deel(tekst: str, waarden: Mapping[str, object] | None = None, **meer: str) -> Part:
    """The part with this text; `meer` are other parts by name (`x_md` is x.md)."""
    delen = {naam.replace("_md", ".md"): inhoud for naam, inhoud in meer.items()}
    return Engine(Bron({"deel.md": tekst, **delen})).part("deel.md", waarden or {})


def blokken(tekst: str, waarden: Mapping[str, object] | None = None, **meer: str) -> Any:  # noqa: ANN401
    """The blocks of a part, loosely typed so that a test can reach into them."""
    return deel(tekst, waarden, **meer).blocks


def fouten(
    tekst: str, waarden: Mapping[str, object] | None = None, **meer: str
) -> tuple[Problem, ...]:
    """The problems of a part; none when it is right."""
    try:
        deel(tekst, waarden, **meer)
    except ProblemsError as error:
        return error.problems
    return ()


def codes(tekst: str, waarden: Mapping[str, object] | None = None, **meer: str) -> list[str]:
    """Code and line of each problem: `TPL001:3`."""
    return [f"{p.code}:{p.place.line}" for p in fouten(tekst, waarden, **meer)]


# --- blocks as text -------------------------------------------------------------------------------


def schets(blocks: Iterable[Block], inspringen: str = "") -> str:
    """An outline of blocks: one line each, with the line of the source it came from."""
    return "".join(f"{inspringen}{regel}\n" for block in blocks for regel in _regels(block))


def _regels(block: Any) -> list[str]:  # noqa: ANN401 - each kind of block in its own way
    plek = f"  @{block.origin.line}"
    if isinstance(block, Heading):
        return [f"{'#' * block.level} {zin(block.inlines)} [{block.id}]{plek}"]
    if isinstance(block, Paragraph):
        stijl = "" if block.style == "gewoon" else f"({block.style}) "
        return [f"p {stijl}{zin(block.inlines)}{plek}"]
    if isinstance(block, List):
        return [("ol" if block.ordered else "ul") + plek, *_items(block)]
    if isinstance(block, DefinitionList):
        paren = [(f"  : {zin(e.term)}", e.blocks) for e in block.entries]
        return [f"dl{plek}", *(regel for kop, b in paren for regel in [kop, *_binnen(b)])]
    if isinstance(block, Table):
        kop = f"table {zin(block.caption)} [{block.id}] {block.widths} {block.description!r}{plek}"
        return [kop, *(_rij(rij) for rij in (block.header, *block.rows))]
    return [f"{type(block).__name__} [{getattr(block, 'id', '')}]{plek}"]


def _items(lijst: List) -> list[str]:
    paren = [(f"  * [{i.id}]  @{i.origin.line}", i.blocks) for i in lijst.items]
    return [regel for kop, b in paren for regel in [kop, *_binnen(b)]]


def _binnen(blocks: Iterable[Block]) -> list[str]:
    return schets(blocks, "    ").splitlines()


def _rij(rij: Any) -> str:  # noqa: ANN401 - cells
    pijl = {"links": "", "midden": "^", "rechts": ">"}
    return "  | " + " | ".join(
        pijl[cel.align] + "; ".join(schets([b]).split("  @")[0] for b in cel.blocks) for cel in rij
    )


def zin(inlines: Inlines) -> str:
    """Inlines as one line of text."""
    return "".join(_inline(inline) for inline in inlines)


def _inline(inline: Inline) -> str:
    if isinstance(inline, Text):
        nadruk = "**" * inline.bold + "*" * inline.italic + "?" * inline.blank
        return f"{nadruk}{inline.text}{nadruk[::-1]}"
    return _ander(inline)


def _ander(inline: Inline) -> str:
    if isinstance(inline, Link):
        return f"<{inline.url} {zin(inline.texts)}>"
    if isinstance(inline, Reference):
        return f"<#{inline.target} {inline.lid} {inline.text}>"
    if isinstance(inline, NoteMark):
        return f"<noot {inline.key}>"
    if isinstance(inline, FormField):
        return f"<veld {inline.title} {inline.tag} {inline.kind}>"
    assert isinstance(inline, LineBreak)
    return "⏎"
