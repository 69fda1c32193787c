"""What holds for every test: under CI nothing is skipped in silence."""

import os
from collections.abc import Generator

import pytest

IN_CI = os.environ.get("CI") == "true"
OPTIONAL = "GOVDOC_WORD_SJABLONEN"  # templates that may not be spread: never on every machine


def _rood(report: pytest.TestReport | pytest.CollectReport) -> None:
    """A skip fails under CI, where everything a test needs is installed; xfail is no skip."""
    is_optional = OPTIONAL in str(report.longrepr)
    if IN_CI and report.skipped and not is_optional and not hasattr(report, "wasxfail"):
        report.outcome = "failed"
        report.longrepr = f"overgeslagen, en dat mag onder CI niet: {report.longrepr}"


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport() -> Generator[None, pytest.TestReport, pytest.TestReport]:
    report = yield
    _rood(report)
    return report


@pytest.hookimpl(wrapper=True)
def pytest_make_collect_report() -> Generator[None, pytest.CollectReport, pytest.CollectReport]:
    report = yield
    _rood(report)
    return report
