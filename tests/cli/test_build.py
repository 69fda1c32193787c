"""The command `build` as a program: what it writes, what it says, and how it ends."""

import hashlib
from pathlib import Path

import pytest

from hulp.gemeente import MINIMAAL, met, vervang, volledig, zet
from hulp.inhoud import BRIEF
from hulp.programma import ENGELS, govdoc, python

FOUT = vervang(
    MINIMAAL, "    A: college\n    R: asd\n    I: fg", "    A: [college, po]\n    R: asd"
)
ALLES = [
    "convenanten/convenant-woonlinde.docx",
    "detachering/detacheringsafspraken-buurtzorg_linde.docx",
    "functieprofiel-fg.docx",
    "geheimhouding/geheimhoudingsverklaring-ambtenaar.docx",
    "geheimhouding/geheimhoudingsverklaring-gedetacheerd.docx",
    "handboek-privacy-governance.docx",
    "leveranciers/verwerkersbepalingen-regieplein.docx",
    "rasic-matrix.docx",
]


def geschreven(folder: Path) -> list[str]:
    return sorted(p.relative_to(folder).as_posix() for p in folder.rglob("*") if p.is_file())


def vingerafdruk(folder: Path) -> dict[str, str]:
    return {
        name: hashlib.sha256((folder / name).read_bytes()).hexdigest()
        for name in geschreven(folder)
    }


def brief(map_: Path, tekst: str = "# Brief\n", gemeente: str = MINIMAAL) -> None:
    """A gemeente with one kind of its own, `brief`, beside the shipped ones."""
    zet(map_, gemeente)
    zet(map_, BRIEF, "content/brief/document.yaml")
    zet(map_, tekst, "content/brief/tekst.md")


def test_build_writes_every_document_where_the_contract_says(tmp_path: Path) -> None:
    zet(tmp_path, volledig())
    done = govdoc("build", map_=tmp_path)
    assert done.returncode == 0, done.stderr
    assert done.stdout == ""
    assert geschreven(tmp_path / "output") == [f"wilgenhoven/{name}" for name in ALLES]
    assert "8 documenten geschreven in output/wilgenhoven (" in done.stderr
    assert "convenanten/" in done.stderr
    assert "handboek-privacy-governance.docx" in done.stderr


def test_yaml_elsewhere_has_its_output_beside_it_and_out_takes_its_place(tmp_path: Path) -> None:
    brief(tmp_path / "dorp")
    done = govdoc("build", "dorp/gemeente.yaml", "--only", "brief", map_=tmp_path)
    assert done.returncode == 0, done.stderr
    assert geschreven(tmp_path / "dorp/output") == ["wilgenhoven/brief.docx"]
    elders = ["--out", "elders/hier"]
    done = govdoc("build", "dorp/gemeente.yaml", "--only", "brief", *elders, map_=tmp_path)
    assert done.returncode == 0, done.stderr
    assert geschreven(tmp_path / "elders") == ["hier/wilgenhoven/brief.docx"]
    assert "1 document geschreven in elders/hier/wilgenhoven (" in done.stderr


def test_only_and_partner_choose(tmp_path: Path) -> None:
    zet(tmp_path, volledig())
    govdoc("build", "--only", "rasic", "--only", "fg-profiel", "--out", "a", map_=tmp_path)
    assert geschreven(tmp_path / "a/wilgenhoven") == ["functieprofiel-fg.docx", "rasic-matrix.docx"]
    govdoc("build", "--partner", "woonlinde", "--out", "b", map_=tmp_path)
    assert geschreven(tmp_path / "b/wilgenhoven") == [ALLES[0]]
    done = govdoc(
        "build", "--partner", "woonlinde", "--only", "handboek", "--out", "c", map_=tmp_path
    )
    assert (done.returncode, (tmp_path / "c").exists()) == (0, False)
    assert "Er is niets te schrijven" in done.stderr


@pytest.mark.parametrize(
    ("args", "woorden"),
    [
        (["--only", "handbook"], "bedoelt u 'handboek'?"),
        (["--only", ""], "bestaat niet"),
        (["--partner", "woonlnde"], "bedoelt u 'woonlinde'?"),
        (["--partner", "../x"], "bestaat niet"),
        (["--to", "odt"], "kies uit docx, html of pdf"),
        (["--ou", "x"], "bedoelt u '--out'?"),
        (["--out", ""], "--out: hier hoort de naam van een map te staan"),
        (["weg.yaml"], "weg.yaml"),
        (["--jobs", "2"], "onbekende optie"),
    ],
)
def test_wrong_use_is_exit_2_and_writes_nothing(
    args: list[str], woorden: str, tmp_path: Path
) -> None:
    zet(tmp_path, volledig())
    done = govdoc("build", *args, map_=tmp_path)
    assert (done.returncode, done.stdout) == (2, "")
    assert woorden in done.stderr
    assert not (tmp_path / "output").exists()


def test_unknown_kind_is_wrong_use_also_where_the_input_has_errors(tmp_path: Path) -> None:
    zet(tmp_path, FOUT)
    assert govdoc("build", "--only", "brieven", map_=tmp_path).returncode == 2


def test_errors_stop_it_before_anything_is_written(tmp_path: Path) -> None:
    zet(tmp_path, FOUT)
    zet(tmp_path, "van gisteren", "output/wilgenhoven/handboek-privacy-governance.docx")
    done = govdoc("build", map_=tmp_path)
    assert (done.returncode, done.stdout) == (1, "")
    assert "fout RAS001: " in done.stderr
    assert "gemeente.yaml:" in done.stderr
    assert "^^" in done.stderr
    assert "Er is niets geschreven" in done.stderr
    assert geschreven(tmp_path / "output") == ["wilgenhoven/handboek-privacy-governance.docx"]


def test_broken_yaml_and_wrong_values_stop_it_too(tmp_path: Path) -> None:
    for tekst in ("gemeente: [", met("fg.aangemeld_bij_ap", "jaa"), ""):
        zet(tmp_path, tekst)
        done = govdoc("build", map_=tmp_path)
        assert (done.returncode, done.stdout) == (1, "")
        assert not (tmp_path / "output").exists()


def test_warnings_are_shown_and_do_not_stop_it(tmp_path: Path) -> None:
    brief(tmp_path, gemeente=vervang(MINIMAAL, "    I: fg\n", ""))
    done = govdoc("build", "--only", "brief", map_=tmp_path)
    assert done.returncode == 0
    assert "waarschuwing RAS008: " in done.stderr
    assert "1 document geschreven" in done.stderr


def test_one_bad_document_costs_no_other(tmp_path: Path) -> None:
    brief(tmp_path, "# Brief\n\nBeste {{ gemente.naam }},\n", volledig())
    done = govdoc("build", map_=tmp_path)
    assert (done.returncode, done.stdout) == (1, "")
    assert geschreven(tmp_path / "output/wilgenhoven") == ALLES
    assert "fout TPL001: " in done.stderr
    assert "content/brief/tekst.md:3:" in done.stderr
    assert "bedoelt u " in done.stderr
    assert "Mislukt: brief" in done.stderr
    assert "8 documenten geschreven" in done.stderr


def test_a_failed_build_leaves_yesterdays_file_as_it_was(tmp_path: Path) -> None:
    brief(tmp_path)
    govdoc("build", "--only", "brief", map_=tmp_path)
    before = vingerafdruk(tmp_path / "output")
    zet(tmp_path, "# {% if %}\n", "content/brief/tekst.md")
    done = govdoc("build", "--only", "brief", map_=tmp_path)
    assert done.returncode == 1
    assert "fout TPL002: " in done.stderr
    assert "Er is niets geschreven" in done.stderr
    assert vingerafdruk(tmp_path / "output") == before


@pytest.mark.parametrize(
    ("naam", "tekst", "code"),
    [
        ("content/brief/document.yaml", BRIEF.replace("- tekst", "- tekts"), "TPL003"),
        ("content/brief/document.yaml", BRIEF + "    kleur: rood\n", "TPL007"),
        ("content/brief/document.yaml", "naam: [", "TPL007"),
        ("content/brief/document.yaml", BRIEF.replace("bestand: brief", "bestand: ../x"), "TPL007"),
        ("content/brief/tekst.md", "# x\n\n{{ x }}\n", "TPL001"),
        ("content/brief/tekst.md", "# x\n\n{% endfor %}\n", "TPL002"),
        ("content/brief/tekst.md", "# x\n\n<br>\n", "TPL004"),
        ("content/brief/tekst.md", "# x\n\n{{ artikel('y') }}\n", "TPL005"),
        ("content/brief/tekst.md", "# x\n\n{{ wet('y') }}\n", "TPL006"),
        ("content/wetten.yaml", "avg: {naam: AVG}\n", "TPL007"),
    ],
)
def test_faults_in_content_are_dutch_problems_with_file_and_line(
    naam: str, tekst: str, code: str, tmp_path: Path
) -> None:
    brief(tmp_path)
    zet(tmp_path, tekst, naam)
    done = govdoc("build", "--only", "brief", map_=tmp_path)
    assert (done.returncode, done.stdout) == (1, "")
    assert f"fout {code}: " in done.stderr
    assert f"--> {naam}:" in done.stderr
    said = [
        line for line in done.stderr.splitlines() if not line.lstrip("0123456789 ").startswith("|")
    ]
    assert not ENGELS.search("\n".join(said).replace("content/", "").replace("document", ""))
    assert geschreven(tmp_path / "output/wilgenhoven") == []


def test_own_content_wins_file_by_file(tmp_path: Path) -> None:
    zet(tmp_path, volledig())
    govdoc("build", "--only", "convenant", "--only", "rasic", map_=tmp_path)
    before = vingerafdruk(tmp_path / "output")
    zet(tmp_path, "# Eigen partijen {#partijen}\n\n1. Wij.\n", "content/convenant/partijen.md")
    done = govdoc("build", "--only", "convenant", "--only", "rasic", map_=tmp_path)
    assert done.returncode == 0, done.stderr
    after = vingerafdruk(tmp_path / "output")
    assert {name for name in after if after[name] != before[name]} == {f"wilgenhoven/{ALLES[0]}"}


def test_what_is_not_the_builds_is_left_alone(tmp_path: Path) -> None:
    brief(tmp_path)
    zet(tmp_path, "aantekening", "output/wilgenhoven/notitie.txt")
    zet(tmp_path, "oud", "output/wilgenhoven/convenanten/convenant-weg.docx")
    govdoc("build", "--only", "brief", map_=tmp_path)
    assert geschreven(tmp_path / "output/wilgenhoven") == [
        "brief.docx", "convenanten/convenant-weg.docx", "notitie.txt",
    ]  # fmt: skip


@pytest.mark.parametrize("out", [[], ["--out", "output"]])
def test_output_folder_that_is_a_file(out: list[str], tmp_path: Path) -> None:
    brief(tmp_path)
    zet(tmp_path, "geen map", "output")
    done = govdoc("build", "--only", "brief", *out, map_=tmp_path)
    assert (done.returncode, done.stdout) == (1, "")
    assert "fout UIT001: " in done.stderr
    assert "bestand" in done.stderr
    assert "Er is niets geschreven" in done.stderr
    assert (tmp_path / "output").read_text() == "geen map"


def test_output_folder_that_leads_outside(tmp_path: Path) -> None:
    brief(tmp_path / "dorp")
    (tmp_path / "buiten").mkdir()
    (tmp_path / "dorp/output").symlink_to(tmp_path / "buiten")
    done = govdoc("build", "--only", "brief", map_=tmp_path / "dorp")
    assert done.returncode == 1
    assert "fout UIT001: " in done.stderr
    assert "koppeling" in done.stderr
    assert list((tmp_path / "buiten").iterdir()) == []
    done = govdoc(
        "build", "--only", "brief", "--out", str(tmp_path / "buiten"), map_=tmp_path / "dorp"
    )
    assert done.returncode == 0  # a folder that the user names may be anywhere


def test_a_folder_where_a_document_should_come_costs_that_document_only(tmp_path: Path) -> None:
    brief(tmp_path)
    (tmp_path / "output/wilgenhoven/brief.docx").mkdir(parents=True)
    done = govdoc("build", "--only", "brief", "--only", "rasic", map_=tmp_path)
    assert done.returncode == 1
    assert "fout UIT001: " in done.stderr
    assert geschreven(tmp_path / "output/wilgenhoven") == ["rasic-matrix.docx"]


@pytest.mark.parametrize("status", ["concept", "vastgesteld", "ingetrokken"])
def test_status_of_a_party_decides_about_its_document(status: str, tmp_path: Path) -> None:
    yaml = met("ketenpartners.woonlinde.status", status, volledig())
    yaml = met("ketenpartners.woonlinde.weglaten", [], yaml)
    yaml = met("ketenpartners.woonlinde.ondertekening", {"mandaatbesluit": "M-1"}, yaml)
    zet(tmp_path, yaml)
    zet(tmp_path, "# {{ status }}\n", "content/convenant/eigen.md")
    document = (
        "naam: Convenant\ndocumenten:\n  - titel: t\n    bestand: 'c-{{ id }}'\n"
        "    voor_elke: ketenpartners\n    delen: [eigen]\n"
    )
    zet(tmp_path, document, "content/convenant/document.yaml")
    done = govdoc("build", "--only", "convenant", map_=tmp_path)
    assert done.returncode == 0, done.stderr
    expected = [] if status == "ingetrokken" else ["wilgenhoven/c-woonlinde.docx"]
    assert geschreven(tmp_path / "output") == expected


@pytest.mark.parametrize(
    ("naam", "slug"),
    [("'s-Heerenbrug", "s-heerenbrug"), ("Súdwest-Fryslân & Co <x>", "sudwest-fryslan-co-x")],
)
def test_the_gemeentes_own_folder(naam: str, slug: str, tmp_path: Path) -> None:
    brief(tmp_path, gemeente=met("gemeente.naam", naam))
    assert govdoc("build", "--only", "brief", map_=tmp_path).returncode == 0
    assert geschreven(tmp_path / "output") == [f"{slug}/brief.docx"]


def test_same_input_gives_the_same_bytes_elsewhere_and_under_other_habits(tmp_path: Path) -> None:
    folders = [tmp_path / "een", tmp_path / "elders" / "twee"]
    for folder in folders:
        zet(folder, volledig())
    first = govdoc("build", map_=folders[0], PYTHONHASHSEED="1", TZ="UTC", LANG="C")
    prelude = "import os, sys; os.umask(0o077); from govdoc.__main__ import main; sys.exit(main())"
    second = python(
        "-c", prelude, "build", "--out", "uit", map_=folders[1],
        PYTHONHASHSEED="2", TZ="Pacific/Kiritimati", LANG="nl_NL.UTF-8", LC_ALL="C.UTF-8",
        USER="iemand", LOGNAME="iemand", SOURCE_DATE_EPOCH="4102444800",
    )  # fmt: skip
    assert (first.returncode, second.returncode) == (0, 0), second.stderr
    one = vingerafdruk(folders[0] / "output")
    assert one == vingerafdruk(folders[1] / "uit")
    assert len(one) == len(ALLES)


def test_building_twice_changes_nothing(tmp_path: Path) -> None:
    zet(tmp_path, volledig())
    govdoc("build", map_=tmp_path)
    before = vingerafdruk(tmp_path / "output")
    govdoc("build", map_=tmp_path)
    assert vingerafdruk(tmp_path / "output") == before


def test_help_is_dutch_and_needs_no_template_engine(tmp_path: Path) -> None:
    code = (
        "import sys; from govdoc.cli.boundary import run; run(['build', '--help'])\n"
        "print([m for m in ('jinja2', 'markdown', 'lxml', 'docx') if m in sys.modules])"
    )
    done = python("-c", code, map_=tmp_path)
    assert done.stdout.splitlines()[-1] == "[]"
    assert "--partner ID" in done.stdout
    assert not ENGELS.search(done.stdout)


def test_content_that_leads_outside_is_refused(tmp_path: Path) -> None:
    brief(tmp_path / "dorp")
    zet(tmp_path, "# geheim\n", "geheim.md")
    (tmp_path / "dorp/content/brief/tekst.md").unlink()
    (tmp_path / "dorp/content/brief/tekst.md").symlink_to(tmp_path / "geheim.md")
    done = govdoc("build", "--only", "brief", map_=tmp_path / "dorp")
    assert done.returncode == 1
    assert "fout TPL003: " in done.stderr
    assert "koppeling" in done.stderr
