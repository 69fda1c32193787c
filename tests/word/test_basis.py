"""The shipped house styles are what their source makes of them."""

from pathlib import Path

import pytest

from govdoc.writers.docx.basis.__main__ import base, main
from govdoc.writers.docx.basis.scale import SCALES
from hulp.lint import Bestand, W
from hulp.schrijven import PROJECT, deel


@pytest.mark.parametrize("naam", SCALES)
def test_base_docx_is_wat_de_bron_ervan_maakt(naam: str) -> None:
    bewaard = (PROJECT / "templates" / naam / "base.docx").read_bytes()
    assert bewaard == base(SCALES[naam]), "draai: python -m govdoc.writers.docx.basis templates"


def test_de_bron_schrijft_elke_huisstijl_in_haar_eigen_map(tmp_path: Path) -> None:
    main(tmp_path)
    assert sorted(pad.parent.name for pad in tmp_path.glob("*/base.docx")) == sorted(SCALES)


@pytest.mark.parametrize("naam", SCALES)
def test_base_docx_bevat_geen_tekst(naam: str) -> None:
    bestand = Bestand.van((PROJECT / "templates" / naam / "base.docx").read_bytes())
    assert list(bestand.bomen["word/document.xml"].iter(f"{W}t")) == []


@pytest.mark.parametrize("naam", SCALES)
def test_taal_woordafbreking_en_weduwen_staan_goed(naam: str) -> None:
    inhoud = (PROJECT / "templates" / naam / "base.docx").read_bytes()
    stijlen, instellingen = deel(inhoud, "word/styles.xml"), deel(inhoud, "word/settings.xml")
    assert '<w:lang w:val="nl-NL"' in stijlen
    assert "<w:widowControl/>" in stijlen
    assert '<w:autoHyphenation w:val="0"/>' in instellingen
    assert "updateFields" not in instellingen
