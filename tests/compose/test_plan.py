"""Which documents a gemeente gets, and where they are written."""

import pickle
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from govdoc.errors import ProblemsError, UsageError
from govdoc.plan import plan
from govdoc.plan.content import Content
from govdoc.plan.paths import refusal
from govdoc.plan.tasks import Task, Wishes
from hulp.gemeente import KERNPARTNERS, KETENPARTNERS, MINIMAAL, met, volledig
from hulp.inhoud import BRIEF, lees

Werkplaats = Callable[..., Content]


def soort(bestand: str, *, over: str = "", extra: str = "", kop: str = "") -> str:
    """A document.yaml of one document with one part, `tekst`."""
    voor_elke = f"    voor_elke: {over}\n" if over else ""
    return (
        f'naam: Soort\n{kop}documenten:\n  - titel: Titel\n    bestand: "{bestand}"\n'
        f"{voor_elke}{extra}    delen: [tekst]\n"
    )


INHOUD = {
    "handboek/document.yaml": soort("handboek"),
    "handboek/tekst.md": "# Doel\n",
    "convenant/document.yaml": soort("convenanten/convenant-{{ id }}", over="ketenpartners"),
    "convenant/tekst.md": "# {{ partner.naam }}\n",
    "detachering/document.yaml": soort("detachering/d-{{ id }}", over="kernpartners"),
    "detachering/tekst.md": "# {{ kernpartner.naam }}\n",
    "leverancier/document.yaml": soort("leveranciers/v-{{ id }}", over="leveranciers"),
    "leverancier/tekst.md": "# {{ leverancier.naam }}\n",
    "geheimhouding/document.yaml": soort("geheimhouding/g-{{ soort }}", over="soorten"),
    "geheimhouding/tekst.md": "# {{ soort_rollen|opsomming }}\n",
    "rolkaart/document.yaml": soort(
        "rolkaarten/rolkaart-{{ id }}", over="rollen", kop="alleen_op_naam: ja\n"
    ),
    "rolkaart/tekst.md": "# {{ rol.naam }}\n",
    "gedeeld/los.md": "geen soort\n",
}  # fmt: skip


def paden(tasks: tuple[Task, ...]) -> list[str]:
    assert [task.problems for task in tasks] == [()] * len(tasks)
    return [task.path for task in tasks]


def problemen(tasks: tuple[Task, ...]) -> list[tuple[str, str, int, str]]:
    return [
        (p.code, p.place.file, p.place.line, p.message) for task in tasks for p in task.problems
    ]


def test_every_kind_gives_its_documents_for_whom_they_are(werkplaats: Werkplaats) -> None:
    assert paden(plan(werkplaats(INHOUD), Wishes())) == [
        "convenanten/convenant-woonlinde",
        "detachering/d-buurtzorg_linde",
        "geheimhouding/g-ambtenaar",
        "geheimhouding/g-gedetacheerd",
        "handboek",
        "leveranciers/v-regieplein",
    ]


def test_without_parties_or_geheimhouding_there_are_no_documents_about_them(
    werkplaats: Werkplaats,
) -> None:
    assert paden(plan(werkplaats(INHOUD, MINIMAAL), Wishes())) == ["handboek"]


def test_only_gives_the_kinds_that_are_named_also_those_made_on_demand(
    werkplaats: Werkplaats,
) -> None:
    content = werkplaats(INHOUD)
    assert paden(plan(content, Wishes(only=("handboek", "handboek")))) == ["handboek"]
    rollen = ["raad", "college", "fg", "asd", "po"]
    assert paden(plan(content, Wishes(only=("rolkaart",)))) == [
        f"rolkaarten/rolkaart-{rol}" for rol in rollen
    ]


def test_partner_gives_the_documents_of_that_party_only(werkplaats: Werkplaats) -> None:
    content = werkplaats(INHOUD)
    assert paden(plan(content, Wishes(partners=("woonlinde", "regieplein")))) == [
        "convenanten/convenant-woonlinde",
        "leveranciers/v-regieplein",
    ]
    assert paden(plan(content, Wishes(only=("convenant",), partners=("woonlinde",)))) == [
        "convenanten/convenant-woonlinde"
    ]
    assert paden(plan(content, Wishes(only=("handboek",), partners=("woonlinde",)))) == []


@pytest.mark.parametrize(
    ("wishes", "woorden"),
    [
        (Wishes(only=("convenanten",)), "'convenanten' bestaat niet; bedoelt u 'convenant'?"),
        (Wishes(only=("gedeeld",)), "'gedeeld' bestaat niet"),
        (Wishes(only=("..",)), "er is: convenant, detachering"),
        (Wishes(partners=("woonlnde",)), "'woonlnde' bestaat niet; bedoelt u 'woonlinde'?"),
        (Wishes(partners=("college",)), "de partij 'college' bestaat niet"),
    ],
)
def test_unknown_kind_or_party_is_wrong_use(
    werkplaats: Werkplaats, wishes: Wishes, woorden: str
) -> None:
    with pytest.raises(UsageError, match="bestaat niet") as error:
        plan(werkplaats(INHOUD), wishes)
    assert woorden in str(error.value)


def test_who_is_ingetrokken_gets_nothing(werkplaats: Werkplaats) -> None:
    content = werkplaats(INHOUD, met("ketenpartners.woonlinde.status", "ingetrokken", volledig()))
    assert "convenanten/convenant-woonlinde" not in paden(plan(content, Wishes()))
    assert paden(plan(content, Wishes(partners=("woonlinde",)))) == []


def test_policy_that_is_ingetrokken_leaves_the_parties_their_own_status(
    werkplaats: Werkplaats,
) -> None:
    content = werkplaats(INHOUD, met("beleid.status", "ingetrokken", volledig()))
    assert [task.kind for task in plan(content, Wishes())] == [
        "convenant", "detachering", "leverancier",
    ]  # fmt: skip


def test_status_is_the_partys_own_and_else_that_of_the_policy(werkplaats: Werkplaats) -> None:
    content = werkplaats(INHOUD, met("ketenpartners.woonlinde.status", "vastgesteld", volledig()))
    assert {task.kind: task.status for task in plan(content, Wishes())} == {
        "convenant": "vastgesteld",
        "detachering": "concept",
        "geheimhouding": "concept",
        "handboek": "concept",
        "leverancier": "concept",
    }


def test_one_kind_can_hold_several_documents_each_under_its_condition(
    werkplaats: Werkplaats,
) -> None:
    twee = """\
naam: College
documenten:
  - {titel: Voorstel, bestand: college/voorstel, delen: [tekst]}
  - {titel: Besluit, bestand: college/besluit, als: "beleid.status == 'vastgesteld'", delen: tekst}
  - {titel: Brief, bestand: college/brief, als: "ketenpartners", delen: [tekst]}
"""
    content = werkplaats({"college/document.yaml": twee, "college/tekst.md": "# x\n"})
    assert paden(plan(content, Wishes())) == ["college/voorstel", "college/brief"]


def test_tasks_travel_to_another_process(werkplaats: Werkplaats) -> None:
    tasks = plan(werkplaats(INHOUD), Wishes())
    assert pickle.loads(pickle.dumps(tasks)) == tasks  # noqa: S301 - made here


def test_a_part_that_is_not_there_stops_its_own_document_only(werkplaats: Werkplaats) -> None:
    kapot = soort("brief", extra="").replace(
        "[tekst]", "\n      - tekst\n      - {deel: gedeeld/loss}"
    )
    content = werkplaats({**INHOUD, "brief/document.yaml": kapot, "brief/tekst.md": "# x\n"})
    tasks = plan(content, Wishes())
    assert problemen(tasks) == [
        (
            "TPL003",
            "content/brief/document.yaml",
            7,
            "Het deel content/gedeeld/loss.md bestaat niet",
        )
    ]
    (task,) = [task for task in tasks if task.problems]
    assert (task.kind, task.problems[0].help) == ("brief", "bedoelt u 'gedeeld/los'?")
    assert len(tasks) == 7


@pytest.mark.parametrize(
    ("yaml", "line", "woorden"),
    [
        (BRIEF.replace("titel:", "tietel:"), 3, "tietel"),
        (BRIEF.replace("delen:\n      - tekst", "delen: []"), 5, "minstens"),
        (BRIEF + "    nummering: romeins\n", 7, "romeins"),
        (BRIEF + "    voor_elke: inwoners\n", 7, "inwoners"),
        (BRIEF.replace("- tekst", "- {invoegen: nee}"), 6, "invoegen"),
        (BRIEF.replace("- tekst", "- {deel: tekst, als_dan: x}"), 6, "als_dan"),
        (BRIEF + "naam: [\n", 8, ""),
        (BRIEF + "naam: Twee\n", 7, "naam"),
        ("", 1, "leeg"),
        ("- a\n", 1, ""),
    ],
)
def test_a_document_yaml_that_departs_from_its_format(
    werkplaats: Werkplaats, yaml: str, line: int, woorden: str
) -> None:
    content = werkplaats({**INHOUD, "brief/document.yaml": yaml, "brief/tekst.md": "# x\n"})
    tasks = plan(content, Wishes())
    found = problemen(tasks)
    assert {(code, file) for code, file, _, _ in found} == {
        ("TPL007", "content/brief/document.yaml")
    }
    assert line in [found_line for _, _, found_line, _ in found]
    assert woorden in " ".join(message for *_, message in found)
    assert len([task for task in tasks if not task.problems]) == 6


@pytest.mark.parametrize(
    ("regel", "code", "woorden"),
    [
        ('als: "parter"', "TPL001", "parter"),
        ('als: "id ~"', "TPL002", ""),
        ('ondertitel: "x"\n    als: "partner.weg"', "TPL001", "weg"),
    ],
)
def test_a_condition_that_is_wrong_points_at_its_line(
    werkplaats: Werkplaats, regel: str, code: str, woorden: str
) -> None:
    yaml = soort("x-{{ id }}", over="ketenpartners", extra=f"    {regel}\n")
    (task,) = plan(werkplaats({"x/document.yaml": yaml, "x/tekst.md": "# x\n"}), Wishes())
    ((found, file, line, message),) = problemen((task,))
    assert (found, file) == (code, "content/x/document.yaml")
    assert yaml.splitlines()[line - 1].lstrip().startswith("als:")
    assert woorden in message


@pytest.mark.parametrize(
    "bestand",
    [
        "../buiten",
        "a/../../buiten",
        "/tmp/x",  # noqa: S108 - refused, never written
        "C:/x",
        "a\\\\b",
        "a//b",
        "a/./b",
        "",
        "con",
        "map/NUL",
        "aux/x",
        "com1",
        "lpt9.oud",
        "x ",
        "x./y",
        " x",
        "a?b",
        "a|b",
        "a\\tb",
        "x" * 300,
        "{{ gemeente.naam * 1 if false else '../' ~ id }}",
    ],
)
def test_a_path_that_leads_outside_or_that_windows_keeps_is_refused(
    werkplaats: Werkplaats, bestand: str
) -> None:
    yaml = soort(bestand, over="ketenpartners")
    content = werkplaats({"x/document.yaml": yaml, "x/tekst.md": "# x\n"})
    tasks = plan(content, Wishes())
    goed = {" x", "x "}  # white space around it goes when it is read
    assert [code for code, *_ in problemen(tasks)] == ([] if bestand in goed else ["TPL007"])
    assert all(not refusal(f"{task.path}.docx") for task in tasks if task.path)


@pytest.mark.parametrize("naam", ["x/con.docx", "CON", "a/b/prn.txt", "Com¹.x", "nul .docx", "a:b"])
def test_reserved_and_forbidden_names(naam: str) -> None:
    assert refusal(naam)


@pytest.mark.parametrize("naam", ["console.docx", "comma/lpt.docx", "com10.docx", "né-è.docx"])
def test_names_that_only_look_reserved(naam: str) -> None:
    assert refusal(naam) == ""


def test_the_longest_path_is_240_characters() -> None:
    assert refusal("x" * 235 + ".docx") == ""
    assert "241 tekens" in refusal("x" * 236 + ".docx")


def test_two_documents_with_one_path_are_both_named_and_not_written(
    werkplaats: Werkplaats,
) -> None:
    content = werkplaats({**INHOUD, "x/document.yaml": soort("Handboek"), "x/tekst.md": "# x\n"})
    tasks = plan(content, Wishes())
    fout = [task for task in tasks if task.problems]
    assert [(task.kind, task.problems[0].code) for task in fout] == [
        ("handboek", "UIT005"),
        ("x", "UIT005"),
    ]
    (related,) = fout[0].problems[0].related
    assert related.place.file == "content/x/document.yaml"


def test_a_path_without_id_collides_with_itself(werkplaats: Werkplaats) -> None:
    yaml = soort("zelfde", over="rollen")
    content = werkplaats({"x/document.yaml": yaml, "x/tekst.md": "# x\n"})
    assert {code for code, *_ in problemen(plan(content, Wishes()))} == {"UIT005"}


def test_own_content_takes_the_place_of_the_shipped_file_by_file(
    werkplaats: Werkplaats, tmp_path: Path
) -> None:
    shipped = tmp_path / "leeg" / "content" / "brief"
    shipped.mkdir(parents=True)
    (shipped / "document.yaml").write_text(BRIEF.replace("bestand: brief", "bestand: eerste"))
    (shipped / "tekst.md").write_text("# Meegeleverd\n")
    assert paden(plan(werkplaats({}), Wishes())) == ["eerste"]
    assert paden(plan(werkplaats({"brief/document.yaml": BRIEF}), Wishes())) == ["brief"]


def test_a_gemeente_that_could_not_be_read_is_not_planned(werkplaats: Werkplaats) -> None:
    content = werkplaats(INHOUD, MINIMAAL + KETENPARTNERS + KERNPARTNERS)
    assert len(plan(content, Wishes())) == 3
    source = replace(lees(content.resources.folder / "gemeente.yaml"), gemeente=None)
    with pytest.raises(ProblemsError):
        Content(source)
