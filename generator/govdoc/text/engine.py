"""Texts become blocks: Jinja2 fills the skeleton, Markdown is read, values are put in place."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from jinja2 import TemplateNotFound

from govdoc.blocks import Block, Footnote, Origin
from govdoc.errors import ProblemsError
from govdoc.problems import Level, Place, Problem
from govdoc.text.environment import VALUES, TextEnvironment
from govdoc.text.faults import Faults
from govdoc.text.filters import FILTERS
from govdoc.text.inlines import Filler
from govdoc.text.lines import Skeleton, skeleton
from govdoc.text.loader import Loader, TemplateSource
from govdoc.text.parser import Parsed, Parser
from govdoc.text.refusal import Refusal
from govdoc.text.tokens import PRIVATE, origin_mark
from govdoc.text.tree import Tree
from govdoc.text.undefined import Unknown
from govdoc.text.values import Field, Values

Locate = Callable[[str], Place | None]


@dataclass(frozen=True, slots=True)
class Part:
    """The blocks of one part and the footnotes that stand in them."""

    blocks: tuple[Block, ...]
    footnotes: tuple[Footnote, ...] = ()


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
        self._parsed: dict[tuple[str, bool], tuple[Skeleton, Parsed]] = {}

    def part(self, name: str, values: Mapping[str, object], place: Place | None = None) -> Part:
        """The blocks of a part, such as "convenant/partijen.md"; `place` is who asks for it.

        Raises:
            ProblemsError: TPL001-TPL004, TPL006, TPL008, with file and line.
        """
        kept = Values()
        known = self._known(values, kept)
        try:
            template = self._environment.get_template(name)
        except TemplateNotFound as error:
            raise self._faults.missing(error, place or Place(f"content/{name}", 1, 1)) from error
        except Exception as error:
            raise self._faults.explain(error, known) from error
        try:
            rendered = template.render(known)
        except Exception as error:
            raise self._faults.explain(error, known) from error
        return self._read(rendered, kept, name)

    def line(self, text: str, values: Mapping[str, object], place: Place) -> str:
        """One line of plain text with values in it: a title, a file name, a fact.

        Raises:
            ProblemsError: a TPL problem at `place`.
        """
        kept = Values()
        known = self._known(values, kept)
        try:
            return kept.plain(self._environment.compiled(text).render(known))
        except Exception as error:
            raise self._faults.explain(error, known, place) from error

    def expression(self, text: str, values: Mapping[str, object], place: Place) -> object:
        """The value of an expression without braces: `als`, `weglaten`, `invoegen`.

        Raises:
            ProblemsError: a TPL problem at `place`.
        """
        known = self._known(values, Values())
        try:
            found = self._environment.compiled_expression(text)(known)
            if isinstance(found, Unknown):
                raise found.error()
        except Exception as error:
            raise self._faults.explain(error, known, place) from error
        return found

    def markdown(self, text: str, place: Place) -> tuple[Block, ...]:
        """The blocks of a field that is Markdown; headings and HTML in it are refused.

        Raises:
            ProblemsError: TPL002 or TPL004 at `place`.
        """
        kept = Values()
        safe = PRIVATE.sub(lambda found: kept.add(found[0]), text)
        mark = origin_mark(place.file, place.line)
        marked = "".join(f"{line}{mark}\n" for line in safe.splitlines())
        return self._read(marked, kept, "", place).blocks

    # --- reading ----------------------------------------------------------------------------------

    def _known(self, values: Mapping[str, object], kept: Values) -> dict[str, object]:
        return {**self._functions, **values, VALUES: kept}

    def _read(self, rendered: str, kept: Values, part: str, place: Place | None = None) -> Part:
        problems: list[Problem] = []

        def report(refusal: Refusal, origin: Origin) -> None:
            at = place or self._loader.place(origin.file, origin.line)
            problems.append(
                Problem(refusal.code, Level.FOUT, at, "", refusal.message, refusal.help)
            )

        lines, parsed = self._parse(rendered, report, is_field=place is not None)
        filler = Filler(lines.lines, kept, part, report)
        tree = Tree(filler, self._field)
        blocks = tree.blocks(parsed.body)
        notes = tuple(
            Footnote(f"{part}#{filler.text(key)}", tree.note(note).inlines)
            for key, note in parsed.notes.items()
        )
        if problems:
            raise ProblemsError(*problems)
        return Part(blocks, notes)

    def _parse(
        self, rendered: str, report: Callable[[Refusal, Origin], None], *, is_field: bool
    ) -> tuple[Skeleton, Parsed]:
        """What the parser reads in a text; one that returns is parsed once."""
        key = (rendered, is_field)
        if key not in self._parsed:
            reports: list[tuple[Refusal, Origin]] = []
            lines = skeleton(rendered, lambda *what: reports.append(what), is_field=is_field)
            for refusal, origin in reports:
                report(refusal, origin)
            if reports:
                return lines, self._parser.parse(lines.text)
            self._parsed[key] = lines, self._parser.parse(lines.text)
        return self._parsed[key]

    def _field(self, field: Field, origin: Origin) -> tuple[Block, ...]:
        place = self._locate(field.path) if field.path else None
        return self.markdown(field.text, place or self._loader.place(origin.file, origin.line))
