"""HUI001: which styles a gemeente's own Word template must have, and what is added to it."""

import os
import zipfile
from io import BytesIO
from pathlib import Path

import pytest

from govdoc.check import check
from govdoc.load import load
from govdoc.rules.huisstijl.word import MAX_PART, StylesError, read_styles
from hulp.gemeente import MINIMAAL, zet
from hulp.sjabloon import sjabloon, stijl

YAML = MINIMAAL + "huisstijl:\n  sjabloon: eigen.dotx\n"
KAART = "templates/standaard/stijlen.yaml"
MISTE = "Het sjabloon heeft geen stijl "
ONLEESBAAR = ["De stijlen van het sjabloon zijn niet te lezen"]
ECHT = os.environ.get("GOVDOC_WORD_SJABLONEN", "")


def gevonden(map_: Path, data: bytes | None, kaart: str = "") -> list[str]:
    if data is not None:
        zet(map_, data, "eigen.dotx")
    if kaart:
        zet(map_, kaart, KAART)
    found = check(load(zet(map_, YAML))).problems
    return [problem.message for problem in found if problem.code == "HUI001"]


def met(*stijlen: str) -> bytes:
    return sjabloon([stijl("Normal"), *stijlen])


@pytest.mark.parametrize(
    "data",
    [
        met(),
        met(stijl("heading 1", 0), stijl("Hoofdstuk", 0)),
        met(stijl("HEADING 1", 0), stijl("Hoofdstuk", 0)),
        met(stijl("Inhoud", 9)),
        met(stijl("Tussenkop", 4)),
        met(stijl("Kopletter", 0, "character")),
        met(stijl("Koptekst 1"), stijl("Kop 5")),
        met(stijl("TOC Heading", 0)),
        met(stijl("Kop 1", 0), stijl("Kop 2", 1), stijl("KOP 3", 2)),
        met(stijl("heading 1", 0).replace('w:styleId="heading1"', 'w:styleId="Kop1"')),
        met(stijl("Anders", 0).replace("/>", '/><w:aliases w:val="x,Kop 1"/>', 1)),
        met(stijl("Rond", None, op="Rond"), stijl("Los", None, op="Weg")),
        sjabloon([stijl("Hoofdstuk", 0)], doel=""),
    ],
)
def test_a_template_to_which_styles_can_be_added_is_fine(data: bytes, tmp_path: Path) -> None:
    assert gevonden(tmp_path, data) == []


@pytest.mark.parametrize(
    ("data", "messages"),
    [
        (met(stijl("Hoofdstuk", 0)), ["'heading 1'; bedoelt u 'Hoofdstuk'?"]),
        (
            met(stijl("Hoofdstuk", 0), stijl("Paragraaf", 1), stijl("heading 2", 1)),
            ["'heading 1'; bedoelt u 'Hoofdstuk'?"],
        ),
        (
            met(stijl("Hoofd", 0), stijl("Diep", 3)),
            ["'heading 1'; bedoelt u 'Hoofd'?", "'heading 4'; bedoelt u 'Diep'?"],
        ),
        (met(stijl("Titelblad", 0), stijl("Head 1", 0)), ["'heading 1'; bedoelt u 'Head 1'?"]),
        (met(stijl("Kop 2 blauw")), ["'heading 2'; bedoelt u 'Kop 2 blauw'?"]),
        (met(stijl("Onze heading 3")), ["'heading 3'; bedoelt u 'Onze heading 3'?"]),
        (
            met(stijl("Basis", 1), stijl("Eigen", op="Basis"), stijl("Kop 2 extra", op="Eigen")),
            ["'heading 2'; bedoelt u 'Kop 2 extra'?"],
        ),
        (met(stijl("Eigen", 0, op="Normal"), stijl("x", op="Eigen")), ["'heading 1'; bedoelt u"]),
    ],
)
def test_headings_under_other_names_are_pointed_out(
    data: bytes, messages: list[str], tmp_path: Path
) -> None:
    found = gevonden(tmp_path, data)
    assert len(found) == len(messages)
    assert all(
        message.startswith(MISTE + begin) for message, begin in zip(found, messages, strict=True)
    )


def test_a_map_of_the_gemeente_names_its_own_headings(tmp_path: Path) -> None:
    data = met(stijl("Hoofdstuk", 0), stijl("Bijlage", 1))
    kaart = "stijlen: {kop-1: Hoofdstuk, kop-2: Bijlage}"
    assert gevonden(tmp_path, data, kaart) == []
    zet(tmp_path, "", KAART)
    assert len(gevonden(tmp_path, data)) == 2
    zet(tmp_path, kaart, "eigen.stijlen.yaml")
    assert gevonden(tmp_path, data) == []


def test_a_style_of_another_kind_does_not_do(tmp_path: Path) -> None:
    data = met(stijl("Letters", soort="character"), stijl("Raster", soort="table"))
    kaart = "stijlen: {klein: Letters, tabel: Raster, nadruk: raster, link: LETTERS}"
    found = gevonden(tmp_path, data, kaart)
    assert [message.split("'")[1] for message in found] == ["raster", "Letters"]


def test_a_style_that_only_the_map_knows_is_missing(tmp_path: Path) -> None:
    kaart = "stijlen: {kop-1: heading 1, nadruk: Nadrukk, klein: Qqqq, citaat: Quote}"
    assert gevonden(tmp_path, met(), kaart) == [
        f"{MISTE}'Nadrukk'; bedoelt u 'Nadruk'?",
        f"{MISTE}'Qqqq'",
    ]


@pytest.mark.parametrize(
    "kaart", ["x: 1", "[]", "stijlen: x", "{", "stijlen: {klein: [b]}", "stijlen: {a: b}", "\xff"]
)
def test_a_map_that_is_no_map_is_left_to_the_build(kaart: str, tmp_path: Path) -> None:
    zet(tmp_path, kaart.encode("latin-1"), KAART)
    assert gevonden(tmp_path, met(stijl("Hoofdstuk", 0))) == []


def test_files_of_the_gemeente_that_lead_outside_are_left_to_the_build(tmp_path: Path) -> None:
    zet(tmp_path, "stijlen: {klein: Qqqq}", "elders.yaml")
    for naam in ("stijlen.yaml", "base.docx"):
        pad = tmp_path / "gemeente" / "templates" / "standaard" / naam
        pad.parent.mkdir(parents=True, exist_ok=True)
        pad.symlink_to(tmp_path / "elders.yaml")
    assert gevonden(tmp_path / "gemeente", met(stijl("Hoofdstuk", 0))) == []


def test_a_base_that_cannot_be_read_is_left_to_the_build(tmp_path: Path) -> None:
    for naam in ("standaard", "compact"):
        zet(tmp_path, b"geen zip", f"templates/{naam}/base.docx")
    assert gevonden(tmp_path, met(), "stijlen: {klein: Qqqq}") == []


@pytest.mark.parametrize(
    "data",
    [
        sjabloon([], voor='<!DOCTYPE x [<!ENTITY a "b">]>'),
        sjabloon(["<w:style>"]),
        sjabloon([], doel="weg.xml"),
        sjabloon([stijl("Kop", 0).replace('"0"', '"x"')]),
        sjabloon([" " * (MAX_PART + 1)]),
    ],
)
def test_styles_that_cannot_be_read_are_said(data: bytes, tmp_path: Path) -> None:
    assert gevonden(tmp_path, data) == ONLEESBAAR


def test_a_part_may_be_as_large_as_the_limit() -> None:
    leeg = len(sjabloon_styles(""))
    data = sjabloon([" " * (MAX_PART - leeg)])
    assert read_styles(data).names() == frozenset()


def sjabloon_styles(inhoud: str) -> bytes:
    with zipfile.ZipFile(BytesIO(sjabloon([inhoud]))) as package:
        return package.read("word/styles.xml")


@pytest.mark.parametrize("doel", ["styles.xml", "/word/styles.xml", "./styles.xml"])
def test_the_part_is_found_through_its_relationship(doel: str) -> None:
    data = sjabloon([stijl("Eigen")], doel=doel)
    assert read_styles(data).names() == {"eigen"}


@pytest.mark.parametrize("data", [b"", b"geen zip", sjabloon([])[:-30]])
def test_what_is_no_word_file_has_no_styles(data: bytes) -> None:
    with pytest.raises(StylesError):
        read_styles(data)


@pytest.mark.parametrize("data", [None, b"geen zip"])
def test_a_template_that_reading_refused_is_named_once(data: bytes | None, tmp_path: Path) -> None:
    if data is not None:
        zet(tmp_path, data, "eigen.dotx")
    found = check(load(zet(tmp_path, YAML))).problems
    assert [problem.code for problem in found] == ["REF003"]


def test_templates_that_word_wrote_are_fine(tmp_path: Path) -> None:
    if not ECHT:
        pytest.skip("GOVDOC_WORD_SJABLONEN is niet gezet: er zijn geen echte sjablonen")
    paden = sorted(pad for pad in Path(ECHT).iterdir() if pad.suffix in (".dotx", ".docx"))
    assert paden
    for pad in paden:
        assert gevonden(tmp_path, pad.read_bytes()) == []
        hernoemd = hernoemd_naar_eigen_koppen(pad.read_bytes())
        missing = gevonden(tmp_path, hernoemd)
        assert len(missing) == (4 if hernoemd != pad.read_bytes() else 0)


def hernoemd_naar_eigen_koppen(data: bytes) -> bytes:
    """The same template with its headings under names of its own."""
    bytes_ = BytesIO()
    changed = False
    with zipfile.ZipFile(BytesIO(data)) as oud, zipfile.ZipFile(bytes_, "w") as nieuw:
        for naam in oud.namelist():
            inhoud = oud.read(naam)
            if naam == "word/styles.xml":
                changed = b'w:name w:val="heading ' in inhoud
                inhoud = inhoud.replace(b'w:name w:val="heading ', b'w:name w:val="Onze laag ')
            nieuw.writestr(naam, inhoud)
    return bytes_.getvalue() if changed else data
