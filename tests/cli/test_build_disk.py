"""What goes wrong while `build` writes: the disk, an interruption, a bug of ours."""

import errno
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from govdoc.blocks import Document
from govdoc.cli.boundary import run
from govdoc.cli.building import documents, shown
from govdoc.problems import Level, Place, Problem
from govdoc.write import Writer
from govdoc.writers.choices import Form
from hulp.gemeente import MINIMAAL, zet

SOORT = """\
naam: Brief
documenten:
  - {{titel: A, bestand: {0}/a, delen: [tekst]}}
  - {{titel: B, bestand: {0}/b, delen: [tekst]}}
  - {{titel: C, bestand: {0}/c, delen: [tekst]}}
"""
ALLE = ["a.docx", "b.docx", "c.docx"]


@pytest.fixture
def brieven(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A gemeente with three letters, a, b and c; gives the folder in which they come."""
    zet(tmp_path, MINIMAAL)
    zet(tmp_path, SOORT.format("brieven"), "content/brief/document.yaml")
    zet(tmp_path, "# Brief\n", "content/brief/tekst.md")
    monkeypatch.chdir(tmp_path)
    return tmp_path / "output/wilgenhoven/brieven"


def bouw() -> int:
    return run(["build", "--only", "brief"])


def er_staat(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in sorted(folder.iterdir())}


def gisteren(folder: Path) -> None:
    for name in ALLE:
        zet(folder, b"van gisteren", name)


def weiger_b(echt: Callable[..., Any], nummer: int) -> Callable[..., Any]:
    """The real call, except that the disk refuses document b."""

    def roep(path: Any, *args: Any, **kwargs: Any) -> Any:  # noqa: ANN401 - as the real one
        if "b.docx" in str(path):
            raise OSError(nummer, os.strerror(nummer))
        return echt(path, *args, **kwargs)

    return roep


FOUTEN = [
    (errno.ENOSPC, "UIT002", "UIT002", "vol"),
    (errno.EACCES, "UIT001", "UIT003", ""),
    (errno.EROFS, "UIT001", "UIT001", "alleen te lezen"),
    (errno.EBUSY, "UIT003", "UIT003", "open in een ander programma"),
]


@pytest.mark.parametrize("geval", FOUTEN, ids=lambda geval: errno.errorcode[geval[0]])
@pytest.mark.parametrize("stap", ["write", "replace"])
def test_what_the_disk_refuses_costs_that_document_only(
    brieven: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    stap: str,
    geval: tuple[int, str, str, str],
) -> None:
    nummer, bij_schrijven, bij_vervangen, woorden = geval
    gisteren(brieven)
    with monkeypatch.context() as patch:
        if stap == "write":
            patch.setattr(Path, "open", weiger_b(Path.open, nummer))
        else:
            patch.setattr(os, "replace", weiger_b(os.replace, nummer))
        assert bouw() == 1
    said = capsys.readouterr()
    code = bij_schrijven if stap == "write" else bij_vervangen
    assert said.out == ""
    assert f"fout {code}: Kan output/wilgenhoven/brieven/b.docx niet schrijven" in said.err
    assert woorden in said.err
    assert "Mislukt: brieven/b" in said.err
    assert "2 documenten geschreven" in said.err
    left = er_staat(brieven)
    assert list(left) == ALLE
    assert [data == b"van gisteren" for data in left.values()] == [False, True, False]


def test_output_that_cannot_be_written_is_said_before_the_work(
    brieven: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def te_vroeg(*_: object) -> None:
        pytest.fail("er is al een document gemaakt")

    def weiger(*_: object, **__: object) -> None:
        raise OSError(errno.EROFS, "read-only")

    monkeypatch.setattr(documents, "compose", te_vroeg)
    monkeypatch.setattr(Path, "mkdir", weiger)
    assert bouw() == 1
    said = capsys.readouterr().err
    assert "fout UIT001: Kan output/wilgenhoven niet schrijven: deze schijf is alleen te" in said
    assert "Er is niets geschreven." in said
    assert not brieven.exists()


def test_interruption_in_the_middle_leaves_nothing_half(
    brieven: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    gisteren(brieven)
    calls: list[int] = []
    echt = os.fsync

    def onderbreek(fd: int) -> None:
        calls.append(fd)
        if len(calls) == 3:  # the probe of the folder, a, and then halfway b
            raise KeyboardInterrupt
        echt(fd)

    monkeypatch.setattr(os, "fsync", onderbreek)
    assert bouw() == 130
    said = capsys.readouterr()
    assert said.out == ""
    assert "1 van 3 documenten" in said.err
    assert "niets half geschreven" in said.err
    left = er_staat(brieven)
    assert list(left) == ALLE
    assert [data == b"van gisteren" for data in left.values()] == [False, True, True]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows kent dit signaal niet")
def test_ctrl_c_ends_a_real_build(brieven: Path, tmp_path: Path) -> None:
    delen = "".join(f"  - {{titel: T, bestand: brieven/{n}, delen: [tekst]}}\n" for n in range(900))
    zet(tmp_path, f"naam: Brief\ndocumenten:\n{delen}", "content/brief/document.yaml")
    program = [sys.executable, "-m", "govdoc", "build", "--only", "brief"]
    process = subprocess.Popen(program, stderr=subprocess.PIPE, text=True, encoding="utf-8")
    deadline = time.monotonic() + 60
    while not brieven.exists() or len(list(brieven.glob("*.docx"))) < 3:
        assert process.poll() is None, process.communicate()
        assert time.monotonic() < deadline
        time.sleep(0.01)
    process.send_signal(signal.SIGINT)
    _, said = process.communicate(timeout=60)
    assert process.returncode == 130
    assert "Onderbroken" in said
    assert "Traceback" not in said
    left = list(brieven.iterdir())
    assert 3 <= len(left) < 900
    assert {path.suffix for path in left} == {".docx"}
    assert all(path.read_bytes().endswith(b"\0\0") for path in left)  # the end of a whole zip


def test_a_bug_costs_its_own_document_and_is_reported(
    brieven: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    echt = Writer.write

    def kapot(zelf: Writer, document: Document, template: str, form: Form) -> bytes:
        if document.title == "B":
            raise RuntimeError("kapot")
        return echt(zelf, document, template, form)

    monkeypatch.setattr(Writer, "write", kapot)
    assert bouw() == 3
    said = capsys.readouterr()
    assert said.out == ""
    assert "Mislukt: brieven/b" in said.err
    assert "Traceback" not in said.err
    assert "govdoc zelf" in said.err
    assert list(er_staat(brieven)) == ["a.docx", "c.docx"]


def test_a_house_style_that_is_not_there_is_named_once(
    brieven: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    yaml = SOORT.format("brieven").replace("titel: B", "titel: B, sjabloon: weg")
    zet(Path(), yaml.replace("titel: C", "titel: C, sjabloon: weg"), "content/brief/document.yaml")
    assert bouw() == 1
    said = capsys.readouterr().err
    assert said.count("templates/weg") == 1
    assert "Mislukt: brieven/b, brieven/c" in said
    assert list(er_staat(brieven)) == ["a.docx"]


@pytest.mark.usefixtures("brieven")
def test_a_count_on_a_terminal_that_is_gone_at_the_end(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(shown.output, "has_cursor", lambda _: True)
    monkeypatch.setattr(shown, "_PATIENCE", 0)
    monkeypatch.setattr(shown, "_PAUSE", 0)
    assert bouw() == 0
    said = capsys.readouterr().err
    assert "\r2 van 3 documenten" in said
    count, _, rest = said.rpartition("\r")
    assert count.endswith(" " * 40)
    assert rest.startswith("3 documenten geschreven")


@pytest.mark.usefixtures("brieven")
def test_no_count_in_a_file_or_pipe(capsys: pytest.CaptureFixture[str]) -> None:
    assert bouw() == 0
    assert "\r" not in capsys.readouterr().err


def test_many_problems_are_cut_short_and_counted(capsys: pytest.CaptureFixture[str]) -> None:
    found = [Problem("TPL001", Level.FOUT, Place("x", n, 1), "", f"M{n}") for n in range(1, 81)]
    shown.show([*found, *found], Path())
    said = capsys.readouterr().err
    assert said.count("fout TPL001") == shown.MOST
    assert "… en nog 30 bevindingen" in said
    assert "80 fouten" in said
