"""Places to sign: a block for each who signs, with fields that are lines on paper."""

from collections.abc import Iterator

from govdoc.blocks import FormField, Signatory, Signature
from govdoc.writers.html.inlines import form_field
from govdoc.writers.html.page import Page
from govdoc.writers.html.tags import element, text


def signatures(page: Page, block: Signature) -> str:
    """The blocks, side by side where two fit."""
    blocks = (_block(page, one, at) for at, one in enumerate(block.signatories, 1))
    return element("div", "".join(blocks), class_="ondertekening")


def _block(page: Page, one: Signatory, at: int) -> str:
    name = f"Ondertekening: {one.on_behalf_of}"
    head = element("p", element("strong", text(one.on_behalf_of)))
    said = (element("p", text(words)) for words in (one.function, one.note) if words)
    fields = "".join(_fields(page, one, at))
    return element(
        "div", head + "".join(said) + fields, class_="tekenblok", role="group", aria_label=name
    )


def _fields(page: Page, one: Signatory, at: int) -> Iterator[str]:
    for label in ("Naam", "Plaats", "Datum"):
        if label != "Plaats" or one.place:
            tag = f"{one.tag or f'ondertekenaar-{at}'}-{label.lower()}"
            field = form_field(page, FormField(f"{label}: {one.on_behalf_of}", tag))
            yield _line(label, field)
    yield _line("Handtekening", element("span", class_="handtekening"))


def _line(label: str, field: str) -> str:
    return element("p", element("span", label) + field, class_="tekenregel")
