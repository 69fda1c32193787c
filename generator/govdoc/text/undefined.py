"""Names that are not there, and fields that were left out."""

from typing import Any, NoReturn

from jinja2 import StrictUndefined
from jinja2.exceptions import SecurityError

from govdoc.text.refusal import Refusal, refused


class UnknownName(Exception):  # noqa: N818 - the fault lies in a text, not in the program
    """A text asks for a name that `holder` does not have; Jinja2's `missing`: no text has it."""

    def __init__(self, name: object, holder: object) -> None:
        super().__init__(name)
        self.name = str(name)
        self.holder = holder


class Unknown(StrictUndefined):
    """What stands for an unknown name: anything done with it is an error that knows the name."""

    __slots__ = ()

    def error(self) -> Exception:
        """The error to raise: forbidden, or unknown."""
        name = str(self._undefined_name)
        if self._undefined_exception is SecurityError:
            return refused(f"`{name}` mag een tekst niet gebruiken", word=name)
        return UnknownName(name, self._undefined_obj)

    def _fail_with_undefined_error(self, *_: Any, **__: Any) -> NoReturn:  # noqa: ANN401
        raise self.error()

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401 - it never returns
        if name.startswith("__"):
            raise AttributeError(name)
        raise self.error()

    # the same list as Jinja2's own: a method of a base class would raise an error of its own
    __iter__ = __str__ = __len__ = __bool__ = __contains__ = _fail_with_undefined_error
    __eq__ = __ne__ = __hash__ = __call__ = __getitem__ = _fail_with_undefined_error
    __add__ = __radd__ = __sub__ = __rsub__ = __mul__ = __rmul__ = _fail_with_undefined_error
    __truediv__ = __rtruediv__ = __floordiv__ = __rfloordiv__ = _fail_with_undefined_error
    __mod__ = __rmod__ = __pow__ = __rpow__ = __pos__ = __neg__ = _fail_with_undefined_error
    __lt__ = __le__ = __gt__ = __ge__ = __int__ = __float__ = _fail_with_undefined_error


class Gap(Refusal):
    """A field that was left out stands where a text needs it (TPL001)."""


def left_out(name: str = "") -> Gap:
    """What is said when a text shows a field that was not filled in, by the name it has there."""
    what = f"`{name}`" if name else "een gegeven op deze regel"
    ask = name or "…"
    message = f"{what} is niet ingevuld en kan dus niet in de tekst staan"
    return Gap("TPL001", message, f"vraag er eerst naar: {{% if {ask} %}} … {{% endif %}}", name)
