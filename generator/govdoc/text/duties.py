"""What the law asks of this gemeente, where a document works it out, and who does it."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from govdoc.rules.gronden import Artikel, artikelen, genoemd
from govdoc.rules.plichten import Verplichting
from govdoc.rules.wetten import Citaat, Wetten
from govdoc.text.view import MapView

KindsWith = Callable[[Artikel], Iterable[str]]


@dataclass(frozen=True, slots=True)
class Duty:
    """A duty as texts see it; `onderdelen` are ids in this document, `documenten` other kinds.

    `A` and `R` are the ids of the roles with that letter; none: the duty is nobody's yet.
    """

    artikel: str
    vraagt: str
    onderdelen: tuple[str, ...]
    documenten: tuple[str, ...]
    A: tuple[str, ...]
    R: tuple[str, ...]


@dataclass
class Duties:
    """The function `plichten` of one document; `worked_out` grows as its parts come in.

    `asks` says whether the law asks a duty of this gemeente, `elsewhere` which other kinds of
    document work out an article; `cite` writes down what a text prints.
    """

    register: Wetten
    activities: MapView
    read: Callable[[], Iterable[Verplichting]]
    asks: Callable[[Verplichting], bool]
    elsewhere: KindsWith
    cite: Callable[[Iterable[Citaat]], None]
    worked_out: dict[Artikel, list[str]] = field(default_factory=dict)

    def add(self, part: str, grounds: Iterable[Citaat]) -> None:
        """Write down that a part of this document works out these articles."""
        for article in artikelen(grounds):
            self.worked_out.setdefault(article, []).append(part)

    def plichten(self) -> tuple[Duty, ...]:
        """The duties of this gemeente in the order of content/plichten.yaml."""
        return tuple(self._duty(one) for one in self.read() if self.asks(one))

    def _duty(self, one: Verplichting) -> Duty:
        self.cite(one.citaten)
        asked = artikelen(one.citaten)
        ids = responsible(self.register, self.activities, one)
        tasks = [self.activities[id_] for id_ in ids]
        return Duty(
            artikel="; ".join(citaat.tekst for citaat in one.citaten),
            vraagt=one.plicht.vraagt,
            onderdelen=_once(
                part for article in asked for part in self.worked_out.get(article, ())
            ),
            documenten=_once(kind for article in asked for kind in self.elsewhere(article)),
            A=_once(role for task in tasks for role in task.rollen("A")),
            R=_once(role for task in tasks for role in task.rollen("R")),
        )


def responsible(
    register: Wetten, activities: Mapping[str, Any], one: Verplichting
) -> tuple[str, ...]:
    """The activities that carry out a duty, by id: the one it names, else those naming its law."""
    name = one.plicht.activiteit
    if name and name in activities:
        return (name,)
    asked = set(artikelen(one.citaten))
    return tuple(id_ for id_, task in activities.items() if _names(register, task, asked))


def _names(register: Wetten, task: Any, asked: set[Artikel]) -> bool:  # noqa: ANN401 - an activity or a view of one
    return any(not asked.isdisjoint(genoemd(register, text)) for text in task.wettelijke_basis)


def _once(values: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(values))
