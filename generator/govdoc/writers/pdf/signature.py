"""Places to sign: a block for each who signs, kept whole, two side by side."""

from govdoc.blocks import Signatory, Signature
from govdoc.writers.pdf.markup import array, call, content, string, text


def signatures(block: Signature) -> str:
    """The blocks."""
    return call("ondertekening", *map(_block, block.signatories))


def _block(one: Signatory) -> str:
    said = [words for words in (one.function, one.note) if words]
    labels = ["Naam", *["Plaats"] * one.place, "Datum"]
    return content(
        call(
            "tekenblok",
            content(text(one.on_behalf_of)),
            array(map(string, said)),
            array(map(string, labels)),
        )
    )
