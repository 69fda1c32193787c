"""What every party has: who represents it, whom to turn to, who signs for the gemeente."""

from govdoc.model.basis import Datum, Deel, Email, Tekst


class Vertegenwoordiger(Deel):
    """The function that signs; the name is written by hand."""

    functie: Tekst


class ContactPartij(Deel):
    """Whom to turn to at a party: a function, never a name."""

    functie: Tekst
    email: Email | None = None


class Collegebesluit(Deel):
    """The decision of the college to enter the agreement (Gemeentewet 160)."""

    datum: Datum
    nummer: Tekst | None = None


class Ondertekening(Deel):
    """Who signs for the gemeente and on what (Gemeentewet 160, 171)."""

    functie: Tekst = "burgemeester"
    volmacht: Tekst | None = None
    collegebesluit: Collegebesluit | None = None
    mandaatbesluit: Tekst | None = None
