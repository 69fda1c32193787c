"""Roles and the RASIC table (Tabel 1-3 of the source document)."""

from typing import Literal

from govdoc.model.basis import Deel, Id, JaNee, Lijst, Tekst

Lijn = Literal["inwoner", "bestuur", "gemeente", "wijkteam", "ict", "partner"]
SoortActiviteit = Literal["besluit", "uitvoering", "toezicht"]
Letter = Literal["R", "A", "S", "I", "C"]
LETTERS: tuple[Letter, ...] = ("R", "A", "S", "I", "C")


class Rol(Deel):
    """A role: whom it informs, advises and reports to (Tabel 3), never who fills it."""

    naam: Tekst
    afkorting: Tekst | None = None
    lijn: Lijn
    informeert: Lijst[Id] = ()
    adviseert: Lijst[Id] = ()
    rapporteert_aan: Lijst[Id] = ()
    verantwoordelijk_voor: Lijst[Tekst] = ()
    toegang_persoonsgegevens: JaNee | None = None
    functionaris: Tekst | None = None
    toelichting: Tekst | None = None

    @property
    def toegang(self) -> bool:
        """Whether the role sees personal data; a wijkteam does unless said otherwise."""
        if self.toegang_persoonsgegevens is None:
            return self.lijn == "wijkteam"
        return self.toegang_persoonsgegevens


class Activiteit(Deel):
    """A row of the RASIC table; each letter holds role ids."""

    naam: Tekst
    thema: Tekst | None = None
    soort: SoortActiviteit = "uitvoering"
    A: Lijst[Id] = ()
    R: Lijst[Id] = ()
    S: Lijst[Id] = ()
    I: Lijst[Id] = ()  # noqa: E741 - the letter is the format's own key
    C: Lijst[Id] = ()
    wettelijke_basis: Lijst[Tekst] = ()
    toelichting: Tekst | None = None

    def rollen(self, letter: Letter) -> tuple[str, ...]:
        """The role ids under one letter, in the order of the file."""
        rollen: tuple[str, ...] = getattr(self, letter)
        return rollen
