"""Jinja2 as texts may use it: in a sandbox, strict, with values kept aside as tokens."""

from collections.abc import Callable, Mapping
from typing import Any

from jinja2 import Template, TemplateSyntaxError, nodes, pass_context
from jinja2.environment import TemplateExpression
from jinja2.filters import FILTERS
from jinja2.runtime import BlockReference, Context, LoopContext, Macro
from jinja2.sandbox import SandboxedEnvironment
from markupsafe import Markup

from govdoc.text import limits
from govdoc.text.compiler import Generator
from govdoc.text.guard import fits, guarded, known, plain, values_of, wrong_call
from govdoc.text.loader import Loader
from govdoc.text.marks import LineMarks
from govdoc.text.refusal import refused
from govdoc.text.sandbox import may_read
from govdoc.text.syntax import FORBIDDEN, not_in_texts
from govdoc.text.undefined import Unknown, left_out
from govdoc.text.values import as_text

_MAX_POWER = 100


class TextEnvironment(SandboxedEnvironment):
    """The environment that all texts of one source share; templates are compiled once."""

    code_generator_class = Generator
    intercepted_binops = frozenset(("*", "**", "+", "%"))

    def __init__(self, loader: Loader, filters: Mapping[str, Callable[..., object]]) -> None:
        super().__init__(
            loader=loader,
            autoescape=True,  # so that blocks are told from values
            undefined=Unknown,
            finalize=finalize,
            extensions=[LineMarks],
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

    def _parse(self, source: str, name: str | None, filename: str | None) -> nodes.Template:
        tree = self._read(source, name, filename)
        for what, line in not_in_texts(tree):
            raise TemplateSyntaxError(what, line, name, filename)
        return tree

    def _read(self, source: str, name: str | None, filename: str | None) -> nodes.Template:
        return super()._parse(source, name, filename)

    # --- operations -------------------------------------------------------------------------------

    def join(self, context: Context, parts: tuple[object, ...]) -> str:
        """`a ~ b`: the text of each part."""
        if None in parts:
            raise left_out()
        texts = [as_text(plain(context, part)) for part in parts]
        limits.size(*texts)
        return "".join(texts)

    def call_binop(self, context: Context, operator: str, left: Any, right: Any) -> Any:  # noqa: ANN401
        """`a * b` and the like, without texts that explode."""
        left, right = plain(context, left), plain(context, right)
        if left is None or right is None:
            raise left_out()
        if operator == "+":
            limits.size(left, right)
        elif operator == "%" and isinstance(left, str):
            limits.template(left)
        else:
            _numbers_only(operator, left, right)
        return super().call_binop(context, operator, left, right)

    def is_safe_attribute(self, obj: Any, attr: str, value: Any) -> bool:  # noqa: ANN401
        """Only what a text needs: fields of the model, and a few methods of plain values."""
        del value
        return may_read(obj, attr)

    def wrap_str_format(self, value: object) -> None:
        """`str.format` is not for texts: it goes the way of any other method."""

    def call(self, context: Context, obj: Any, /, *args: Any, **kwargs: Any) -> Any:  # noqa: ANN401
        """Calls a function or macro; what blocks gave goes into a function as text."""
        known(obj)
        if not isinstance(obj, Macro | LoopContext | BlockReference):
            args = tuple(plain(context, arg) for arg in args)
            kwargs = {key: plain(context, arg) for key, arg in kwargs.items()}
            _check_method(obj, args)
        try:
            return super().call(context, obj, *args, **kwargs)
        except TypeError as error:
            by_macro = isinstance(obj, Macro) and str(error).startswith("macro ")
            if callable(obj) and not by_macro and fits(obj, args, kwargs):
                raise
            raise wrong_call(obj) from error


@pass_context  # else Jinja2 would call it once, when it compiles a constant
def finalize(context: Context, value: object, name: str = "") -> object:
    """A value on its way into a text: a token in its place; blocks pass, gaps are refused."""
    if isinstance(value, Markup):
        return value
    if value is None:
        raise left_out(name)
    return values_of(context).add(known(value))


def _numbers_only(operator: str, left: object, right: object) -> None:
    for number in (left, right):
        if not isinstance(number, int | float):
            raise refused(f"`{operator}` is er alleen voor getallen", word=operator)
        if operator == "**" and abs(number) > _MAX_POWER:
            raise refused("deze macht is te groot", word=operator)


def _check_method(obj: object, args: tuple[object, ...]) -> None:
    """No method of a text makes a text beyond reason."""
    holder = getattr(obj, "__self__", None)
    if isinstance(holder, str):
        limits.numbers(args)
        if getattr(obj, "__name__", "") == "replace":
            limits.replacement(holder, *args[:2])
