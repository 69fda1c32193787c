"""YML001: what first-timers do wrong in YAML, where it is pointed at and what is said."""

import re

import pytest
import yaml

from govdoc.source import builder, syntax
from govdoc.source.causes import CAUSES
from govdoc.source.reader import read_bytes
from govdoc.source.syntax import explain
from govdoc.source.text import SourceText
from hulp.laden import enig_gebrek

TAB = "Hier staat een tab; YAML kent alleen spaties"
VASTE_SPATIE = "Hier staat een onzichtbaar teken (U+00A0) in plaats van een gewone spatie"
DUBBELE_PUNT = "Hier staat een dubbele punt midden in een tekst; YAML ziet er een nieuwe sleutel in"
SPATIE = "Achter de dubbele punt ontbreekt een spatie"
STREEPJE = "Hier ontbreekt een streepje, of deze regel hoort verder naar rechts"
TE_RECHTS = "Deze regel staat te ver naar rechts: de sleutel erboven heeft al een waarde"
SCHEEF = "Deze regel is verkeerd ingesprongen: zij staat niet recht onder een regel van haar groep"
OPEN = "Dit aanhalingsteken wordt nergens gesloten"
ACHTER = "Achter het aanhalingsteken dat de waarde sluit, staat nog tekst"
SLEUTEL = "Hier staat een lijst of een groep op de plaats van een sleutel"
OPDRACHT = "Een regel die met % begint, is een opdracht aan YAML"
STREEP = "Een schuine streep naar links heeft tussen dubbele aanhalingstekens een eigen betekenis"

# name: text, line, column, underlined characters, message, words of the repair
FOUTEN = {
    "tab": ("gemeente:\n\tnaam: x\n", 2, 1, 1, TAB, "spaties"),
    "tab na spaties": ("rollen:\n  raad:\n  \tnaam: x\n", 3, 3, 1, TAB, "twee per niveau"),
    "tab na waarde": ("gemeente:\n  naam: x\n\tkvk: 1\n", 3, 1, 1, TAB, "spaties"),
    "tab voor streepje": ("a:\n\t- b\n", 2, 1, 1, TAB, "spaties"),
    "tab in blok": ("a: |\n  x\n\ty\n", 3, 1, 1, TAB, "spaties"),
    "te ver": ("gemeente:\n  naam: x\n    kvk: 1\n", 3, 5, 3, TE_RECHTS, "twee per niveau"),
    "te ver aan de wortel": ("formaat: 1\n gemeente:\n  naam: x\n", 2, 2, 8, TE_RECHTS, ""),
    "te ver in lijst": ("a:\n  - d: 1\n     e: 2\n", 3, 6, 1, TE_RECHTS, ""),
    "scheef": ("gemeente:\n    naam: x\n  kvk: 1\n", 3, 3, 6, SCHEEF, "evenveel"),
    "scheef dieper": ("r:\n  raad:\n      naam: x\n    lijn: y\n", 4, 5, 7, SCHEEF, ""),
    "scheve lijst": ("a:\n  - b\n - c\n", 3, 2, 3, SCHEEF, ""),
    "lijst tussen sleutels": (
        "a: 1\n- b\n",
        2,
        1,
        3,
        "Hier staat een onderdeel van een lijst tussen sleutels",
        "haal het streepje weg",
    ),
    "streepje vergeten": ("a:\n  - b\n  c\n  - d\n", 3, 3, 1, STREEPJE, "'- '"),
    "streepje vergeten voor groep": ("a:\n  - b: 1\n  c: 2\n", 3, 3, 4, STREEPJE, "'- '"),
    "streepje vergeten aan eind": ("a:\n  - b\n  c\n", 3, 3, 1, STREEPJE, "'- '"),
    "spatie na streepje": (
        "a:\n  - b\n  -c\n",
        3,
        3,
        1,
        "Achter het streepje ontbreekt een spatie",
        "'- '",
    ),
    "lijst achter sleutel": (
        "naam: - x\n",
        1,
        7,
        1,
        "Een lijst begint op een nieuwe regel, niet achter de dubbele punt",
        "volgende regel",
    ),
    "dubbele punt in tekst": ("naam: Wmo: uitvoering\n", 1, 10, 1, DUBBELE_PUNT, "aanhalings"),
    "dubbele punt in lijst": ("a:\n  - naam: Wmo: x\n", 2, 14, 1, DUBBELE_PUNT, "aanhalings"),
    "dubbele punt tussen haakjes": ("a: {b: x: y}\n", 1, 9, 1, DUBBELE_PUNT, "aanhalings"),
    "twee dubbele punten": ("naam: : x\n", 1, 7, 1, DUBBELE_PUNT, "aanhalings"),
    "komma vergeten": ("a: {b: 1 c: 2}\n", 1, 11, 1, DUBBELE_PUNT, "zet een komma"),
    "spatie na dubbele punt": ("naam:x\nkvk: 1\n", 1, 5, 1, SPATIE, "'naam: …'"),
    "spatie, dieper": ("gemeente:\n  naam:x\n  kvk: 1\n", 2, 7, 1, SPATIE, "'naam: …'"),
    "spatie, midden": ("g:\n  kvk: 1\n  naam:x\n  tel: 1\n", 3, 7, 1, SPATIE, "'naam: …'"),
    "spatie, laatste regel": ("g:\n  kvk: 1\n  naam:x\nr: 1\n", 3, 7, 1, SPATIE, "'naam: …'"),
    "dubbele punt vergeten": (
        "gemeente\n  naam: x\n",
        1,
        1,
        8,
        "Achter 'gemeente' ontbreekt een dubbele punt",
        "'sleutel: waarde'",
    ),
    "dubbele punt vergeten, dieper": (
        "g:\n  kvk: 1\n  naam x\nr: 2\n",
        3,
        3,
        6,
        "Achter 'naam x' ontbreekt een dubbele punt",
        "'sleutel: waarde'",
    ),
    "losse tekst onderaan": (
        "a: 1\nb\n",
        2,
        1,
        1,
        "Achter 'b' ontbreekt een dubbele punt",
        "'sleutel: waarde'",
    ),
    "is-teken": (
        "naam = x\nkvk: 1\n",
        1,
        1,
        8,
        "Achter 'naam = x' ontbreekt een dubbele punt",
        "'sleutel: waarde'",
    ),
    "open enkel": ("naam: 's-Heerenbrug\nkvk: 1\n", 1, 7, 1, OPEN, '"\'s-Heerenbrug"'),
    "open dubbel": ('naam: "x\nkvk: 1\n', 1, 7, 1, OPEN, "hetzelfde teken"),
    "open tot document": ("naam: 'x\n---\n", 1, 7, 1, OPEN, ""),
    "laat gesloten": (
        "a: 'x\nb: 'y'\n",
        1,
        4,
        1,
        "Dit aanhalingsteken wordt pas op regel 2 gesloten",
        "hetzelfde teken",
    ),
    "apostrof in tekst": ("naam: 'Stichting 't Veer'\nb: 1\n", 1, 19, 1, ACHTER, "twee keer"),
    "dubbele in dubbele": ('naam: "De "Ster" x"\n', 1, 12, 1, ACHTER, ""),
    "tekst na aanhaling": ('naam: "a" b\n', 1, 11, 1, ACHTER, ""),
    "krul": (
        "naam: “Wmo: x”\n",
        1,
        7,
        1,
        "Hier staat een krul-aanhalingsteken (“); voor YAML is dat gewone tekst",
        "rechte",
    ),
    "vaste spatie na dubbele punt": (
        "g:\n  naam:\u00a0x\n  kvk: 1\n",
        2,
        8,
        1,
        VASTE_SPATIE,
        "Word",
    ),
    "vaste spatie na streepje": ("a:\n  - b\n  -\u00a0c\n", 3, 4, 1, VASTE_SPATIE, "Word"),
    "vaste spaties inspringen": (
        "g:\n  a: 1\n\u00a0\u00a0b\nc: 1\n",
        3,
        1,
        2,
        VASTE_SPATIE,
        "Word",
    ),
    "apenstaart": ("naam: @x\n", 1, 7, 1, "Een waarde kan niet met @ beginnen", "aanhalings"),
    "accent grave": ("naam: `x`\n", 1, 7, 1, "Een waarde kan niet met ` beginnen", "aanhalings"),
    "procent": ("naam: %x\n", 1, 7, 1, "Een waarde kan niet met % beginnen", "aanhalings"),
    "vraagteken": ("naam: ? x\n", 1, 7, 1, "Een waarde kan niet met ? beginnen", "aanhalings"),
    "komma": ("naam: , x\n", 1, 7, 1, "Een waarde kan niet met , beginnen", "aanhalings"),
    "sluithaak": ("naam: ]\n", 1, 7, 1, "Een waarde kan niet met ] beginnen", "aanhalings"),
    "sluitaccolade": ("naam: }\n", 1, 7, 1, "Een waarde kan niet met } beginnen", "aanhalings"),
    "vet": ("naam: **vet**\n", 1, 7, 1, "Een waarde kan niet met * beginnen", "aanhalings"),
    "ster los": ("naam: * x\n", 1, 7, 1, "Een waarde kan niet met * beginnen", "aanhalings"),
    "en-teken": ("naam: & co\n", 1, 7, 1, "Een waarde kan niet met & beginnen", "aanhalings"),
    "uitroepteken": ("naam: !e!x y\n", 1, 7, 1, "Een waarde kan niet met ! beginnen", ""),
    "ster": (
        "naam: *De Ster*\n",
        1,
        7,
        3,
        "*De verwijst naar een anker &De dat er niet is",
        "aanhalings",
    ),
    "bekende ster": (
        "a: &De x\nnaam: *De Ster*\n",
        2,
        7,
        1,
        "* aan het begin van een waarde is een verwijzing van YAML",
        "aanhalings",
    ),
    "groter dan": (
        "naam: > x\n",
        1,
        9,
        1,
        "Achter > mag op deze regel niets staan: de tekst begint op de volgende regel",
        "begin een nieuwe regel",
    ),
    "sluisteken": (
        "naam: |x\n  y\n",
        1,
        8,
        1,
        "Achter | mag op deze regel niets staan: de tekst begint op de volgende regel",
        "begin een nieuwe regel",
    ),
    "accolades": ("naam: {{ x }}\n", 1, 8, 1, SLEUTEL, "aanhalings"),
    "accolades met tekst": ("naam: {{ x }} en\n", 1, 8, 1, SLEUTEL, "aanhalings"),
    "lijst als sleutel": ("[a, b]: c\n", 1, 1, 1, SLEUTEL, "aanhalings"),
    "verwijzing als sleutel": ("a: &x [b]\n*x : c\n", 2, 1, 2, SLEUTEL, "aanhalings"),
    "opdracht van Jinja": ("naam: {% x %}\n", 1, 7, 2, "Een waarde kan niet met {% beginnen", ""),
    "tekst na lijst": ("naam: [x] y\n", 1, 11, 1, "Achter het sluithaakje staat nog tekst", ""),
    "haakje te veel": ("a: {b: 1}}\n", 1, 10, 1, "Dit sluithaakje is er een te veel", "weg"),
    "open lijst": ("naam: [x\nkvk: 1\n", 1, 7, 1, "Dit haakje [ wordt niet gesloten", ""),
    "open groep": ("a: {b: 1\nc: 2\n", 1, 4, 1, "Dit haakje { wordt niet gesloten", ""),
    "verkeerd haakje": (
        "a: {b: [1}\n",
        1,
        10,
        1,
        "Hier hoort een komma of het sluithaakje van [",
        "komma",
    ),
    "open aan het eind": (
        '{"a": 1,\n "b": \n',
        3,
        1,
        1,
        "Het bestand houdt op terwijl er nog een haakje open staat",
        "sluithaakje",
    ),
    "komma te veel": ("a: [b,, c]\n", 1, 7, 1, "Hier staat een komma te veel", "weg"),
    "windowspad": ('a: "C:\\Users"\n', 1, 7, 1, STREEP, r"\\"),
    "halve code": ('a: "\\u12"\n', 1, 5, 1, STREEP, r"\\"),
    "onbekende code": ('a: "\\q"\n', 1, 5, 1, STREEP, r"\\"),
    "procentregel": ("%x\nnaam: y\n", 1, 1, 2, OPDRACHT, "weg"),
    "procentregel onderaan": ("naam: y\n%x\n", 2, 1, 2, OPDRACHT, "weg"),
    "andere YAML": ("%YAML 2.0\n---\na: 1\n", 1, 1, 9, OPDRACHT, "weg"),
    "tekst na het document": (
        "a: 1\n...\nb\n: c\n",
        3,
        1,
        1,
        "Hier staat tekst achter het einde van het document",
        "...",
    ),
    "stuurteken": (
        "a: x\u0007y\n",
        1,
        5,
        1,
        "Hier staat een onzichtbaar stuurteken (U+0007)",
        "haal het teken weg",
    ),
    "geen teken": (
        "a: \ufffe\n",
        1,
        4,
        1,
        "Hier staat een onzichtbaar stuurteken (U+FFFE)",
        "haal het teken weg",
    ),
}


@pytest.fixture(params=["CSafeLoader", "SafeLoader"])
def lader(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Both implementations of the parser."""
    if not hasattr(yaml, request.param):
        pytest.skip("PyYAML staat hier zonder libyaml")
    monkeypatch.setattr(builder, "LOADER", getattr(yaml, request.param))


@pytest.mark.usefixtures("lader")
@pytest.mark.parametrize("naam", FOUTEN)
def test_wat_beginners_fout_doen(naam: str) -> None:
    tekst, line, column, length, message, repair = FOUTEN[naam]
    flaw = enig_gebrek(tekst)
    assert flaw.code == "YML001"
    assert flaw.message == message
    assert (flaw.place.line, flaw.place.column, flaw.place.length) == (line, column, length)
    assert flaw.help
    assert repair in flaw.help


GOED = {
    "aanhalingstekens": "naam: \"Wmo: @x\"\nb: '- x'\n",
    "dubbele punt zonder spatie": "a: 12:30\nb: https://x.example\n",
    "apostrof": "naam: Stichting 't Veer\nb: 'Stichting ''t Veer'\n",
    "krullen": "naam: “Wmo” en ‘x’\n",
    "vaste spatie in tekst": "naam: artikel\u00a05\n",
    "hekje in tekst": "naam: a#b\nb: 'x # y' # uitleg\n",
    "lijst gelijk met sleutel": "a:\n- b\n- c\n",
    "blok": "a: |\n  x: y\n    z\nb: >-\n  q\n",
    "tab in tekst": "a: 'x\ty'\n",
    "document": "---\na: 1\n...\n",
    "gewoon stuurteken": "a: x\u0085y\n",
}


@pytest.mark.usefixtures("lader")
@pytest.mark.parametrize("naam", GOED)
def test_wat_wel_mag(naam: str) -> None:
    assert read_bytes(GOED[naam].encode(), "g.yaml").flaws == ()


@pytest.mark.parametrize("cause", CAUSES, ids=lambda cause: cause.__name__)
def test_elke_oorzaak_is_nodig(cause: object, monkeypatch: pytest.MonkeyPatch) -> None:
    zonder = tuple(one for one in CAUSES if one is not cause)
    monkeypatch.setattr(syntax, "CAUSES", zonder)
    anders = [naam for naam, fout in FOUTEN.items() if enig_gebrek(fout[0]).message != fout[4]]
    assert anders


ENGELS = re.compile(
    r"\b(found|expected|while|did not|could not|cannot|allowed|scanning|parsing|token|mapping"
    r"|sequence|scalar|block|unexpected|character|error|line|column|key)\b"
)


@pytest.mark.parametrize("problem", ["found a thing", "", "expected <x>, but found 'y'"])
def test_een_onbekende_melding_lekt_geen_engels(problem: str) -> None:
    mark = yaml.Mark("g.yaml", 3, 0, 3, None, None)
    error = yaml.MarkedYAMLError("while doing", mark, problem, mark)
    flaw = explain(error, SourceText("g.yaml", "a: b\n"), (0, 0))
    assert flaw.message == "Wat hier staat, past niet in YAML"
    assert (flaw.place.line, flaw.place.column) == (1, 4)
    assert not ENGELS.search(flaw.message + flaw.help)


@pytest.mark.parametrize("naam", FOUTEN)
def test_geen_melding_is_engels(naam: str) -> None:
    flaw = enig_gebrek(FOUTEN[naam][0])
    assert not ENGELS.search(flaw.message + " " + flaw.help)
