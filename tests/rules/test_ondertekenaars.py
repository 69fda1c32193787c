"""The signers' list: ways to write a CSV, the place of every cell, and names that stay inside."""

import csv
import io
import shutil
import subprocess
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from govdoc.check import check
from govdoc.cli.formats import FORMATS, Report
from govdoc.history.git import tracked
from govdoc.load import load
from govdoc.model.ondertekenaars import PAD, Ondertekenaar
from govdoc.problems import Level, Problem
from govdoc.rules.registry import rules
from hulp.gemeente import vervang, zet
from hulp.lijsten import KOP, NAMEN, RIJEN, leg, lijst, met_lijst

EIGEN = ("GEH003", "GEH004", "GEH005", "GEH006", "PRI001", "PRI004")
ANS = Ondertekenaar("1", "Ans", "consulent", "ambtenaar", "asd", "", "2026-01-01", "")
GEWOON = f"{KOP}\n1,Ans,consulent,ambtenaar,asd,,2026-01-01,\n"


def gevonden(yaml: Path) -> list[Problem]:
    return [problem for problem in check(load(yaml)).problems if problem.code in EIGEN]


def kort(yaml: Path) -> list[tuple[str, str, int, int]]:
    return [(p.code, p.place.file, p.place.line, p.place.column) for p in gevonden(yaml)]


# --- ways to write it -----------------------------------------------------------------------------


@pytest.mark.parametrize(
    "inhoud",
    [
        GEWOON,
        "\ufeff" + GEWOON,
        GEWOON.replace(",", ";"),
        GEWOON.replace("\n", "\r\n"),
        GEWOON.replace("\n", "\r"),
        GEWOON.removesuffix("\n"),
        GEWOON.replace("nummer", "Nummer").replace("naam", " NAAM "),
        GEWOON.replace("1,Ans", '"1","Ans"').replace("nummer", '"nummer"'),
        GEWOON.replace("1,Ans", " 1 ,  Ans "),
        GEWOON + "\n,,,,,,,\n  ,\n\n",
        GEWOON.replace("\n1,", "\n\n1,"),
        GEWOON.replace("2026-01-01,", "2026-01-01"),
        GEWOON.replace("2026-01-01,", "2026-01-01,,,,"),
        "naam;einde;functie;soort;rol;start;nummer\nAns;;consulent;ambtenaar;asd;2026-01-01;1",
        GEWOON.replace("einde", "einde,").replace("01-01,", "01-01,,"),
    ],
)
def test_each_way_to_write_a_list_gives_the_same_row(inhoud: str, tmp_path: Path) -> None:
    yaml = leg(tmp_path, inhoud)
    lijst_ = load(yaml).ondertekenaars
    assert lijst_ is not None
    assert lijst_.rijen == (ANS,)
    assert gevonden(yaml) == []


@pytest.mark.parametrize(
    ("cel", "tekst"),
    [
        ('"Vries, Ans de"', "Vries, Ans de"),
        ('"Vries; Ans de"', "Vries; Ans de"),
        ('"Ans ""Anneke"" V."', 'Ans "Anneke" V.'),
        ('"Ans\r\n de  Vries"', "Ans de Vries"),
        ('"Ans\nde Vries"', "Ans de Vries"),
        ('Ans "Anneke" V.', 'Ans "Anneke" V.'),
        ('"Ans" V.', "Ans V."),
        ('""""', '"'),
        ("Zoë Ångström-Łęcki", "Zoë Ångström-Łęcki"),
        ("=1+1", "=1+1"),
    ],
)
def test_a_cell_is_read_as_excel_means_it(cel: str, tekst: str, tmp_path: Path) -> None:
    lijst_ = load(leg(tmp_path, GEWOON.replace("Ans", cel))).ondertekenaars
    assert lijst_ is not None
    assert [wie.naam for wie in lijst_.rijen] == [tekst]


def test_a_semicolon_list_may_hold_commas_and_the_other_way_round(tmp_path: Path) -> None:
    for inhoud in (
        GEWOON.replace(",", ";").replace("consulent", "consulent, jeugd, wmo"),
        GEWOON.replace("consulent", "consulent; jeugd; wmo; werk"),
    ):
        lijst_ = load(leg(tmp_path, inhoud)).ondertekenaars
        assert lijst_ is not None
        assert lijst_.rijen[0].soort == "ambtenaar"


cellen = st.lists(st.text('ab"é;, \n', max_size=6), min_size=8, max_size=8)


@settings(deadline=None, max_examples=100)
@given(st.lists(cellen, max_size=4), st.sampled_from(";,"), st.sampled_from(["\n", "\r\n"]))
def test_what_another_program_writes_is_read_back(
    rijen: list[list[str]], scheiding: str, einde: str
) -> None:
    uit = io.StringIO()
    schrijver = csv.writer(uit, delimiter=scheiding, lineterminator=einde)
    schrijver.writerows([KOP.split(","), *rijen])
    with TemporaryDirectory() as map_:
        lijst_ = load(leg(Path(map_), uit.getvalue())).ondertekenaars
    assert lijst_ is not None
    schoon = [[" ".join(cel.split()) for cel in rij] for rij in rijen]
    assert lijst_.rijen == tuple(Ondertekenaar(*rij) for rij in schoon if any(rij))


@settings(deadline=None, max_examples=200)
@given(st.text('a1-"é;,\t\0\r\n\ufffe', max_size=80), st.booleans())
def test_no_list_makes_a_rule_raise_and_every_place_is_in_it(tekst: str, los: bool) -> None:  # noqa: FBT001 - hypothesis fills it in
    inhoud = f"{KOP}\n{tekst}" if los else f"nummer{tekst}"
    regels = inhoud.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    with TemporaryDirectory() as map_:
        source = load(leg(Path(map_), inhoud))
        own = [rule for rule in rules() if rule.code in EIGEN]
        for problem in (problem for rule in own for problem in rule.problems(source)):
            for place in (problem.place, *(related.place for related in problem.related)):
                assert place.file == "../lijst.csv"
                assert place.secret
                assert 1 <= place.line <= len(regels)
                assert 1 <= place.column <= len(regels[place.line - 1]) + 1


# --- places ---------------------------------------------------------------------------------------


def test_a_place_is_that_of_the_cell_also_behind_a_quoted_line_break(tmp_path: Path) -> None:
    inhoud = (
        f'\ufeff{KOP}\r\n1,"Ans\r\nde Vries",x,"ambtenar",asd,,,\r\n\r\n'
        '2,Éva 😀,x,y,asd,,"1-1",\r\n'
    )
    yaml = leg(tmp_path, inhoud)
    assert kort(yaml) == [
        ("GEH003", "../lijst.csv", 3, 13),
        ("GEH003", "../lijst.csv", 5, 11),
        ("GEH003", "../lijst.csv", 5, 18),
    ]
    assert [(p.path, p.place.length) for p in gevonden(yaml)] == [
        ("geheimhouding.ondertekenaars.1.soort", 10),
        ("geheimhouding.ondertekenaars.2.soort", 1),
        ("geheimhouding.ondertekenaars.2.start", 5),
    ]


def test_what_a_short_row_lacks_is_said_at_the_row(tmp_path: Path) -> None:
    yaml = leg(tmp_path, f"{KOP}\n1,Ans\n")
    assert kort(yaml) == [("GEH003", "../lijst.csv", 2, 1)]
    assert gevonden(yaml)[0].path == "geheimhouding.ondertekenaars.1.soort"


@pytest.mark.parametrize(
    ("pad", "file"),
    [
        ("../lijst.csv", "../lijst.csv"),
        ("lokaal/lijst.csv", "lokaal/lijst.csv"),
        ("lokaal/../lijst.csv", "lijst.csv"),
        ("{buiten}/lijst.csv", "../buiten/lijst.csv"),
    ],
)
def test_the_file_of_a_place_is_seen_from_the_folder_of_the_yaml(
    pad: str, file: str, tmp_path: Path
) -> None:
    (tmp_path / "gemeente" / "lokaal").mkdir(parents=True)
    buiten = (tmp_path / "buiten").as_posix()
    yaml = leg(tmp_path, f"{KOP}\n1,Ans,x,z,asd,,,\n", pad.format(buiten=buiten))
    geh = [place for place in kort(yaml) if place[0] == "GEH003"]
    assert geh == [("GEH003", file, 2, 9)]


def test_rows_are_counted_without_the_empty_ones(tmp_path: Path) -> None:
    yaml = leg(tmp_path, f"{KOP}\n\n1,Ans,x,ambtenaar,asd,,,\n;\n,,\n3,,x,ambtenaar,asd,,,\n")
    assert [(p.path, p.place.line) for p in gevonden(yaml)][-1] == (
        "geheimhouding.ondertekenaars.3.naam",
        6,
    )


# --- what a row may hold --------------------------------------------------------------------------


@pytest.mark.parametrize("kolom", ["naam", "functie", "organisatie"])
@pytest.mark.parametrize("teken", ["\x00", "\x1b", "\x07", "\ufffe"])
def test_a_character_that_no_document_can_hold(kolom: str, teken: str, tmp_path: Path) -> None:
    rij = dict(zip(KOP.split(","), ["1", "Ans", "x", "ambtenaar", "asd", "y", "", ""], strict=True))
    goed = leg(tmp_path / "goed", lijst(",".join((rij | {kolom: "a\tb"}).values())))
    assert gevonden(goed) == []
    yaml = leg(tmp_path, lijst(",".join((rij | {kolom: f"a{teken}b"}).values())))
    (problem,) = gevonden(yaml)
    assert (problem.code, problem.path) == ("GEH003", f"geheimhouding.ondertekenaars.1.{kolom}")
    assert problem.message == (
        f"Op regel 2 van de lijst van ondertekenaars bevat de kolom {kolom} een stuurteken"
    )


def test_the_role_of_a_role_that_failed_is_known(tmp_path: Path) -> None:
    yaml = leg(tmp_path, GEWOON)
    tekst = met_lijst().replace(
        "  asd:\n    naam: Afdelingshoofd", "  asd:\n    nam: Afdelingshoofd"
    )
    zet(yaml.parent, tekst)
    assert gevonden(yaml) == []


def test_without_roles_nothing_is_said_of_a_role(tmp_path: Path) -> None:
    yaml = leg(tmp_path, GEWOON.replace("asd", "asdd"))
    assert [p.code for p in gevonden(yaml)] == ["GEH003"]
    zet(yaml.parent, met_lijst().replace("rollen:\n  raad", "roles:\n  raad"))
    assert gevonden(yaml) == []
    zet(
        tmp_path,
        GEWOON.replace("ambtenaar,asd", "ict,asd").replace("asd,,", "asd,regieplein,"),
        "lijst.csv",
    )
    assert gevonden(yaml) == []
    zet(yaml.parent, met_lijst())
    assert [p.code for p in gevonden(yaml)] == ["GEH006"]


def test_a_broken_section_leaves_the_list_unread(tmp_path: Path) -> None:
    yaml = leg(tmp_path, f"{KOP},bsn\n1,,,,,,,\n", "lijst.csv")
    assert {p.code for p in gevonden(yaml)} == {"GEH003", "PRI001", "PRI004"}
    zet(yaml.parent, met_lijst("lijst.csv").replace("  ondertekenaar: asd\n", ""))
    assert load(yaml).ondertekenaars is None
    assert gevonden(yaml) == []


@pytest.mark.parametrize(
    ("oud", "nieuw", "codes"),
    [
        ("buurtzorg_linde:", "buurtzorg_anders:", ["GEH004"]),
        ("kernpartners:\n  buurtzorg_linde:", "kernpartners:\nleveranciers2:\n  x:", ["GEH004"]),
        ("    levert_rollen: asd\n", "    levert_rolen: asd\n", []),
        ("kernpartners:\n  buurtzorg_linde:", "kernpartners: weg/\nx:\n  y:", []),
        ("kernpartners:\n  buurtzorg_linde:", "kernpartners: [a]\nx:\n  y:", []),
    ],
)
def test_an_organisation_is_known_by_its_id_whatever_is_wrong_with_it(
    oud: str, nieuw: str, codes: list[str], tmp_path: Path
) -> None:
    yaml = leg(tmp_path, lijst())
    assert gevonden(yaml) == []
    zet(yaml.parent, vervang(met_lijst(), oud, nieuw))
    assert [p.code for p in gevonden(yaml)] == codes


def test_a_partner_in_a_folder_is_known(tmp_path: Path) -> None:
    yaml = leg(tmp_path, lijst())
    tekst = met_lijst()
    begin, eind = tekst.index("kernpartners:"), tekst.index("leveranciers:")
    zet(yaml.parent, tekst[:begin] + "kernpartners: kern/\n" + tekst[eind:])
    zet(yaml.parent, "naam: X\n", "kern/buurtzorg-linde.yaml")
    (problem,) = gevonden(yaml)
    assert problem.code == "GEH004"
    assert "buurtzorg-linde" in problem.message
    zet(yaml.parent, "naam: X\n", "kern/buurtzorg_linde.yaml")
    assert gevonden(yaml) == []


def test_a_key_with_nothing_behind_it_holds_no_party(tmp_path: Path) -> None:
    yaml = leg(tmp_path, lijst("1,Ans,x,ict,po,regieplein,,"))
    assert gevonden(yaml) == []
    tekst = met_lijst()
    begin, eind = tekst.index("leveranciers:"), tekst.index("geheimhouding:")
    zet(yaml.parent, f"{tekst[:begin]}leveranciers:\n{tekst[eind:]}")
    (problem,) = gevonden(yaml)
    assert problem.help.startswith(
        "schrijf de id van een leverancier, of voeg de organisatie toe onder leveranciers"
    )


# --- names stay in the list -----------------------------------------------------------------------


@pytest.mark.parametrize("form", list(FORMATS))
@pytest.mark.parametrize("kolom", range(9))
def test_no_format_shows_what_stands_in_the_list(form: str, kolom: int, tmp_path: Path) -> None:
    naam = "TrijntjeVoorbeeld"
    rijen = [
        ",".join([*["x"] * kolom, naam, *["x"] * (8 - kolom)]),
        ",".join([naam] * 9),
        f'{naam},{naam}.,"{naam}\n{naam}",{naam},{naam},{naam},2020-01-01,2019-01-01',
        f"K-1,{naam},{naam},gedetacheerd,po,{naam},,2020-01-01",
        f"K-1,{naam},{naam},ict,asd,{naam},,",
    ]
    for kop in (KOP, f"{KOP},{naam}", f'{KOP},"{naam}'):
        yaml = leg(tmp_path, lijst(*rijen, kop=kop))
        problems = check(load(yaml)).problems
        assert {p.code for p in problems} & {"GEH003", "PRI004"}
        tekst = FORMATS[form](Report(problems, yaml.parent))
        assert naam.casefold() not in tekst.casefold()
        assert "lijst.csv" in tekst


def test_the_line_of_another_file_is_still_shown(tmp_path: Path) -> None:
    yaml = leg(tmp_path, lijst())
    zet(yaml.parent, met_lijst().replace("regieplein:", "plein:"))
    tekst = FORMATS["tekst"](Report(check(load(yaml)).problems, yaml.parent))
    assert "../lijst.csv:4:" in tekst
    assert not any(naam in tekst for naam in NAMEN)
    zet(yaml.parent, met_lijst().replace("lijn: bestuur", "lijn: bestur", 1))
    assert "lijn: bestur" in FORMATS["tekst"](Report(check(load(yaml)).problems, yaml.parent))


# --- git ------------------------------------------------------------------------------------------


@pytest.fixture
def repo(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty repository, and a git that knows no settings of this machine."""
    if not shutil.which("git"):
        pytest.skip("git is hier niet geïnstalleerd")
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", str(tmp_path / "geen"))
    monkeypatch.setenv("GIT_CONFIG_NOSYSTEM", "1")
    repo = tmp_path / "repo"
    repo.mkdir()
    git(repo, "init", "-q")
    return repo


def git(map_: Path, *args: str) -> None:
    subprocess.run(["git", *args], cwd=map_, check=True, capture_output=True)


def pri001(yaml: Path) -> list[tuple[Level, str]]:
    found = [p for p in check(load(yaml)).problems if p.code == "PRI001"]
    assert all(p.path == "geheimhouding.ondertekenaars" for p in found)
    assert all(p.place.file == "gemeente.yaml" for p in found)
    return [(p.level, p.message) for p in found]


GEVOLGD = "Git volgt de lijst van ondertekenaars: de namen staan dan voor altijd in de geschiedenis"
VRIJ = "De lijst van ondertekenaars ligt in de repository zonder dat git haar negeert"
MAP = (
    "De lijst van ondertekenaars ligt in de map van gemeente.yaml; komt die map in git, dan komen"
    " de namen mee"
)


@pytest.mark.parametrize("pad", ["lokaal/lijst.csv", "../lijst.csv", "a b [c]*.csv", "-x.csv"])
def test_a_list_in_the_repository(pad: str, repo: Path) -> None:
    yaml = leg(repo, lijst(), pad)
    assert pri001(yaml) == [(Level.FOUT, VRIJ)]
    git(repo, "add", "-A")
    assert pri001(yaml) == [(Level.FOUT, GEVOLGD)]
    zet(repo, "*.csv\n", ".gitignore")
    assert pri001(yaml) == [(Level.FOUT, GEVOLGD)]  # what is tracked is not ignored
    git(repo, "rm", "-rq", "--cached", ".")
    assert pri001(yaml) == []


def test_the_place_of_a_tracked_list_is_the_path_in_the_yaml(repo: Path) -> None:
    yaml = leg(repo, lijst(), "lijst.csv")
    (problem,) = [p for p in check(load(yaml)).problems if p.code == "PRI001"]
    regels = met_lijst("lijst.csv").splitlines()
    assert regels[problem.place.line - 1][problem.place.column - 1 :] == "lijst.csv"


def test_a_list_outside_the_repository(repo: Path) -> None:
    yaml = leg(repo, lijst(), "../../buiten/lijst.csv")
    assert pri001(yaml) == []
    git(repo.parent / "buiten", "init", "-q")
    assert pri001(yaml) == [(Level.FOUT, VRIJ)]
    git(repo.parent / "buiten", "add", "lijst.csv")
    assert pri001(yaml) == [(Level.FOUT, GEVOLGD)]


def test_a_list_without_a_repository(tmp_path: Path) -> None:
    assert pri001(leg(tmp_path, lijst(), "lijst.csv")) == [(Level.WAARSCHUWING, MAP)]
    assert pri001(leg(tmp_path, lijst(), "lokaal/lijst.csv")) == [(Level.WAARSCHUWING, MAP)]
    assert pri001(leg(tmp_path, lijst(), "../lijst.csv")) == []
    assert pri001(leg(tmp_path, lijst(), "../gemeente2/lijst.csv")) == []


def test_a_machine_without_git(repo: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    yaml = leg(repo, lijst(), "lijst.csv")
    git(repo, "add", "-A")
    monkeypatch.setenv("PATH", "")
    assert pri001(yaml) == [(Level.WAARSCHUWING, MAP)]
    assert pri001(leg(repo, lijst(), "../lijst.csv")) == []


def test_a_git_that_cannot_answer(repo: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    yaml = leg(repo, lijst(), "lijst.csv")
    for fout in (OSError, ValueError, subprocess.TimeoutExpired("git", 1)):

        def weiger(*_args: object, _fout: object = fout, **_meer: object) -> None:
            raise _fout  # type: ignore[misc]

        monkeypatch.setattr(subprocess, "run", weiger)
        assert pri001(yaml) == [(Level.WAARSCHUWING, MAP)]


@pytest.mark.parametrize("naam", ["GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE"])
def test_a_hook_that_runs_govdoc_changes_nothing(
    naam: str, repo: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    yaml = leg(repo, lijst(), "lijst.csv")
    git(repo, "add", "-A")
    monkeypatch.setenv(naam, ".git/elders")
    assert pri001(yaml) == [(Level.FOUT, GEVOLGD)]


def test_a_link_counts_as_the_file_it_leads_to(repo: Path) -> None:
    buiten = zet(repo.parent, lijst(), "buiten.csv")
    yaml = leg(repo, lijst(), "lijst.csv")
    git(repo, "add", "-A")
    binnen = yaml.parent / "lijst.csv"
    try:
        (yaml.parent / "link.csv").symlink_to(buiten)
        (repo.parent / "link.csv").symlink_to(binnen)
    except OSError:
        pytest.skip("koppelingen mogen hier niet")
    zet(yaml.parent, met_lijst("link.csv"))
    git(repo, "add", "-A")
    assert pri001(yaml) == []
    zet(yaml.parent, met_lijst("../../link.csv"))
    assert pri001(yaml) == [(Level.FOUT, GEVOLGD)]


def test_a_list_that_cannot_be_read_is_kept_out_of_git_all_the_same(repo: Path) -> None:
    yaml = leg(repo, lijst().encode("utf-16"), "lijst.csv")
    assert {p.code for p in check(load(yaml)).problems} >= {"REF003", "PRI001"}
    assert load(yaml).ondertekenaars is None


@pytest.mark.parametrize("pad", ["weg.csv", ".", "a/b/c.csv", "'a\\0b'", "x" * 300])
def test_a_list_that_is_not_there_is_a_path_that_is_wrong(pad: str, repo: Path) -> None:
    yaml = zet(repo, met_lijst(pad.replace("'a", '"a').replace("b'", 'b"')))
    found = {p.code for p in check(load(yaml)).problems}
    assert found & {"REF003", "FMT003"}
    assert not found & set(EIGEN)


def test_git_is_asked_about_one_file(repo: Path) -> None:
    pad = zet(repo, "x", "map/bestand")
    zet(repo, "x", "map/ander")
    git(repo, "add", "map/ander")
    antwoord = tracked(pad)
    assert antwoord is not None
    assert antwoord.value == "unignored"
    assert tracked(repo / "nergens" / "bestand") is None


def test_the_places_of_the_list_are_found_by_path(tmp_path: Path) -> None:
    source = load(leg(tmp_path, lijst()))
    assert source.places.of((*PAD, 2, "naam")).line == 3
    assert source.places.of(PAD).file == "gemeente.yaml"
    assert [wie.naam for wie in source.ondertekenaars.rijen] == list(NAMEN)  # type: ignore[union-attr]
    assert len(RIJEN) == len(NAMEN)
