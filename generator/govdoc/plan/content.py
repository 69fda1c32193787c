"""Everything that the documents of one gemeente are made from, read and compiled once."""

from collections.abc import Iterable
from functools import cache, cached_property

from govdoc.errors import ProblemsError
from govdoc.model.documentsoort import Onderdeel
from govdoc.model.gemeente import Gemeente, Source
from govdoc.model.soorten import Soort, lees_soort
from govdoc.problems import Place
from govdoc.resources import Resources
from govdoc.rules.plichten import Verplichting, lees_plichten
from govdoc.rules.wetten import Wetten, lees_wetten
from govdoc.source.places import steps
from govdoc.text.engine import Engine
from govdoc.text.loader import TemplateText


class Content:
    """The model of a gemeente with the kinds, texts and laws that its documents use.

    Each process has its own: what is compiled does not travel, tasks do.
    """

    def __init__(self, source: Source) -> None:
        """Take the gemeente of a source that was read whole.

        Raises:
            ProblemsError: something in it could not be read.
        """
        if source.gemeente is None:
            raise ProblemsError(*source.problems)
        self.gemeente: Gemeente = source.gemeente
        lijst = source.ondertekenaars
        self.ondertekenaars = {wie.nummer: wie for wie in (lijst.rijen if lijst else ())}
        self.resources = Resources(source.path.parent)
        self.places = source.places
        self.engine = Engine(Parts(self.resources), locate=self.locate)
        self.soort = cache(lambda kind: lees_soort(self.resources, kind))

    @cached_property
    def wetten(self) -> Wetten:
        """The register of laws.

        Raises:
            ProblemsError: TPL003 or TPL007.
        """
        return lees_wetten(self.resources)

    @cached_property
    def plichten(self) -> tuple[Verplichting, ...]:
        """What the law asks of a gemeente.

        Raises:
            ProblemsError: TPL003, TPL006 or TPL007.
        """
        return lees_plichten(self.resources, self.wetten)

    def locate(self, path: str) -> Place:
        """The place in gemeente.yaml of a dotted path."""
        return self.places.of(steps(path))


class Parts:
    """Finds the texts of parts for the engine."""

    def __init__(self, resources: Resources) -> None:
        self._resources = resources

    def read(self, name: str) -> TemplateText | None:
        """The text of a part; None where there is none.

        Raises:
            ProblemsError: TPL003, it cannot be read as text.
        """
        text = self._resources.text("content", name)
        return None if text is None else TemplateText(f"content/{name}", text)

    def names(self) -> Iterable[str]:
        """The names of all parts, to say which one was probably meant."""
        return self._resources.names("content", "**/*.md")


def part_name(kind: str, onderdeel: Onderdeel) -> str:
    """The file of a part below content/: of the kind's own folder, or of the one it names."""
    deel = onderdeel.deel or ""
    return f"{deel}.md" if "/" in deel else f"{kind}/{deel}.md"


__all__ = ["Content", "Parts", "Soort", "part_name"]
