"""YML002 and YML003, places, anchors, and texts that come out as typed."""

import codecs

import pytest
import yaml

from govdoc.problems import Place
from govdoc.source import builder
from govdoc.source.nodes import Mapping, Node, Scalar, Sequence
from govdoc.source.places import Places
from govdoc.source.reader import read, read_bytes
from govdoc.source.tree import Tree
from hulp.gemeente import zet
from hulp.laden import enig_gebrek

F = "gemeente.yaml"


def lees(tekst: str) -> Tree:
    tree = read_bytes(tekst.encode(), F)
    assert tree.flaws == ()
    return tree


def places(tekst: str) -> Places:
    tree = lees(tekst)
    return Places(tree.root, tree.start)


# --- YML002 ---------------------------------------------------------------------------------------


def test_dubbele_sleutel_wijst_de_tweede_aan() -> None:
    flaw = enig_gebrek("rollen:\n  kcc:\n    naam: a\n    lijn: x\n    naam: b\n")
    assert flaw.code == "YML002"
    assert flaw.place == Place(F, 5, 5, 4)
    assert flaw.path == ("rollen", "kcc", "naam")
    assert flaw.message == "De sleutel 'naam' staat hier voor de tweede keer"
    (eerste,) = flaw.related
    assert eerste.place == Place(F, 3, 5, 4)
    assert eerste.message == "de eerste staat hier"


def test_na_een_dubbele_sleutel_leest_het_verder_en_telt_de_eerste() -> None:
    tree = read_bytes(b"a: 1\na: {b: 2, b: 3}\nc: 4\n", F)
    assert [(flaw.code, flaw.place.line, flaw.place.column) for flaw in tree.flaws] == [
        ("YML002", 2, 1),
        ("YML002", 2, 11),
    ]
    assert isinstance(tree.root, Mapping)
    assert [entry.key.text for entry in tree.root.entries] == ["a", "c"]
    assert tree.root.by_key["a"].value == Scalar("1", Place(F, 1, 4))


def test_een_sleutel_in_drie_groepen_is_niet_dubbel() -> None:
    assert lees("a: {x: 1}\nb: {x: 1}\nc:\n  - x: 1\n  - x: 1\n").flaws == ()


def test_aanhalingstekens_maken_geen_andere_sleutel() -> None:
    assert enig_gebrek("a: 1\n'a': 2\n").code == "YML002"


# --- YML003 ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("tekst", "line", "column", "woord"),
    [
        ("[" * 51, 1, 51, "50"),
        ("[" * 200_000, 1, 51, "50"),
        ("{a: " * 200_000, 1, 201, "50"),
        ("".join(f"{' ' * n}a:\n" for n in range(60)), 51, 51, "50"),
        ("- " * 60 + "x", 1, 101, "50"),
        ("a: &x " + "[" * 30 + "]" * 30 + "\nb: " + "[" * 20 + "*x" + "]" * 20, 2, 24, "50"),
        ("a: 1\n---\nb: 2\n", 2, 1, "tweede document"),
        ("a: 1\n...\n---\n", 3, 1, "tweede document"),
        ("a: !!str x\n", 1, 4, "'!!str'"),
        ("a: &b !c x\n", 1, 7, "'!c'"),
        ("a: !belangrijk\n", 1, 4, "'!belangrijk'"),
        ("a: !!binary |\n  eA==\n", 1, 4, "'!!binary'"),
        ("- !x [a]\n", 1, 3, "'!x'"),
        ("a: &x [*x]\n", 1, 8, "*x"),
        ("a: &x {b: [*x]}\n", 1, 12, "*x"),
    ],
)
def test_wat_niet_veilig_te_lezen_is(tekst: str, line: int, column: int, woord: str) -> None:
    flaw = enig_gebrek(tekst)
    assert flaw.code == "YML003"
    assert (flaw.place.line, flaw.place.column) == (line, column)
    assert woord in flaw.message
    assert flaw.help


@pytest.mark.parametrize("naam", ["CSafeLoader", "SafeLoader"])
def test_200_000_niveaus_zijn_een_melding(naam: str, monkeypatch: pytest.MonkeyPatch) -> None:
    if not hasattr(yaml, naam):
        pytest.skip("PyYAML staat hier zonder libyaml")
    monkeypatch.setattr(builder, "LOADER", getattr(yaml, naam))
    for tekst in ("[" * 200_000, "{a: " * 50_000, "- " * 200_000 + "x"):
        assert enig_gebrek(tekst).code == "YML003"


def test_vijftig_niveaus_mogen() -> None:
    lees("[" * 50 + "]" * 50)
    lees("a: &x " + "[" * 30 + "]" * 30 + "\nb: " + "[" * 19 + "*x" + "]" * 19)


def test_een_lawine_van_verwijzingen() -> None:
    regels = ["a0: &a0 [x, x, x, x, x, x, x, x, x, x]"]
    for n in range(1, 10):
        vorige = f"*a{n - 1}"
        regels.append(f"a{n}: &a{n} [{', '.join([vorige] * 10)}]")
    flaw = enig_gebrek("\n".join(regels))
    assert flaw.code == "YML003"
    assert flaw.place.line == 5
    assert flaw.message == "De verwijzingen met * leveren samen te veel op"


def test_duizend_verwijzingen_mogen() -> None:
    lees("a: &a {x: 1, y: [2, 3]}\nb:\n" + "  - *a\n" * 1000)


def test_groter_dan_5_mb(tmp_path) -> None:  # noqa: ANN001 - pytest's own
    groot = b"#" * (5 * 1024 * 1024) + b"\n"
    tree = read(zet(tmp_path, groot), F)
    (flaw,) = tree.flaws
    assert (flaw.code, flaw.place) == ("YML003", Place(F, 1, 1))
    assert "5 MB" in flaw.message
    assert not tree.whole
    assert read(zet(tmp_path, groot[:-1]), F).flaws == ()


@pytest.mark.parametrize(
    ("data", "line", "column"),
    [
        (b"\xff", 1, 1),
        (b"naam: Li\xebn\n", 1, 9),
        ("a: 1\r\nb: 🏠é".encode() + b"\xe9\n", 2, 6),
        (b"\xef\xbb\xbfa: \x80", 1, 4),
        (b"a: 1\n\xed\xa0\x80", 2, 1),
    ],
)
def test_geen_utf8_wijst_het_eerste_byte_aan(data: bytes, line: int, column: int) -> None:
    flaw = enig_gebrek(data)
    assert flaw.code == "YML003"
    assert (flaw.place.line, flaw.place.column) == (line, column)
    assert flaw.message == "Vanaf dit teken is het bestand geen UTF-8"
    assert "UTF-8" in flaw.help


@pytest.mark.parametrize("codering", ["utf-16", "utf-16-le", "utf-16-be", "utf-32"])
def test_utf16_heet_bij_de_naam(codering: str) -> None:
    flaw = enig_gebrek("formaat: 1\n".encode(codering))
    assert (flaw.code, flaw.place.line, flaw.place.column) == ("YML003", 1, 1)
    assert "UTF-16" in flaw.message


def test_van_twee_documenten_is_het_eerste_gelezen() -> None:
    tree = read_bytes(b"a: 1\n---\nb: 2\n", F)
    assert tree.whole
    assert isinstance(tree.root, Mapping)
    assert list(tree.root.by_key) == ["a"]


def test_na_een_typeaanduiding_leest_het_verder() -> None:
    tree = read_bytes(b"a: !!int 1\nb: !x {c: d}\ne: !f\n", F)
    assert [flaw.path for flaw in tree.flaws] == [("a",), ("b",), ("e",)]
    assert isinstance(tree.root, Mapping)
    assert tree.root.by_key["a"].value == Scalar("1", Place(F, 1, 10))
    assert tree.root.by_key["e"].value == Scalar("!f", Place(F, 3, 6))


@pytest.mark.parametrize(
    "tekst", ["", "\n\n", "# niets\n", "---\n", "--- # niets\n...\n", "\ufeff"]
)
def test_een_leeg_bestand_heeft_geen_wortel(tekst: str) -> None:
    tree = read_bytes(tekst.encode(), F)
    assert tree == Tree(None, Place(F, 1, 1))
    assert tree.whole


# --- places ---------------------------------------------------------------------------------------


def test_regels_eindigen_alleen_waar_een_editor_ze_eindigt() -> None:
    tekst = 'a: "x\u0085\u2028\u2029y"\r\nb: 1\rc: 2\n\nd: 3\n'
    plekken = places(tekst)
    assert [plekken.key((naam,)).line for naam in "abcd"] == [1, 2, 3, 5]


def test_kolommen_tellen_tekens() -> None:
    plekken = places("'é🏠': {b: '👨‍👩‍👧', c: x}\n")
    assert plekken.of(("é🏠", "c")) == Place(F, 1, 23, 1)


def test_een_bom_telt_niet_mee() -> None:
    tree = read_bytes(codecs.BOM_UTF8 + b"a: b\nc: d\n", F)
    assert Places(tree.root, tree.start).of(("a",)) == Place(F, 1, 4, 1)
    assert Places(tree.root, tree.start).of(("c",)) == Place(F, 2, 4, 1)


@pytest.mark.parametrize(
    ("tekst", "path", "place"),
    [
        ("a: bcd\n", ("a",), Place(F, 1, 4, 3)),
        ("a: 'b c' # x\n", ("a",), Place(F, 1, 4, 5)),
        ("a: |\n  bcd\n", ("a",), Place(F, 1, 4, 1)),
        ("a: bcd\n  efg\n", ("a",), Place(F, 1, 4, 3)),
        ("a: &x bcd\n", ("a",), Place(F, 1, 7, 3)),
        ("a: &x # uitleg\n  bcd\n", ("a",), Place(F, 2, 3, 3)),
        ("a:\n  b: 1\n", ("a",), Place(F, 1, 1, 1)),
        ("a: {b: 1}\n", ("a",), Place(F, 1, 1, 1)),
        ("a: [b, cde]\n", ("a", 2), Place(F, 1, 8, 3)),
        ("a:\n  - b: 1\n    c: 2\n", ("a", 1), Place(F, 2, 5, 1)),
        ("a:\n  - b: 1\n    c: 2\n", ("a", 1, "c"), Place(F, 3, 8, 1)),
        ("a:\n  -\n  - c\n", ("a", 1), Place(F, 2, 3, 1)),
        ("a:\n  - &x\n  - c\n", ("a", 1), Place(F, 2, 7, 1)),
        ("a:\n", ("a",), Place(F, 1, 1, 1)),
        ("a: 1\n", ("b",), Place(F, 1, 1, 1)),
        ("\na: {b: 1}\n", ("a", "c", "d"), Place(F, 2, 1, 1)),
        ("a: [b]\n", ("a", 2), Place(F, 1, 1, 1)),
        ("a: [b]\n", ("a", 0), Place(F, 1, 1, 1)),
    ],
)
def test_waar_een_waarde_staat(tekst: str, path: tuple[str | int, ...], place: Place) -> None:
    assert places(tekst).of(path) == place


def test_waar_een_sleutel_staat() -> None:
    plekken = places("a: 1\nlang: {b: 2}\nl: [x, {c: d}]\n")
    assert plekken.key(("lang",)) == Place(F, 2, 1, 4)
    assert plekken.key(("lang", "b")) == Place(F, 2, 8, 1)
    assert plekken.key(("lang", "weg")) == Place(F, 2, 1, 4)
    assert plekken.key(("l", 2)) == Place(F, 3, 8, 1)
    assert plekken.key(()) == Place(F, 1, 1)


def test_een_onderdeel_heeft_een_nummer_en_een_losse_waarde_niet() -> None:
    plekken = places("a: [b, c]\nd: e\n")
    assert plekken.item(("a",), 1) == ("a", 2)
    assert plekken.item(("d",), 0) == ("d",)
    assert plekken.node(("a", 2)) == Scalar("c", Place(F, 1, 8))
    assert plekken.node(("a", 3)) is None


# --- anchors --------------------------------------------------------------------------------------


def test_een_verwijzing_staat_op_haar_plaats_en_haar_inhoud_bij_het_anker() -> None:
    plekken = places("a: &x {b: cd}\ne:\n  - *x\nf: &y tekst\ng: *y\n")
    assert plekken.of(("e", 1)) == Place(F, 3, 5, 2)
    assert plekken.of(("e", 1, "b")) == Place(F, 1, 11, 2)
    assert plekken.of(("g",)) == Place(F, 5, 4, 2)
    assert plekken.node(("g",)) == Scalar("tekst", Place(F, 5, 4, 2))


def test_een_anker_mag_opnieuw() -> None:
    root = lees("a: &x 1\nb: *x\nc: &x 2\nd: *x\n").root
    assert isinstance(root, Mapping)
    assert [_tekst(entry.value) for entry in root.entries] == ["1", "1", "2", "2"]


def test_een_verwijzing_kan_een_sleutel_zijn() -> None:
    root = lees("a: &x naam\n*x : Linde\n").root
    assert isinstance(root, Mapping)
    assert root.by_key["naam"].key.place == Place(F, 2, 1, 2)


# --- texts ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("bron", "tekst"),
    [
        ("no", "no"),
        ("12:30", "12:30"),
        ("017", "017"),
        ("0612345678", "0612345678"),
        ("null", "null"),
        ("~", "~"),
        ("1e3", "1e3"),
        ("2026-01-01", "2026-01-01"),
        ("0x1f", "0x1f"),
        ("'it''s'", "it's"),
        ('"a\\nb\\u00e9"', "a\nbé"),
        ("|\n    x\n     y\n", "x\n y\n"),
        (">\n    x\n    y\n", "x y\n"),
        ("x\n    y\n", "x y"),
        ("x\u2028y", "x\u2028y"),
        ("x\u0085y\u2029z", "x\u0085y\u2029z"),
        ("\ue000x\u2028\ue001", "\ue000x\u2028\ue001"),
        ("=", "="),
        ("''", ""),
    ],
)
def test_elke_waarde_is_tekst(bron: str, tekst: str) -> None:
    root = lees(f"a:\n  b: {bron}").root
    assert isinstance(root, Mapping)
    binnen = root.by_key["a"].value
    assert isinstance(binnen, Mapping)
    assert binnen.by_key["b"].value == Scalar(tekst, binnen.by_key["b"].value.place)


def test_leeg_is_alleen_wat_er_niet_staat() -> None:
    root = lees("a:\nb: ''\nc: ~\nd: [x, '']\n").root
    assert isinstance(root, Mapping)
    leeg = [isinstance(e.value, Scalar) and e.value.leeg for e in root.entries]
    assert leeg == [True, False, False, False]


def _tekst(node: Node) -> str:
    assert isinstance(node, Scalar)
    return node.text


def test_lijst() -> None:
    assert lees("[a, b]").root == Sequence(
        (Scalar("a", Place(F, 1, 2)), Scalar("b", Place(F, 1, 5))), Place(F, 1, 1)
    )
