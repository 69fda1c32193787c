"""docs/regels.md is what tools/regels_pagina.py makes of the rules as they are."""

import importlib.util
from pathlib import Path

import pytest

from govdoc.cli.explanations import explanations

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs" / "regels.md").read_text("utf-8")


def generated() -> str:
    spec = importlib.util.spec_from_file_location("pagina", ROOT / "tools" / "regels_pagina.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return str(module.page())


def test_the_page_is_up_to_date() -> None:
    assert generated() == PAGE, "draai python tools/regels_pagina.py en leg docs/regels.md vast"


@pytest.mark.parametrize("code", explanations())
def test_the_page_explains_every_code(code: str) -> None:
    one = explanations()[code]
    part = PAGE.split(f"\n### {code} ")[1].split("\n### ")[0]
    assert f"**Niveau.** {one.level}\n" in part
    for name in ("Wat", "Grondslag", "Herstel", "Voorbeeld"):
        assert part.count(f"\n**{name}.**") == 1
    assert one.sections["Voorbeeld"] in part
