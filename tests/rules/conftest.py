"""What every test of the rules shares: the day on which they are checked."""

import pytest

VANDAAG = "1795478400"  # 24 November 2026


@pytest.fixture(autouse=True)
def _vandaag(monkeypatch: pytest.MonkeyPatch) -> None:
    """No date in a case is a time bomb."""
    monkeypatch.setenv("SOURCE_DATE_EPOCH", VANDAAG)
