"""What holds for all documents: functions, filters, tests, the register of laws, names."""

from collections.abc import Callable, Iterable, Mapping
from functools import cached_property
from inspect import unwrap
from typing import Any, get_type_hints

from govdoc.model.documentsoort import VoorElke
from govdoc.model.organisatie import Status
from govdoc.plan.tasks import Task
from govdoc.proof import fields, names, sets, shapes
from govdoc.proof.parts import Trees
from govdoc.proof.shapes import ANYTHING, FILLED, NOTHING, Function, Type
from govdoc.proof.state import YAML, Binding, bound
from govdoc.rules.wetten import AangehaaldeWet, Wetten
from govdoc.text.duties import Duties
from govdoc.text.functions import functions
from govdoc.text.guard import fits
from govdoc.text.laws import Laws
from govdoc.text.view import MapView

_GIVES: dict[str, Type] = {
    "wetten_die_wijzigen": sets.items(
        frozenset((shapes.Record(AangehaaldeWet, (("kan_wijzigen", FILLED),)),))
    )
}  # more than their annotation says
_JINJA = ("range", "dict", "namespace", "cycler", "joiner")


class World:
    """What holds for all documents: functions, filters, tests, the register of laws."""

    def __init__(self, trees: Trees, register: Wetten) -> None:
        self.trees = trees
        self.register = register
        self.filters: Mapping[str, Any] = {
            name: unwrap(func) for name, func in trees.environment.filters.items()
        }
        self.tests: Mapping[str, Any] = trees.environment.tests
        self._returns: dict[str, Type] = {}
        self._fitting: dict[object, bool] = {}
        self._names: dict[VoorElke | None, Mapping[str, Binding]] = {}

    @cached_property
    def functions(self) -> Mapping[str, Callable[..., object]]:
        """The functions of texts, to know how they are called; they have no data here."""
        empty = MapView({}, "", {})
        laws = Laws(self.register)
        duties = Duties(self.register, empty, tuple, bool, str, list)  # type: ignore[arg-type]
        sections = {"rollen": empty, "activiteiten": empty}
        return {**functions(sections, ""), **laws.functions(), "plichten": duties.plichten}

    def fits(self, function: Callable[..., object], count: int, names: Iterable[str]) -> bool:
        """Whether a function takes so many arguments, and these by name."""
        what = (function, count, frozenset(names))
        if what not in self._fitting:
            self._fitting[what] = fits(function, (None,) * count, dict.fromkeys(names))
        return self._fitting[what]

    def returns(self, name: str) -> Type:
        """What a function gives, by what it says itself."""
        if name not in self._returns:
            hints = get_type_hints(unwrap(self.functions[name]))
            self._returns[name] = _GIVES.get(name) or fields.of(hints.get("return", object))
        return self._returns[name]

    def names(self, over: VoorElke | None) -> Mapping[str, Binding]:
        """The names in the texts of a document for each of these; made once."""
        if over not in self._names:
            every = {**names.about(over), "versie": FILLED | NOTHING}
            every |= {"status": fields.of(Status), "editie": fields.fields(Task)["edition"]}
            every |= {name: _function(name) for name in (*self.functions, *_JINJA)}
            sections = {n: bound(kind, (YAML, n)) for n, kind in names.sections().items()}
            self._names[over] = sections | {name: bound(kind) for name, kind in every.items()}
        return self._names[over]


def _function(name: str) -> Type:
    return frozenset((Function(name),)) if name else ANYTHING
