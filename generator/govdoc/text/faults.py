"""What goes wrong in a template, as a problem with the place where it stands."""

import re
from collections.abc import Iterable, Mapping
from types import TracebackType

from jinja2 import TemplateNotFound, TemplatesNotFound, TemplateSyntaxError
from jinja2.exceptions import TemplateRuntimeError
from jinja2.utils import missing

from govdoc.errors import ProblemsError
from govdoc.problems import Level, Place, Problem
from govdoc.rules.wetten import CitationError
from govdoc.source.wording import nearest, quoted
from govdoc.text.environment import TextEnvironment
from govdoc.text.loader import Loader
from govdoc.text.refusal import Refusal, refused
from govdoc.text.syntax import in_dutch
from govdoc.text.undefined import Gap, Unknown, UnknownName, left_out
from govdoc.text.view import known_names

_WRONG_VALUES = (TypeError, ValueError, ArithmeticError, LookupError, AttributeError, MemoryError)
_DOTTED = re.compile(r"(?<![\w.'\"])[A-Za-z_]\w*(?:\.\w+)+")
_DOORS = tuple(f"govdoc.text.{name}" for name in ("environment", "guard", "view"))  # texts use them
_ASK_FIRST = "kan een gegeven leeg zijn, vraag er dan eerst naar met {% if … %}"


def problem(refusal: Refusal, place: Place, path: str = "") -> Problem:
    """A refusal at the place where it happened."""
    path = path or refusal.path
    return Problem(refusal.code, Level.FOUT, place, path, refusal.message, refusal.help)


class Faults:
    """Explains the errors of the templates of one environment."""

    def __init__(self, environment: TextEnvironment, loader: Loader) -> None:
        self._environment = environment
        self._loader = loader

    def explain(
        self, error: Exception, known: Mapping[str, object], place: Place | None = None
    ) -> Exception:
        """The problem that an error is; the error itself when the fault is ours.

        `place` is where the text stands, when it stands in no file of its own.
        """
        refusal = self._refusal(error, known)
        if refusal is None:
            return error
        return ProblemsError(problem(refusal, place or self._place(error, refusal.word)))

    def _refusal(self, error: Exception, known: Mapping[str, object]) -> Refusal | None:
        if isinstance(error, Gap) and not error.word:
            return left_out(self._empty(error, known))
        if isinstance(error, Refusal):
            return error
        if isinstance(error, UnknownName):
            return self._unknown(error, known)
        if isinstance(error, TemplateNotFound):
            return self._missing(error)
        if isinstance(error, TemplateSyntaxError | TemplateRuntimeError):
            return in_dutch(error, self._environment)
        return _other(error)

    def _unknown(self, error: UnknownName, known: Mapping[str, object]) -> Refusal:
        if error.holder is None:
            return left_out(self._holder(error))
        if error.holder is missing:
            names = [name for name in (*known, *self._environment.globals) if " " not in name]
        else:
            names = [*(known_names(error.holder) or _public(error.holder))]
        near = nearest(error.name, names)
        repair = f"bedoelt u {near}?" if near else "zie docs/inhoud-schrijven.md voor wat er is"
        message = f"de naam {quoted(error.name)} is niet bekend"
        return Refusal("TPL001", message, repair, error.name)

    def _holder(self, error: UnknownName) -> str:
        """How the text names what was left out: `partner.dpia` in `partner.dpia.datum`."""
        text = self._loader.line(*_in_template(error.__traceback__))
        found = re.search(rf"([\w.]+)\.{re.escape(error.name)}\b", text)
        return found[1] if found else ""

    def _empty(self, error: Gap, known: Mapping[str, object]) -> str:
        """Which name on the line stands for nothing, as far as it can be followed."""
        text = self._loader.line(*_in_template(error.__traceback__))
        empty = (name for name in _DOTTED.findall(text) if self._is_empty(name, known))
        return next(empty, "")

    def _is_empty(self, name: str, known: Mapping[str, object]) -> bool:
        first, *rest = name.split(".")
        value = known.get(first, missing)
        for field in rest:
            if value is missing or value is None or isinstance(value, Unknown):
                return False
            value = self._environment.getattr(value, field)
        return value is None

    def _missing(self, error: TemplateNotFound) -> Refusal:
        names = error.templates if isinstance(error, TemplatesNotFound) else [error.name]
        words = [str(name) for name in names]
        near = nearest(words[0], self._loader.source.names())
        help_ = f"bedoelt u {near}?" if near else "maak het deel in de map content"
        shown = " of ".join(quoted(word) for word in words)
        return Refusal("TPL003", f"er is geen deel {shown}", help_, words[0])

    def _place(self, error: Exception, word: str) -> Place:
        if isinstance(error, TemplateSyntaxError) and error.filename:
            return self._loader.place(error.filename, error.lineno, word)
        return self._loader.place(*_in_template(error.__traceback__), word)


def _other(error: Exception) -> Refusal | None:
    """What Python or the register of laws says of an expression; None for a bug of ours."""
    if isinstance(error, CitationError):
        return Refusal("TPL006", str(error), error.help, "wet")
    if isinstance(error, RecursionError):
        return refused("dit deel of deze macro roept zichzelf zonder einde aan")
    if isinstance(error, OverflowError):
        return refused("deze reeks is te lang, of dit getal te groot")
    if isinstance(error, _WRONG_VALUES) and not _is_ours(error):
        return refused("deze bewerking kan niet met deze waarden", _ASK_FIRST)
    return None


def _in_template(traceback: TracebackType | None) -> tuple[str, int]:
    """File and line of the innermost template in a traceback."""
    found = ("", 1)
    while traceback:
        if "__jinja_exception__" in traceback.tb_frame.f_globals:
            found = traceback.tb_frame.f_code.co_filename, traceback.tb_lineno
        traceback = traceback.tb_next
    return found


def _is_ours(error: BaseException) -> bool:
    """Whether an error rose in our own code: then it is a bug, and no fault of a text."""
    traceback, last = error.__traceback__, None
    while traceback:
        last, traceback = traceback, traceback.tb_next
    name = str(last.tb_frame.f_globals.get("__name__", "")) if last else ""
    return name.startswith("govdoc.") and name not in _DOORS


def _public(holder: object) -> Iterable[str]:
    names = getattr(holder, "__dict__", None) or getattr(holder, "_fields", ()) or ()
    return (name for name in names if not name.startswith("_"))
