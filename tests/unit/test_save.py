"""Saving is all or nothing, whatever the disk says, and stays inside the output folder."""

import errno
import os
from pathlib import Path

import pytest

from govdoc.errors import ProblemsError
from govdoc.problems import Problem
from govdoc.save import Output

OUD, NIEUW = b"oud", b"nieuw"


@pytest.fixture
def output(tmp_path: Path) -> Output:
    return Output(tmp_path / "output" / "dorp", inside=tmp_path, base=tmp_path)


def bestanden(folder: Path) -> dict[str, bytes]:
    return {p.name: p.read_bytes() for p in folder.rglob("*") if p.is_file()}


def mislukt(output: Output, name: str = "a/brief.docx") -> Problem:
    with pytest.raises(ProblemsError) as error:
        output.save(name, NIEUW)
    (problem,) = error.value.problems
    return problem


def test_file_appears_in_folders_that_are_made(output: Output) -> None:
    output.prepare()
    output.save("a/brief.docx", NIEUW)
    assert bestanden(output.root) == {"brief.docx": NIEUW}


def test_file_is_replaced(output: Output) -> None:
    output.save("a/brief.docx", OUD)
    output.save("a/brief.docx", NIEUW)
    assert bestanden(output.root) == {"brief.docx": NIEUW}


def test_preparing_leaves_nothing_behind(output: Output) -> None:
    output.prepare()
    assert list(output.root.iterdir()) == []


FOUTEN = [
    (errno.ENOSPC, "UIT002", "vol"),
    (errno.EDQUOT, "UIT002", "vol"),
    (errno.EACCES, "UIT001", "niet schrijven"),
    (errno.EROFS, "UIT001", "alleen te lezen"),
    (errno.EIO, "UIT001", "fout EIO"),
    (errno.EBUSY, "UIT003", "open in een ander programma"),
]


@pytest.mark.parametrize("stap", ["open", "fsync"])
@pytest.mark.parametrize("geval", FOUTEN, ids=lambda geval: errno.errorcode[geval[0]])
def test_refusal_at_write_keeps_the_old_bytes(
    output: Output, monkeypatch: pytest.MonkeyPatch, geval: tuple[int, str, str], stap: str
) -> None:
    nummer, code, woorden = geval
    output.save("a/brief.docx", OUD)

    def weiger(*_: object, **__: object) -> None:
        raise OSError(nummer, os.strerror(nummer))

    doel = (Path, "open") if stap == "open" else (os, "fsync")
    with monkeypatch.context() as patch:
        patch.setattr(*doel, weiger)
        problem = mislukt(output)
    assert (problem.code, problem.place.file) == (code, "output/dorp/a/brief.docx")
    assert woorden in problem.message
    assert bestanden(output.root) == {"brief.docx": OUD}


@pytest.mark.parametrize(
    ("nummer", "code"),
    [
        (errno.ENOSPC, "UIT002"),
        (errno.EROFS, "UIT001"),
        (errno.EACCES, "UIT003"),
        (errno.EPERM, "UIT003"),
        (errno.ETXTBSY, "UIT003"),
    ],
)
def test_refusal_at_replace_keeps_the_old_bytes(
    output: Output, monkeypatch: pytest.MonkeyPatch, nummer: int, code: str
) -> None:
    output.save("a/brief.docx", OUD)

    def weiger(*_: object) -> None:
        raise OSError(nummer, os.strerror(nummer))

    with monkeypatch.context() as patch:
        patch.setattr(os, "replace", weiger)
        problem = mislukt(output)
    assert problem.code == code
    assert bestanden(output.root) == {"brief.docx": OUD}


def test_windows_sharing_violation_is_a_locked_file(
    output: Output, monkeypatch: pytest.MonkeyPatch
) -> None:
    fout = OSError(errno.EINVAL, "in use")
    monkeypatch.setattr(fout, "winerror", 32, raising=False)

    def weiger(*_: object) -> None:
        raise fout

    monkeypatch.setattr(os, "replace", weiger)
    assert mislukt(output).code == "UIT003"
    assert bestanden(output.root) == {}


def test_interruption_leaves_nothing_half(output: Output, monkeypatch: pytest.MonkeyPatch) -> None:
    output.save("a/brief.docx", OUD)

    def onderbreek(_: int) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(os, "fsync", onderbreek)
    with pytest.raises(KeyboardInterrupt):
        output.save("a/brief.docx", NIEUW)
    assert bestanden(output.root) == {"brief.docx": OUD}


def test_output_folder_that_is_a_file(output: Output, tmp_path: Path) -> None:
    (tmp_path / "output").write_bytes(OUD)
    with pytest.raises(ProblemsError, match="een bestand") as error:
        output.prepare()
    assert error.value.problems[0].code == "UIT001"
    assert (tmp_path / "output").read_bytes() == OUD


def test_folder_where_the_document_should_come(output: Output) -> None:
    (output.root / "a/brief.docx").mkdir(parents=True)
    problem = mislukt(output)
    assert problem.code == "UIT001"
    assert "er staat een map" in problem.message
    assert bestanden(output.root) == {}


@pytest.mark.parametrize("link", ["output", "output/dorp"])
def test_output_folder_that_leads_outside(
    tmp_path: Path, tmp_path_factory: pytest.TempPathFactory, link: str
) -> None:
    buiten = tmp_path_factory.mktemp("buiten")
    (tmp_path / link).parent.mkdir(exist_ok=True)
    (tmp_path / link).symlink_to(buiten)
    output = Output(tmp_path / "output" / "dorp", inside=tmp_path, base=tmp_path)
    with pytest.raises(ProblemsError, match="koppeling"):
        output.prepare()
    assert list(buiten.iterdir()) == []


def test_output_folder_that_is_a_link_to_itself(output: Output, tmp_path: Path) -> None:
    (tmp_path / "output").symlink_to("output")
    with pytest.raises(ProblemsError) as error:
        output.prepare()
    assert error.value.problems[0].code == "UIT001"


def test_folder_inside_the_output_that_leads_outside(
    output: Output, tmp_path_factory: pytest.TempPathFactory
) -> None:
    buiten = tmp_path_factory.mktemp("buiten")
    output.prepare()
    (output.root / "a").symlink_to(buiten)
    assert mislukt(output).code == "UIT001"
    assert list(buiten.iterdir()) == []


def test_target_that_is_a_link_is_replaced_not_followed(output: Output, tmp_path: Path) -> None:
    buiten = tmp_path / "buiten.docx"
    buiten.write_bytes(OUD)
    output.prepare()
    (output.root / "brief.docx").symlink_to(buiten)
    output.save("brief.docx", NIEUW)
    assert buiten.read_bytes() == OUD
    assert not (output.root / "brief.docx").is_symlink()


def test_what_an_earlier_crash_left_is_no_hindrance(output: Output) -> None:
    output.prepare()
    (output.root / f".brief.docx.{os.getpid()}.tmp").write_bytes(b"half")
    output.save("brief.docx", NIEUW)
    assert bestanden(output.root) == {"brief.docx": NIEUW}
