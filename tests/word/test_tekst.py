"""The text of the blocks is the text that other programs read in the Word file."""

import pytest

from hulp.schrijven import schrijf
from hulp.teksten import leesbaar, met_mammoth, met_pandoc, verwacht
from hulp.voorbeeld import DOCUMENTEN


@pytest.mark.parametrize("naam", DOCUMENTEN)
def test_mammoth_leest_wat_de_blokken_zeggen(naam: str) -> None:
    document = leesbaar(DOCUMENTEN[naam])
    assert met_mammoth(schrijf(document)) == verwacht(document)


@pytest.mark.parametrize("naam", DOCUMENTEN)
def test_pandoc_leest_wat_de_blokken_zeggen(naam: str) -> None:
    document = leesbaar(DOCUMENTEN[naam])
    assert met_pandoc(schrijf(document)) == verwacht(document)
