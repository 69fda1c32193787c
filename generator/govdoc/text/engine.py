"""Texts become blocks: Jinja2 fills the skeleton, Markdown is read, values are put in place."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import NoReturn

from jinja2 import TemplateNotFound

from govdoc.blocks import Block, Footnote, Origin
from govdoc.errors import ProblemsError
from govdoc.problems import Place, Problem
from govdoc.text.environment import TextEnvironment
from govdoc.text.faults import Faults, problem
from govdoc.text.filler import Filler
from govdoc.text.filters import FILTERS
from govdoc.text.guard import VALUES, known
from govdoc.text.lines import Line
from govdoc.text.loader import Loader, TemplateSource
from govdoc.text.parser import Parsed, Parser
from govdoc.text.refusal import Refusal, refused
from govdoc.text.shaper import skeleton
from govdoc.text.tokens import NOT_IN_FIELDS, origin_mark
from govdoc.text.tree import Kept, Tree
from govdoc.text.values import Field, Values

Locate = Callable[[str], Place | None]
Reported = tuple[Refusal, Origin]

_KEPT = 512  # skeletons: more than the parts of all kinds in all their forms


@dataclass(frozen=True, slots=True)
class Part:
    """The blocks of one part and the footnotes that stand in them."""

    blocks: tuple[Block, ...]
    footnotes: tuple[Footnote, ...] = ()


@dataclass(frozen=True, slots=True)
class _Read:
    """What the parser made of a skeleton: it is the same for whoever the text is about."""

    lines: tuple[Line, ...]
    parsed: Parsed
    reported: tuple[Reported, ...]
    kept: Kept


class Engine:
    """Reads the texts of one source; templates are compiled once, returning text is parsed once.

    `functions` are those that any document has; what belongs to one document comes with its
    values. `locate` finds the place in gemeente.yaml of a dotted path.
    """

    def __init__(
        self,
        source: TemplateSource,
        functions: Mapping[str, object] | None = None,
        locate: Locate | None = None,
    ) -> None:
        self._loader = Loader(source)
        self._environment = TextEnvironment(self._loader, FILTERS)
        self._faults = Faults(self._environment, self._loader)
        self._functions = dict(functions or {})
        self._locate = locate or (lambda _path: None)
        self._parser = Parser()
        self._parsed = lru_cache(_KEPT)(self._parse)

    # --- what compose asks ------------------------------------------------------------------------

    def part(self, name: str, values: Mapping[str, object], place: Place | None = None) -> Part:
        """The blocks of a part, such as "convenant/partijen.md"; `place` is who asks for it.

        Raises:
            ProblemsError: TPL001-TPL004, TPL006, TPL008, with file and line.
        """
        kept = Values()
        names = {**self._functions, **values, VALUES: kept}
        try:
            template = self._environment.get_template(name)
            rendered = template.render(names)
        except TemplateNotFound as error:
            own = place or Place(f"content/{name}", 1, 1)
            self._fail(error, names, own if error.name == name else None)
        except Exception as error:  # noqa: BLE001 - whatever a text does; a bug of ours goes on
            self._fail(error, names)
        return self._blocks(rendered, kept, name)

    def line(self, text: str, values: Mapping[str, object], place: Place) -> str:
        """One line of plain text with values in it: a title, a file name, a fact.

        Raises:
            ProblemsError: a TPL problem at `place`.
        """
        kept = Values()
        names = {**self._functions, **values, VALUES: kept}
        try:
            return kept.line(self._environment.compiled(text).render(names))
        except Exception as error:  # noqa: BLE001 - as above
            self._fail(error, names, place)

    def expression(self, text: str, values: Mapping[str, object], place: Place) -> object:
        """The value of an expression without braces: `als`, `weglaten`, `invoegen`.

        Raises:
            ProblemsError: a TPL problem at `place`.
        """
        names = {**self._functions, **values, VALUES: Values()}
        try:
            found = known(self._environment.compiled_expression(text)(names))
            return tuple(found) if isinstance(found, Iterator) else found
        except Exception as error:  # noqa: BLE001 - as above
            self._fail(error, names, place)

    def markdown(self, text: str, place: Place, path: str = "") -> tuple[Block, ...]:
        """The blocks of a field that is Markdown; headings and HTML in it are refused.

        Raises:
            ProblemsError: TPL002 or TPL004 at `place`, where the field stands.
        """
        kept = Values()
        safe = NOT_IN_FIELDS.sub(lambda found: kept.add(found[0]), text)
        mark = origin_mark(place.file, place.line)
        rendered = "".join(f"{line}{mark}\n" for line in safe.splitlines())
        return self._blocks(rendered, kept, "", (place, path)).blocks

    # --- reading ----------------------------------------------------------------------------------

    def _blocks(
        self, rendered: str, kept: Values, part: str, field: tuple[Place, str] | None = None
    ) -> Part:
        problems: list[Problem] = []

        def report(refusal: Refusal, origin: Origin) -> None:
            place, path = field or (self._loader.place(origin.file, origin.line, refusal.word), "")
            problems.append(problem(refusal, place, path))

        read = self._parsed(rendered, is_field=field is not None)
        for reported in read.reported:
            report(*reported)
        filler = Filler(read.lines, kept, part, report)
        tree = Tree(filler, self._field, read.kept)
        blocks = tuple(tree.blocks(read.parsed.body))
        notes = tuple(tree.note(*note) for note in read.parsed.notes.items())
        for key in filler.noted.keys() - {note.key for note in notes}:
            report(_no_note(key), filler.noted[key])
        if problems:
            raise ProblemsError(*problems)
        read.kept.update(tree.fresh)
        return Part(blocks, notes)

    def _parse(self, rendered: str, *, is_field: bool) -> _Read:
        reported: list[Reported] = []
        shaped = skeleton(rendered, lambda *what: reported.append(what), is_field=is_field)
        return _Read(shaped.lines, self._parser.parse(shaped.text), tuple(reported), {})

    def _field(self, field: Field, origin: Origin) -> tuple[Block, ...]:
        place = self._locate(field.path) if field.path else None
        place = place or self._loader.place(origin.file, origin.line)
        return self.markdown(field.text, place, field.path)

    def _fail(
        self, error: Exception, names: Mapping[str, object], place: Place | None = None
    ) -> NoReturn:
        if isinstance(error, ProblemsError):
            raise error
        raise self._faults.explain(error, names, place) from error


def _no_note(key: str) -> Refusal:
    name = key.partition("#")[2]
    return refused(f"de voetnoot [^{name}] is er niet", f"schrijf onderaan [^{name}]: tekst")
