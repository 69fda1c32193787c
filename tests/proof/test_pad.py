"""What can be left out of gemeente.yaml is named by its path there."""

from pathlib import Path

import pytest

from govdoc.proof import prove
from govdoc.resources import Resources

DOCUMENT = "naam: P\ndocumenten:\n  - titel: P\n    bestand: p\n    delen: [deel]\n"


@pytest.mark.parametrize(
    ("tekst", "pad"),
    [
        ("{{ beleid.besluitnummer }}", "beleid.besluitnummer"),
        ("{% set b = beleid %}{{ b.besluitnummer }}", "beleid.besluitnummer"),
        ("{{ gemeente.adres.plaats }}", "gemeente.adres"),
        ("{% for partner in ketenpartners.values() %}{{ partner.kvk }}{% endfor %}", ""),
        ("{% set x = none %}{{ x }}", ""),
    ],
)
def test_a_gap_carries_the_path_in_gemeente_yaml(tmp_path: Path, tekst: str, pad: str) -> None:
    soort = tmp_path / "content" / "proef"
    soort.mkdir(parents=True)
    (soort / "document.yaml").write_text(DOCUMENT, "utf-8")
    (soort / "deel.md").write_text(f"# Deel\n\n{tekst}\n", "utf-8")
    (gevonden,) = prove(Resources(tmp_path)).problems
    assert (gevonden.code, gevonden.path) == ("TPL001", pad)
