"""Every block knows the line it came from: through loops, macros, includes, lists and tables."""

import pytest

from hulp.delen import blokken, fouten, schets


def regels(tekst: str, waarden: dict[str, object] | None = None, **meer: str) -> str:
    return schets(blokken(tekst, waarden, **meer))


def test_loops_repeat_the_lines_of_the_template() -> None:
    tekst = "kop\n\n{% for x in [1, 2] %}\n- a{{ x }}\n  - b{{ x }}\n{% endfor %}\n\nslot\n"
    assert regels(tekst) == (
        "p kop  @1\n"
        "ul  @4\n"
        "  * []  @4\n    p a1  @4\n    ul  @5\n      * []  @5\n        p b1  @5\n"
        "  * []  @4\n    p a2  @4\n    ul  @5\n      * []  @5\n        p b2  @5\n"
        "p slot  @8\n"
    )


def test_includes_bring_their_own_lines() -> None:
    (een, twee, drie) = blokken("een\n\n{% include 'x.md' %}\n\ndrie\n", x_md="\n\ntwee\n")
    assert [(b.origin.file, b.origin.line) for b in (een, twee, drie)] == [
        ("content/deel.md", 1),
        ("content/x.md", 3),
        ("content/deel.md", 5),
    ]


def test_an_included_file_without_a_last_line_end_does_not_run_on() -> None:
    assert regels("{% include 'x.md' %}\n- b\n", x_md="- a") == (
        "ul  @1\n  * []  @1\n    p a  @1\n  * []  @2\n    p b  @2\n"
    )


def test_macros_bring_the_lines_of_the_macro() -> None:
    macro = "{% macro m(x) %}\n- {{ x }}\n{% endmacro %}\n"
    tekst = "{% import 'x.md' as x with context %}\n\n{{ x.m('a') }}\n{{ x.m('b') }}\n"
    (lijst,) = blokken(tekst, x_md=macro)
    assert [(i.origin.file, i.origin.line) for i in lijst.items] == [("content/x.md", 2)] * 2


def test_rows_cells_and_definitions() -> None:
    (tabel, begrippen) = blokken(
        "\n| a | b |\n|---|---|\n{% for x in [1, 2] %}\n| {{ x }} | c |\n{% endfor %}\n| d | e |\n"
        "\nTerm\n:   een\n:   twee\n"
    )
    cellen = [rij[1].blocks[0].origin.line for rij in (tabel.header, *tabel.rows)]
    assert (tabel.origin.line, cellen) == (2, [2, 5, 5, 7])
    assert [b.origin.line for b in begrippen.entries[0].blocks] == [10, 11]
    assert begrippen.origin.line == 9


def test_a_paragraph_over_lines_starts_at_its_first() -> None:
    assert regels("\n\neen\n{{ 'twee' }}\ndrie\n\n> vier\n> vijf\n") == (
        "p een twee drie  @3\np (citaat) vier vijf  @7\n"
    )


def test_windows_line_ends_and_a_byte_order_mark_change_nothing() -> None:
    tekst = "# Kop\n\n- a\n- b\n\n| a | b |\n|---|---|\n| 1 | 2 |\n"
    assert blokken("\ufeff" + tekst.replace("\n", "\r\n")) == blokken(tekst)


# --- lines that hold tags -------------------------------------------------------------------------


def test_a_line_with_only_tags_is_no_line() -> None:
    tekst = "- a\n{% if x %}\n- b\n{% endif %}\n{# opmerking #}\n  {% set y = 1 %}  \n- c\n"
    assert len(blokken(tekst, {"x": True})[0].items) == 3
    assert regels("een\n{% if x %}\ntwee\n{% endif %}\ndrie\n", {"x": False}) == "p een drie  @1\n"


def test_a_line_that_ends_in_a_tag_still_ends() -> None:
    tekst = "- a{% if x %} met b{% endif %}\n- c\n\neen{# weg #}\ntwee\n"
    assert regels(tekst, {"x": True}) == (
        "ul  @1\n  * []  @1\n    p a met b  @1\n  * []  @2\n    p c  @2\np een twee  @4\n"
    )


def test_a_line_that_lost_all_it_held_leaves_no_gap() -> None:
    tekst = "| a | b |\n|---|---|\n{% if x %}| 1 | 2 |{% endif %}\n| 3 | 4 |\n"
    (tabel,) = blokken(tekst, {"x": False})
    assert len(tabel.rows) == 1


def test_dashes_in_tags_still_join_lines() -> None:
    assert regels("een \n{%- if true %} en twee{% endif -%}\n  .\n") == "p een en twee.  @3\n"


def test_a_tag_over_lines_counts_them() -> None:
    assert regels("{% set x = [\n  1,\n  2\n] %}\n\na{{ x|length }}\n") == "p a2  @6\n"


def test_raw_text_keeps_its_lines() -> None:
    assert regels("{% raw %}\n{{ x }}\n\n{% if %}\n{% endraw %}\nb\n") == (
        "p {{ x }}  @2\np {% if %} b  @4\n"
    )


@pytest.mark.parametrize("opmerking", ["{# weg #}", "{# weg\n   en dit ook #}"])
def test_comments_leave_nothing(opmerking: str) -> None:
    verwacht = 3 + opmerking.count("\n")
    assert regels(f"a\n{opmerking}\nb\n\n") == "p a b  @1\n"
    assert regels(f"{opmerking}\n\nb\n") == f"p b  @{verwacht}\n"


@pytest.mark.parametrize("opmerking", ["{#weg#}", "{#- weg -#}", "{#\nweg\n#}"])
def test_a_comment_that_does_not_start_with_a_space_is_pointed_out(opmerking: str) -> None:
    (eerste, *_) = fouten(f"a\n{opmerking} b\n")
    assert (eerste.code, eerste.place.line) == ("TPL002", 2)
    assert "{# … #}" in eerste.help
