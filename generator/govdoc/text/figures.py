"""Figures of the model as blocks, with words for who cannot see them."""

from collections.abc import Iterator, Sequence

from govdoc.blocks import ChartRole, Figure, OrganisationChart, StepDiagram, Text
from govdoc.text.arguments import text_of
from govdoc.text.filters import opsomming
from govdoc.text.refusal import refused
from govdoc.text.view import MapView

_ZO = "stappenfiguur('bijschrift', ['eerste stap', 'tweede stap', …])"


def organigram(rollen: MapView, bijschrift: object) -> Figure:
    """Who reports to whom, as a chart."""
    caption = text_of(bijschrift, "organigram", "een bijschrift")
    chart = tuple(
        ChartRole(
            id_,
            rol.naam,
            rol.lijn,
            tuple(boven for boven in rol.rapporteert_aan if boven in rollen and boven != id_),
        )
        for id_, rol in rollen.items()
    )
    words = " ".join(["Organigram.", *_reports(chart), *_alone(chart)])
    return Figure(OrganisationChart(chart), (Text(caption),), words)


def stappenfiguur(bijschrift: object, stappen: object) -> Figure:
    """Steps that follow each other, as a diagram."""
    caption = text_of(bijschrift, "stappenfiguur", "een bijschrift")
    if not isinstance(stappen, list | tuple) or not stappen:
        raise refused("`stappenfiguur` vraagt een lijst van stappen", _ZO, "stappenfiguur")
    steps = tuple(text_of(stap, "stappenfiguur", "een stap") for stap in stappen)
    said = "; ".join(f"{number} {step}" for number, step in enumerate(steps, 1))
    words = f"Schema van {len(steps)} stappen die op elkaar volgen: {said}."
    return Figure(StepDiagram(steps), (Text(caption),), words)


def _reports(chart: Sequence[ChartRole]) -> Iterator[str]:
    """Per role who report to it."""
    for boven in chart:
        if namen := [rol.name for rol in chart if boven.id in rol.reports_to]:
            werkwoord = "rapporteert" if len(namen) == 1 else "rapporteren"
            yield f"Aan {boven.name} {werkwoord}: {opsomming(namen)}."


def _alone(chart: Sequence[ChartRole]) -> Iterator[str]:
    """Roles that report to nobody, and nobody to them."""
    above = {boven for rol in chart for boven in rol.reports_to}
    if namen := [rol.name for rol in chart if not rol.reports_to and rol.id not in above]:
        yield f"Zonder lijn naar een andere rol: {opsomming(namen)}."
