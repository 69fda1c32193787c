"""What tests of plan and compose share: a workplace without the shipped content."""

from collections.abc import Callable
from pathlib import Path

import pytest

from govdoc.plan.content import Content
from hulp.inhoud import lees, leg_klaar

Werkplaats = Callable[..., Content]


@pytest.fixture
def werkplaats(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Werkplaats:
    """Makes the content of a gemeente from files of its own: `werkplaats({"brief/…": "…"})`."""
    monkeypatch.setattr("govdoc.resources._PACKAGE", tmp_path / "leeg" / "generator" / "govdoc")

    def maak(bestanden: dict[str, str], gemeente: str = "") -> Content:
        return Content(lees(leg_klaar(tmp_path, bestanden, gemeente)))

    return maak
