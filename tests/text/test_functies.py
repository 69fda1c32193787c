"""The functions and filters of the language, and what they refuse."""

from typing import Any

import pytest

from govdoc.blocks import FormField, RasicMatrix, Reference, Signatory, Signature, Text
from hulp.delen import blokken, codes, fouten, gegevens, model, zin
from hulp.gemeente import volledig

METTHEMA = volledig().replace(
    "    naam: DPIA uitvoeren\n", "    naam: DPIA uitvoeren\n    thema: Zorgvuldig werken\n"
)
DUBBEL = METTHEMA.replace("    R: asd\n    S: po\n", "    R: [asd, college]\n    S: po\n")


def uit(tekst: str, waarden: dict[str, Any] | None = None) -> str:
    """What a sentence becomes."""
    (alinea,) = blokken(tekst + "\n", waarden or gegevens(model(DUBBEL)))
    return zin(alinea.inlines)


@pytest.mark.parametrize(
    ("tekst", "verwacht"),
    [
        ("{{ artikel('doelen') }}", "<#doelen  >"),
        ("{{ artikel('doelen', 2) }}", "<#doelen 2 >"),
        ("{{ artikel('doelen', 'id-van-lid') }}", "<#doelen id-van-lid >"),
        ("{{ artikel('doelen', lid=3) }}", "<#doelen 3 >"),
        ("{{ open_plek('startdatum', 'looptijd.start') }}", "?[nog invullen: startdatum]?"),
        ("{{ veld('Naam', 'naam') }}", "<veld Naam naam tekst>"),
        ("{{ veld('Datum', 'datum', soort='datum') }}", "<veld Datum datum datum>"),
        ("{{ veld('Ja', 'ja', soort='aankruisvak') }}", "<veld Ja ja aankruisvak>"),
        (
            "{{ rollen_met('dpia', 'R')|opsomming }}",
            "Afdelingshoofd sociaal domein en College van burgemeester en wethouders",
        ),
        ("{{ rollen_met('dpia', 'I')|length }}", "0"),
        ("{{ rollen_met('bestaat_niet', 'R')|length }}", "0"),
        (
            "{{ taken('fg')|map(attribute='id')|join(' ') }}",
            "register dpia datalek avg_verzoeken verwerkersovereenkomsten klachten",
        ),
        ("{{ taken('fg', 'I')|map(attribute='naam')|join }}", "Klachten behandelen"),
        ("{% for t in taken('college') if t.id == 'dpia' %}{{ t.letter }}{% endfor %}", "AR"),
        (
            (
                "{% set t = taken('asd', 'R')[0] %}{{ t.id }} {{ t.naam }} {{ t.thema }}"
                " {{ t.soort }} {{ t.letter }}"
            ),
            "dpia DPIA uitvoeren Zorgvuldig werken uitvoering R",
        ),
        ("{{ taken('bestaat_niet')|length }}", "0"),
        (
            (
                "{% for t in themas() %}{{ t.naam }}: {% for id, a in t.activiteiten %}{{ id }}"
                "{{ '' if loop.last else ', ' }}{% endfor %}. {% endfor %}"
            ),
            (
                "Overige taken: register, datalek, avg_verzoeken, verwerkersovereenkomsten,"
                " klachten. Zorgvuldig werken: dpia."
            ),
        ),
        ("{{ ['a']|opsomming }}", "a"),
        ("{{ ['a', 'b']|opsomming }}", "a en b"),
        ("{{ ['a', 'b', 'c']|opsomming }}", "a, b en c"),
        ("{{ ['a', 'b', 'c']|opsomming('of') }}", "a, b of c"),
        ("{{ 'a'|opsomming }}", "a"),
        ("{{ [1, 2.5]|opsomming }}", "1 en 2,5"),
        (
            "{{ ['fg', 'po']|rolnamen|join(' + ') }}",
            "Functionaris voor gegevensbescherming + Privacy officer",
        ),
        ("{{ 'fg'|rolnamen|join }}", "Functionaris voor gegevensbescherming"),
        ("{{ partner.looptijd.start|datum }}", "1 maart 2026"),
        ("{{ partner.looptijd.start }}", "1 maart 2026"),
        (
            "{{ 0.5|getal }} {{ 24.0|getal }} {{ 1200|getal }} {{ 0.333333|getal }}",
            "0,5 24 1200 0,333333",
        ),
        (
            "{{ 20|jaren }}, {{ 1|jaren }}, {{ 0.5|jaren }}, {{ 1.5|jaren }}, {{ 2.5|jaren }}",
            "20 jaar, 1 jaar, een half jaar, anderhalf jaar, 2,5 jaar",
        ),
        (
            "{{ 0.25|jaren }}, {{ 0.083333|jaren }}, {{ 0.3|jaren }}, {{ 0|jaren }}",
            "3 maanden, 1 maand, 0,3 jaar, 0 jaar",
        ),
        (
            "{{ 'ijsvrij'|hoofdletter }} {{ 'école'|hoofdletter }} {{ 'aBC'|hoofdletter }}",
            "IJsvrij École ABC",
        ),
        ("{{ 'IJsvrij'|kleine_letter }} {{ 'De Raad'|kleine_letter }}", "ijsvrij de Raad"),
        ("{{ ''|hoofdletter }}{{ ''|kleine_letter }}x", "x"),
        ("{{ ['a', 0.5, partner.looptijd.start]|join(' ') }}", "a 0,5 1 maart 2026"),
        ("{{ partner.gegevens|join(', ', attribute='van') }}", "beide, partner"),
        ("{{ partner.gegevens|map(attribute='van')|map('upper')|join(' ') }}", "BEIDE PARTNER"),
        ("{{ partner.kvk|default('geen') }} {{ weg|default('ook niet') }}", "None"),
    ],
)
def test_functions_and_filters(tekst: str, verwacht: str) -> None:
    if verwacht == "None":  # `default` is for names that are not there, not for empty fields
        assert codes(tekst + "\n", gegevens()) == ["TPL001:1"]
    else:
        assert uit(tekst) == verwacht


@pytest.mark.parametrize(
    "uitdrukking",
    [
        "artikel(1)",
        "artikel('')",
        "artikel('a', true)",
        "artikel('a', [1])",
        "artikel(doel='a')|x",
        "open_plek('a')",
        "open_plek('a', 1)",
        "open_plek('', 'b')",
        "veld('a')",
        "veld('a', 'b', soort='getal')",
        "veld('', 'b')",
        "veld('a', 2)",
        "ondertekening('a')",
        "ondertekening([1])",
        "ondertekening([{}])",
        "ondertekening([{'namens': ''}])",
        "ondertekening([{'namens': 'a', 'functie': 1}])",
        "ondertekening([{'namens': 'a', 'plaats': 'b'}])",
        "ondertekening({'functie': 'a'})",
        "rasic_matrix(1)",
        "rasic_matrix('a', lijnen=['raad'])",
        "rasic_matrix('a', lijnen=3)",
        "rasic_matrix('a', 'b', 'c')",
        "rasic_matrix(kop='a')",
        "rollen_met('dpia')",
        "rollen_met('dpia', 'X')",
        "rollen_met(1, 'R')",
        "rollen_met('dpia', [])",
        "taken()",
        "taken('fg', 'X')",
        "taken(1)",
        "taken('fg', letter='C', x=1)",
        "themas('a')",
        "1|opsomming",
        "['a']|opsomming(1)",
        "[none]|opsomming",
        "[partner]|opsomming",
        "['x']|rolnamen",
        "1|rolnamen",
        "[1]|rolnamen",
        "'a'|datum",
        "1|datum",
        "'a'|getal",
        "true|getal",
        "'a'|jaren",
        "partner|hoofdletter",
        "1|markdown",
        "partner|markdown",
        "[partner]|join",
        "1|join",
        "['a']|join(none)",
        "[1, 'a']|sort",
        "partner|length",
        "rollen|sum",
        "'a'|round",
        "[1]|map",
        "'a'|batch('x')|list",
    ],
)
def test_wrong_data_is_a_problem_of_the_text(uitdrukking: str) -> None:
    (code,) = codes(f"{{{{ {uitdrukking} }}}}\n", gegevens())
    assert code in ("TPL001:1", "TPL002:1")


def test_an_open_place_in_an_adopted_document_names_the_key() -> None:
    tekst = "{{ open_plek('startdatum', 'looptijd.start') }}\n"
    (probleem,) = fouten(tekst, gegevens(status="vastgesteld"))
    assert (probleem.code, "looptijd.start" in probleem.help) == ("TPL008", True)
    assert not fouten(tekst, gegevens(status="ingetrokken"))


def test_signing() -> None:
    tekst = (
        "{{ ondertekening([{'namens': partner.naam, 'functie': partner.vertegenwoordiger.functie,"
        " 'toelichting': 'op grond van mandaat', 'kenmerk': 'partner'},"
        " {'namens': 'college'}]) }}\n"
    )
    (blok,) = blokken(tekst, gegevens())
    assert blok.signatories == (
        Signatory("Stichting Woonlinde", "directeur-bestuurder", "op grond van mandaat", "partner"),
        Signatory("college"),
    )
    assert isinstance(blok, Signature)
    assert blok.origin.line == 1


def test_what_a_macro_gives_is_text_for_a_function() -> None:
    macro = "{% macro m() %}de {{ partner.naam }}{% endmacro %}\n"
    (blok,) = blokken(macro + "{{ ondertekening([{'namens': m()}]) }}\n", gegevens())
    assert blok.signatories == (Signatory("de Stichting Woonlinde"),)


def matrix(tekst: str, yaml: str = DUBBEL) -> RasicMatrix:
    (blok,) = blokken(tekst + "\n", gegevens(model(yaml)))
    assert isinstance(blok, RasicMatrix)
    return blok


def test_the_rasic_table() -> None:
    blok = matrix("{{ rasic_matrix('Taken en rollen') }} {: #tabel-rasic}")
    assert blok.caption == (Text("Taken en rollen"),)
    assert (blok.id, blok.origin.line) == ("tabel-rasic", 1)
    assert [(k.label, k.name) for k in blok.columns][2:4] == [
        ("FG", "Functionaris voor gegevensbescherming"),
        ("ASD", "Afdelingshoofd sociaal domein"),
    ]
    assert [groep.title for groep in blok.groups] == ["Overige taken", "Zorgvuldig werken"]
    (rij,) = blok.groups[1].rows
    assert rij.label == (Text("DPIA uitvoeren"),)
    assert rij.letters == ("", "A/R", "C", "R", "S")


def test_the_rasic_table_of_some_lines() -> None:
    blok = matrix("{{ rasic_matrix('Bestuur', lijnen=['bestuur']) }}")
    assert [kolom.label for kolom in blok.columns] == ["RAAD", "COLLEGE"]
    assert matrix("{{ rasic_matrix('Bestuur', lijnen='bestuur') }}") == blok
    assert blok.description


def test_the_rasic_table_without_themes_has_no_titles() -> None:
    blok = matrix("{{ rasic_matrix() }}", volledig())
    assert ([groep.title for groep in blok.groups], blok.caption) == ([""], ())


def test_a_reference_may_open_a_sentence() -> None:
    (alinea,) = blokken("{{ artikel('doelen')|hoofdletter }} zegt.\n", gegevens())
    assert alinea.inlines[0] == Reference("doelen", capital=True)


def test_a_field_is_what_it_says() -> None:
    (alinea,) = blokken("{{ veld('Naam', 'naam') }}\n", gegevens())
    assert alinea.inlines == (FormField("Naam", "naam"),)
