"""The register of laws (`content/wetten.yaml`): citations checked and written out.

It needs no template engine, so that rules can use it too.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date

from govdoc.errors import GovdocError, ProblemsError
from govdoc.model.gemeente import Source
from govdoc.model.lezen import convert
from govdoc.model.soorten import TPL007, lees_yaml
from govdoc.model.wet import Registerkop, Wet
from govdoc.problems import Level, Problem
from govdoc.resources import Resources
from govdoc.rules.citaat import ARTIKEL, Plaats, lees, schrijf, schrijf_kort, volgorde
from govdoc.rules.onthouden import per_source
from govdoc.rules.schrijfwijzen import Namen, lees_ruim, namen
from govdoc.source import nodes
from govdoc.source.wording import nearest, quoted


class CitationError(GovdocError):
    """A citation that the register does not hold (TPL006); `help` says how to repair it."""

    def __init__(self, message: str, repair: str) -> None:
        super().__init__(message)
        self.help = repair


@dataclass(frozen=True, slots=True)
class Citaat:
    """A checked citation: the text to print, and which articles of which law it stands for."""

    tekst: str
    wet: str
    artikelen: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class AangehaaldeWet:
    """A law with the articles that a document cites, for its list of laws."""

    naam: str
    afkorting: str
    artikelen: tuple[str, ...]
    versie: str
    gecontroleerd_op: date
    kan_wijzigen: str | None


@dataclass(frozen=True, slots=True, eq=False)
class Wetten:
    """All laws that may be cited, by key; `peildatum` lies in the month they were followed to."""

    wetten: Mapping[str, Wet]
    peildatum: date | None = None
    namen: Namen = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        """Index the names: a gemeente names hundreds of laws."""
        object.__setattr__(self, "namen", namen(self.wetten))

    def bedoeld(self, wet: str | None, artikel: str | None = None) -> str | None:
        """The key of the law that a gemeente means by a name; None where that cannot be told.

        Laws that share a name are told apart by the article: 'BW' with '7:454' is Boek 7. For 'wgs'
        see `Namen.sleutels`: it gives every law that may be meant.
        """
        sleutels = self.namen.sleutels(wet or "")
        if len(sleutels) > 1:
            nummers = {nr for plaats in lees_ruim(artikel or "") for nr in plaats.basis}
            sleutels = self._met(sleutels, nummers) or self._met_boek(sleutels, nummers)
        return sleutels[0] if len(sleutels) == 1 else None

    def _met(self, sleutels: tuple[str, ...], nummers: set[str]) -> tuple[str, ...]:
        return tuple(s for s in sleutels if not nummers.isdisjoint(self.wetten[s].artikelen))

    def _met_boek(self, sleutels: tuple[str, ...], nummers: set[str]) -> tuple[str, ...]:
        boeken = _boeken(nummers)
        return tuple(s for s in sleutels if boeken & _boeken(self.wetten[s].artikelen))

    def citeer(
        self, sleutel: str, artikel: str = "", *, voluit: bool = False, kort: bool = False
    ) -> Citaat:
        """A law, or articles of it, as text: 'AVG', 'artikel 28 lid 3 AVG'; `kort`: 'AVG 28 lid 3'.

        Raises:
            CitationError: a law or an article that is not in the register, or no citation at all.
        """
        wet = self._wet(sleutel)
        naam = _voluit(wet) if voluit else wet.afkorting
        if not artikel:
            return Citaat(naam, sleutel)
        plaatsen = lees(artikel)
        if not plaatsen:
            raise CitationError(f"Als artikel van een wet is {quoted(artikel)} niet te lezen", _ZO)
        artikelen = tuple(nummer for plaats in plaatsen for nummer in _artikelen(wet, plaats))
        tekst = f"{naam} {schrijf_kort(plaatsen)}" if kort else f"{schrijf(plaatsen)} {naam}"
        return Citaat(tekst, sleutel, artikelen)

    def aangehaald(self, citaten: Iterable[Citaat]) -> tuple[AangehaaldeWet, ...]:
        """The laws in these citations in the order of the alphabet, each with its articles once."""
        per_wet: dict[str, set[str]] = {}
        for citaat in citaten:
            per_wet.setdefault(citaat.wet, set()).update(citaat.artikelen)
        return _op_naam(_aangehaald(self.wetten[wet], nummers) for wet, nummers in per_wet.items())

    def wijzigend(self) -> tuple[AangehaaldeWet, ...]:
        """The laws of which something is not certain yet, in the order of the alphabet."""
        gevonden = (wet for wet in self.wetten.values() if wet.kan_wijzigen)
        return _op_naam(_aangehaald(wet, ()) for wet in gevonden)

    def _wet(self, sleutel: str) -> Wet:
        wet = self.wetten.get(sleutel)
        if wet is None:
            raise CitationError(
                f"De wet {quoted(sleutel)} staat niet in content/wetten.yaml",
                _bedoelt_u(sleutel, self.wetten),
            )
        if wet.status == "ingetrokken":
            opvolger = self.wetten.get(wet.opvolger or "")
            help_ = f"haal de opvolger aan: {opvolger.afkorting}" if opvolger else ""
            raise CitationError(
                f"De wet {quoted(wet.naam)} is ingetrokken en is niet aan te halen", help_
            )
        return wet


def lees_wetten(resources: Resources) -> Wetten:
    """The register in content/wetten.yaml.

    Raises:
        ProblemsError: TPL003, it is not there; TPL007, it departs from its format.
    """
    root, start = lees_yaml(resources, "wetten.yaml")
    if not isinstance(root, nodes.Mapping):
        repair = "elke wet begint met haar sleutel, zoals `avg:`"
        message = "Het bestand content/wetten.yaml is geen lijst van wetten"
        raise ProblemsError(Problem(TPL007, Level.FOUT, start, "", message, repair))
    kop = convert(_deel(root, kop=True), Registerkop, at=start, code=TPL007)
    read = {
        entry.key.text: convert(
            entry.value, Wet, at=entry.key.place, path=(entry.key.text,), code=TPL007
        )
        for entry in _deel(root, kop=False).entries
    }
    problems = [problem for wet in read.values() for problem in wet.problems]
    if problems or kop.value is None:
        raise ProblemsError(*kop.problems, *problems)
    wetten = {sleutel: wet.value for sleutel, wet in read.items() if wet.value}
    return Wetten(wetten, kop.value.peildatum or _oudste(wetten.values()))


_ZO = "schrijf bijvoorbeeld 28(3), 5.3.4 lid 1, 33, 34, 15-22 of hoofdstuk 9"


@per_source
def register(source: Source) -> Wetten | None:
    """The register that holds for a gemeente; None where it cannot be read (`build` says why)."""
    try:
        return lees_wetten(Resources(source.path.parent))
    except ProblemsError:
        return None


def _deel(root: nodes.Mapping, *, kop: bool) -> nodes.Mapping:
    """The entries of the register that are laws, or those that are not."""
    entries = (e for e in root.entries if (e.key.text in Registerkop.model_fields) == kop)
    return nodes.Mapping(tuple(entries), root.place)


def _oudste(wetten: Iterable[Wet]) -> date | None:
    """The day of the oldest check: up to there all laws were followed."""
    return min((wet.gecontroleerd_op for wet in wetten), default=None)


def _boeken(nummers: Iterable[str]) -> set[str]:
    """The books of articles such as 7:454."""
    return {nummer.partition(":")[0] for nummer in nummers if ":" in nummer}


def _voluit(wet: Wet) -> str:
    return wet.naam if wet.naam == wet.afkorting else f"{wet.naam} ({wet.afkorting})"


def _artikelen(wet: Wet, plaats: Plaats) -> tuple[str, ...]:
    """The articles that a place stands for, all of them in the register."""
    for nummer in plaats.basis:
        if nummer not in wet.artikelen:
            wat = f"Artikel {nummer}" if plaats.soort == ARTIKEL else nummer[0].upper() + nummer[1:]
            raise CitationError(
                f"{wat} van de {wet.afkorting} staat niet in content/wetten.yaml",
                _bedoelt_u(nummer, wet.artikelen),
            )
    if not plaats.tot:
        return plaats.basis
    van, tot = (volgorde(nummer) for nummer in plaats.basis)
    return tuple(nummer for nummer in wet.artikelen if van <= volgorde(nummer) <= tot)


def _aangehaald(wet: Wet, nummers: Iterable[str]) -> AangehaaldeWet:
    artikelen = tuple(sorted(nummers, key=volgorde))
    return AangehaaldeWet(
        wet.naam, wet.afkorting, artikelen, wet.versie, wet.gecontroleerd_op, wet.kan_wijzigen
    )


def _op_naam(wetten: Iterable[AangehaaldeWet]) -> tuple[AangehaaldeWet, ...]:
    return tuple(sorted(wetten, key=lambda wet: (wet.naam.casefold(), wet.naam)))


def _bedoelt_u(naam: str, bekend: Iterable[str]) -> str:
    lijkt = nearest(naam, bekend)
    return f"bedoelt u {quoted(lijkt)}?" if lijkt else ""
