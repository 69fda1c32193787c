"""Where texts come from, as Jinja2 wants to have them."""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Protocol

from jinja2 import BaseLoader, Environment, TemplateNotFound

from govdoc.errors import ProblemsError
from govdoc.problems import Level, Place, Problem
from govdoc.text.tokens import PRIVATE

_NAME = re.compile(r"[\w -]+(?:[./][\w -]+)*")  # nothing that could climb out of a folder
_LINES_ON = 10  # an expression may run on over some lines
_NOT_IN_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class TemplateText:
    """The text of a part, and the file as messages and blocks name it."""

    file: str
    text: str


class TemplateSource(Protocol):
    """Finds parts by name, such as "convenant/partijen.md"."""

    def read(self, name: str) -> TemplateText | None:
        """The text of a part; None where there is none."""

    def names(self) -> Iterable[str]:
        """The names of all parts, to say which one was probably meant."""


class Loader(BaseLoader):
    """Hands templates to Jinja2, each line of which can be found again by file and number."""

    def __init__(self, source: TemplateSource) -> None:
        self.source = source
        self._texts: dict[str, str] = {}

    def get_source(
        self,
        environment: Environment,  # noqa: ARG002 - Jinja2's own signature
        template: str,
    ) -> tuple[str, str, Callable[[], bool]]:
        """The text, the file and whether it is still the same; it is read once.

        Raises:
            TemplateNotFound: there is no such part.
            ProblemsError: TPL002, it holds characters that content may not hold.
        """
        found = self.source.read(template) if _NAME.fullmatch(template) else None
        if found is None:
            raise TemplateNotFound(template)
        text = found.text.replace("\r\n", "\n").replace("\r", "\n").removeprefix("\ufeff")
        text = text if text.endswith("\n") else text + "\n"
        self._texts[found.file] = text
        _refuse_characters(found.file, text)
        return text, found.file, lambda: True

    def line(self, file: str, line: int) -> str:
        """The text of a line of a template that was read."""
        lines = self._texts.get(file, "").split("\n")
        return lines[line - 1] if 0 < line <= len(lines) else ""

    def place(self, file: str, line: int, word: str = "") -> Place:
        """The place of a word on a line or soon after it; without one the line itself."""
        pattern = re.compile(rf"(?<!\w){re.escape(word)}(?!\w)") if word else None
        for number in range(line, line + _LINES_ON if pattern else line):
            if pattern and (found := pattern.search(self.line(file, number))):
                return Place(file, number, found.start() + 1, len(word))
        text = self.line(file, line)
        return Place(file, max(line, 1), _indent(text) + 1, max(len(text.strip()), 1))


def _indent(text: str) -> int:
    return len(text) - len(text.lstrip())


def _refuse_characters(file: str, text: str) -> None:
    for pattern in (PRIVATE, _NOT_IN_XML):
        if found := pattern.search(text):
            before = text[: found.start()]
            place = Place(file, before.count("\n") + 1, found.start() - before.rfind("\n"))
            code = f"U+{ord(found[0]):04X}"
            message = f"hier staat een teken dat een tekst niet mag bevatten ({code})"
            help_ = "haal het weg; vaak is het met kopiëren meegekomen"
            raise ProblemsError(Problem("TPL002", Level.FOUT, place, "", message, help_))
