"""Templates are code someone else wrote: they reach the model's fields and nothing else."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from govdoc.errors import ProblemsError
from govdoc.problems import Place, Problem
from govdoc.text.engine import Engine
from hulp.delen import Bron, blokken, codes, fouten, gegevens, zin

GEWEIGERD = [
    "''.__class__",
    "''.__class__.__mro__[1].__subclasses__()",
    "partner.__class__",
    "partner._model",
    "partner['_model']",
    "partner._reads",
    "partner.model_dump",
    "partner.model_copy(update={})",
    "partner.copy()",
    "partner.json()",
    "partner.model_fields",
    "partner.model_config",
    "rollen._items",
    "rollen.pop('fg')",
    "rollen.update({})",
    "rollen.__init__",
    "partner|attr('__class__')",
    "partner|attr('model_dump')",
    "partner|map(attribute='__class__')|list",
    "[partner]|map(attribute='__class__')|list|first",
    "[partner]|map(attribute='_model')|list|first",
    "[partner]|groupby('_model')",
    "activiteiten.dpia.rollen.func",
    "activiteiten.dpia.rollen.args",
    "activiteiten.dpia.rollen.__self__",
    "artikel.__globals__",
    "artikel.__code__",
    "open_plek.__closure__",
    "wet_bestaat_niet.x",
    "self.__init__",
    "self._TemplateReference__context",
    "loop",
    "lipsum.__globals__",
    "lipsum(5)",
    "cycler.__init__.__globals__",
    "joiner.__init__",
    "namespace.__init__",
    "range.__class__",
    "dict.__base__",
    "dict.fromkeys(['a'])",
    "dict.mro()",
    "(1).__class__",
    "(1).to_bytes(8)",
    "1.5.hex()",
    "'{0.__class__}'.format(partner)",
    "'{a.__class__}'.format_map({'a': partner})",
    "''.encode()",
    "'a'.translate({97: 98})",
    "'a'.ljust(10)",
    "'a'.zfill(10)",
    "partner.looptijd.start.today()",
    "partner.looptijd.start.fromtimestamp(0)",
    "partner.looptijd.start.strftime('%d')",
    "partner.looptijd.start.replace(year=1)",
    "[1, 2].append(3)",
    "[1, 2].index",
    "{'a': 1}.update({})",
    "{'a': 1}.pop('a')",
    "artikel('a').__class__",
    "artikel('a').__init__",
    "[1, 2]|random",
    "partner.naam|pprint",
    "partner.naam|tojson",
    "partner.naam|urlize",
    "partner.naam|safe",
    "partner.naam|escape",
    "partner.naam|e",
    "partner.naam|forceescape",
    "{'a': 1}|xmlattr",
    "'a' * 1000000000",
    "[1] * 1000000000",
    "1000000000 * 'a'",
    "9 ** 9 ** 9",
    "2.0 ** 100000",
    "'a'|center(1000000000)",
    "'a'|indent(1000000000)",
    "'a'|format(width=1)|center(99999)",
    "'%1000000000d'|format(1)",
    "'%*d'|format(1000000000, 1)",
    "'%1000000000d' % 1",
    "'%*d' % (1000000000, 1)",
    "('a'|center(10000)).replace('', 'a'|center(10000))",
    "('a'|center(10000))|replace('', 'a'|center(10000))",
    "[1]|batch(1000000000, 'x')|list",
    "[1]|slice(1000000000)|list",
    "range(1000000000)|list",
    "range(0, 1000000000, 1)|length",
    "'a'.join(partner)",
    "partner.naam.upper.__self__",
    "partner ~ ''",
    "partner|string",
    "rollen|string",
    "'%s' % partner",
    "'%s'|format(rollen)",
    "partner == partner.__class__",
]


@pytest.mark.parametrize("uitdrukking", GEWEIGERD)
def test_an_escape_is_refused(uitdrukking: str) -> None:
    voor = time.perf_counter()
    for tekst in (f"{{{{ {uitdrukking} }}}}\n", f"{{% set x = {uitdrukking} %}}{{{{ x }}}}\n"):
        problemen = fouten(tekst, gegevens())
        assert [p.code for p in problemen] in (["TPL001"], ["TPL002"])
    assert time.perf_counter() - voor < 2


@pytest.mark.parametrize(
    "stap", ["n.x ~ n.x", "n.x + n.x", "[n.x, n.x]|join", "n.x|replace('a', n.x)"]
)
def test_a_text_that_doubles_stops_in_time(stap: str) -> None:
    tekst = (
        "{% set n = namespace(x='aaaaaaaa') %}\n"
        f"{{% for i in range(60) %}}{{% set n.x = {stap} %}}{{% endfor %}}\n"
    )
    assert codes(tekst) == ["TPL002:2"]


def test_a_part_that_includes_itself_stops() -> None:
    assert codes("{% include 'deel.md' %}\n") == ["TPL002:1"]


def test_the_values_of_a_rendering_cannot_be_named() -> None:
    assert codes("{{ ' waarden' }}\n") == []
    assert codes("{{ waarden }}\n") == ["TPL001:1"]
    assert codes("{{ self[' waarden'] }}\n") == ["TPL001:1"]


def test_what_a_text_needs_is_allowed() -> None:
    tekst = (
        "{% set n = namespace(x=0) %}{% for i in range(3) %}{% set n.x = n.x + i %}{% endfor %}\n"
        "{{ n.x }} {{ 7 * 6 }} {{ 2 ** 5 }} {{ 7 % 4 }} {{ '%s en %s' % ('a', 'b') }}"
        " {{ '%.1f'|format(1.25) }} {{ partner.naam.upper().startswith('STICHTING') }}"
        " {{ partner.looptijd.start.year }} {{ rollen.keys()|list|length }}"
        " {{ 'abc'[:2] }} {{ {'a': 1}.a }} {{ {'a': 1}.get('b', 2) }} {{ cycler('a', 'b').next() }}"
        " {{ [3, 1, 2]|sort|join(' ') }} {{ rollen.values()|map(attribute='lijn')|unique|join }}\n"
    )
    (alinea,) = blokken(tekst, gegevens())
    assert zin(alinea.inlines) == ("3 42 32 3 a en b 1.2 ja 2026 5 ab 1 2 a 1 2 3 bestuurgemeente")


def test_what_is_empty_counts_as_false_also_after_a_filter() -> None:
    tekst = (
        "{% if rollen.values()|selectattr('lijn', 'equalto', 'ict') %}ja{% else %}nee{% endif %}\n"
    )
    (alinea,) = blokken(tekst, gegevens())
    assert zin(alinea.inlines) == "nee"


stukken = st.sampled_from(
    [
        *("{{", "}}", "{%", "%}", "{# ", "#}", "{#", "{:", "}", "-", "- ", "1. ", "# ", "## "),
        *("|", "|---|", "---", "\n", "\n\n", "  ", "    ", "*", "**", "_", "`", "```", "[", "]("),
        *("[^1]", "[^1]: ", ":   ", "Tabel: ", "<", ">", "&", "\\", "!", "'", '"', "> ", ")"),
        *(" x ", "x", " if ", "else", "endif", " for ", " in ", "endfor", " set ", "=", "(", "~"),
        *("partner", ".naam", "|upper", "|markdown", "rasic_matrix('a')", "veld('a', 'b')", "."),
        *("\t", "\r\n", "\u00a0", "\x1f", "\ue000", "raw", "macro m()", "endmacro", "artikel("),
        *("include 'deel.md'", "https://a.example"),
    ]
)


@given(tekst=st.lists(stukken, max_size=25).map("".join))
def test_no_text_at_all_makes_the_engine_raise_anything_but_problems(tekst: str) -> None:
    for probleem in fouten(tekst, gegevens()):
        assert probleem.code in ("TPL001", "TPL002", "TPL003", "TPL004")
        regels = tekst.replace("\r\n", "\n").split("\n")
        assert 1 <= probleem.place.line <= len(regels) + 1


@given(tekst=st.one_of(st.text(), st.lists(stukken, max_size=25).map("".join)))
def test_any_field_is_read_or_refused_at_its_place(tekst: str) -> None:
    plek = Place("gemeente.yaml", 12, 5)
    problemen: tuple[Problem, ...] = ()
    try:
        Engine(Bron()).markdown(tekst, plek)
    except ProblemsError as error:
        problemen = error.problems
    assert {p.code for p in problemen} <= {"TPL002", "TPL004"}
    assert {p.place for p in problemen} <= {plek}
