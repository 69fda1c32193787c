"""What goes wrong in a template, as a problem with the place where it stands."""

from collections.abc import Iterable, Mapping
from types import TracebackType
from typing import Any

from jinja2 import TemplateNotFound, TemplateSyntaxError, TemplatesNotFound
from jinja2.exceptions import SecurityError, TemplateRuntimeError

from govdoc.errors import ProblemsError
from govdoc.problems import Level, Place, Problem
from govdoc.rules.wetten import CitationError
from govdoc.source.wording import nearest, quoted
from govdoc.text.environment import TextEnvironment
from govdoc.text.loader import Loader
from govdoc.text.refusal import Refusal, refused
from govdoc.text.syntax import in_dutch
from govdoc.text.undefined import UnknownName
from govdoc.text.view import known_names

_WRONG_VALUES = (TypeError, ValueError, ArithmeticError, LookupError, AttributeError)


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
        if isinstance(error, ProblemsError):
            return error
        refusal, word = self._refusal(error, known)
        if refusal is None:
            return error
        at = place or self._place(error, word)
        return ProblemsError(
            Problem(refusal.code, Level.FOUT, at, "", refusal.message, refusal.help)
        )

    def missing(self, error: TemplateNotFound, place: Place) -> ProblemsError:
        """TPL003: there is no part of this name."""
        refusal = self._missing(error)
        return ProblemsError(
            Problem(refusal.code, Level.FOUT, place, "", refusal.message, refusal.help)
        )

    def _refusal(
        self, error: Exception, known: Mapping[str, object]
    ) -> tuple[Refusal | None, str]:
        if isinstance(error, Refusal):
            return error, ""
        if isinstance(error, UnknownName):
            return self._unknown(error, known), error.name
        if isinstance(error, CitationError):
            return Refusal("TPL006", str(error), error.help), "wet"
        if isinstance(error, TemplateNotFound):
            return self._missing(error), (error.name or "")
        if isinstance(error, TemplateSyntaxError | TemplateRuntimeError):
            return in_dutch(error, self._environment), ""
        if isinstance(error, RecursionError):
            return refused("dit deel of deze macro roept zichzelf zonder einde aan"), ""
        if isinstance(error, (*_WRONG_VALUES, MemoryError)) and not _is_ours(error):
            return refused("deze bewerking kan niet met deze waarden"), ""
        return None, ""

    def _unknown(self, error: UnknownName, known: Mapping[str, object]) -> Refusal:
        if error.holder is None:
            names: Iterable[str] = [*known, *self._environment.globals]
            names = [name for name in names if " " not in name]
        else:
            names = known_names(error.holder) or _public(error.holder)
        near = nearest(error.name, names)
        repair = f"bedoelt u {near}?" if near else "kijk in docs/inhoud-schrijven.md wat er is"
        return Refusal("TPL001", f"de naam {quoted(error.name)} is niet bekend", repair)

    def _missing(self, error: TemplateNotFound) -> Refusal:
        names = error.templates if isinstance(error, TemplatesNotFound) else [error.name]
        shown = " of ".join(quoted(str(name)) for name in names)
        near = nearest(str(names[0]), self._loader.source.names())
        help_ = f"bedoelt u {near}?" if near else "maak het deel in de map content"
        return Refusal("TPL003", f"er is geen deel {shown}", help_)

    def _place(self, error: Exception, word: str) -> Place:
        if isinstance(error, TemplateSyntaxError) and error.filename:
            return self._loader.place(error.filename, error.lineno)
        file, line = _in_template(error.__traceback__)
        return self._loader.place(file, line, word)


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
    name = last.tb_frame.f_globals.get("__name__", "") if last else ""
    return str(name).startswith("govdoc.") and name != "govdoc.text.environment"


def _public(holder: Any) -> list[str]:  # noqa: ANN401 - whatever a text asked a name of
    names = getattr(holder, "__dict__", None) or getattr(holder, "_fields", ()) or ()
    return [name for name in names if not name.startswith("_")]


__all__ = ["Faults", "SecurityError"]
