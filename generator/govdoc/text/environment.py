"""Jinja2 as texts may use it: in a sandbox, strict, with values kept aside as tokens."""

import datetime as dt
from collections.abc import Callable, Iterator, Mapping
from dataclasses import fields, is_dataclass
from functools import wraps
from inspect import signature
from typing import Any

from jinja2 import nodes, pass_context
from jinja2.compiler import CodeGenerator
from jinja2.environment import Template, TemplateExpression, TemplateModule
from jinja2.ext import Extension
from jinja2.filters import FILTERS
from jinja2.lexer import Token, TokenStream
from jinja2.runtime import BlockReference, Context, LoopContext, Macro, TemplateReference
from jinja2.sandbox import SandboxedEnvironment
from jinja2.utils import Cycler, Namespace
from markupsafe import Markup

from govdoc.text import limits
from govdoc.text.loader import Loader
from govdoc.text.refusal import refused
from govdoc.text.tokens import origin_mark
from govdoc.text.undefined import Unknown, left_out
from govdoc.text.values import Values, as_text
from govdoc.text.view import MapView, View

VALUES = " waarden"  # no text can name it: it holds a space
FORBIDDEN = frozenset(
    ("safe", "escape", "e", "forceescape", "tojson", "urlize", "xmlattr", "random", "pprint")
)
_WITH_NONE = frozenset(("default", "d"))
_KEEP_BLOCK = frozenset(("default", "d", "trim"))
_STR = frozenset(
    (
        "capitalize casefold count endswith find index isalpha isdecimal isdigit islower isupper"
        " join lower lstrip partition removeprefix removesuffix replace rpartition rsplit rstrip"
        " split splitlines startswith strip title upper"
    ).split()
)
_MAPPING = frozenset(("get", "items", "keys", "values"))
_ATTRIBUTES: tuple[tuple[Any, frozenset[str] | None], ...] = (
    (View, None),
    (LoopContext, None),
    (Namespace, None),
    (TemplateModule, None),
    (TemplateReference, None),
    (BlockReference, frozenset(("super",))),
    (Cycler, frozenset(("current", "next", "reset"))),
    (MapView, _MAPPING),
    (dict, _MAPPING),
    (str, _STR),
    (dt.date, frozenset(("day", "month", "year"))),
)


class LineMarks(Extension):
    """Ends every line of template text with a mark that says where it stands."""

    def filter_stream(self, stream: TokenStream) -> Iterator[Token]:
        """The same tokens; a line on which nothing stands gets no mark."""
        used = False
        for token in stream:
            if token.type != "data":
                used = used or token.type == "variable_begin"
                yield token
                continue
            text, used = _marked(token, stream.filename, used=used)
            yield Token(token.lineno, "data", text)


def _marked(token: Token, file: str | None, *, used: bool) -> tuple[str, bool]:
    """The text with its marks, and whether anything stands on its last line yet."""
    if file is None:
        return token.value, used
    *lines, last = token.value.split("\n")
    marked = []
    for number, line in enumerate(lines, token.lineno):
        marked.append(line + origin_mark(file, number) if used or line.strip() else line)
        used = False
    return "\n".join([*marked, last]), used or bool(last.strip())


class Generator(CodeGenerator):
    """Joins texts through the environment, and tells `finalize` how a value is written."""

    def visit_Concat(self, node: nodes.Concat, frame: Any) -> None:  # noqa: ANN401, N802 - Jinja2's
        """`a ~ b`, where Jinja2 itself would let a block and a value run into each other."""
        self.write("environment.join(context, (")
        for part in node.nodes:
            self.visit(part, frame)
            self.write(", ")
        self.write("))")

    def _output_child_post(self, node: nodes.Expr, frame: Any, finalize: Any) -> None:  # noqa: ANN401
        if finalize.src is not None:
            self.write(f", {written(node)!r}")
        super()._output_child_post(node, frame, finalize)


def written(node: nodes.Node) -> str:
    """How a name with its fields stands in the text: `partner.kvk`; else empty."""
    if isinstance(node, nodes.Name):
        return node.name
    if isinstance(node, nodes.Getattr):
        holder = written(node.node)
        return f"{holder}.{node.attr}" if holder else ""
    return ""


class TextEnvironment(SandboxedEnvironment):
    """The environment that all texts of one source share; templates are compiled once."""

    code_generator_class = Generator
    intercepted_binops = frozenset(("*", "**", "+", "%"))

    def __init__(self, loader: Loader, filters: Mapping[str, Callable[..., object]]) -> None:
        super().__init__(
            loader=loader,
            autoescape=True,
            undefined=Unknown,
            finalize=finalize,
            extensions=[LineMarks],
            trim_blocks=True,
            lstrip_blocks=True,
            keep_trailing_newline=True,
            comment_start_string="{# ",  # `{#id}` names a heading
            auto_reload=False,
            cache_size=-1,
        )
        usual = {name: func for name, func in FILTERS.items() if name not in FORBIDDEN}
        self.filters = {name: guarded(name, f) for name, f in {**usual, **filters}.items()}
        del self.globals["lipsum"]  # it makes up text, another one each time
        self._lines: dict[str, Template] = {}
        self._expressions: dict[str, TemplateExpression] = {}

    def _parse(self, source: str, name: str | None, filename: str | None) -> nodes.Template:
        tree = super()._parse(source, name, filename)
        for node in tree.find_all((nodes.Import, nodes.FromImport, nodes.Include)):
            if not node.with_context:
                self.handle_refused("import_without_context", node.lineno, name, filename)
        for node in tree.find_all(nodes.EvalContextModifier):
            self.handle_refused("autoescape", node.lineno, name, filename)
        return tree

    def handle_refused(self, what: str, line: int, name: str | None, filename: str | None) -> None:
        """Stops a template that uses something texts may not use."""
        from jinja2 import TemplateSyntaxError

        raise TemplateSyntaxError(what, line, name, filename)

    def compiled(self, text: str) -> Template:
        """A line of text as a template; the same text is compiled once."""
        if text not in self._lines:
            self._lines[text] = self.from_string(text)
        return self._lines[text]

    def compiled_expression(self, text: str) -> TemplateExpression:
        """An expression; the same text is compiled once."""
        if text not in self._expressions:
            self._expressions[text] = self.compile_expression(text, undefined_to_none=False)
        return self._expressions[text]

    def join(self, context: Context, parts: tuple[object, ...]) -> str:
        """`a ~ b`: the text of each part."""
        texts = [self._shown(context, part) for part in parts]
        limits.size(*texts)
        return "".join(texts)

    def _shown(self, context: Context, part: object) -> str:
        if part is None:
            raise left_out()
        return as_text(plain(context, _known(part)))

    def call_binop(self, context: Context, operator: str, left: Any, right: Any) -> Any:  # noqa: ANN401
        """`a * b` and the like, without texts that explode."""
        left, right = plain(context, left), plain(context, right)
        if left is None or right is None:
            raise left_out()
        if operator == "%" and isinstance(left, str):
            limits.template(left)
        elif operator == "+":
            limits.size(left, right)
        elif operator != "%":
            _numbers_only(operator, left, right)
        return super().call_binop(context, operator, left, right)

    def is_safe_attribute(self, obj: Any, attr: str, value: Any) -> bool:  # noqa: ANN401, ARG002
        """Only what a text needs: fields of the model, and a few methods of plain values."""
        if attr.startswith("_") or isinstance(obj, Markup):
            return False
        for kind, names in _ATTRIBUTES:
            if isinstance(obj, kind):
                return names is None or attr in names
        if isinstance(obj, tuple):
            return attr in getattr(obj, "_fields", ())
        return is_dataclass(obj) and any(field.name == attr for field in fields(obj))

    def wrap_str_format(self, value: object) -> None:  # noqa: ARG002
        """`str.format` is not for texts."""

    def call(self, context: Context, obj: Any, /, *args: Any, **kwargs: Any) -> Any:  # noqa: ANN401
        """Calls a function or macro; what blocks gave goes into functions as text."""
        if not isinstance(obj, Macro | LoopContext | BlockReference):
            args = tuple(plain(context, arg) for arg in args)
            kwargs = {key: plain(context, arg) for key, arg in kwargs.items()}
            _check_method(obj, args)
        try:
            return super().call(context, obj, *args, **kwargs)
        except TypeError as error:
            if not _fits(obj, args, kwargs):
                raise wrong_call(obj) from error
            raise


def _known(value: object) -> object:
    if isinstance(value, Unknown):
        raise value.error()
    return value


def _numbers_only(operator: str, left: object, right: object) -> None:
    for number in (left, right):
        if not isinstance(number, int | float):
            raise refused(f"`{operator}` is er alleen voor getallen")
    if operator == "**":
        limits.numbers((left, right))
        if abs(float(right)) > 100:  # type: ignore[arg-type]  # noqa: PLR2004
            raise refused("deze macht is te groot")


def _check_method(obj: object, args: tuple[object, ...]) -> None:
    holder = getattr(obj, "__self__", None)
    if isinstance(holder, str):
        limits.numbers(args)
        if getattr(obj, "__name__", "") == "replace" and len(args) > 1:
            limits.replacement(holder, *args[:2])


def _fits(obj: Any, args: tuple[object, ...], kwargs: dict[str, object]) -> bool:  # noqa: ANN401
    """Whether these arguments are those that a function takes."""
    try:
        signature(obj).bind(*args, **kwargs)
    except TypeError:
        return False
    except ValueError:  # a built-in that does not say what it takes
        return True
    return True


def wrong_call(obj: object) -> Exception:
    """What is said of a call with too many, too few or unknown arguments."""
    name = getattr(obj, "__name__", "") or "deze functie"
    return refused(f"`{name}` krijgt te veel, te weinig of onbekende gegevens mee")


@pass_context
def finalize(context: Context, value: object, name: str = "") -> object:
    """A value on its way into a text: a token in its place; blocks pass, gaps are refused."""
    if isinstance(value, Markup):
        return value
    if value is None:
        raise left_out(name)
    return _values(context).add(_known(value))


def _values(context: Context) -> Values:
    values: Values = context.parent[VALUES]
    return values


def plain(context: Context, value: Any) -> Any:  # noqa: ANN401 - whatever a text made
    """The same value, with every block in it as text."""
    if isinstance(value, Markup):
        return _values(context).plain_block(value)
    if isinstance(value, list | tuple) and type(value) in (list, tuple):
        return type(value)(plain(context, item) for item in value)
    if type(value) is dict:
        return {key: plain(context, item) for key, item in value.items()}
    return value


def guarded(name: str, func: Callable[..., object]) -> Callable[..., object]:
    """A filter that gets text for blocks, no gaps, and no numbers beyond reason."""
    passes = getattr(getattr(func, "jinja_pass_arg", None), "name", "")

    @pass_context
    @wraps(func)
    def run(context: Context, value: object, *args: object, **kwargs: object) -> object:
        if value is None and name not in _WITH_NONE:
            raise left_out()
        limits.numbers((*args, *kwargs.values()))
        _check_filter(name, value, args)
        if name not in _KEEP_BLOCK:
            value = plain(context, value)
        first = {
            "context": (context,),
            "eval_context": (context.eval_ctx,),
            "environment": (context.environment,),
        }.get(passes, ())
        try:
            return func(*first, value, *(plain(context, arg) for arg in args), **kwargs)
        except TypeError as error:
            if not _fits(func, (*first, value, *args), kwargs):
                raise refused(f"het filter `{name}` krijgt de verkeerde gegevens mee") from error
            raise

    return run


def _check_filter(name: str, value: object, args: tuple[object, ...]) -> None:
    if name == "format":
        limits.template(value)
    if name == "replace" and len(args) > 1:
        limits.replacement(value, *args[:2])
