"""Lets axe-core in headless Chromium judge pages, and html-validate their HTML.

The packages axe-core, puppeteer-core and html-validate are found through GOVDOC_AXE (a folder
`node_modules`), else in node_modules of the project; Chromium through GOVDOC_CHROMIUM or PATH.
"""

import json
import os
import shutil
import subprocess
from collections.abc import Iterable
from pathlib import Path

import pytest

PROJECT = Path(__file__).resolve().parents[2]
_NAMEN = ("chromium", "chromium-browser", "google-chrome", "chrome")
_REGELS = {"extends": ["html-validate:standard"], "rules": {"no-inline-style": "off"}}


def bevindingen(paginas: Iterable[Path]) -> dict[str, list[str]]:
    """What axe finds on each page, and what the page fetches; skips where there is no browser."""
    modules, chromium = _modules(), _chromium()
    return _json(
        ["node", str(Path(__file__).with_suffix(".mjs")), str(modules), chromium, *_paden(paginas)]
    )


def html_fouten(paginas: Iterable[Path], map_: Path) -> list[str]:
    """What is wrong with the HTML itself; `map_` is for the settings of the validator."""
    programma = _modules() / "html-validate" / "bin" / "html-validate.js"
    (map_ / ".htmlvalidate.json").write_text(json.dumps(_REGELS), encoding="utf-8")
    opties = ["--config", str(map_ / ".htmlvalidate.json"), "--formatter", "json"]
    uitslag = _json(["node", str(programma), *opties, *_paden(paginas)])
    return [
        f"{Path(een['filePath']).name}:{fout['line']}: {fout['ruleId']}: {fout['message']}"
        for een in uitslag
        for fout in een["messages"]
    ]


def _paden(paginas: Iterable[Path]) -> list[str]:
    return [str(pagina.resolve()) for pagina in paginas]


def _json(opdracht: list[str]):  # noqa: ANN202 - whatever the program says
    klaar = subprocess.run(opdracht, capture_output=True, encoding="utf-8", check=False)
    try:
        return json.loads(klaar.stdout)
    except json.JSONDecodeError:
        pytest.fail(f"{opdracht[1]} gaf geen antwoord: {klaar.stderr[-500:]}")


def _modules() -> Path:
    modules = Path(os.environ.get("GOVDOC_AXE", PROJECT / "node_modules"))
    if not (modules / "axe-core").is_dir():
        pytest.skip(
            "axe-core ontbreekt: npm install axe-core puppeteer-core html-validate, of zet "
            "GOVDOC_AXE"
        )
    return modules.resolve()


def _chromium() -> str:
    op_pad = next(filter(None, map(shutil.which, _NAMEN)), "")
    gevonden = os.environ.get("GOVDOC_CHROMIUM") or op_pad
    if not gevonden:
        pytest.skip("Chromium ontbreekt: zet GOVDOC_CHROMIUM")
    return gevonden
