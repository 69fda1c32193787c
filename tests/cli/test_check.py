"""The command `check` as a program: codes, formats, order and colour."""

import json
import os
import sys
import textwrap
from pathlib import Path
from typing import Any

import pytest

from hulp.gemeente import KETENPARTNERS, MINIMAAL, plek, vervang, zet
from hulp.programma import ENGELS, govdoc

FOUT = vervang(
    MINIMAAL, "    A: college\n    R: asd\n    I: fg", "    A: [college, po]\n    R: asd"
)
WAARSCHUWING = vervang(MINIMAAL, "    I: fg\n", "")
ADVIES = vervang(MINIMAAL, "    verantwoordelijk_voor: toezicht\n", "")
PARTNER = textwrap.dedent(KETENPARTNERS.split("\n", 2)[2])
SLEUTELS = ("code", "level", "file", "line", "column", "path", "message", "help", "related")


def found(map_: Path, *args: str) -> dict[str, Any]:
    done = govdoc("check", "--format", "json", *args, map_=map_)
    assert done.stdout.endswith("}\n")
    assert done.stderr == ""
    result: dict[str, Any] = json.loads(done.stdout)
    return result


@pytest.mark.parametrize("form", ["tekst", "json"])
@pytest.mark.parametrize(
    ("yaml", "code", "strict"),
    [(MINIMAAL, 0, 0), (FOUT, 1, 1), (WAARSCHUWING, 0, 1), (ADVIES, 0, 0)],
)
def test_exit_codes(yaml: str, code: int, strict: int, form: str, tmp_path: Path) -> None:
    zet(tmp_path, yaml)
    lenient = govdoc("check", "--format", form, map_=tmp_path)
    severe = govdoc("check", "--format", form, "--strict", map_=tmp_path)
    assert (lenient.returncode, severe.returncode) == (code, strict)
    assert lenient.stdout == severe.stdout
    assert lenient.stderr == severe.stderr == ""


def test_json_is_the_contract_to_the_letter(tmp_path: Path) -> None:
    zet(tmp_path, FOUT)
    line, column = plek(FOUT, "[college, po]", 10)
    missing = plek(FOUT, "klachten:")
    result = found(tmp_path)
    ground = 'Grondslag: RASIC-model, Tabel 1 (A: precies 1) en "Let op"'
    assert result["summary"] == {"fout": 1, "waarschuwing": 1, "advies": 0, "verklaard": 0}
    assert [problem["code"] for problem in result["problems"]] == ["RAS008", "RAS001"]
    assert (result["problems"][0]["line"], result["problems"][0]["column"]) == missing
    assert result["problems"][0]["related"] == []
    assert result["problems"][1] == {
        "code": "RAS001",
        "level": "fout",
        "file": "gemeente.yaml",
        "line": line,
        "column": column,
        "path": "activiteiten.klachten.A.2",
        "message": "Bij 'Klachten behandelen' zijn twee rollen eindverantwoordelijk: college en po",
        "help": "laat onder A één rol staan: wie vooraf meedenkt hoort bij C, wie het achteraf"
        f" hoort bij I. {ground}",
        "related": [
            {
                "file": "gemeente.yaml",
                "line": line,
                "column": column - 9,
                "message": "de eerste A: college",
            }
        ],
    }
    assert all(tuple(problem) == SLEUTELS for problem in result["problems"])


def test_json_without_findings_has_every_key(tmp_path: Path) -> None:
    zet(tmp_path, MINIMAAL)
    assert found(tmp_path) == {
        "problems": [],
        "summary": {"fout": 0, "waarschuwing": 0, "advies": 0, "verklaard": 0},
    }


def test_json_holds_text_as_it_is(tmp_path: Path) -> None:
    zet(tmp_path, vervang(WAARSCHUWING, "Klachten behandelen", "Één ☂"))
    assert "Bij 'Één ☂' heeft" in govdoc("check", "--format", "json", map_=tmp_path).stdout


def test_files_are_told_from_the_folder_of_the_yaml(tmp_path: Path) -> None:
    folder = "ketenpartners: partners/\n"
    zet(tmp_path, FOUT + folder, "lindewaarde/gemeente.yaml")
    zet(tmp_path, PARTNER, "lindewaarde/partners/b.yaml")
    zet(tmp_path, PARTNER + "fout: x\n", "lindewaarde/partners/a.yaml")
    zet(tmp_path, PARTNER.replace("soort: woning", "soort: x"), "lindewaarde/partners/c.yaml")
    result = found(tmp_path, "lindewaarde/gemeente.yaml")
    assert [(p["file"], p["code"]) for p in result["problems"]] == [
        ("gemeente.yaml", "RAS008"),
        ("gemeente.yaml", "RAS001"),
        ("partners/a.yaml", "FMT002"),
        ("partners/c.yaml", "FMT003"),
    ]
    shown = govdoc("check", "lindewaarde/gemeente.yaml", map_=tmp_path).stdout
    assert " --> lindewaarde/partners/a.yaml:" in shown
    assert "\n   | ^^^^\n" in shown


def test_the_named_file_comes_first_whatever_its_name(tmp_path: Path) -> None:
    zet(tmp_path, FOUT + "ketenpartners: partners\n", "z.yaml")
    zet(tmp_path, PARTNER + "fout: x\n", "partners/a.yaml")
    files = [problem["file"] for problem in found(tmp_path, "z.yaml")["problems"]]
    assert files == ["z.yaml", "z.yaml", "partners/a.yaml"]


def test_problems_stand_in_the_order_of_the_file(tmp_path: Path) -> None:
    yaml = vervang(FOUT, "  po:\n", "  jurist: {lijn: gemeente, kleur: rood}\n  po:\n")
    zet(tmp_path, yaml.replace("    rapporteert_aan: college\n", ""))
    problems = found(tmp_path)["problems"]
    order = [(problem["line"], problem["column"], problem["code"]) for problem in problems]
    assert order == sorted(order)
    assert len({code for *_, code in order}) > 3


def test_nothing_read_gives_problems_of_reading_only(tmp_path: Path) -> None:
    zet(tmp_path, MINIMAAL + "x: [\n")
    assert {problem["code"] for problem in found(tmp_path)["problems"]} == {"YML001"}


def test_tekst_is_like_a_good_compiler(tmp_path: Path) -> None:
    zet(tmp_path, FOUT)
    done = govdoc("check", map_=tmp_path)
    assert (
        done.stdout
        == """\
waarschuwing RAS008: Bij 'Klachten behandelen' heeft de FG geen letter
  --> gemeente.yaml:63:3
   |
63 |   klachten:
   |   ^^^^^^^^
   = hulp: zet de FG onder C (denkt vooraf mee) of onder I (hoort het achteraf). Grondslag: artikel
           38 lid 1 en lid 4 AVG: de FG wordt op tijd betrokken bij alles rond persoonsgegevens, en
           inwoners kunnen bij de FG terecht

fout RAS001: Bij 'Klachten behandelen' zijn twee rollen eindverantwoordelijk: college en po
  --> gemeente.yaml:65:18
   |
65 |     A: [college, po]
   |                  ^^
  ::: gemeente.yaml:65:9  de eerste A: college
   |
65 |     A: [college, po]
   |         -------
   = hulp: laat onder A één rol staan: wie vooraf meedenkt hoort bij C, wie het achteraf hoort bij
           I. Grondslag: RASIC-model, Tabel 1 (A: precies 1) en "Let op"

1 fout, 1 waarschuwing, 0 adviezen
"""
    )


def test_tekst_without_findings_says_so(tmp_path: Path) -> None:
    zet(tmp_path, MINIMAAL)
    assert govdoc("check", map_=tmp_path).stdout == "Geen bevindingen.\n"


def test_no_finding_holds_english(tmp_path: Path) -> None:
    zet(tmp_path, FOUT.replace("uren_per_week: 24", "uren_per_week: x\n  foo: 1"))
    shown = govdoc("check", map_=tmp_path).stdout
    assert "FMT003" in shown
    assert ENGELS.findall(shown) == []


def in_a_terminal(map_: Path, **environment: str) -> str:
    """What `check` writes when stdout is a terminal."""
    import pty  # noqa: PLC0415 - Windows has none

    program = [sys.executable, "-m", "govdoc", "check"]
    child, terminal = pty.fork()
    if child == 0:
        os.chdir(map_)
        os.execve(sys.executable, program, {**os.environ, "TERM": "xterm", **environment})  # noqa: S606 - govdoc itself
    shown = b""
    while True:
        try:
            piece = os.read(terminal, 10_000)
        except OSError:  # Linux says so when the program has ended
            piece = b""
        if not piece:
            break
        shown += piece
    os.waitpid(child, 0)
    os.close(terminal)
    return shown.decode("utf-8").replace("\r\n", "\n")


@pytest.mark.skipif(os.name == "nt", reason="Windows has no pseudo-terminals")
def test_colour_on_a_terminal_only_and_never_with_no_color(tmp_path: Path) -> None:
    zet(tmp_path, FOUT)
    environment = {"NO_COLOR": "", "FORCE_COLOR": ""}
    coloured = in_a_terminal(tmp_path, **environment)
    assert "\x1b[31m\x1b[1mfout RAS001\x1b[0m" in coloured
    assert "\x1b[33m\x1b[1mwaarschuwing RAS008\x1b[0m" in coloured
    plain = govdoc("check", map_=tmp_path).stdout
    assert "\x1b" not in plain
    assert in_a_terminal(tmp_path, NO_COLOR="1") == plain
    assert in_a_terminal(tmp_path, NO_COLOR="", TERM="dumb") == plain


@pytest.mark.parametrize("form", ["tekst", "json", "github", "sarif"])
@pytest.mark.parametrize(
    ("wat", "code"), [("dossier 123456782", "PRI002"), ("a.devries@wilg.example", "PRI003")]
)
def test_what_names_a_person_is_not_shown_again(
    wat: str, code: str, form: str, tmp_path: Path
) -> None:
    zet(
        tmp_path,
        vervang(MINIMAAL, "verantwoordelijk_voor: toezicht", f"verantwoordelijk_voor: {wat}"),
    )
    done = govdoc("check", "--format", form, map_=tmp_path)
    assert code in done.stdout
    assert wat.rsplit(maxsplit=1)[-1] not in done.stdout
