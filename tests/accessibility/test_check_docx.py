"""The command `check-docx`: exit codes, formats, and files that mean harm."""

import io
import json
import zipfile
from pathlib import Path

import pytest

from hulp.programma import ENGELS, govdoc
from hulp.schrijven import los, schrijf, veranderd
from hulp.voorbeeld import kop, p

GOED = schrijf(los(kop(1, "Gegevens"), p("Wij bewaren niet meer dan nodig is.")))
FOUT = veranderd(GOED, "word/document.xml", lambda xml: xml.replace("Heading1", "Heading3"))
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
BOM = 60 * 1024 * 1024


def ingepakt(pad: Path, **delen: bytes) -> None:
    """A zip of these parts."""
    with zipfile.ZipFile(pad, "w", zipfile.ZIP_DEFLATED) as archief:
        for naam, inhoud in delen.items():
            archief.writestr(naam, inhoud)


def met_deel(naam: str, inhoud: bytes) -> dict[str, bytes]:
    """The good file with one part in place of its own."""
    with zipfile.ZipFile(io.BytesIO(GOED)) as archief:
        return {**{een: archief.read(een) for een in archief.namelist()}, naam: inhoud}


HOSTIEL: dict[str, tuple[bytes | dict[str, bytes], str]] = {
    "leeg": (b"", "het is leeg"),
    "geen zip": (b"Beste inwoner,\n", "geen Word-bestand"),
    "halve zip": (GOED[: len(GOED) // 2], "geen Word-bestand, of het is beschadigd"),
    "wachtwoord": (OLE + "EncryptedPackage".encode("utf-16-le"), "met een wachtwoord beveiligd"),
    "oud Word": (OLE + "WordDocument".encode("utf-16-le"), "een oud Word (.doc)"),
    "ander programma": ({"mimetype": b"x", "content.xml": b"<a/>"}, "van een ander programma"),
    "bom": (
        met_deel("word/document.xml", b"<a>" + b" " * BOM + b"</a>"),
        "veel meer uit dan in een document hoort",
    ),
    "bom in delen": (
        {f"word/deel{n}.xml": b"<a>" + b" " * (9 * 1024 * 1024) + b"</a>" for n in range(6)},
        "veel meer uit dan in een document hoort",
    ),
    "entiteit": (
        met_deel(
            "word/document.xml",
            b'<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>',
        ),
        "DOCTYPE",
    ),
    "lachers": (
        met_deel(
            "word/styles.xml",
            b'<!DOCTYPE a [<!ENTITY a "x"><!ENTITY b "&a;&a;">]><a>&b;</a>',
        ),
        "DOCTYPE",
    ),
    "diep": (
        met_deel("word/document.xml", b"<a>" * 100_000 + b"</a>" * 100_000),
        "geen geldige XML",
    ),
    "geen XML": (met_deel("word/document.xml", b"<w:document"), "geen geldige XML"),
}


def zet(map_: Path, naam: str, inhoud: bytes | dict[str, bytes]) -> None:
    if isinstance(inhoud, dict):
        ingepakt(map_ / naam, **inhoud)
    else:
        (map_ / naam).write_bytes(inhoud)


def test_a_clean_file_is_fine(tmp_path: Path) -> None:
    zet(tmp_path, "nota.docx", GOED)
    klaar = govdoc("check-docx", "nota.docx", map_=tmp_path)
    assert (klaar.returncode, klaar.stdout) == (0, "Geen bevindingen.\n")
    assert "beoordeelt een mens" in klaar.stderr


def test_a_fault_is_told_with_its_place(tmp_path: Path) -> None:
    zet(tmp_path, "nota.docx", FOUT)
    zet(tmp_path, "goed.docx", GOED)
    klaar = govdoc("check-docx", "goed.docx", "nota.docx", map_=tmp_path)
    assert klaar.returncode == 1
    assert klaar.stdout.startswith("fout TGL003: De kop ‘Gegevens’ is van niveau 3, als eerste kop")
    assert "--> nota.docx, alinea " in klaar.stdout
    assert "1 fout, 0 waarschuwingen, 0 adviezen\n" in klaar.stdout
    assert "goed.docx" not in klaar.stdout


def test_json_has_the_shape_of_check(tmp_path: Path) -> None:
    zet(tmp_path, "nota.docx", FOUT)
    klaar = govdoc("check-docx", "nota.docx", "--format", "json", map_=tmp_path)
    assert (klaar.returncode, klaar.stderr) == (1, "")
    uit = json.loads(klaar.stdout)
    assert uit["summary"] == {"fout": 1, "waarschuwing": 0, "advies": 0, "verklaard": 0}
    (een,) = uit["problems"]
    assert (een["code"], een["level"], een["file"]) == ("TGL003", "fout", "nota.docx")
    assert een["path"] == f"alinea.{een['line']}"
    assert " ".join(een) == "code level file line column path message help related"


@pytest.mark.parametrize("naam", HOSTIEL)
def test_a_file_that_means_harm_is_refused_in_dutch(naam: str, tmp_path: Path) -> None:
    inhoud, waarom = HOSTIEL[naam]
    zet(tmp_path, "stuk.docx", inhoud)
    klaar = govdoc("check-docx", "stuk.docx", map_=tmp_path)
    assert klaar.returncode == 1
    assert klaar.stdout.startswith("fout TGL021: Dit bestand is niet als Word-document te lezen")
    assert waarom in klaar.stdout
    assert "Traceback" not in klaar.stdout + klaar.stderr
    assert ENGELS.findall(klaar.stdout) == []


def test_a_bad_file_does_not_cost_the_others(tmp_path: Path) -> None:
    zet(tmp_path, "stuk.docx", b"")
    zet(tmp_path, "nota.docx", FOUT)
    klaar = govdoc("check-docx", "stuk.docx", "nota.docx", "--format", "json", map_=tmp_path)
    assert {een["code"] for een in json.loads(klaar.stdout)["problems"]} == {"TGL021", "TGL003"}


@pytest.mark.parametrize("argumenten", [(), ("weg.docx",), (".",), ("--format", "sarif", "a.docx")])
def test_wrong_use_says_nothing_on_stdout(argumenten: tuple[str, ...], tmp_path: Path) -> None:
    klaar = govdoc("check-docx", *argumenten, map_=tmp_path)
    assert (klaar.returncode, klaar.stdout) == (2, "")
    assert klaar.stderr.startswith("fout: ")
    assert ENGELS.findall(klaar.stderr.replace("--format", "")) == []


def test_help_is_dutch(tmp_path: Path) -> None:
    klaar = govdoc("check-docx", "--help", map_=tmp_path)
    assert klaar.returncode == 0
    assert "BESTAND.docx" in klaar.stdout
    assert ENGELS.findall(klaar.stdout.replace("--format", "")) == []
