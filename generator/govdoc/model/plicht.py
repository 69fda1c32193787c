"""The model of `content/plichten.yaml`: what the law asks of a gemeente, and who is to do it."""

from typing import Annotated

from pydantic import AfterValidator

from govdoc.model.basis import Deel, Id, Lijst, Tekst, verwacht


def _minstens_een(artikelen: tuple[str, ...]) -> tuple[str, ...]:
    if not artikelen:
        raise verwacht("minstens een artikel, zoals avg 33")
    return artikelen


class Plicht(Deel):
    """A duty: its articles ("avg 33"), what they ask, and the activity that carries it out.

    `als` is an expression: where it does not hold, the law does not ask this of the gemeente.
    """

    artikelen: Annotated[Lijst[Tekst], AfterValidator(_minstens_een)]
    vraagt: Tekst
    activiteit: Id | None = None
    als: Tekst | None = None
