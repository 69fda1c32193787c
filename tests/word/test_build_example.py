"""The example gemeente, built through the front door: what it is for Word, readers and clocks."""

import io
import os
import subprocess
import sys
import zipfile
from collections import Counter
from collections.abc import Iterator
from functools import reduce
from pathlib import Path

import pytest
from lxml import etree

from govdoc.blocks import Document, Heading, RasicMatrix, walk
from govdoc.compose import compose
from govdoc.load import load
from govdoc.plan import plan
from govdoc.plan.content import Content
from govdoc.plan.tasks import Wishes
from hulp.gemeente import met, zet
from hulp.lint import lint
from hulp.programma import govdoc
from hulp.schrijven import schrijf, veranderd
from hulp.teksten import leesbaar, met_mammoth, met_pandoc, verwacht
from hulp.validator import fouten

ROOT = Path(__file__).parents[2]
LINDEWAARDE = (ROOT / "gemeente.yaml").read_text("utf-8")
PARTNERS = (
    "weideland thuisbij huisartsen scholengroep woonwaarde politie veiligheidshuis buurtkracht"
)
SOORTEN = "ambtenaar inhuur gedetacheerd vrijwilliger ict stage"
ALLES = {
    "handboek-privacy-governance.docx",
    "functieprofiel-fg.docx",
    "rasic-matrix.docx",
    *(f"convenanten/convenant-{id_}.docx" for id_ in PARTNERS.split()),
    *(f"detachering/detacheringsafspraken-{id_}.docx" for id_ in ("samenhuis", "meerzorg")),
    *(f"leveranciers/verwerkersbepalingen-{id_}.docx" for id_ in ("regieplan", "lindenet")),
    *(f"geheimhouding/geheimhoudingsverklaring-{soort}.docx" for soort in SOORTEN.split()),
}


def bestanden(folder: Path) -> dict[str, Path]:
    return {pad.relative_to(folder).as_posix(): pad for pad in folder.rglob("*") if pad.is_file()}


def bouw(folder: Path, tekst: str = LINDEWAARDE) -> dict[str, Path]:
    """Every file that govdoc writes for this gemeente, by its path below the output folder."""
    zet(folder, tekst)
    gebouwd = govdoc("build", map_=folder)
    assert gebouwd.returncode == 0, gebouwd.stderr
    (uitvoer,) = (folder / "output").iterdir()
    return bestanden(uitvoer)


@pytest.fixture(scope="module")
def gebouwd(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    return bouw(tmp_path_factory.mktemp("lindewaarde"))


@pytest.fixture(scope="module")
def samengesteld() -> dict[str, Document]:
    """The blocks of every document, by the path of its file."""
    content = Content(load(ROOT / "gemeente.yaml"))
    taken = plan(content, Wishes())
    return {f"{taak.path}.docx": compose(content, taak).document for taak in taken}


# --- what Word and other programs make of it ------------------------------------------------------


def test_every_document_of_the_contract_is_there(gebouwd: dict[str, Path]) -> None:
    assert set(gebouwd) == ALLES


def test_every_document_is_valid_for_the_open_xml_sdk(gebouwd: dict[str, Path]) -> None:
    uitslag = fouten(gebouwd.values())
    assert len(uitslag) == len(ALLES)
    assert {pad.name: lijst for pad, lijst in uitslag.items() if lijst} == {}


def test_every_document_passes_our_own_lint(gebouwd: dict[str, Path]) -> None:
    gevonden = {naam: lint(pad.read_bytes()) for naam, pad in gebouwd.items()}
    assert {naam: lijst for naam, lijst in gevonden.items() if lijst} == {}


@pytest.mark.parametrize("naam", sorted(ALLES))
def test_mammoth_reads_what_the_blocks_hold(
    naam: str, gebouwd: dict[str, Path], samengesteld: dict[str, Document]
) -> None:
    """In order; mammoth drops line breaks, so white space does not count."""
    document = samengesteld[naam]
    inhoud = gebouwd[naam].read_bytes()
    if document.front.contents or matrices(document):
        document = leesbaar(document)
        inhoud = schrijf(document)
    assert "".join(met_mammoth(inhoud)) == "".join(verwacht(document))


@pytest.mark.parametrize("naam", sorted(ALLES))
def test_pandoc_reads_what_the_blocks_hold(
    naam: str, gebouwd: dict[str, Path], samengesteld: dict[str, Document]
) -> None:
    """Word for word; pandoc moves a caption that follows signatures, so order does not count."""
    document = samengesteld[naam]
    gelezen = Counter(met_pandoc(gebouwd[naam].read_bytes()))
    woorden = Counter(verwacht(document))
    assert woorden - gelezen == Counter()
    if not document.front.contents and not matrices(document):
        assert gelezen == woorden


def matrices(document: Document) -> list[RasicMatrix]:
    blokken = (blok for sectie in document.sections for blok in walk(sectie.blocks))
    return [blok for blok in blokken if isinstance(blok, RasicMatrix)]


def test_the_matrix_holds_every_activity_and_role(
    gebouwd: dict[str, Path], samengesteld: dict[str, Document]
) -> None:
    naam = "rasic-matrix.docx"
    gelezen = " ".join(met_mammoth(gebouwd[naam].read_bytes()))
    (matrix, *_) = matrices(samengesteld[naam])
    rijen = [rij for groep in matrix.groups for rij in groep.rows]
    assert len(rijen) == 42
    opschriften = ["".join(t.text for t in rij.label) for rij in rijen]  # type: ignore[union-attr]
    kolommen = [deel for kolom in matrix.columns for deel in (kolom.label, kolom.name)]
    assert [tekst for tekst in opschriften + kolommen if tekst not in gelezen] == []


def test_every_heading_is_a_real_heading(
    gebouwd: dict[str, Path], samengesteld: dict[str, Document]
) -> None:
    for naam, document in samengesteld.items():
        blokken = [blok for sectie in document.sections for blok in walk(sectie.blocks)]
        koppen = sum(isinstance(blok, Heading) for blok in blokken)
        stijlen = deel(gebouwd[naam].read_bytes()).xpath(
            "//w:pStyle[starts-with(@w:val, 'Heading') or starts-with(@w:val, 'Kop')]",
            namespaces=NS,
        )
        assert koppen > 0
        assert len(stijlen) >= koppen, naam


# --- damage is seen: neither judge is silently absent ---------------------------------------------


def test_the_validator_and_the_lint_each_see_damage(
    gebouwd: dict[str, Path], tmp_path: Path
) -> None:
    heel = gebouwd["geheimhouding/geheimhoudingsverklaring-stage.docx"].read_bytes()
    stuk = veranderd(heel, "word/document.xml", lambda x: x.replace("<w:p>", "<w:p><w:fout/>", 1))
    (tmp_path / "stuk.docx").write_bytes(stuk)
    (tmp_path / "heel.docx").write_bytes(heel)
    uitslag = fouten([tmp_path / "heel.docx", tmp_path / "stuk.docx"])
    assert [bool(lijst) for lijst in uitslag.values()] == [False, True]
    scheef = veranderd(
        heel,
        "word/document.xml",
        lambda x: x.replace('<w:pStyle w:val="', '<w:pStyle w:val="weg', 1),
    )
    assert lint(heel) == []
    assert [regel for regel, _ in lint(scheef)] == ["onbekende-stijl"]


# --- the same bytes, anywhere and at any time -----------------------------------------------------

# A clock that is forty days ahead, for whatever runs in Python
VERZET = """\
import time

NU, HIER, DAAR, SPRONG = time.time, time.localtime, time.gmtime, 40 * 86400
time.time = lambda: NU() + SPRONG
time.time_ns = lambda: int(time.time() * 10**9)
time.localtime = lambda at=None: HIER(time.time() if at is None else at)
time.gmtime = lambda at=None: DAAR(time.time() if at is None else at)
"""

IN_KLOON = """\
import datetime, govdoc
from govdoc.__main__ import main
print(govdoc.__file__, datetime.date.today(), sep="\\n")
main()
"""


def kloon(folder: Path) -> Path:
    subprocess.run(["git", "clone", "--quiet", ROOT, folder], check=True, capture_output=True)
    return folder


def bouw_in_kloon(
    kloon_: Path, umask: int, eerst: tuple[Path, ...] = (), **omgeving: str
) -> tuple[str, dict[str, bytes]]:
    """The day that the clone's program sees, and what it writes for the clone's own example."""
    paden = os.pathsep.join(map(str, (*eerst, kloon_ / "generator")))
    gelopen = subprocess.run(
        [sys.executable, "-c", IN_KLOON, "build"],
        cwd=kloon_,
        env={**os.environ, **omgeving, "PYTHONPATH": paden},
        umask=umask,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    assert gelopen.returncode == 0, gelopen.stderr
    bron, dag = gelopen.stdout.splitlines()
    assert Path(bron).is_relative_to(kloon_)
    uitvoer = kloon_ / "output" / "lindewaarde"
    return dag, {naam: pad.read_bytes() for naam, pad in bestanden(uitvoer).items()}


def test_two_clones_give_the_same_bytes(tmp_path: Path) -> None:
    een, twee = kloon(tmp_path / "een"), kloon(tmp_path / "heel ergens anders" / "twéé")
    zet(tmp_path, VERZET, "klok/sitecustomize.py")
    for pad in twee.rglob("*"):
        os.utime(pad, (10**9, 10**9))
    hier = {"PYTHONHASHSEED": "1", "TZ": "Europe/Amsterdam", "LANG": "nl_NL.UTF-8", "USER": "a"}
    daar = {"PYTHONHASHSEED": "4321", "TZ": "Pacific/Auckland", "LC_ALL": "C", "USER": "iemand"}
    vandaag, eerste = bouw_in_kloon(een, 0o022, **hier)
    straks, tweede = bouw_in_kloon(twee, 0o077, (tmp_path / "klok",), HOME=str(tmp_path), **daar)
    assert vandaag < straks
    assert set(eerste) == set(tweede) == ALLES
    assert [naam for naam in ALLES if eerste[naam] != tweede[naam]] == []


# --- values come out as typed ---------------------------------------------------------------------

VEER = "Stichting 't Veer & Co <Zuid>"
WAARDEN = {
    "gemeente.naam": "'t Veer & <Zuid> *x*",
    "ketenpartners.weideland.naam": VEER,
    "ketenpartners.thuisbij.naam": "*De Ster* & [Co](https://ster.example) {{ 7*7 }}",
    "ketenpartners.huisartsen.naam": "1. Zorg &amp; <w:p> `code` ~~x~~",
    "ketenpartners.scholengroep.naam": "# School | kolom \\* {% raw %}",
    "ketenpartners.woonwaarde.medepartijen.1.naam": "__Huis__ ![x](x.png) <b>vet</b>",
    "ketenpartners.politie.naam": "\u202eomgekeerd\u202c 😀 e\u0301 \u00a0x",
    "kernpartners.samenhuis.naam": "- punt\u2028[^1] {: .nadruk}",
    "leveranciers.regieplan.naam": "]]> <!-- x --> https://regieplan.example",
    "rollen.teamleider.naam": "Team & <leider> {# weg #}",
}
NS = {
    "w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    "dc": "http://purl.org/dc/elements/1.1/",
}
DRAGERS = {
    "convenanten/convenant-weideland.docx": "ketenpartners.weideland.naam",
    "convenanten/convenant-thuisbij.docx": "ketenpartners.thuisbij.naam",
    "convenanten/convenant-huisartsen.docx": "ketenpartners.huisartsen.naam",
    "convenanten/convenant-scholengroep.docx": "ketenpartners.scholengroep.naam",
    "convenanten/convenant-woonwaarde.docx": "ketenpartners.woonwaarde.medepartijen.1.naam",
    "convenanten/convenant-politie.docx": "ketenpartners.politie.naam",
    "detachering/detacheringsafspraken-samenhuis.docx": "kernpartners.samenhuis.naam",
    "leveranciers/verwerkersbepalingen-regieplan.docx": "leveranciers.regieplan.naam",
    "rasic-matrix.docx": "rollen.teamleider.naam",
}


def deel(inhoud: bytes, naam: str = "word/document.xml") -> etree._Element:
    with zipfile.ZipFile(io.BytesIO(inhoud)) as archief:
        return etree.fromstring(archief.read(naam))


def randen(inhoud: bytes) -> Iterator[str]:
    """The text of every header and footer."""
    with zipfile.ZipFile(io.BytesIO(inhoud)) as archief:
        namen = [n for n in archief.namelist() if n.startswith(("word/header", "word/footer"))]
    for naam in namen:
        yield "".join(deel(inhoud, naam).xpath("//w:t/text()", namespaces=NS))


@pytest.fixture(scope="module")
def vijandig(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    tekst = reduce(lambda tekst, paar: met(*paar, tekst), WAARDEN.items(), LINDEWAARDE)
    gemaakt = bouw(tmp_path_factory.mktemp("vijandig"), tekst)
    return {naam: pad.read_bytes() for naam, pad in gemaakt.items()}


@pytest.mark.parametrize("naam", DRAGERS)
def test_a_value_comes_out_as_typed(naam: str, vijandig: dict[str, bytes]) -> None:
    waarde = WAARDEN[DRAGERS[naam]].split()
    for woorden in (met_mammoth(vijandig[naam]), met_pandoc(vijandig[naam])):
        tekst = " ".join(woorden)
        assert " ".join(waarde) in tekst


@pytest.mark.parametrize("naam", sorted(ALLES))
def test_headers_and_properties_hold_it_as_typed(naam: str, vijandig: dict[str, bytes]) -> None:
    inhoud = vijandig[naam]
    kern = deel(inhoud, "docProps/core.xml")
    assert kern.findtext("dc:creator", namespaces=NS) == f"gemeente {WAARDEN['gemeente.naam']}"
    titel = kern.findtext("dc:title", namespaces=NS)
    assert titel
    kop = " ".join(randen(inhoud))
    assert WAARDEN["gemeente.naam"] in kop
    assert titel in kop
    if naam == "convenanten/convenant-weideland.docx":
        assert VEER in titel


def test_a_value_is_never_a_link(vijandig: dict[str, bytes]) -> None:
    for naam, inhoud in vijandig.items():
        with zipfile.ZipFile(io.BytesIO(inhoud)) as archief:
            relaties = [archief.read(n) for n in archief.namelist() if n.endswith(".rels")]
        assert not [1 for tekst in relaties if b"ster.example" in tekst or b"regieplan" in tekst], (
            naam
        )


def test_hostile_values_leave_the_files_whole(vijandig: dict[str, bytes], tmp_path: Path) -> None:
    assert {n: v for n, v in ((n, lint(i)) for n, i in vijandig.items()) if v} == {}
    for nummer, naam in enumerate(DRAGERS):
        (tmp_path / f"{nummer}.docx").write_bytes(vijandig[naam])
    uitslag = fouten(sorted(tmp_path.glob("*.docx")))
    assert {pad.name: lijst for pad, lijst in uitslag.items() if lijst} == {}
