"""How a document opens: a cover of its own, or a title block above the text."""

from govdoc.writers.docx.job import Job
from govdoc.writers.docx.runs import look
from govdoc.writers.docx.xml import Props, run

_THIRD = 4025  # how far below the top margin the title stands on a cover, in twips
_LOGO_AIR = 567
_TWIPS = 56.7  # in a millimetre


def front(job: Job) -> list[str]:
    """The paragraphs of cover or title block."""
    document = job.document
    before = None
    out = []
    logo = job.house.logo
    if logo:
        picture = logo.xml(job.relations, job.pictures(), gemeente(job))
        out.append(job.paragraph(Props(job.house.style("logo")), picture))
    if document.front.cover:
        before = _THIRD - (round(logo.height * _TWIPS) + _LOGO_AIR if logo else 0)
    title = Props(job.house.style("titel"), before=before)
    out.append(job.paragraph(title, run(document.title)))
    if document.subtitle:
        out.append(job.paragraph(Props(job.house.style("ondertitel")), run(document.subtitle)))
    out.append(job.paragraph(Props(job.house.style("gemeentenaam")), run(gemeente(job))))
    if document.is_concept:
        out.append(job.paragraph(Props(job.house.style("conceptmerk")), run("Concept")))
    out += _facts(job)
    job.new_page = document.front.cover
    return out


def gemeente(job: Job) -> str:
    """The gemeente as it calls itself in head and properties: "gemeente Lindewaarde"."""
    name = job.document.gemeente
    return name if name.casefold().startswith("gemeente ") else f"gemeente {name}"


def _facts(job: Job) -> list[str]:
    """Label and value: on a cover a line each, in a title block one after the other."""
    facts = job.document.front.facts
    if not facts:
        return []
    if job.document.front.cover:
        style, label = Props(job.house.style("feit")), look(job.house.style("feitlabel"))
        return [job.paragraph(style, run(f"{name}: ", label) + run(value)) for name, value in facts]
    text = run(" · ").join(
        run(f"{name}: ") + run(value, look("", bold=True)) for name, value in facts
    )
    return [job.paragraph(Props(job.house.style("feitenregel")), text)]
