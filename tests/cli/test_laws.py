"""The command `laws`: who cites which article, which version was read, and how long ago."""

import re
from pathlib import Path

import pytest

from hulp.gemeente import KETENPARTNERS, MINIMAAL, vervang, zet
from hulp.programma import govdoc

VANDAAG = "1795478400"  # 24 November 2026
WETTEN = (Path(__file__).parents[2] / "content" / "wetten.yaml").read_text("utf-8")
PARTNER = MINIMAAL + KETENPARTNERS


def parts(map_: Path, yaml: str, epoch: str = VANDAAG) -> dict[str, str]:
    """What `laws` prints, by the first word of each part; the rows on one line each."""
    zet(map_, yaml)
    done = govdoc("laws", map_=map_, SOURCE_DATE_EPOCH=epoch)
    assert (done.returncode, done.stderr) == (0, "")
    found = {}
    for part in done.stdout.split("\n\n"):
        found[part.split()[0]] = re.sub(r"\n {16}", " ", part)
    return found


def row(part: str, article: str) -> list[str]:
    """What cites an article."""
    (line,) = re.findall(rf"(?m)^  {re.escape(article)}  +(.*)$", part)
    return str(line).split(", ")


def test_a_law_comes_with_its_version_its_check_and_its_status(tmp_path: Path) -> None:
    avg = parts(tmp_path, MINIMAAL)["AVG"]
    assert avg.split("\n")[:4] == [
        "AVG – Algemene verordening gegevensbescherming",
        "  geldend; 32016R0679",
        "  versie: niet opnieuw gelezen",
        "  gecontroleerd op 1 november 2026, 23 dagen geleden",
    ]


def test_an_article_names_the_documents_that_cite_it(tmp_path: Path) -> None:
    found = parts(tmp_path, PARTNER)
    assert "functieprofiel-fg.docx" in row(found["AVG"], "38")
    assert "convenanten/convenant-woonlinde.docx" in row(found["AVG"], "38")
    assert all("convenant" not in name for name in row(found["AVG"], "25"))
    joint = vervang(
        PARTNER,
        "    soort: woningcorporatie\n",
        "    soort: woningcorporatie\n    rol: gezamenlijk\n",
    )
    cites = "convenanten/convenant-woonlinde.docx"
    assert cites in row(parts(tmp_path, joint)["AVG"], "26")
    assert "\n  26 " not in found["AVG"]


def test_documents_of_one_kind_are_counted(tmp_path: Path) -> None:
    second = KETENPARTNERS.split("\n", 1)[1].replace("woonlinde:", "woonwilg:")
    found = parts(tmp_path, PARTNER + second.replace("Woonlinde", "Woonwilg"))
    assert "2× convenant" in row(found["AVG"], "38")


def test_laws_of_the_gemeente_itself_are_there_with_their_lines(tmp_path: Path) -> None:
    line = PARTNER[: PARTNER.index("{avg: e, wet: Wgs")].count("\n") + 1
    found = parts(tmp_path, PARTNER)
    assert f"gemeente.yaml regel {line}" in row(found["Wgs"], "3")
    unknown = parts(tmp_path, vervang(PARTNER, "wet: Wgs,", "wet: Linnenwet,"))
    assert f"gemeente.yaml regel {line}" not in unknown.get("Wgs", "")
    assert row(unknown["Niet"], "Linnenwet") == [f"gemeente.yaml regel {line}"]
    assert "Niet" not in found


def test_a_law_that_was_repealed_says_so_with_its_successor(tmp_path: Path) -> None:
    found = parts(tmp_path, vervang(PARTNER, "wet: Wgs,", "wet: Wbp,"))
    assert found["Wbp"].split("\n")[1].startswith("  ingetrokken, opgevolgd door AVG")


@pytest.mark.parametrize(
    ("checked", "age"),
    [
        ("2026-11-24", "24 november 2026, vandaag"),
        ("2026-11-23", "23 november 2026, 1 dag geleden"),
        ("2026-10-25", "25 oktober 2026, 30 dagen geleden"),
        ("2026-10-24", "24 oktober 2026, 1 maand geleden"),
        ("2026-09-25", "25 september 2026, 1 maand geleden"),
        ("2025-11-23", "23 november 2025, 12 maanden geleden"),
        ("2025-09-24", "24 september 2025, 14 maanden geleden; lees de wet na"),
    ],
)
def test_the_age_of_a_check_is_counted_from_today(checked: str, age: str, tmp_path: Path) -> None:
    first = WETTEN.index("gecontroleerd_op: ", WETTEN.index("\navg:")) + len("gecontroleerd_op: ")
    zet(tmp_path, WETTEN[:first] + checked + WETTEN[first + 10 :], "content/wetten.yaml")
    found = parts(tmp_path, MINIMAAL)
    assert found["AVG"].split("\n")[3] == f"  gecontroleerd op {age}"
    if "lees" in age:
        assert next(reversed(found.values())).rstrip().endswith(f"AVG, {age.partition(', ')[2]}")


def test_the_epoch_decides_which_day_it_is(tmp_path: Path) -> None:
    later = str(int(VANDAAG) + 86400)
    assert "24 dagen geleden" in parts(tmp_path, MINIMAAL, later)["AVG"]


def test_with_errors_there_is_no_list(tmp_path: Path) -> None:
    zet(tmp_path, vervang(MINIMAAL, "formaat: 1", "formaat: 2"))
    done = govdoc("laws", map_=tmp_path)
    assert (done.returncode, done.stdout) == (1, "")
    assert "fout FMT004" in done.stderr
    assert "Herstel eerst de fouten" in done.stderr


def test_a_text_that_fails_is_told_and_the_rest_is_listed(tmp_path: Path) -> None:
    zet(tmp_path, MINIMAAL)
    zet(tmp_path, "{{ wet('avg', '999') }}\n", "content/rasic/rasic-uitleg.md")
    done = govdoc("laws", map_=tmp_path, SOURCE_DATE_EPOCH=VANDAAG)
    assert done.returncode == 1
    assert "TPL006" in done.stderr
    assert "functieprofiel-fg.docx" in done.stdout
