"""How a document opens: a cover of its own, or a title block above the text."""

from govdoc.writers.docx.filling import filled, slot_values
from govdoc.writers.docx.house_style import Slot
from govdoc.writers.docx.job import Job
from govdoc.writers.docx.runs import look
from govdoc.writers.docx.xml import Props, run

_THIRD = 4025  # how far below the top margin the title stands on a cover, in twips
_LOGO_AIR = 567
_TWIPS = 56.7  # in a millimetre


def front(job: Job) -> list[str]:
    """The paragraphs of cover or title block."""
    if job.house.cover and job.document.front.cover:
        return _own_cover(job)
    document = job.document
    before = None
    out = []
    logo = job.house.logo
    if logo:
        picture = logo.xml(job.relations, job.pictures(), document.whose)
        out.append(job.paragraph(Props(job.house.style("logo")), picture))
    if document.front.cover:
        before = _THIRD - (round(logo.height * _TWIPS) + _LOGO_AIR if logo else 0)
    out.append(_title(job, before))
    if document.subtitle:
        out.append(job.paragraph(Props(job.house.style("ondertitel")), run(document.subtitle)))
    out.append(job.paragraph(Props(job.house.style("gemeentenaam")), run(document.whose)))
    out += [*_concept(job), *_facts(job)]
    job.new_page = document.front.cover
    return out


def _own_cover(job: Job) -> list[str]:
    """The cover page of the gemeente's own template; what is said of the document comes after."""
    content = filled(job.house.cover, slot_values(job, 0), job.relations)
    cover = (
        f'<w:sdt><w:sdtPr><w:id w:val="{job.controls()}"/><w:docPartObj><w:docPartGallery '
        'w:val="Cover Pages"/><w:docPartUnique/></w:docPartObj></w:sdtPr>'
        f"<w:sdtContent>{content}</w:sdtContent></w:sdt>"
    )
    job.new_page = True
    shown = {piece.name for piece in job.house.cover if isinstance(piece, Slot)}
    out = [] if "titel" in shown else [_title(job)]
    out += [*_concept(job), *_facts(job)]
    job.new_page = job.new_page or not job.document.front.contents
    return [cover, *out]


def _title(job: Job, before: int | None = None) -> str:
    title = Props(job.house.style("titel"), before=before)
    return job.paragraph(title, run(job.document.title))


def _concept(job: Job) -> list[str]:
    """What says in large letters that a document is a concept."""
    mark = Props(job.house.style("conceptmerk"))
    return [job.paragraph(mark, run("Concept"))] if job.document.is_concept else []


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
