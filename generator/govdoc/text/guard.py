"""What filters and functions get to see: text for blocks, no gaps, no numbers beyond reason."""

from collections.abc import Callable
from functools import wraps
from inspect import isgenerator, signature
from typing import Any

from jinja2 import pass_context
from jinja2.runtime import Context
from markupsafe import Markup

from govdoc.text import limits
from govdoc.text.refusal import Refusal, refused
from govdoc.text.undefined import Unknown, left_out
from govdoc.text.values import Values

VALUES = " waarden"  # no text can name it: it holds a space
_WITH_GAPS = frozenset(("default", "d"))
_KEEP_BLOCK = frozenset(("default", "d", "trim"))


def values_of(context: Context) -> Values:
    """The values of this rendering."""
    values: Values = context.parent[VALUES]
    return values


def known(value: object) -> object:
    """The value itself.

    Raises:
        UnknownName: it stands for a name that is not there.
    """
    if isinstance(value, Unknown):
        raise value.error()
    return value


def plain(context: Context, value: Any) -> Any:  # noqa: ANN401 - whatever a text made
    """The same value, with every block in it as text and no unknown name left."""
    if isinstance(value, Markup):
        return values_of(context).plain_block(value)
    if type(value) in (list, tuple):
        return type(value)(plain(context, item) for item in value)
    if type(value) is dict:
        return {key: plain(context, item) for key, item in value.items()}
    return known(value)


def fits(func: Callable[..., object], args: tuple[Any, ...], kwargs: dict[str, Any]) -> bool:
    """Whether these arguments are those that a function takes."""
    try:
        signature(func).bind(*args, **kwargs)
    except TypeError:
        return False
    except ValueError:  # a built-in that does not say what it takes
        return True
    return True


def wrong_call(func: object) -> Refusal:
    """What is said of a call with too many, too few or unknown arguments."""
    name = getattr(func, "__name__", "") or getattr(func, "name", "") or "deze functie"
    return refused(f"`{name}` krijgt te veel, te weinig of onbekende gegevens mee", word=name)


def guarded(name: str, func: Callable[..., object]) -> Callable[..., object]:
    """A filter that is safe in any hands; what it gives one by one becomes a list."""
    passes = getattr(getattr(func, "jinja_pass_arg", None), "name", "")

    @pass_context
    @wraps(func)
    def run(context: Context, value: object, *args: object, **kwargs: object) -> object:
        first = {
            "context": (context,),
            "eval_context": (context.eval_ctx,),
            "environment": (context.environment,),
        }.get(passes, ())
        value, args = _checked(context, name, value, args, kwargs)
        try:
            result = func(*first, value, *args, **kwargs)
        except TypeError as error:
            if fits(func, (*first, value, *args), kwargs):
                raise
            raise wrong_call(func) from error
        limits.size(result)
        return list(result) if isgenerator(result) else result  # an empty one counts as false

    return run


def _checked(
    context: Context, name: str, value: object, args: tuple[object, ...], kwargs: dict[str, object]
) -> tuple[object, tuple[object, ...]]:
    if value is None and name not in _WITH_GAPS:
        raise left_out()
    if name not in _KEEP_BLOCK:
        value = plain(context, value)
    args = tuple(plain(context, arg) for arg in args)
    limits.numbers((*args, *kwargs.values()))
    if name == "format":
        limits.template(value)
        if None in (*args, *kwargs.values()):
            raise left_out()
    if name == "replace":
        limits.replacement(value, *args[:2])
    return value, args
