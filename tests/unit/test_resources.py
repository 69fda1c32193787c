"""Where content and templates are looked up: own files first, never outside the folder."""

import pickle
from pathlib import Path

import pytest

from govdoc.errors import ProblemsError
from govdoc.resources import Resources


def schrijf(path: Path, tekst: str = "x") -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(tekst, encoding="utf-8")
    return path


@pytest.fixture
def shipped(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    pakket = tmp_path / "clone" / "generator" / "govdoc"
    monkeypatch.setattr("govdoc.resources._PACKAGE", pakket)
    schrijf(tmp_path / "clone/content/convenant/partijen.md", "meegeleverd")
    schrijf(tmp_path / "clone/content/convenant/document.yaml")
    return tmp_path / "clone"


@pytest.fixture
def eigen(tmp_path: Path) -> Path:
    (tmp_path / "eigen" / "content").mkdir(parents=True)
    return tmp_path / "eigen"


def test_shipped_file_is_found_without_own_content(shipped: Path, tmp_path: Path) -> None:
    found = Resources(tmp_path).find("content", "convenant/partijen.md")
    assert found == shipped / "content/convenant/partijen.md"


def test_own_file_wins_and_the_rest_stays_shipped(shipped: Path, eigen: Path) -> None:
    own = schrijf(eigen / "content/convenant/partijen.md", "eigen")
    resources = Resources(eigen)
    assert resources.find("content", "convenant/partijen.md") == own
    assert resources.find("content", "convenant/document.yaml") == (
        shipped / "content/convenant/document.yaml"
    )


def test_in_a_wheel_the_package_holds_the_folders(shipped: Path, eigen: Path) -> None:
    inside = schrijf(shipped / "generator/govdoc/content/convenant/partijen.md")
    assert Resources(eigen).find("content", "convenant/partijen.md") == inside


@pytest.mark.usefixtures("shipped")
@pytest.mark.parametrize(
    "name",
    [
        "",
        ".",
        "..",
        "../geheim.md",
        "convenant/../../geheim.md",
        "/etc/passwd",
        "C:/geheim.md",
        "C:geheim.md",
        "..\\geheim.md",
        "convenant\\partijen.md",
        "//server/deel/x.md",
        "convenant",
        "convenant/weg.md",
        "convenant/\0.md",
        "a" * 5000,
    ],
)
def test_what_leads_outside_or_is_no_file_is_not_there(eigen: Path, name: str) -> None:
    schrijf(eigen / "geheim.md")
    assert Resources(eigen).find("content", name) is None


@pytest.mark.usefixtures("shipped")
def test_a_link_that_leads_outside_is_refused(eigen: Path, tmp_path: Path) -> None:
    geheim = schrijf(tmp_path / "geheim.md")
    (eigen / "content/convenant").mkdir()
    (eigen / "content/convenant/partijen.md").symlink_to(geheim)
    with pytest.raises(ProblemsError, match="buiten de eigen map") as error:
        Resources(eigen).find("content", "convenant/partijen.md")
    (problem,) = error.value.problems
    assert (problem.code, problem.place.file) == ("TPL003", "content/convenant/partijen.md")


@pytest.mark.usefixtures("shipped")
def test_a_content_folder_that_is_a_link_outside_is_refused(eigen: Path, tmp_path: Path) -> None:
    schrijf(tmp_path / "elders/convenant/partijen.md")
    (eigen / "content").rmdir()
    (eigen / "content").symlink_to(tmp_path / "elders")
    with pytest.raises(ProblemsError, match="buiten de eigen map"):
        Resources(eigen).find("content", "convenant/partijen.md")


@pytest.mark.usefixtures("shipped")
def test_names_are_those_of_both_folders(eigen: Path) -> None:
    schrijf(eigen / "content/aanvulling/document.yaml")
    schrijf(eigen / "content/gedeeld/x.md")
    assert Resources(eigen).names("content", "*/document.yaml") == (
        "aanvulling/document.yaml",
        "convenant/document.yaml",
    )


@pytest.mark.usefixtures("shipped")
def test_text_is_utf8_without_the_mark_that_notepad_puts_before_it(eigen: Path) -> None:
    (eigen / "content/a.md").write_bytes("é\r\n".encode("utf-8-sig"))
    assert Resources(eigen).text("content", "a.md") == "é\r\n"
    assert Resources(eigen).text("content", "b.md") is None


@pytest.mark.usefixtures("shipped")
def test_text_that_is_not_utf8_is_a_problem(eigen: Path) -> None:
    (eigen / "content/a.md").write_bytes(b"\xe9")
    with pytest.raises(ProblemsError, match="geen UTF-8") as error:
        Resources(eigen).text("content", "a.md")
    assert error.value.problems[0].place.file == "content/a.md"


def test_resources_travel_to_another_process(tmp_path: Path) -> None:
    assert pickle.loads(pickle.dumps(Resources(tmp_path))) == Resources(tmp_path)  # noqa: S301 - ours
