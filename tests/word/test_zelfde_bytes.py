"""The same document gives the same bytes: with another hash seed, time zone, folder and umask."""

import hashlib
import os
import subprocess
import sys
import zipfile
from io import BytesIO
from pathlib import Path

from hulp.schrijven import PROJECT, schrijf
from hulp.voorbeeld import DOCUMENTEN, handboek

_SCHRIJF = """
import hashlib
from hulp.schrijven import schrijf
from hulp.voorbeeld import DOCUMENTEN
for naam, document in DOCUMENTEN.items():
    print(naam, hashlib.sha256(schrijf(document)).hexdigest())
"""


def afdrukken(map_: Path, **omgeving: str) -> str:
    paden = os.pathsep.join([str(PROJECT / "generator"), str(PROJECT / "tests")])
    klaar = subprocess.run(
        [sys.executable, "-c", _SCHRIJF],
        cwd=map_,
        env={**os.environ, "PYTHONPATH": paden, **omgeving},
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    return klaar.stdout


def test_elke_omgeving_geeft_dezelfde_bytes(tmp_path: Path) -> None:
    hier = "".join(
        f"{naam} {hashlib.sha256(schrijf(document)).hexdigest()}\n"
        for naam, document in DOCUMENTEN.items()
    )
    assert afdrukken(tmp_path, PYTHONHASHSEED="1", TZ="Asia/Tokyo", LANG="C") == hier
    assert afdrukken(tmp_path, PYTHONHASHSEED="4242", TZ="UTC") == hier


def test_een_tweede_keer_schrijven_geeft_dezelfde_bytes() -> None:
    assert schrijf(handboek()) == schrijf(handboek())


def test_de_zip_kent_geen_klok_gebruiker_of_systeem() -> None:
    with zipfile.ZipFile(BytesIO(schrijf(handboek()))) as archief:
        assert archief.testzip() is None
        for ene in archief.infolist():
            assert ene.date_time == (1980, 1, 1, 0, 0, 0)
            assert ene.create_system == 3
            assert ene.external_attr == 0o100644 << 16
            assert ene.extra == b""
