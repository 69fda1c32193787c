"""The parts as trees, each node of which knows exactly where it stands."""

from collections.abc import Iterator
from dataclasses import dataclass

from jinja2 import TemplateNotFound, TemplateSyntaxError, nodes
from jinja2.lexer import TokenStream
from jinja2.parser import Parser

from govdoc.errors import ProblemsError
from govdoc.problems import Place, Problem
from govdoc.text.environment import TextEnvironment
from govdoc.text.faults import problem
from govdoc.text.filters import FILTERS
from govdoc.text.loader import Loader, TemplateSource
from govdoc.text.syntax import in_dutch


@dataclass(frozen=True, slots=True, eq=False)
class Tree:
    """A part, or a line or expression of document.yaml; a node's `lineno` is its offset in `text`.

    Of what stands in document.yaml `at` is the place; it is `exact` where it stands there as it is.
    """

    file: str
    text: str
    node: nodes.Node
    at: Place | None = None
    exact: bool = False

    @property
    def body(self) -> list[nodes.Node]:
        """The statements of a part."""
        found: list[nodes.Node] = self.node.body  # type: ignore[attr-defined]
        return found

    def place(self, offset: int, length: int = 1) -> Place:
        """The place of an offset in the file."""
        if self.at:
            there = Place(self.at.file, self.at.line, self.at.column + offset, max(length, 1))
            return there if self.exact else self.at
        before = self.text[:offset]
        column = offset - (before.rfind("\n") + 1) + 1
        return Place(self.file, before.count("\n") + 1, column, max(length, 1))


class _Exact(TextEnvironment):
    """Reads texts as ever, with the offset of a token in place of its line."""

    def _tokenize(
        self, source: str, name: str | None, filename: str | None = None, state: str | None = None
    ) -> TokenStream:
        try:
            raw = list(self.lexer.tokeniter(source, name, filename, state))
        except TemplateSyntaxError as error:
            error.lineno = _offset(source, error.lineno)
            raise
        return TokenStream(self.lexer.wrap(_placed(source, raw), name, filename), name, filename)

    def _read(self, source: str, name: str | None, filename: str | None) -> nodes.Template:
        """The tree alone: what is never compiled need not know its environment."""
        return nodes.Template(Parser(self, source, name, filename).subparse(), lineno=1)

    def expression(self, text: str) -> nodes.Expr:
        """An expression without braces."""
        parser = Parser(self, text, state="variable")
        found: nodes.Expr = parser.parse_expression()
        if not parser.stream.eos:
            rest = parser.stream.current
            raise TemplateSyntaxError(f"unexpected {rest.value!r}", rest.lineno)
        return found


class Trees:
    """Reads each part once; what cannot be read is written down in `problems`."""

    def __init__(self, source: TemplateSource) -> None:
        self._loader = Loader(source)
        self.environment = _Exact(self._loader, FILTERS)
        self.names = tuple(source.names())
        self.problems: list[Problem] = []
        self._trees: dict[str, Tree | None] = {}
        self._lines: dict[tuple[str, tuple[Place, bool], bool], Tree | None] = {}

    def part(self, name: str) -> Tree | None:
        """The part of this name; None where there is none, or where it cannot be read.

        Raises:
            TemplateNotFound: there is none.
        """
        if name not in self._trees:
            self._trees[name] = None
            self._trees[name] = self._read(name)
        return self._trees[name]

    def line(self, text: str, found: tuple[Place, bool], *, expression: bool) -> Tree | None:
        """A line or an expression of document.yaml; None where it cannot be read.

        `found` is its place, and whether it stands there as it is.
        """
        what = (text, found, expression)
        if what not in self._lines:
            self._lines[what] = self._line(text, *found, expression=expression)
        return self._lines[what]

    def _line(self, text: str, at: Place, exact: bool, *, expression: bool) -> Tree | None:  # noqa: FBT001 - as found
        try:
            read = self.environment.expression if expression else self.environment.parse
            return Tree(at.file, text, read(text), at, exact)
        except TemplateSyntaxError as error:
            self.problems.append(problem(in_dutch(error, self.environment), at))
            return None

    def _read(self, name: str) -> Tree | None:
        try:
            text, file, _ = self._loader.get_source(self.environment, name)
        except TemplateNotFound:
            del self._trees[name]
            raise
        except ProblemsError as error:
            self.problems.extend(error.problems)
            return None
        try:
            return Tree(file, text, self.environment.parse(text, name, file))
        except TemplateSyntaxError as error:
            refusal = in_dutch(error, self.environment)
            line = text.count("\n", 0, error.lineno) + 1
            place = self._loader.place(file, line, refusal.word)
            self.problems.append(problem(refusal, place))
            return None


def _placed(source: str, raw: list[tuple[int, str, str]]) -> Iterator[tuple[int, str, str]]:
    """The tokens with their offsets; only white space is ever left out between two of them."""
    at = 0
    for _, kind, value in raw:
        at = source.find(value, at)
        yield at, kind, value
        at += len(value)


def _offset(source: str, line: int) -> int:
    """The offset at which a line begins."""
    return sum(len(text) + 1 for text in source.split("\n")[: line - 1])
