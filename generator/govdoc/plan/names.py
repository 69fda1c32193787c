"""The names that the texts of one document can use (docs/inhoud-schrijven.md)."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from govdoc.plan.content import Content
from govdoc.plan.tasks import Subject
from govdoc.text.functions import functions
from govdoc.text.laws import Laws
from govdoc.text.view import Reads, root

_CALLED = {
    "ketenpartners": "partner",
    "kernpartners": "kernpartner",
    "leveranciers": "leverancier",
    "rollen": "rol",
}


@dataclass
class Names:
    """The values for one document; `reads` and `laws` grow with what its texts use."""

    values: dict[str, object]
    laws: Laws
    reads: Reads


def names(content: Content, subject: Subject, status: str) -> Names:
    """What the texts of a document about this subject can name."""
    reads: Reads = {}
    laws = Laws(content.wetten)
    sections = root(content.gemeente, reads)
    values: dict[str, object] = {
        **sections,
        **functions(sections, status),
        **laws.functions(),
        **_about(sections, subject),
        "status": status,
        "versie": content.gemeente.beleid.versie,
    }
    return Names(values, laws, reads)


def _about(sections: Mapping[str, Any], subject: Subject) -> dict[str, object]:
    """The names that `voor_elke` adds."""
    if subject.over is None:
        return {}
    if subject.over == "soorten":
        soort = sections["geheimhouding"].soorten[subject.id]
        return {"soort": subject.id, "soort_rollen": soort.rollen}
    return {"id": subject.id, _CALLED[subject.over]: sections[subject.over][subject.id]}
