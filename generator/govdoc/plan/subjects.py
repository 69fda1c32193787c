"""About whom documents are made, and with what status; who is ingetrokken gets none."""

from collections.abc import Mapping

from govdoc.model.documentsoort import VoorElke
from govdoc.model.gemeente import Gemeente
from govdoc.model.ketenpartner import Ketenpartner
from govdoc.model.partijen import Kernpartner, Leverancier
from govdoc.plan.content import Content
from govdoc.plan.tasks import Subject

PARTIJEN: tuple[VoorElke, ...] = ("ketenpartners", "kernpartners", "leveranciers")
INGETROKKEN = "ingetrokken"

Partij = Ketenpartner | Kernpartner | Leverancier


def subjects(content: Content, over: VoorElke | None) -> tuple[Subject, ...]:
    """Whom a document is made for, in the order of the file."""
    if over == "ondertekenaars":
        return tuple(Subject(over, nummer) for nummer in content.ondertekenaars)
    return tuple(Subject(over, id_) for id_ in _ids(content.gemeente, over))


def partijen(gemeente: Gemeente, over: VoorElke | None) -> Mapping[str, Partij]:
    """The parties of a section; none for what is no section of parties."""
    return getattr(gemeente, over) if over in PARTIJEN else {}


def status(gemeente: Gemeente, subject: Subject) -> str:
    """The party's own status; of everything else that of the policy (formaat.md, Output)."""
    partij = partijen(gemeente, subject.over).get(subject.id)
    return partij.status if partij else gemeente.beleid.status


def _ids(gemeente: Gemeente, over: VoorElke | None) -> tuple[str, ...]:
    if over is None:
        return ("",)
    if over == "rollen":
        return tuple(gemeente.rollen)
    if over == "soorten":
        return tuple(gemeente.geheimhouding.soorten) if gemeente.geheimhouding else ()
    return tuple(partijen(gemeente, over))
