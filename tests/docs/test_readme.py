"""What README.md promises is there: commands, files, links, and CI runs its commands literally."""

import os
import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from govdoc import __version__

VANDAAG = "1795478400"  # 24 November 2026: no date in the example is a time bomb
ROOT = Path(__file__).parents[2]
README = (ROOT / "README.md").read_text("utf-8")
BLOKKEN = re.findall(r"^```(\w+)\n(.*?)\n```$", README, re.MULTILINE | re.DOTALL)
OPDRACHTEN = [c for c in re.findall("`(govdoc [^`]+)`", README) if "gemeente.yaml" in c]


def blokken(taal: str) -> list[str]:
    return [tekst for soort, tekst in BLOKKEN if soort == taal]


def test_there_are_two_commands_and_their_windows_variants() -> None:
    assert len(blokken("sh")) == 2
    assert len(blokken("powershell")) == 2
    assert all("\n" not in tekst for _, tekst in BLOKKEN)


def test_the_first_command_builds_and_the_second_tests() -> None:
    bouw, toets = blokken("sh")
    assert bouw.endswith(".venv/bin/govdoc build gemeente.yaml")
    assert toets.endswith(".venv/bin/pytest")
    assert "'.[test]'" in toets


def test_ci_runs_exactly_these_commands() -> None:
    script = (ROOT / ".ci" / "run").read_text("utf-8")
    awk = re.search(r"awk -v n=\"\$1\" '([^']+)'", script)
    assert awk
    for nummer, opdracht in enumerate(blokken("sh"), start=1):
        assert f'bash -euo pipefail -c "$(readme_command {nummer})"' in script
        gelezen = subprocess.run(
            ["awk", "-v", f"n={nummer}", awk[1], ROOT / "README.md"],
            capture_output=True,
            text=True,
            check=True,
        )
        assert gelezen.stdout.strip() == opdracht


@pytest.mark.parametrize("opdracht", OPDRACHTEN)
def test_every_command_that_is_shown_works(opdracht: str, tmp_path: Path) -> None:
    shutil.copy(ROOT / "gemeente.yaml", tmp_path)
    gelopen = subprocess.run(
        [sys.executable, "-m", *shlex.split(opdracht)],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        encoding="utf-8",
        env=os.environ | {"SOURCE_DATE_EPOCH": VANDAAG},
        check=False,
    )
    assert gelopen.returncode == 0, gelopen.stderr


def test_commands_are_shown() -> None:
    assert {c.split()[1] for c in OPDRACHTEN} == {"check", "build", "coverage", "laws"}


@pytest.mark.parametrize("bestand", ["README.md", "docs/architectuur.md"])
def test_links_lead_somewhere(bestand: str) -> None:
    pad = ROOT / bestand
    doelen = re.findall(r"\]\(([^):]+)\)", pad.read_text("utf-8"))
    assert doelen
    assert [doel for doel in doelen if not (pad.parent / doel).exists()] == []


def test_the_paths_it_names_exist() -> None:
    paden = re.findall(r"`((?:content|generator|templates|tests)/[\w./-]*)`", README)
    assert paden
    assert [pad for pad in paden if not (ROOT / pad).exists()] == []


def test_the_modules_that_the_architecture_names_exist() -> None:
    tekst = (ROOT / "docs" / "architectuur.md").read_text("utf-8")
    namen = re.findall(r"`([a-z_]+(?:/|\.py))`", tekst)
    bekend = (ROOT, ROOT / "generator" / "govdoc", ROOT / "generator" / "govdoc" / "rules")
    assert len(namen) > 10
    assert [naam for naam in namen if not any((map_ / naam).exists() for map_ in bekend)] == []


def test_the_changelog_opens_with_this_version() -> None:
    koppen = re.findall(r"^## (.*)$", (ROOT / "CHANGELOG.md").read_text("utf-8"), re.MULTILINE)
    assert __version__ in koppen[0]
