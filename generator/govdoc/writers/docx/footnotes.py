"""The footnotes of a document as the part they are in Word."""

from govdoc.writers.docx.job import Job
from govdoc.writers.docx.relations import Relations
from govdoc.writers.docx.runs import look, runs
from govdoc.writers.docx.xml import Props, paragraph, part, run
from govdoc.writers.notes import footnote


def footnotes(job: Job) -> tuple[bytes, Relations]:
    """The part, and its relationships: a link in a note belongs to the notes."""
    own, job.relations = job.relations, Relations()
    notes = "".join(_note(job, key, number) for key, number in job.notes.items())
    relations, job.relations = job.relations, own
    before, after = job.house.footnotes
    return part(f"{before}{notes}{after}"), relations


def _note(job: Job, key: str, number: int) -> str:
    style = look(job.house.style("voetnootteken"))
    mark = f"<w:r><w:rPr>{style}</w:rPr><w:footnoteRef/></w:r>{run(' ')}"
    content = mark + runs(job, footnote(job.document, key))
    props = Props(job.house.style("voetnoottekst"))
    return f'<w:footnote w:id="{number}">{paragraph(props, content)}</w:footnote>'
