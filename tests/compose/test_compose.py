"""From a task to a document: parts in order, numbers in place, problems with file and line."""

import datetime as dt
from collections.abc import Callable

import pytest

from govdoc.blocks import (
    Block,
    Document,
    Heading,
    List,
    NoteMark,
    PageBreak,
    Paragraph,
    Reference,
    Text,
    plain,
    walk,
)
from govdoc.compose import Composed, compose
from govdoc.errors import ProblemsError
from govdoc.plan import plan
from govdoc.plan.content import Content
from govdoc.plan.tasks import Wishes
from govdoc.plan.wished import known_kinds
from govdoc.problems import Problem
from hulp.gemeente import met, volledig
from hulp.inhoud import BRIEF

Werkplaats = Callable[..., Content]

CONVENANT = """\
naam: Convenant
documenten:
  - titel: "Convenant {{ partner.naam }}"
    ondertitel: "tussen {{ gemeente.naam }} en {{ partner.naam }}"
    bestand: "convenanten/{{ id }}"
    voor_elke: ketenpartners
    nummering: artikel
    weglaten: partner.weglaten
    invoegen: partner.aanvullende_artikelen
    feiten:
      - {label: Status, waarde: "{{ status }}"}
      - {label: Versie, waarde: "{{ versie }}", als: versie}
      - {label: Leeg, waarde: "{% if partner.kvk %}{{ partner.kvk }}{% endif %}"}
    delen:
      - {deel: samenvatting, nummering: geen, stijl: samenvatting}
      - partijen
      - {deel: doelen, als: "partner.soort == 'woningcorporatie'"}
      - {deel: openbaarheid, weglaatbaar: ja}
      - {deel: vast}
      - {invoegen: ja}
      - {deel: slot, als: "partner.soort == 'politie'"}
      - {deel: matrix, nummering: bijlage, nieuwe_pagina: ja, liggend: ja}
      - {deel: taken, nummering: bijlage, nieuwe_pagina: ja, liggend: ja}
      - {deel: naslag, nummering: bijlage, nieuwe_pagina: ja}
"""

DELEN = {
    "convenant/document.yaml": CONVENANT,
    "convenant/samenvatting.md": "# Kort\n\nWie {{ partner.naam }} is.\n\n- een\n- twee\n",
    "convenant/partijen.md": "# Partijen\n\n1. Wij\n2. Zij {: #zij}\n",
    "convenant/doelen.md": "# Doelen {#waarvoor}\n\nZie {{ artikel('partijen', 'zij') }}.\n",
    "convenant/openbaarheid.md": "# Openbaarheid\n",
    "convenant/vast.md": "# Vast\n\n1. Zie {{ artikel('naslag') }}.\n",
    "convenant/slot.md": "# Slot\n",
    "convenant/matrix.md": "# Matrix\n",
    "convenant/taken.md": "# Taken\n",
    "convenant/naslag.md": "# Naslag\n",
}

PARTNER = "ketenpartners.woonlinde"


def maak(content: Content, kind: str = "") -> Composed:
    """The one document of a kind."""
    (task,) = plan(content, Wishes(only=(kind or known_kinds(content.resources)[0],)))
    return compose(content, task)


def blokken(document: Document) -> tuple[Block, ...]:
    return tuple(block for section in document.sections for block in section.blocks)


def koppen(document: Document) -> list[str]:
    return [
        f"{block.number} {plain(block.inlines)}".strip()
        for block in blokken(document)
        if isinstance(block, Heading)
    ]


def teksten(document: Document) -> list[str]:
    return [plain(b.inlines) for b in walk(blokken(document)) if isinstance(b, Paragraph)]


def met_artikelen(*artikelen: dict[str, str]) -> str:
    return met(f"{PARTNER}.aanvullende_artikelen", list(artikelen), volledig())


def problemen(content: Content, kind: str = "") -> list[Problem]:
    with pytest.raises(ProblemsError) as error:
        maak(content, kind)
    return list(error.value.problems)


def brief(tekst: str, extra: str = "") -> dict[str, str]:
    return {"brief/document.yaml": BRIEF + extra, "brief/tekst.md": tekst}


# --- the document ---------------------------------------------------------------------------------


def test_document_says_what_it_is(werkplaats: Werkplaats) -> None:
    gemeente = met("beleid.versie", "1.2", volledig())
    document = maak(werkplaats(DELEN, gemeente)).document
    assert (document.kind, document.title, document.subtitle) == (
        "convenant",
        "Convenant Stichting Woonlinde",
        "tussen Wilgenhoven en Stichting Woonlinde",
    )
    assert (document.gemeente, document.status, document.version) == (
        "Wilgenhoven", "concept", "",  # a concept has no version: that of the policy is not its own
    )  # fmt: skip
    assert document.is_concept
    assert document.front.facts == (("Status", "concept"),)


def test_what_was_adopted_with_the_policy_has_its_version(werkplaats: Werkplaats) -> None:
    gemeente = met("ketenpartners.woonlinde.status", "vastgesteld", volledig())
    document = maak(werkplaats(DELEN, met("beleid.versie", "1.2", gemeente))).document
    assert document.version == "1.2"
    assert document.front.facts == (("Status", "vastgesteld"), ("Versie", "1.2"))


def test_cover_and_contents_come_from_document_yaml(werkplaats: Werkplaats) -> None:
    front = maak(
        werkplaats(brief("# x\n", "    voorblad: ja\n    inhoudsopgave: ja\n"))
    ).document.front
    assert (front.cover, front.contents) == (True, True)
    front = maak(werkplaats(brief("# x\n"))).document.front
    assert (front.cover, front.contents) == (False, False)


def test_date_is_that_of_the_decision_never_of_the_clock(werkplaats: Werkplaats) -> None:
    content = werkplaats({**DELEN, **brief("# x\n")})
    assert maak(content, "brief").document.date is None
    assert maak(content, "convenant").document.date is None
    gemeente = met("beleid.vastgesteld_op", "2026-03-01", volledig())
    gemeente = met(f"{PARTNER}.ondertekening.collegebesluit.datum", "2026-05-04", gemeente)
    content = werkplaats({**DELEN, **brief("# x\n")}, gemeente)
    assert maak(content, "brief").document.date == dt.date(2026, 3, 1)
    assert maak(content, "convenant").document.date == dt.date(2026, 5, 4)


def test_the_same_task_gives_the_same_document(werkplaats: Werkplaats) -> None:
    content = werkplaats(DELEN)
    assert maak(content) == maak(content) == maak(werkplaats(DELEN))


def test_what_was_read_comes_along(werkplaats: Werkplaats) -> None:
    content = werkplaats(brief("# {{ wet('avg', '28(3)') }} {{ gemeente.privacy_email }}\n"))
    made = maak(content)
    assert made.reads["gemeente.privacy_email"] == "privacy@wilgenhoven.example"
    assert "fg.contact.email" not in made.reads
    assert made.parts == ("brief/tekst.md",)
    assert [(c.wet, c.artikelen) for c in made.citations] == [("avg", ("28",))]


# --- parts ----------------------------------------------------------------------------------------


def test_parts_come_in_order_and_what_falls_away_costs_no_number(werkplaats: Werkplaats) -> None:
    content = werkplaats(DELEN)  # the example leaves `openbaarheid` out and is no police
    assert koppen(maak(content).document) == [
        "Kort",
        "Artikel 1 Partijen",
        "Artikel 2 Doelen",
        "Artikel 3 Vast",
        "Bijlage A Matrix",
        "Bijlage B Taken",
        "Bijlage C Naslag",
    ]


def test_conditions_and_leaving_out_follow_the_partner(werkplaats: Werkplaats) -> None:
    gemeente = met(f"{PARTNER}.soort", "politie", volledig())
    gemeente = met(f"{PARTNER}.weglaten", [], gemeente)
    assert koppen(maak(werkplaats(DELEN, gemeente)).document)[1:5] == [
        "Artikel 1 Partijen",
        "Artikel 2 Openbaarheid",
        "Artikel 3 Vast",
        "Artikel 4 Slot",
    ]


def test_only_a_part_that_is_weglaatbaar_can_be_left_out(werkplaats: Werkplaats) -> None:
    yaml = BRIEF + "      - {deel: mag, weglaatbaar: ja}\n    weglaten: \"['tekst', 'mag']\"\n"
    delen = {"brief/tekst.md": "# Moet\n", "brief/mag.md": "# Mag\n"}
    content = werkplaats({"brief/document.yaml": yaml, **delen})
    assert koppen(maak(content).document) == ["Moet"]


def test_references_are_filled_with_the_final_numbers(werkplaats: Werkplaats) -> None:
    document = maak(werkplaats(DELEN)).document
    assert "Zie artikel 1 lid 2." in teksten(document)
    assert "Zie bijlage C." in teksten(document)


def test_first_heading_has_the_id_of_its_part_or_its_own(werkplaats: Werkplaats) -> None:
    ids = [b.id for b in blokken(maak(werkplaats(DELEN)).document) if isinstance(b, Heading)]
    assert ids == ["samenvatting", "partijen", "waarvoor", "vast", "matrix", "taken", "naslag"]


def test_numbered_points_are_leden_of_an_article_and_of_nothing_else(
    werkplaats: Werkplaats,
) -> None:
    tekst = "# x\n\n1. een\n2. twee\n\nTussen.\n\n1. drie\n   - a\n\n- los\n"
    content = werkplaats(brief(tekst, "    nummering: artikel\n"))
    lijsten = [b for b in blokken(maak(content).document) if isinstance(b, List)]
    assert [(x.leden, x.start) for x in lijsten] == [(True, 1), (True, 3), (False, 1)]
    content = werkplaats(brief(tekst, "    nummering: hoofdstuk\n"))
    lijsten = [b for b in blokken(maak(content).document) if isinstance(b, List)]
    assert [(x.leden, x.start) for x in lijsten] == [(False, 1), (False, 1), (False, 1)]


def test_style_of_a_part_reaches_its_paragraphs_also_in_lists(werkplaats: Werkplaats) -> None:
    document = maak(werkplaats(DELEN)).document
    stijlen = {
        plain(b.inlines): b.style for b in walk(blokken(document)) if isinstance(b, Paragraph)
    }
    assert stijlen["Wie Stichting Woonlinde is."] == "samenvatting"
    assert stijlen["een"] == "samenvatting"
    assert stijlen["Zie bijlage C."] == "gewoon"


def test_landscape_parts_are_sections_and_pages_break_once(werkplaats: Werkplaats) -> None:
    document = maak(werkplaats(DELEN)).document
    assert [section.landscape for section in document.sections] == [False, True, False]
    breaks = [[isinstance(b, PageBreak) for b in s.blocks] for s in document.sections]
    assert [sum(found) for found in breaks] == [0, 1, 0]  # a new section is a new page already
    assert breaks[1] == [False, True, False]


def test_a_part_of_which_nothing_is_left_leaves_no_empty_page(werkplaats: Werkplaats) -> None:
    yaml = BRIEF + "      - {deel: leeg, nieuwe_pagina: ja, liggend: ja}\n"
    content = werkplaats(
        {
            "brief/document.yaml": yaml,
            "brief/tekst.md": "# x\n",
            "brief/leeg.md": "{% if false %}# y{% endif %}\n",
        }
    )
    assert len(maak(content).document.sections) == 1


def test_footnotes_of_all_parts_come_along_with_their_marks(werkplaats: Werkplaats) -> None:
    yaml = BRIEF + "      - twee\n"
    tekst = "# {}\n\nTekst.[^1]\n\n[^1]: Noot {}, zie {{{{ artikel('twee') }}}}.\n"
    content = werkplaats(
        {
            "brief/document.yaml": yaml + "    nummering: hoofdstuk\n",
            "brief/tekst.md": tekst.format("a", "een"),
            "brief/twee.md": tekst.format("b", "twee"),
        }
    )
    document = maak(content).document
    marks = [i.key for b in blokken(document) if isinstance(b, Paragraph) for i in b.inlines
             if isinstance(i, NoteMark)]  # fmt: skip
    assert [note.key for note in document.footnotes] == marks
    assert len(set(marks)) == 2
    assert [plain(n.inlines) for n in document.footnotes] == [
        "Noot een, zie hoofdstuk 2.",
        "Noot twee, zie hoofdstuk 2.",
    ]


# --- own articles ---------------------------------------------------------------------------------

EIGEN = {"titel": "Eigen *ster*", "tekst": "1. Lid **een**.\n2. Lid twee."}


def test_own_article_without_place_comes_at_the_mark(werkplaats: Werkplaats) -> None:
    document = maak(werkplaats(DELEN, met_artikelen(EIGEN))).document
    assert koppen(document)[3:5] == ["Artikel 3 Vast", "Artikel 4 Eigen *ster*"]
    assert [b.start for b in blokken(document) if isinstance(b, List) and b.leden] == [1, 1, 1]


def test_own_article_comes_after_the_part_that_it_names(werkplaats: Werkplaats) -> None:
    eigen = met_artikelen({**EIGEN, "na": "partijen"}, {**EIGEN, "titel": "B", "na": "partijen"})
    assert koppen(maak(werkplaats(DELEN, eigen)).document)[1:5] == [
        "Artikel 1 Partijen",
        "Artikel 2 Eigen *ster*",
        "Artikel 3 B",
        "Artikel 4 Doelen",
    ]


def test_own_article_after_a_part_that_fell_away_takes_its_place(werkplaats: Werkplaats) -> None:
    eigen = met_artikelen({**EIGEN, "na": "openbaarheid"})
    assert koppen(maak(werkplaats(DELEN, eigen)).document)[2:5] == [
        "Artikel 2 Doelen",
        "Artikel 3 Eigen *ster*",
        "Artikel 4 Vast",
    ]


def test_own_articles_come_last_where_there_is_no_mark(werkplaats: Werkplaats) -> None:
    zonder = CONVENANT.replace("      - {invoegen: ja}\n", "")
    content = werkplaats({**DELEN, "convenant/document.yaml": zonder}, met_artikelen(EIGEN))
    assert koppen(maak(content).document)[-1] == "Artikel 4 Eigen *ster*"


def test_own_article_knows_where_it_stands_in_the_yaml(werkplaats: Werkplaats) -> None:
    yaml = met_artikelen(
        {"titel": "Eén", "tekst": "Zelfde."}, {"titel": "Twee", "tekst": "Zelfde."}
    )
    document = maak(werkplaats(DELEN, yaml)).document
    lines = [n for n, line in enumerate(yaml.splitlines(), 1) if "tekst: Zelfde." in line]
    found = [b.origin for b in blokken(document) if isinstance(b, Paragraph)
             and plain(b.inlines) == "Zelfde."]  # fmt: skip
    assert [(o.file, o.line) for o in found] == [("gemeente.yaml", line) for line in lines]


@pytest.mark.parametrize(
    ("tekst", "code"),
    [("# Kop", "TPL004"), ("a<br>b", "TPL004"), ("goed\n\n## Kop", "TPL004")],
)
def test_heading_or_html_in_an_own_article(werkplaats: Werkplaats, tekst: str, code: str) -> None:
    yaml = met_artikelen({"titel": "A", "tekst": tekst})
    (problem,) = problemen(werkplaats(DELEN, yaml))
    assert (problem.code, problem.place.file) == (code, "gemeente.yaml")
    assert "tekst:" in yaml.splitlines()[problem.place.line - 1]


@pytest.mark.parametrize("waarde", ["partner.naam", "partner", "5", "rollen", "['a']"])
def test_invoegen_that_gives_no_articles(werkplaats: Werkplaats, waarde: str) -> None:
    yaml = CONVENANT.replace("partner.aanvullende_artikelen", waarde)
    (problem,) = problemen(werkplaats({**DELEN, "convenant/document.yaml": yaml}))
    assert (problem.code, problem.place.line) == ("TPL007", 9)


def test_weglaten_that_gives_no_list(werkplaats: Werkplaats) -> None:
    yaml = CONVENANT.replace("weglaten: partner.weglaten", "weglaten: 5 + 5")
    (problem,) = problemen(werkplaats({**DELEN, "convenant/document.yaml": yaml}))
    assert (problem.code, problem.place.line) == ("TPL007", 8)


# --- problems -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("tekst", "code", "line", "hulp"),
    [
        ("# x\n\n{{ gemente.naam }}\n", "TPL001", 3, "bedoelt u "),
        ("# x\n\n{{ gemeente.kvk }}\n", "TPL001", 3, "{% if gemeente.kvk %}"),
        ("# x\n\n{% if x %}\n", "TPL002", None, ""),
        ("# x\n\na<br>b\n", "TPL004", 3, ""),
        ("# x\n\nZie {{ artikel('teskt') }}.\n", "TPL005", 3, "bedoelt u 'tekst'?"),
        ("# x\n\n{{ wet('avg', '99') }}\n", "TPL006", 3, ""),
        ("# x\n\n{{ wet('agv') }}\n", "TPL006", 3, "bedoelt u 'avg'?"),
        ("# x\n\n{% include 'brief/weg.md' %}\n", "TPL003", 3, ""),
        ("# x\n\n# y {#tekst}\n", "TPL005", 3, "andere id"),
    ],
)
def test_a_fault_in_a_part_points_at_its_line(
    werkplaats: Werkplaats, tekst: str, code: str, line: int | None, hulp: str
) -> None:
    (problem,) = problemen(werkplaats(brief(tekst)))
    assert (problem.code, problem.place.file) == (code, "content/brief/tekst.md")
    assert line is None or problem.place.line == line
    assert hulp in problem.help


def test_all_unknown_references_are_named_at_once(werkplaats: Werkplaats) -> None:
    found = problemen(werkplaats(brief("# x\n\n{{ artikel('a') }}\n\n- {{ artikel('b') }}\n")))
    assert [(p.code, p.place.line) for p in found] == [("TPL005", 3), ("TPL005", 5)]


def test_faults_of_all_parts_are_named_at_once(werkplaats: Werkplaats) -> None:
    kapot = {
        **DELEN,
        "convenant/partijen.md": "# {{ x }}\n",
        "convenant/vast.md": "# {{ y }}\n",
    }
    yaml = met_artikelen({"titel": "A", "tekst": "# Kop"})
    found = problemen(werkplaats(kapot, yaml))
    assert [(p.code, p.place.file) for p in found] == [
        ("TPL001", "content/convenant/partijen.md"),
        ("TPL001", "content/convenant/vast.md"),
        ("TPL004", "gemeente.yaml"),
    ]


def test_duplicate_id_shows_both_places(werkplaats: Werkplaats) -> None:
    (problem,) = problemen(werkplaats(brief("# x {#a}\n\n1. y {: #a}\n")))
    assert (problem.code, problem.place.line) == ("TPL005", 3)
    assert [related.place.line for related in problem.related] == [1]


def test_blank_in_a_document_that_is_vastgesteld_names_the_key(werkplaats: Werkplaats) -> None:
    tekst = "# x\n\n{{ open_plek('startdatum', 'looptijd.start') }}\n"
    concept = maak(werkplaats(brief(tekst))).document
    assert any(isinstance(i, Text) and i.blank for b in blokken(concept)
               if isinstance(b, Paragraph) for i in b.inlines)  # fmt: skip
    (problem,) = problemen(
        werkplaats(brief(tekst), met("beleid.status", "vastgesteld", volledig()))
    )
    assert (problem.code, problem.place.line) == ("TPL008", 3)
    assert "looptijd.start" in problem.help


@pytest.mark.parametrize(
    ("oud", "nieuw", "line"),
    [
        ('titel: "Convenant {{ partner.naam }}"', 'titel: "{{ parter.naam }}"', 3),
        ("en {{ partner.naam }}", "en {{ partner.nam }}", 4),
        ('waarde: "{{ status }}"', 'waarde: "{{ statsu }}"', 11),
        ("als: versie", "als: verzie", 12),
        ('als: "partner.soort', 'als: "parnter.soort', 17),
        ("weglaten: partner", "weglaten: parnter", 8),
        ("invoegen: partner", "invoegen: parnter", 9),
    ],
)
def test_a_fault_in_document_yaml_points_at_its_line(
    werkplaats: Werkplaats, oud: str, nieuw: str, line: int
) -> None:
    yaml = CONVENANT.replace(oud, nieuw, 1)
    (problem,) = problemen(werkplaats({**DELEN, "convenant/document.yaml": yaml}))
    assert (problem.code, problem.place.file, problem.place.line) == (
        "TPL001", "content/convenant/document.yaml", line,
    )  # fmt: skip


def test_a_task_with_problems_is_not_composed(werkplaats: Werkplaats) -> None:
    content = werkplaats({"brief/document.yaml": BRIEF})
    (problem,) = problemen(content)
    assert (problem.code, problem.place.line) == ("TPL003", 6)


@pytest.mark.parametrize(
    "waarde", ["*x*", "# x", "1. x", "[a](b)", "{{ 7*7 }}", "&amp; <w:p>", "\u0639\u200fx"]
)
def test_values_come_out_as_typed(werkplaats: Werkplaats, waarde: str) -> None:
    gemeente = met(f"{PARTNER}.naam", waarde, volledig())
    document = maak(werkplaats(DELEN, gemeente)).document
    assert document.title == f"Convenant {waarde}"
    assert f"Wie {waarde} is." in teksten(document)
    assert not any(isinstance(b, Reference) for b in blokken(document))


def test_soorten_and_roles_have_their_names(werkplaats: Werkplaats) -> None:
    soort = BRIEF.replace("bestand: brief", 'bestand: "b-{{ soort }}"\n    voor_elke: soorten')
    content = werkplaats(
        {
            "brief/document.yaml": soort,
            "brief/tekst.md": "# {{ soort_rollen|rolnamen|opsomming }}\n",
        }
    )
    made = [compose(content, task).document for task in plan(content, Wishes())]
    assert [koppen(document) for document in made] == [
        ["Afdelingshoofd sociaal domein en Privacy officer"],
        ["Afdelingshoofd sociaal domein"],
    ]
