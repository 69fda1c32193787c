"""The engine as compose uses it: parts, lines, expressions and fields that are Markdown."""

from pathlib import Path
from typing import Any

import pytest

from govdoc.errors import ProblemsError
from govdoc.problems import Place
from govdoc.resources import Resources
from govdoc.rules.wetten import lees_wetten
from govdoc.text.engine import Engine
from govdoc.text.laws import Laws
from hulp.delen import Bron, bekeken, gegevens, model, schets, zin
from hulp.gemeente import volledig

PLEK = Place("content/convenant/document.yaml", 4, 12, 30)


def motor(**delen: str) -> Engine:
    return Engine(Bron({f"{naam}.md": tekst for naam, tekst in delen.items()}))


def problemen(doe: Any) -> list[tuple[str, Place]]:  # noqa: ANN401 - any call
    with pytest.raises(ProblemsError) as gevangen:
        doe()
    return [(p.code, p.place) for p in gevangen.value.problems]


# --- a line ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("tekst", "verwacht"),
    [
        ("Convenant {{ partner.naam }}", "Convenant Stichting Woonlinde"),
        ("{{ 'a *b* <c> & # d' }}", "a *b* <c> & # d"),
        ("*vet* # {{ 'x' }} <b>", "*vet* # x <b>"),
        ("{{ 'een\ntwee' }}", "een twee"),
        ("  ruimte  ", "ruimte"),
        ("een\ntwee", "een twee"),
        ("uiterlijk {{ beleid.evaluatiedatum }}", "uiterlijk 1 juni 2035"),
        ("{% if partner.kvk %}KvK{% else %}geen{% endif %}", "geen"),
        ("{{ open_plek('datum', 'x') }}", "[nog invullen: datum]"),
        ("{# weg #}{{ fg.uren_per_week }} uur", "24 uur"),
        ("", ""),
    ],
)
def test_a_line_is_plain_text(tekst: str, verwacht: str) -> None:
    assert motor().line(tekst, gegevens(), PLEK) == verwacht


@pytest.mark.parametrize(
    ("tekst", "code"),
    [
        ("{{ partner.namm }}", "TPL001"),
        ("{{ partner.kvk }}", "TPL001"),
        ("{{ partner.naam", "TPL002"),
        ("{{ ''.__class__ }}", "TPL002"),
        ("{{ artikel('x') }}", "TPL002"),
        ("{{ rasic_matrix('x') }}", "TPL002"),
        ("{% include 'weg.md' %}", "TPL003"),
    ],
)
def test_a_wrong_line_is_a_problem_where_it_stands(tekst: str, code: str) -> None:
    assert problemen(lambda: motor().line(tekst, gegevens(), PLEK)) == [(code, PLEK)]


# --- an expression --------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("tekst", "verwacht"),
    [
        ("partner.soort == 'woningcorporatie'", True),
        ("partner.kvk", None),
        ("partner.weglaten", ("openbaarheid",)),
        (
            "'gezamenlijk' in activiteiten or ketenpartners.values()|selectattr('rol', 'eq', 'x')",
            [],
        ),
        ("fg.boa_toezicht or 'wpg_audit' in activiteiten", False),
        ("ketenpartners.values()|map(attribute='naam')|list", ["Stichting Woonlinde"]),
    ],
)
def test_an_expression_gives_its_value(tekst: str, verwacht: object) -> None:
    assert motor().expression(tekst, gegevens(), PLEK) == verwacht


@pytest.mark.parametrize(
    ("tekst", "code"),
    [
        ("partner.namm", "TPL001"),
        ("partnr", "TPL001"),
        ("partner.", "TPL002"),
        ("partner.naam }}", "TPL002"),
        ("partner.__class__", "TPL002"),
        ("partner.naam|safe", "TPL002"),
        ("1 +", "TPL002"),
        ("", "TPL002"),
    ],
)
def test_a_wrong_expression_is_a_problem_where_it_stands(tekst: str, code: str) -> None:
    assert problemen(lambda: motor().expression(tekst, gegevens(), PLEK)) == [(code, PLEK)]


# --- a part ---------------------------------------------------------------------------------------


def test_a_part_that_is_not_there_is_a_problem_of_who_asks_for_it() -> None:
    engine = motor(doelen="# Doelen\n")
    assert problemen(lambda: engine.part("dolen.md", {}, PLEK)) == [("TPL003", PLEK)]
    with pytest.raises(ProblemsError) as gevangen:
        engine.part("dolen.md", {})
    (probleem,) = gevangen.value.problems
    assert probleem.place == Place("content/dolen.md", 1, 1)
    assert probleem.help == "bedoelt u doelen.md?"


def test_functions_may_belong_to_the_engine_or_to_the_values() -> None:
    engine = Engine(Bron({"a.md": "{{ f() }} {{ g() }}\n"}), {"f": lambda: "een", "g": lambda: "x"})
    (alinea,) = engine.part("a.md", {"g": lambda: "twee"}).blocks
    assert zin(alinea.inlines) == "een twee"  # type: ignore[union-attr]


def test_a_bug_in_a_function_is_no_problem_of_the_text() -> None:
    engine = Engine(Bron({"a.md": "{{ wetten() }}\n"}))
    with pytest.raises(AttributeError):
        engine.part("a.md", {"wetten": lambda: Laws(None).wet("avg")})  # type: ignore[arg-type]


def test_footnotes_of_parts_do_not_mix() -> None:
    engine = motor(a="x[^1]\n\n[^1]: een\n", b="y[^1]\n\n[^1]: twee\n")
    sleutels = {noot.key for naam in "ab" for noot in engine.part(f"{naam}.md", {}).footnotes}
    assert len(sleutels) == 2


def test_the_same_engine_gives_the_same_blocks_again() -> None:
    tekst = "# {{ partner.naam }}\n\n{% for r in rollen.values() %}\n- {{ r.naam }}\n{% endfor %}\n"
    engine = motor(a=tekst)
    assert engine.part("a.md", gegevens()) == engine.part("a.md", gegevens())
    anders = gegevens(model(volledig().replace("Stichting Woonlinde", "Stichting Anders")))
    assert "Anders" in schets(engine.part("a.md", anders).blocks)
    assert "Woonlinde" in schets(engine.part("a.md", gegevens()).blocks)


# --- fields that are Markdown ---------------------------------------------------------------------


def test_a_field_is_read_as_markdown_and_never_as_a_template() -> None:
    plek = Place("gemeente.yaml", 40, 7)
    blocks = motor().markdown("**a** {{ 7*7 }} \ue000\n\n- b\n- c {: #lid}\n\n> d\n", plek)
    assert schets(blocks) == (
        "p **a** {{ 7*7 }} \ue000  @40\n"
        "ul  @40\n  * []  @40\n    p b  @40\n  * [lid]  @40\n    p c  @40\n"
        "p (citaat) d  @40\n"
    )


@pytest.mark.parametrize(
    ("tekst", "code"),
    [
        ("# Kop", "TPL004"),
        ("tekst\n\n## Kop", "TPL004"),
        ("- # kop", ""),
        ("#geen kop", ""),
        ("een <b>twee</b>", "TPL004"),
        ("<script>x</script>", "TPL004"),
        ("<!-- x -->", "TPL004"),
        ("a < b > c", ""),
        ("a@b.example <a@b.example>", ""),
        ("AT&T &amp; &copy;", ""),
        ("tekst[^1]\n\n[^1]: noot", "TPL002"),
        ("[a](http://b.example)", "TPL002"),
        ("[a](https://b.example)", ""),
        ("![a](b.png)", "TPL002"),
        ("---", "TPL002"),
    ],
)
def test_a_field_has_no_headings_and_no_html(tekst: str, code: str) -> None:
    plek = Place("gemeente.yaml", 40, 7)
    if not code:
        assert motor().markdown(tekst, plek)
        return
    assert set(problemen(lambda: motor().markdown(tekst, plek))) == {(code, plek)}


def toelichting(tekst: str) -> Any:  # noqa: ANN401 - values
    yaml = volledig().replace(
        "    naam: Privacy officer\n", f"    naam: Privacy officer\n    toelichting: {tekst}\n"
    )
    return bekeken({}, model(yaml))


def test_a_field_goes_in_as_blocks_where_it_stands_alone() -> None:
    waarden = toelichting('"een **twee**\\n\\n- drie"')
    engine = motor(
        a="voor\n\n{{ rollen.po.toelichting|markdown }}\n\nna\n",
        b="- a\n  {{ rollen.po.toelichting|markdown }}\n- b\n",
        c="| a | b |\n|---|---|\n| {{ rollen.po.toelichting|markdown }} | c |\n",
    )
    veld = "p een **twee**  @{0}\nul  @{0}\n  * []  @{0}\n    p drie  @{0}\n"
    assert schets(engine.part("a.md", waarden).blocks) == f"p voor  @1\n{veld.format(3)}p na  @5\n"
    (lijst,) = engine.part("b.md", waarden).blocks
    assert schets(lijst.items[0].blocks) == f"p a  @1\n{veld.format(2)}"  # type: ignore[union-attr]
    (tabel,) = engine.part("c.md", waarden).blocks
    assert schets(tabel.rows[0][0].blocks) == veld.format(3)  # type: ignore[union-attr]


def test_a_wrong_field_is_a_problem_at_its_own_place() -> None:
    plekken = {"rollen.po.toelichting": Place("gemeente.yaml", 30, 18)}
    bron = Bron({"a.md": "\n{{ rollen.po.toelichting|markdown }}\n"})
    waarden = toelichting('"# Kop"')
    met = Engine(bron, locate=plekken.get)
    with pytest.raises(ProblemsError) as gevangen:
        met.part("a.md", waarden)
    (probleem,) = gevangen.value.problems
    assert (probleem.code, probleem.place) == ("TPL004", Place("gemeente.yaml", 30, 18))
    assert probleem.path == "rollen.po.toelichting"
    ((code, plek),) = problemen(lambda: Engine(bron).part("a.md", waarden))
    assert (code, plek.file, plek.line) == ("TPL004", "content/a.md", 2)


def test_the_blocks_of_a_field_know_their_own_place() -> None:
    plekken = {"rollen.po.toelichting": Place("gemeente.yaml", 30, 18)}
    bron = Bron({"a.md": "{{ rollen.po.toelichting|markdown }}\n"})
    (alinea,) = Engine(bron, locate=plekken.get).part("a.md", toelichting("tekst")).blocks
    assert (alinea.origin.file, alinea.origin.line) == ("gemeente.yaml", 30)


# --- laws -----------------------------------------------------------------------------------------


def met_wetten(tekst: str) -> str:
    laws = Laws(lees_wetten(Resources(Path("nergens"))))
    blocks = motor(a=tekst).part("a.md", laws.functions()).blocks
    return schets(blocks)


def test_laws_are_cited_and_remembered() -> None:
    tekst = (
        "{{ wet('avg', '28(3)') }}; {{ wet('avg', '33', kort=true) }}; {{ wet('avg') }}\n\n"
        "{% for w in artikelen_van_de_wet() %}\n- {{ w.afkorting }} {{ w.artikelen|opsomming }}"
        " {{ w.gecontroleerd_op }}\n{% endfor %}\n"
    )
    gevonden = met_wetten(tekst)
    assert "p artikel 28 lid 3 AVG; AVG 33; AVG  @1" in gevonden
    assert "p AVG 28 en 33 1 november 2026  @4" in gevonden


@pytest.mark.parametrize(
    ("aanroep", "code"),
    [
        ("wet('avgg')", "TPL006"),
        ("wet('avg', '999')", "TPL006"),
        ("wet('avg', 'x')", "TPL006"),
        ("wet(1)", "TPL002"),
        ("wet('avg', [33])", "TPL002"),
        ("wet('avg', true)", "TPL002"),
        ("wet()", "TPL002"),
        ("wet('avg', lang=true)", "TPL002"),
    ],
)
def test_a_wrong_citation_is_a_problem(aanroep: str, code: str) -> None:
    ((gevonden, plek),) = problemen(lambda: met_wetten(f"a\n\n{{{{ {aanroep} }}}}\n"))
    assert (gevonden, plek.line, plek.column) == (code, 3, 4)
