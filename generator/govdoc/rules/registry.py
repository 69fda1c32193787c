"""The registry: a rule is one function, registered once; a family is one file or folder here.

A rule yields findings and never prints, raises or stops another. Its docstring is Dutch and has
the sections Wat, Grondslag, Herstel and Voorbeeld: `explain` shows them.
"""

import inspect
import pkgutil
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import cache
from importlib import import_module

from govdoc.model.gemeente import Source
from govdoc.problems import Level, Place, Problem, Related
from govdoc.source.places import Path, Places, dotted

SECTIONS = ("Wat", "Grondslag", "Herstel", "Voorbeeld")
_OPENS_SECTION = re.compile(rf"^({'|'.join(SECTIONS)}):", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Finding:
    """What a rule found: the path of the spot, the message and the repair.

    `level` is there only where it departs from the rule's own; `related` are other spots with a
    word on why; `secret` is what may not be shown again, not even as a line of the file.
    """

    path: Path
    message: str
    help: str
    level: Level | None = None
    related: tuple[tuple[Path, str], ...] = ()
    secret: bool = False

    def place(self, places: Places) -> Place:
        """Where it points."""
        place = places.of(self.path)
        return replace(place, secret=True) if self.secret else place


Find = Callable[[Source], Iterable[Finding]]


@dataclass(frozen=True, slots=True)
class Rule:
    """A registered rule; `needs` are the sections it must be able to read whole.

    A `last` rule runs when the others have: it finds their problems in the source as well.
    """

    code: str
    level: Level
    needs: frozenset[str]
    find: Find
    last: bool = False

    @property
    def sections(self) -> Mapping[str, str]:
        """The sections of the rule's docstring by name, the first line under ''."""
        return sections(self.find.__doc__ or "")

    def problems(self, source: Source) -> Iterator[Problem]:
        """The findings in one gemeente as problems; none where a section it needs is broken."""
        if self.needs & source.lezing.kapot:
            return
        for finding in self.find(source):
            yield self._problem(finding, source)

    def _problem(self, finding: Finding, source: Source) -> Problem:
        places = source.places
        return Problem(
            code=self.code,
            level=finding.level or self.level,
            place=finding.place(places),
            path=dotted(finding.path),
            message=finding.message,
            help=f"{finding.help}{self._ground()}",
            related=tuple(Related(places.of(path), why) for path, why in finding.related),
        )

    def _ground(self) -> str:
        """What follows the repair: the legal ground, which stands in the docstring only."""
        ground = " ".join(self.sections.get("Grondslag", "").split())
        return f". Grondslag: {ground.removesuffix('.')}" if ground else ""


@dataclass(slots=True)
class _Registry:
    """The rules that the families registered, by code."""

    rules: dict[str, Rule] = field(default_factory=dict)


_REGISTRY = _Registry()


def regel(
    code: str, level: Level, heeft: tuple[str, ...] = (), *, last: bool = False
) -> Callable[[Find], Find]:
    """Register a function as the rule `code`; `heeft` names the sections it needs whole."""

    def register(find: Find) -> Find:
        if code in _REGISTRY.rules:
            raise ValueError(f"two rules have the code {code}")
        _REGISTRY.rules[code] = Rule(code, level, frozenset(heeft), find, last)
        return find

    return register


@cache
def rules() -> tuple[Rule, ...]:
    """Every rule of every family in the order in which they run: by code, the last ones last."""
    package = import_module("govdoc.rules")
    for module in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
        import_module(module.name)
    return tuple(sorted(_REGISTRY.rules.values(), key=lambda rule: (rule.last, rule.code)))


@cache
def sections(docstring: str) -> Mapping[str, str]:
    """Split a docstring at the lines that open a section ("Herstel: …"); the first line is ''."""
    first, *rest = _OPENS_SECTION.split(inspect.cleandoc(docstring))
    texts = {"": first, **dict(zip(rest[::2], rest[1::2], strict=True))}
    return {name: inspect.cleandoc(text).strip() for name, text in texts.items()}
