"""The slug of a name, and names that no folder can have."""

import pytest

from govdoc.model.namen import bezwaar, slug


@pytest.mark.parametrize(
    ("naam", "kort"),
    [
        ("Wilgenhoven", "wilgenhoven"),
        ("'s-Heerenbrug", "s-heerenbrug"),
        ("  Súdwest-Fryslân ", "sudwest-fryslan"),
        ("De Fryske Marren", "de-fryske-marren"),
        ("Ærøskøbing Łódź Straße", "aeroskobing-lodz-strasse"),
        ("ﬁjn ½", "fijn-1-2"),
        ("İstanbul", "istanbul"),
        ("A & B / C\\..", "a-b-c"),
        ("../../etc", "etc"),
        ("Bergen (L)", "bergen-l"),
        ("日本", ""),
        ("--", ""),
        ("a\u0301\u0302b", "ab"),
        ("IJsselĳ", "ijsselij"),
    ],
)
def test_slug(naam: str, kort: str) -> None:
    assert slug(naam) == kort
    assert slug(kort) == kort


@pytest.mark.parametrize(
    "naam", ["", "!", "日本", "CON", "nul.", "Com1", "LPT9", "x" * 101, "Prn!"]
)
def test_namen_die_geen_map_kunnen_zijn(naam: str) -> None:
    assert bezwaar(naam)


@pytest.mark.parametrize("naam", ["Con-stad", "Nulde", "Com10", "x" * 100, "é" * 100, "Auxerre"])
def test_namen_die_wel_kunnen(naam: str) -> None:
    assert not bezwaar(naam)
