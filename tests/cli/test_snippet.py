"""The source line under a problem: the mark stands below its place, whatever the line holds."""

from pathlib import Path

import pytest

from govdoc.cli.formats.snippet import SourceFiles, snippet
from govdoc.problems import Place


@pytest.mark.parametrize(
    ("line", "start", "length", "shown", "indent", "marked"),
    [
        ("A: asd", 3, 3, "A: asd", 3, 3),
        ("\tA: asd", 4, 3, "    A: asd", 7, 3),
        ("\tA", 0, 1, "    A", 0, 4),
        ("日本: asd", 4, 3, "日本: asd", 6, 3),
        ("x 日本", 2, 2, "x 日本", 2, 4),
        ("e\u0301\u0301n: asd", 5, 4, "e\u0301\u0301n: asd", 3, 4),
        ("a\u200bb: c", 2, 1, "a<U+200B>b: c", 9, 1),
        ("a\u202eb", 1, 1, "a<U+202E>b", 1, 8),
        ("\x1b[31mx", 5, 1, "<U+001B>[31mx", 12, 1),
        ("kort", 4, 1, "kort", 4, 1),
        ("kort", 9, 5, "kort", 4, 1),
        ("kort   ", 0, 4, "kort", 0, 4),
        ("", 0, 1, "", 0, 1),
        ("0123", 2, 99, "0123", 2, 2),
    ],
)
def test_the_mark_stands_below_its_place(  # noqa: PLR0913, PLR0917 - a table of cases
    line: str, start: int, length: int, shown: str, indent: int, marked: int
) -> None:
    found = snippet(line, start, length)
    assert (found.text, found.indent, found.length) == (shown, indent, marked)


def test_of_a_long_line_the_part_around_the_place_is_shown() -> None:
    line = "a" * 500 + "doel" + "b" * 500
    found = snippet(line, 500, 4)
    assert found.text == "…" + "a" * 40 + "doel" + "b" * 52 + "…"
    assert found.text[found.indent : found.indent + found.length] == "doel"


def test_a_long_mark_ends_where_the_shown_part_ends() -> None:
    found = snippet("x" * 300, 0, 300)
    assert (found.text, found.indent, found.length) == ("x" * 96 + "…", 0, 96)


def test_a_line_that_just_fits_is_shown_whole() -> None:
    assert snippet("x" * 96, 90, 3).text == "x" * 96
    assert snippet("x" * 97, 97, 1).text == "…" + "x" * 40


def test_lines_are_counted_as_editors_do(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_bytes("\ufeffeen\r\ntwee\rdrie\u2028\nvier".encode())
    lines = [SourceFiles(tmp_path).snippet(Place("a.yaml", line, 1)) for line in range(1, 6)]
    assert [line and line.text for line in lines] == ["een", "twee", "drie<U+2028>", "vier", None]


def test_a_file_that_is_no_utf8_is_shown_as_far_as_it_goes(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_bytes(b"naam: caf\xe9")
    found = SourceFiles(tmp_path).snippet(Place("a.yaml", 1, 10))
    assert found
    assert (found.text, found.indent) == ("naam: caf\ufffd", 9)


def test_a_file_that_is_gone_has_no_line(tmp_path: Path) -> None:
    files = SourceFiles(tmp_path)
    assert files.snippet(Place("weg.yaml", 1, 1)) is None
    assert files.shown("weg.yaml") == "weg.yaml"


def test_what_govdoc_ships_is_found_and_the_own_file_wins(tmp_path: Path) -> None:
    place = Place("content/wetten.yaml", 1, 1)
    shipped = SourceFiles(tmp_path).snippet(place)
    assert shipped
    assert shipped.text
    (tmp_path / "content").mkdir()
    (tmp_path / "content" / "wetten.yaml").write_text("eigen", encoding="utf-8")
    files = SourceFiles(tmp_path)
    own = files.snippet(place)
    assert own
    assert own.text == "eigen"
    assert files.shown("content/wetten.yaml") == (tmp_path / "content/wetten.yaml").as_posix()
