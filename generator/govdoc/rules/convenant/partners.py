"""The ketenpartners that are checked, with the paths of what stands in them."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from govdoc.model.gemeente import Source
from govdoc.model.ketenpartner import KANTEN, Gegeven, Grondslag, Kant, Ketenpartner
from govdoc.problems import Level
from govdoc.rules.onthouden import per_source
from govdoc.rules.partijen import actief, graad
from govdoc.rules.wetten import register
from govdoc.source.places import Path, Places
from govdoc.source.wording import quoted

ANDER: dict[Kant, Kant] = {"gemeente": "partner", "partner": "gemeente"}
WPG_WJSG = frozenset({"wpg", "wjsg"})


@dataclass(frozen=True, slots=True)
class Grond:
    """A grondslag of one side for one doel, where it stands, and which law it names.

    `wet` is the law's key in the register; None where it names none or one that is not known.
    """

    path: Path
    grondslag: Grondslag
    wet: str | None


@dataclass(frozen=True, slots=True)
class Rij:
    """A row of the data matrix, and where it stands."""

    path: Path
    gegeven: Gegeven

    @property
    def naam(self) -> str:
        """How a message calls the row."""
        return quoted(self.gegeven.categorie)

    @property
    def zenders(self) -> tuple[Kant, ...]:
        """The sides that send it."""
        van = self.gegeven.van
        return KANTEN if van == "beide" else (van,)

    @property
    def ontvangers(self) -> tuple[Kant, ...]:
        """The sides that receive it."""
        return tuple(ANDER[kant] for kant in reversed(self.zenders))


@dataclass(frozen=True, slots=True)
class Partner:
    """A ketenpartner that was read and is not ingetrokken."""

    source: Source
    id: str
    model: Ketenpartner
    gelezen: dict[tuple[str, Kant], tuple[Grond, ...]] = field(
        default_factory=dict, repr=False, compare=False
    )

    @property
    def naam(self) -> str:
        """How a message calls the partner."""
        return quoted(self.model.naam)

    @property
    def graad(self) -> Level:
        """The level "fout°"."""
        return graad(self.model.status)

    @property
    def vastgesteld(self) -> bool:
        """Whether the convenant is adopted."""
        return self.model.status == "vastgesteld"

    def path(self, *steps: str | int) -> Path:
        """The path of something in this convenant."""
        return ("ketenpartners", self.id, *steps)

    def gronden(self, doel: str, kant: Kant) -> tuple[Grond, ...]:
        """The grondslagen of one side for a doel, in their order; none for an unknown doel."""
        if (doel, kant) not in self.gelezen:
            self.gelezen[doel, kant] = tuple(self._gronden(doel, kant))
        return self.gelezen[doel, kant]

    def _gronden(self, doel: str, kant: Kant) -> Iterator[Grond]:
        if doel in self.model.doelen:
            path = self.path("doelen", doel, f"grondslag_{kant}")
            for index, one in enumerate(getattr(self.model.doelen[doel], f"grondslag_{kant}")):
                yield Grond(self._places.item(path, index), one, self.wet(one.wet, one.artikel))

    def alle_gronden(self, *kanten: Kant) -> Iterator[tuple[Kant, Grond]]:
        """Every grondslag of these sides with its side, doel by doel."""
        for doel in self.model.doelen:
            for kant in kanten:
                for grond in self.gronden(doel, kant):
                    yield kant, grond

    def rijen(self) -> Iterator[Rij]:
        """The rows of the data matrix, in their order."""
        for nummer, gegeven in enumerate(self.model.gegevens, start=1):
            yield Rij(self.path("gegevens", nummer), gegeven)

    def wet(self, wet: str | None, artikel: str | None = None) -> str | None:
        """The key of a law in the register; None where it is not known."""
        wetten = register(self.source)
        return wetten.bedoeld(wet, artikel) if wetten else None

    def geheim_van(self, kant: Kant) -> bool:
        """Whether a side has a duty of secrecy."""
        return any(geheim.van == kant for geheim in self.model.beroepsgeheim)

    @property
    def _places(self) -> Places:
        return self.source.places


@per_source
def partners(source: Source) -> tuple[Partner, ...]:
    """The ketenpartners that are checked, in the order of the file."""
    alle = actief(source.lezing.ketenpartners)
    return tuple(Partner(source, id_, one) for id_, one in alle)


def partners_met_wetten(source: Source) -> tuple[Partner, ...]:
    """Idem for a rule that must know laws; none where the register of laws cannot be read."""
    return partners(source) if partners(source) and register(source) else ()
