"""A value is plain text wherever it stands: it never becomes markup, and nothing of it is lost."""

import datetime as dt
import pickle
import re
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from govdoc.blocks import FormField, LineBreak, List, Paragraph, Reference, Text
from govdoc.text.engine import Engine, Part
from hulp.delen import Bron, blokken, codes, deel, schets, zin

VIJANDIG = [
    "*De Ster* & [Co] <x>",
    "**vet** _schuin_ ***",
    "# x",
    "1. Zorg",
    "- streep",
    "+ plus",
    "> citaat",
    "[a](https://b.example)",
    "![a](b.png)",
    "<https://a.example>",
    "a@b.example",
    "{{ x }}",
    "{{ 7*7 }}",
    "{% raw %}",
    "{# weg #}",
    "{#id}",
    "{: .klein}",
    "&amp; &lt;b&gt;",
    "<w:p><w:r/></w:p>",
    "<script>alert(1)</script>",
    "<!-- weg -->",
    "a | b | c",
    "|---|---|",
    "`code` ``x``",
    "```",
    "---",
    "===",
    "[^1]",
    "[^1]: noot",
    ":   betekenis",
    "Tabel: x",
    "\\*letterlijk\\*",
    "\\",
    "\u202eomgekeerd\u202c \u200f",
    "👩‍👩‍👧 🏳️‍🌈",
    "e\u0301 ﬁ \u00a0 \u00ad",
    "\ue000\ue010\ue004",
    "\ue001\ue010\ue004\ue003\ue010\ue004",
    "\ue002content/x.md:3\ue004",
    "\uf8ff \U000f0000",
    '\'t Veer "x" “y”',
    "  spaties  binnen  ",
    "None",
    "%s {0} $x",
]
PLEKKEN = {
    "alinea": "{{ x }}\n",
    "in een zin": "voor {{ x }} na\n",
    "aan het begin": "{{ x }} na\n",
    "aan het eind": "voor {{ x }}\n",
    "vet": "voor **{{ x }}** na\n",
    "schuin": "voor *{{ x }}* na\n",
    "vet en schuin": "***{{ x }}***\n",
    "vast aan tekst": "a{{ x }}b\n",
    "kop": "# {{ x }}\n",
    "kop met id": "## voor {{ x }} {#kop}\n",
    "lijst": "- {{ x }}\n- b\n",
    "lid": "1. {{ x }} {: #lid}\n2. b\n",
    "dieper": "- a\n  - {{ x }}\n",
    "losse lijst": "- a\n\n  {{ x }}\n\n- b\n",
    "cel": "| a | b |\n|---|---|\n| {{ x }} | c |\n",
    "kopcel": "a | {{ x }}\n---|---\n1 | 2\n",
    "begrip": "{{ x }}\n:   b\n",
    "betekenis": "Term\n:   {{ x }}\n",
    "citaat": "> {{ x }}\n",
    "voetnoot": "a[^1]\n\n[^1]: voor {{ x }}\n",
    "bijschrift": "Tabel: voor {{ x }}\n\n| a | b |\n|---|---|\n| 1 | 2 |\n",
    "omschrijving": 'Tabel: a {: omschrijving="{{ x }}"}\n\n| a | b |\n|---|---|\n| 1 | 2 |\n',
    "linktekst": "[{{ x }}](https://a.example)\n",
    "met rol": "{{ x }} {: .klein}\n",
    "tweede regel": "a  \n{{ x }}\n",
    "tweede regel zonder breuk": "a\n{{ x }}\nb\n",
    "in een voorwaarde": "{% if x %}{{ x }}{% endif %}\n",
    "in een lus": "{% for y in [x, x] %}\n- {{ y }}\n{% endfor %}\n",
    "in een macro": "{% macro m(y) %}voor {{ y }}{% endmacro %}\n{{ m(x) }} na\n",
    "in een blok": "{% set b %}voor {{ x }}{% endset %}\n{{ b }} na\n",
    "in een aanroep": (
        "{% macro m() %}**{{ caller() }}**{% endmacro %}\n{% call m() %}{{ x }}{% endcall %}\n"
    ),
    "uit een macro naar een macro": (
        "{% macro n(y) %}{{ y }}{% endmacro %}\n"
        "{% macro m(y) %}{{ n(y) }} b{% endmacro %}\n{{ m(x) }}\n"
    ),
    "geplakt": "{{ 'voor ' ~ x }}\n",
    "opgesomd": "{{ [x, 'b']|opsomming }}\n",
    "verbonden": "{{ ['a', x]|join(', ') }}\n",
    "door een filter": "{% macro m(y) %}{{ y }}{% endmacro %}\n{{ m(x)|default('') }}\n",
    "als tekst door een filter": "{% macro m(y) %}{{ y }}{% endmacro %}\n{{ [m(x)]|opsomming }}\n",
}
ENGINE = Engine(Bron({f"{naam}.md": tekst for naam, tekst in PLEKKEN.items()}))


def vul(plek: str, waarde: str) -> Part:
    return ENGINE.part(f"{plek}.md", {"x": waarde})


def tekst(part: Part) -> str:
    """All text of a part, line breaks as such, each piece of it apart from the next."""
    return "\x00".join(_stukken((part.blocks, part.footnotes)))


def _stukken(waarde: Any) -> Iterator[str]:  # noqa: ANN401 - anything that blocks hold
    if isinstance(waarde, tuple) and waarde and isinstance(waarde[0], Text | LineBreak):
        yield "".join(i.text if isinstance(i, Text) else "\n" for i in waarde)
    elif isinstance(waarde, tuple):
        for deel_ in waarde:
            yield from _stukken(deel_)
    elif is_dataclass(waarde):
        for veld in fields(waarde):
            yield from _stukken(getattr(waarde, veld.name))
    elif isinstance(waarde, str):
        yield waarde


def zoals_getypt(waarde: str) -> str:
    """What is left of a value: a line break of any kind, without the spaces around it."""
    return re.sub("[ \t]*(\r\n|[\n\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029])[ \t]*", "\n", waarde)


def verwacht(plek: str, waarde: str) -> str:
    """What must be found of a value: an attribute keeps it as it is, a link is on one line."""
    if plek == "omschrijving":
        return waarde
    return zoals_getypt(waarde).replace("\n", " " if plek == "linktekst" else "\n")


def vorm(waarde: Any) -> Any:  # noqa: ANN401 - anything that blocks hold
    """The shape of blocks: their kinds and attributes, without their text."""
    if isinstance(waarde, Text | LineBreak):
        return None
    if isinstance(waarde, tuple):
        vormen = [vorm(deel_) for deel_ in waarde]
        return [v for v in vormen if v is not None]
    if is_dataclass(waarde):
        namen = [v.name for v in fields(waarde) if v.name not in ("description", "key")]
        return type(waarde).__name__, [vorm(getattr(waarde, naam)) for naam in namen]
    return waarde


@pytest.mark.parametrize("plek", PLEKKEN)
def test_a_hostile_value_comes_out_as_typed_and_changes_nothing_around_it(plek: str) -> None:
    gewoon = vul(plek, "zomaar")
    assert "zomaar" in tekst(gewoon)
    for waarde in VIJANDIG:
        vijandig = vul(plek, waarde)
        assert tekst(vijandig) == tekst(gewoon).replace("zomaar", waarde)
        assert vorm(vijandig.blocks) == vorm(gewoon.blocks)
        assert vorm(vijandig.footnotes) == vorm(gewoon.footnotes)


@given(plek=st.sampled_from(sorted(PLEKKEN)), waarde=st.text(min_size=1))
def test_any_text_survives_anywhere(plek: str, waarde: str) -> None:
    if waarde.strip() or not plek.startswith("kop"):  # a heading must have text
        uit = tekst(vul(plek, waarde))
        assert not waarde.strip() or verwacht(plek, waarde) in uit


@given(
    plek=st.sampled_from(sorted(PLEKKEN)),
    waarde=st.lists(st.sampled_from(["*", "_", "#", "- ", "1. ", "|", "\n", "[", "](x)", "`", " "]))
    .map("".join)
    .filter(str.strip),
)
def test_any_markup_survives_anywhere(plek: str, waarde: str) -> None:
    assert verwacht(plek, waarde) in tekst(vul(plek, waarde))


@given(waarden=st.lists(st.text(min_size=1).filter(str.strip), min_size=2, max_size=5))
def test_values_beside_each_other_stay_apart(waarden: list[str]) -> None:
    namen = [f"x{n}" for n in range(len(waarden))]
    engine = Engine(Bron({"d.md": "".join(f"{{{{ {naam} }}}}" for naam in namen) + "\n"}))
    uit = engine.part("d.md", dict(zip(namen, waarden, strict=True)))
    assert tekst(uit).startswith("".join(map(zoals_getypt, waarden)))


# --- line breaks and what is left of nothing ------------------------------------------------------


@pytest.mark.parametrize("breuk", ["\n", "\r\n", "\r", " \n  ", "\u2028", "\u2029", "\x85"])
def test_a_line_break_in_a_value_is_a_line_break(breuk: str) -> None:
    (alinea,) = blokken("voor {{ x }} na\n", {"x": f"een{breuk}twee"})
    assert alinea.inlines == (Text("voor een"), LineBreak(), Text("twee na"))


def test_two_line_breaks_in_a_value_are_two() -> None:
    (alinea,) = blokken("{{ x }}\n", {"x": "een\n\ntwee"})
    assert zin(alinea.inlines) == "een⏎⏎twee"


def test_a_line_break_in_a_value_keeps_its_emphasis() -> None:
    (alinea,) = blokken("**{{ x }}**\n", {"x": "een\ntwee"})
    assert zin(alinea.inlines) == "**een**⏎**twee**"


@pytest.mark.parametrize("niets", ["", " ", "\n", "\t \n"])
def test_a_paragraph_of_which_nothing_is_left_goes(niets: str) -> None:
    gevonden = blokken("a\n\n**{{ x }}**\n\nb\n", {"x": niets})
    assert schets(gevonden) == "p a  @1\np b  @5\n"


def test_an_item_of_which_nothing_is_left_goes_and_so_does_an_empty_list() -> None:
    (lijst,) = blokken("- a\n- {{ x }}\n-\n- b\n", {"x": ""})
    assert len(lijst.items) == 2
    assert blokken("- {{ x }}\n", {"x": ""}) == ()


def test_an_item_without_text_of_its_own_keeps_what_hangs_below_it() -> None:
    (lijst,) = blokken("- {{ x }}\n  - a\n", {"x": ""})
    assert isinstance(lijst.items[0].blocks[0], List)


def test_an_empty_cell_stays() -> None:
    (tabel,) = blokken("| a | b |\n|---|---|\n| {{ x }} | |\n", {"x": ""})
    assert [cel.blocks for cel in tabel.rows[0]] == [(), ()]


def test_a_definition_without_a_meaning_keeps_its_term() -> None:
    (lijst,) = blokken("a\n:   {{ x }}\n\nb\n:   c\n", {"x": ""})
    assert [zin(entry.term) for entry in lijst.entries] == ["a", "b"]


# --- emphasis, references and fields --------------------------------------------------------------


def test_a_reference_in_emphasis_keeps_it() -> None:
    (alinea,) = blokken("**zie *{{ x }}***\n", {"x": Reference("doelen")})
    assert alinea.inlines[1] == Reference("doelen", bold=True, italic=True)


def test_a_field_in_emphasis_stays_a_field() -> None:
    veld = FormField("Naam", "naam")
    (alinea,) = blokken("**{{ x }}**\n", {"x": veld})
    assert alinea.inlines == (veld,)


def test_a_blank_keeps_its_mark_beside_other_text() -> None:
    (alinea,) = blokken("**a {{ x }} b**\n", {"x": Text("[…]", blank=True)})
    assert alinea.inlines == (
        Text("a ", bold=True),
        Text("[…]", bold=True, blank=True),
        Text(" b", bold=True),
    )


def test_a_reference_may_be_listed() -> None:
    (alinea,) = blokken("{{ [x, 'b', x]|opsomming }}\n", {"x": Reference("a")})
    assert zin(alinea.inlines) == "<#a  >, b en <#a  >"


# --- blocks as values -----------------------------------------------------------------------------


def test_a_block_stands_alone_also_between_lines_of_text() -> None:
    gevonden = blokken("voor\n{{ x }}\nna\n", {"x": Paragraph((Text("hier"),))})
    assert schets(gevonden) == "p voor  @1\np hier  @2\np na  @3\n"


def test_a_block_in_a_list_or_cell_must_fit_there() -> None:
    tabel = blokken("| a | b |\n|---|---|\n| 1 | 2 |\n")[0]
    assert codes("- {{ x }}\n", {"x": tabel}) == ["TPL002:1"]
    assert codes("| a | b |\n|---|---|\n| {{ x }} | |\n", {"x": tabel}) == ["TPL002:3"]


def test_values_are_read_once() -> None:
    (alinea,) = blokken("{{ x }}\n", {"x": "{{ 7*7 }}{% set y = 1 %}"})
    assert alinea.inlines == (Text("{{ 7*7 }}{% set y = 1 %}"),)


def test_a_cached_skeleton_never_keeps_a_value() -> None:
    engine = Engine(Bron({"d.md": "# {{ x }}\n\n{{ 'vast' }} {{ x }}\n"}))
    eerste, tweede = (engine.part("d.md", {"x": x}) for x in ("aap", "noot"))
    assert tekst(eerste).replace("aap", "noot") == tekst(tweede)
    assert engine.part("d.md", {"x": "aap"}) == eerste


@pytest.mark.parametrize(
    "bron",
    [
        "# vast {#x-{{ x }}}\n",
        "1. vast {: #x-{{ x }}}\n2. vast\n",
        'Tabel: vast {: omschrijving="{{ x }}"}\n\n| a | b |\n|---|---|\n| 1 | 2 |\n',
        "- vast\n  - {{ x }}\n",
        "vast\n: {{ x }}\n",
        "| a | b |\n|---|---|\n| 1 | {{ x }} |\n",
        "> vast *{{ x }}*\n",
        "[vast](#x) {{ x }}\n",
        "vast[^1]\n\n[^1]: {{ x }}\n",
    ],
)
def test_what_is_kept_of_a_part_never_keeps_a_value(bron: str) -> None:
    engine = Engine(Bron({"d.md": bron}))
    for waarde in ("aap", "noot", "aap"):
        part = engine.part("d.md", {"x": waarde})
        assert waarde in tekst(part)
        assert part == Engine(Bron({"d.md": bron})).part("d.md", {"x": waarde})


def test_blocks_without_values_are_the_very_same_in_every_document() -> None:
    engine = Engine(Bron({"d.md": "# Kop\n\nvast\n\n- een\n- {{ x }}\n"}))
    een, twee = (engine.part("d.md", {"x": x}).blocks for x in ("aap", "noot"))
    assert een[0] is twee[0]
    assert een[1] is twee[1]
    lijsten = [block for block in (een[2], twee[2]) if isinstance(block, List)]
    assert lijsten[0].items[0] is lijsten[1].items[0]
    assert lijsten[0].items[1] != lijsten[1].items[1]


def test_an_included_part_with_a_footnote_is_told_apart_by_who_includes_it() -> None:
    engine = Engine(
        Bron(
            {
                "x.md": "a[^1]\n\n[^1]: b\n",
                "c.md": "{% include 'x.md' %}\n",
                "d.md": "{% include 'x.md' %}\n",
            }
        )
    )
    sleutels = [engine.part(naam, {}).footnotes[0].key for naam in ("c.md", "d.md", "c.md")]
    assert sleutels == ["c.md#1", "d.md#1", "c.md#1"]


def test_numbers_dates_and_truth_are_dutch() -> None:
    waarden = {"a": 0.5, "b": 24.0, "c": 1200, "d": dt.date(2026, 11, 15), "e": True, "f": False}
    (alinea,) = blokken("{{ a }} {{ b }} {{ c }} {{ d }} {{ e }} {{ f }}\n", waarden)
    assert zin(alinea.inlines) == "0,5 24 1200 15 november 2026 ja nee"


def test_a_part_can_be_pickled() -> None:
    part = deel("# {{ x }} {#a}\n\nb[^1]\n\n[^1]: c\n", {"x": "y"})
    assert pickle.loads(pickle.dumps(part)) == part  # noqa: S301 - our own bytes


@pytest.mark.parametrize(
    ("naam", "deel_", "staat_er"),
    [
        ("Hulp B.V.", "Van {{ naam }}.\n", "Van Hulp B.V."),
        ("Hulp B.V.", "Van **{{ naam }}**. Zo dus.\n", "Van **Hulp B.V.** Zo dus."),
        ("Hulp B.V.", "Van {{ naam }}, en dan.\n", "Van Hulp B.V., en dan."),
        ("Hulp B.V.", "Van {{ naam }}.nl\n", "Van Hulp B.V..nl"),
        ("Hulp", "Van {{ naam }}.\n", "Van Hulp."),
        ("Hulp...", "{{ naam }}\n", "Hulp..."),
    ],
)
def test_a_name_that_ends_in_a_full_stop_ends_the_sentence(
    naam: str, deel_: str, staat_er: str
) -> None:
    assert schets(blokken(deel_, {"naam": naam})) == f"p {staat_er}  @1\n"
