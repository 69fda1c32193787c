"""Cases of rules: a piece of YAML that sets one rule off, and how little silences it.

A case is a file `<CODE>-<name>.yaml` in tests/rules/gevallen. It holds sections that take the place
of those in the minimal gemeente, entry by entry (a whole section where its first line has a
comment). Of a party without `naam` the other keys are those of the party with that id in
hulp/gemeente.py; a key with the comment `weg` is left out. On a line that a rule must point at, the
comment holds the code; `zie` marks the lines of related places. At the top stand:

    # fout activiteiten.klachten.A.2 asd: Bij 'Klachten' zijn …     level, path, text there: message
    # goed: [college, asd] → [college]                  what silences the rule; \\n is a line break

A case (or the example of a rule) may bring the signers' list that its YAML names: each line of it
stands behind `# csv: `, with the code or `zie` as above. gemeente.yaml then lies in a folder of its
own, so that `../lijst.csv` leads outside it. The files of hulp/sjabloon.py are there when named.
"""

import re
from dataclasses import dataclass
from pathlib import Path

from govdoc.check import check
from govdoc.load import load
from govdoc.model.gemeente import Source
from govdoc.problems import Place, Problem
from hulp.gemeente import KERNPARTNERS, KETENPARTNERS, LEVERANCIERS, MINIMAAL, vervang, zet
from hulp.sjabloon import BESTANDEN

MAP = Path(__file__).parent.parent / "rules" / "gevallen"
_KOP = re.compile(r"# (fout|waarschuwing|advies) (\S+) (.+?): (.*)")
_GOED = re.compile(r"# goed: (.*?) → (.*)")
_SECTIE = re.compile(r"(?m)^(?=[a-z_]+:)")
_INGANG = re.compile(r"(?m)^(?= {2}[\w-]+:)")
_SLEUTEL = re.compile(r"(?m)^(?= {4}[\w-]+:)")
_GEHEEL = re.compile(r"(?m)^ {4}naam:|^ {2}[\w-]+: +\{")
_CSV = re.compile(r"(?m)^# csv: (.*)")
_LIJST = re.compile(r"(?m)^ +ondertekenaars: (\S+)")
_WEG = re.compile(r"# weg\n?$")


@dataclass(frozen=True)
class Verwacht:
    """A problem that a case must give: level, path, the text at its place, the message."""

    level: str
    path: str
    tekst: str
    message: str


@dataclass(frozen=True)
class Geval:
    """A case, read from its file."""

    naam: str
    yaml: str
    csv: str
    verwacht: tuple[Verwacht, ...]
    goed: tuple[tuple[str, str], ...]

    @property
    def code(self) -> str:
        return self.naam.split("-")[0]


def gevallen() -> list[Geval]:
    """Every case, in the order of the names of their files."""
    return [_lees(pad) for pad in sorted(MAP.glob("*.yaml"))]


def _lees(pad: Path) -> Geval:
    tekst = pad.read_text(encoding="utf-8")
    verwacht = tuple(Verwacht(*gevonden) for gevonden in _KOP.findall(tekst))
    return Geval(pad.stem, *gesplitst(tekst), verwacht, _bijna(tekst))


def gesplitst(tekst: str) -> tuple[str, str]:
    """The YAML and the signers' list in the text of a case; '' where there is no list."""
    yaml = "".join(regel for regel in tekst.splitlines(keepends=True) if regel[0] != "#")
    return yaml, "".join(f"{regel}\n" for regel in _CSV.findall(tekst))


def _bijna(tekst: str) -> tuple[tuple[str, str], ...]:
    paren = (tuple(deel.replace("\\n", "\n") for deel in paar) for paar in _GOED.findall(tekst))
    return tuple((oud, nieuw) for oud, nieuw in paren)


def ingevoegd(yaml: str, basis: str = MINIMAAL) -> str:
    """The base with the sections of `yaml` in their place."""
    secties = _delen(_SECTIE, basis)
    partijen = _delen(_SECTIE, KETENPARTNERS + KERNPARTNERS + LEVERANCIERS)
    for naam, deel in _delen(_SECTIE, yaml).items():
        sectie = _aangevuld(deel, partijen[naam]) if naam in partijen else deel
        geheel = naam not in secties or "#" in sectie.splitlines()[0]
        secties[naam] = sectie if geheel else _ingangen(secties[naam], sectie)
    return "".join(secties.values())


def _aangevuld(sectie: str, bekend: str) -> str:
    """The parties of a section, those without `naam` with the keys of the known one of that id."""
    kop, *delen = _INGANG.split(sectie)
    bekende = _delen(_INGANG, bekend[bekend.index("\n") + 1 :])
    return kop + "".join(_partij(deel, bekende.get(deel.split(":")[0].strip())) for deel in delen)


def _partij(deel: str, bekende: str | None) -> str:
    if bekende is None or _GEHEEL.search(deel):
        return deel
    sleutels = {}
    for tekst in (bekende, deel):
        kop, *stukken = _SLEUTEL.split(tekst)
        sleutels |= {stuk.split(":")[0]: stuk for stuk in stukken}
    return kop + "".join(stuk for stuk in sleutels.values() if not _WEG.search(stuk))


def _ingangen(basis: str, nieuw: str) -> str:
    kop = basis[: basis.index("\n") + 1]
    oud = _delen(_INGANG, basis.removeprefix(kop))
    return kop + "".join((oud | _delen(_INGANG, nieuw[nieuw.index("\n") + 1 :])).values())


def _delen(patroon: re.Pattern[str], tekst: str) -> dict[str, str]:
    stukken = [stuk for stuk in patroon.split(tekst) if stuk]
    return {stuk.split(":")[0].strip(): stuk for stuk in stukken}


def zonder_commentaar(yaml: str) -> str:
    return re.sub(r" +#.*", "", yaml)


def anders(geval: Geval, oud: str, nieuw: str) -> tuple[str, str]:
    """The YAML and the list of a case with one value changed."""
    samen = vervang(f"{geval.yaml}\0{geval.csv}", oud, nieuw)
    yaml, _, csv = samen.partition("\0")
    return yaml, csv


def geladen(map_: Path, yaml: str, csv: str = "") -> Source:
    """A gemeente, with the signers' list and the files that its YAML names."""
    if csv:
        map_ /= "gemeente"
        zet(map_, zonder_commentaar(csv), _LIJST.findall(yaml)[0])
    for naam in filter(yaml.__contains__, BESTANDEN):
        zet(map_, BESTANDEN[naam], naam)
    return load(zet(map_, yaml))


def problemen(map_: Path, yaml: str, csv: str = "") -> tuple[Problem, ...]:
    """What `check` finds in a gemeente, with the signers' list that its YAML names."""
    return check(geladen(map_, yaml, csv)).problems


def waar(place: Place) -> str:
    """Which of the two texts of a case a place is in."""
    return "yaml" if place.file == "gemeente.yaml" else "csv"


def gemerkt(yaml: str, merk: str) -> list[int]:
    """The numbers of the lines whose comment holds a word, once for each time it stands there."""
    return [
        nummer
        for nummer, regel in enumerate(yaml.splitlines(), 1)
        for woord in regel.partition(" # ")[2].split()
        if woord == merk
    ]


def tekst_op(yaml: str, place: Place) -> str:
    """What stands at a place."""
    regel = yaml.splitlines()[place.line - 1]
    return regel[place.column - 1 : place.column - 1 + place.length]
