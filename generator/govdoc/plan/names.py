"""The names that the texts of one document can use (docs/inhoud-schrijven.md)."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from govdoc.model.gemeente import Gemeente
from govdoc.model.ondertekenaars import Ondertekenaar
from govdoc.plan.content import Content
from govdoc.plan.duties import duties
from govdoc.plan.subjects import partijen
from govdoc.plan.tasks import Subject, Task
from govdoc.text.duties import Duties
from govdoc.text.functions import functions
from govdoc.text.laws import Laws
from govdoc.text.view import Reads, root

CALLED = {
    "ketenpartners": "partner",
    "kernpartners": "kernpartner",
    "leveranciers": "leverancier",
    "rollen": "rol",
}
_INGEVULD = (
    "naam",
    "functie",
    "organisatie",
    "start",
    "einde",
)  # what a blank statement leaves open
_WERKGEVERS = {"ict": ("leveranciers", "kernpartners")}


@dataclass
class Names:
    """The values for one document; `reads`, `laws` and `duties` grow with what its texts use."""

    values: dict[str, object]
    laws: Laws
    reads: Reads
    duties: Duties


def names(content: Content, task: Task) -> Names:
    """What the texts of a document can name."""
    reads: Reads = {}
    laws = Laws(content.wetten)
    sections = root(content.gemeente, reads)
    subject, status = task.subject, task.status
    values: dict[str, object] = {
        **sections,
        **functions(sections, status, _at(subject)),
        **laws.functions(),
        **_about(content, sections, subject),
        "status": status,
        "versie": version(content.gemeente, subject),
        "editie": task.edition,
    }
    asked = duties(content, task.kind, values, laws)
    values["plichten"] = asked.plichten
    return Names(values, laws, reads, asked)


def version(gemeente: Gemeente, subject: Subject) -> str | None:
    """The version of the policy, for what was adopted with it: a party's concept has none yet."""
    partij = partijen(gemeente, subject.over).get(subject.id)
    return None if partij and partij.status == "concept" else gemeente.beleid.versie


def _at(subject: Subject) -> str:
    """Where in gemeente.yaml stands whom the document is about; nowhere for who is no section."""
    return f"{subject.over}.{subject.id}" if subject.over in CALLED else ""


def _about(content: Content, sections: Mapping[str, Any], subject: Subject) -> dict[str, object]:
    """The names that `voor_elke` adds."""
    if subject.over is None:
        return {}
    if subject.over == "soorten":
        return _soort(sections, subject.id) | dict.fromkeys(_INGEVULD)
    if subject.over == "ondertekenaars":
        return _ondertekenaar(sections, content.ondertekenaars[subject.id])
    return {"id": subject.id, CALLED[subject.over]: sections[subject.over][subject.id]}


def _soort(sections: Mapping[str, Any], soort: str) -> dict[str, object]:
    return {"soort": soort, "soort_rollen": sections["geheimhouding"].soorten[soort].rollen}


def _ondertekenaar(sections: Mapping[str, Any], wie: Ondertekenaar) -> dict[str, object]:
    """What the list says of one signer; None where it says nothing."""
    return {
        **_soort(sections, wie.soort),
        "nummer": wie.nummer,
        "naam": wie.naam,
        "functie": wie.functie or None,
        "organisatie": _organisatie(sections, wie) or None,
        "start": wie.datum("start"),
        "einde": wie.datum("einde"),
    }


def _organisatie(sections: Mapping[str, Any], wie: Ondertekenaar) -> str:
    """The name of the kernpartner or leverancier that is meant, else what the list says."""
    werkgevers = _WERKGEVERS.get(wie.soort, ("kernpartners", "leveranciers"))
    bekend = (sections[sectie] for sectie in werkgevers)
    partij = next(
        (partijen[wie.organisatie] for partijen in bekend if wie.organisatie in partijen), None
    )
    return str(partij.naam) if partij else wie.organisatie
