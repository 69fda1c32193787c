"""LibreOffice as a program: found where it should be, and no build waits for it for ever."""

import sys
import time
from pathlib import Path

import pytest

from govdoc.writers.libreoffice import SETTING, LibreOfficeError, find_office, to_pdf

pytestmark = pytest.mark.skipif(
    sys.platform == "win32", reason="het nagemaakte programma is een script van de shell"
)
SCHRIJFT = """\
while [ "$1" != --outdir ]; do shift; done
printf '%s' "$2" > "$2/document.pdf"
"""


def programma(map_: Path, opdrachten: str) -> Path:
    pad = map_ / "soffice"
    pad.write_text(f"#!/bin/sh\n{opdrachten}\n", encoding="utf-8")
    pad.chmod(0o755)
    return pad


def test_wat_de_omgeving_noemt_gaat_voor(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(SETTING, "/ergens/soffice")
    assert find_office() == Path("/ergens/soffice")


def test_een_lege_instelling_betekent_zonder_libreoffice(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(SETTING, "")
    assert find_office() is None


def test_hij_wordt_op_het_pad_gevonden(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(SETTING, raising=False)
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setenv("HOME", str(tmp_path))
    pad = programma(tmp_path, "")
    assert find_office() == pad


def test_elke_gang_heeft_een_map_die_weer_weg_is(tmp_path: Path) -> None:
    map_ = Path(to_pdf(b"", programma(tmp_path, SCHRIJFT), {}).decode())
    assert not map_.exists()
    assert map_ != Path(to_pdf(b"", programma(tmp_path, SCHRIJFT), {}).decode())


def test_wie_niet_antwoordt_wordt_gestopt_met_alles_wat_hij_begon(tmp_path: Path) -> None:
    levend = tmp_path / "levend"
    begint = f"(sleep 2; touch {levend}) & sleep 60"
    with pytest.raises(LibreOfficeError, match=r"binnen 0\.3 seconden geen antwoord"):
        to_pdf(b"", programma(tmp_path, begint), {}, 0.3)
    time.sleep(2)
    assert not levend.exists()


def test_zonder_pdf_is_het_een_fout_met_een_reden(tmp_path: Path) -> None:
    with pytest.raises(LibreOfficeError, match="maakte geen PDF"):
        to_pdf(b"", programma(tmp_path, "exit 0"), {})
    with pytest.raises(LibreOfficeError, match="start niet"):
        to_pdf(b"", tmp_path / "bestaat-niet", {})
