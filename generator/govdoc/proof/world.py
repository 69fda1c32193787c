"""The names that the texts of a document have, as shapes: what `plan.names` gives, without data."""

from collections.abc import Callable, Iterable, Mapping
from functools import cache, cached_property
from inspect import unwrap
from typing import Any, get_args, get_type_hints

from jinja2 import nodes

from govdoc.model.documentsoort import VoorElke
from govdoc.model.gemeente import Gemeente
from govdoc.model.organisatie import Status
from govdoc.model.partijen import Persoonssoort
from govdoc.plan.names import CALLED
from govdoc.plan.tasks import Task
from govdoc.proof import fields, shapes
from govdoc.proof.parts import Trees
from govdoc.proof.shapes import ANYTHING, DATE, FILLED, NOTHING, TEXT, Function, Keyed, Type
from govdoc.proof.state import Binding, bound
from govdoc.rules.rollen.fg import VERPLICHT
from govdoc.rules.wetten import AangehaaldeWet, Wetten
from govdoc.text.duties import Duties
from govdoc.text.functions import functions
from govdoc.text.guard import fits
from govdoc.text.laws import Laws
from govdoc.text.view import MapView

ALWAYS = {"rollen": frozenset(VERPLICHT)}
_GIVES: dict[str, Type] = {
    "wetten_die_wijzigen": shapes.items(
        frozenset((shapes.Record(AangehaaldeWet, (("kan_wijzigen", FILLED),)),))
    )
}  # more than their annotation says
_GIVES_NAMES = (
    *(nodes.Assign, nodes.AssignBlock, nodes.Macro),
    *(nodes.Import, nodes.FromImport, nodes.Block),
)
_JINJA = ("range", "dict", "namespace", "cycler", "joiner")


class World:
    """What holds for all documents: functions, filters, tests, the register of laws."""

    def __init__(self, trees: Trees, register: Wetten) -> None:
        self.trees = trees
        self.register = register
        self.filters: Mapping[str, Any] = trees.environment.filters
        self.tests: Mapping[str, Any] = trees.environment.tests
        self._returns: dict[str, Type] = {}
        self._fitting: dict[object, bool] = {}
        self._reading: dict[int, bool] = {}  # of nodes of trees, which stay as long as this does
        self._giving: dict[int, bool] = {}
        self._names: dict[VoorElke | None, Mapping[str, Binding]] = {}

    @cached_property
    def functions(self) -> Mapping[str, Callable[..., object]]:
        """The functions of texts, to know how they are called; they have no data here."""
        empty = MapView({}, "", {})
        laws = Laws(self.register)
        duties = Duties(self.register, empty, tuple, bool, str, list)  # type: ignore[arg-type]
        sections = {"rollen": empty, "activiteiten": empty}
        return {**functions(sections, ""), **laws.functions(), "plichten": duties.plichten}

    def sections(self) -> Mapping[str, Type]:
        """The sections of gemeente.yaml."""
        return sections()

    def reads(self, body: Iterable[nodes.Node]) -> bool:
        """Whether there is anything but text in statements."""
        return any(self._reads(node) for node in body)

    def _reads(self, node: nodes.Node) -> bool:
        if id(node) not in self._reading:
            texts = isinstance(node, nodes.Output) and all(
                isinstance(one, nodes.TemplateData) for one in node.nodes
            )
            self._reading[id(node)] = not texts
        return self._reading[id(node)]

    def gives_names(self, node: nodes.Node) -> bool:
        """Whether a name gets a value inside, which what comes after it may see."""
        if id(node) not in self._giving:
            self._giving[id(node)] = next(node.find_all(_GIVES_NAMES), None) is not None
        return self._giving[id(node)]

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
            every = {**self.sections(), **about(over), "versie": FILLED | NOTHING}
            every |= {"status": fields.of(Status), "editie": fields.fields(Task)["edition"]}
            every |= {name: _function(name) for name in (*self.functions, *_JINJA)}
            self._names[over] = {name: bound(kind) for name, kind in every.items()}
        return self._names[over]


@cache
def sections() -> Mapping[str, Type]:
    """The sections of gemeente.yaml."""
    return {
        name: frozenset(_with_always(name, shape) for shape in kind)
        for name, kind in fields.fields(Gemeente).items()
        if name != "formaat"
    }


def about(over: VoorElke | None) -> Mapping[str, Type]:
    """The names that `voor_elke` adds."""
    if over is None:
        return {}
    if over in CALLED:
        return {"id": FILLED, CALLED[over]: shapes.element(sections()[over])}
    words = frozenset(get_args(Persoonssoort))
    soort = {
        "soort": frozenset((shapes.Word(words, words, filled=True),)),
        "soort_rollen": shapes.items(FILLED),
    }
    open_, text, day = (NOTHING, NOTHING, NOTHING) if over == "soorten" else _SIGNER
    found = {
        **soort,
        "naam": open_,
        "functie": text,
        "organisatie": text,
        "start": day,
        "einde": day,
    }
    return found if over == "soorten" else {**found, "nummer": TEXT}


_SIGNER = (FILLED, FILLED | NOTHING, DATE | NOTHING)


def _with_always(name: str, shape: Any) -> Any:  # noqa: ANN401 - any shape
    if isinstance(shape, Keyed) and name in ALWAYS:
        return Keyed(shape.of, shape.keys, ALWAYS[name])
    return shape


def _function(name: str) -> Type:
    return frozenset((Function(name),)) if name else ANYTHING
