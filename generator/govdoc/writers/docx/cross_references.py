r"""References inside the document: every number in one is a field that Word counts anew with F9.

What Word makes of a field must be what stands there now, word for word, so the words are not in the
number: `REF x \n` gives the number of a member ("2"), `\w` the whole number of a chapter ("5.2"),
`REF x` what the bookmark holds (the "3" of "Tabel 3", the title of a heading without a number).

Only of an article and an annex the number itself holds a word with a capital, "Artikel 6". `\t`
takes that word away in Word. LibreOffice knows no `\t` and counts every REF anew when it opens a
file, so that it would read "zie artikel Artikel 6". Inside a QUOTE field, word and all, it shows
what was saved; Word counts there too, and the nested field has no result of its own, so that no
reader finds the number twice.
"""

from collections.abc import Iterator

from govdoc.blocks import Reference, Said
from govdoc.writers.docx.job import Job
from govdoc.writers.docx.xml import field, nested_field, run


def reference_runs(job: Job, reference: Reference, look: str) -> str:
    """A link to where the reference leads; `look` is the inside of the w:rPr of all its runs.

    Raises:
        AnchorError: there is no such place in the document.
    """
    name = job.anchors.find(reference.target, reference.lid)
    pieces = reference.pieces or (Said(reference.text),)
    inside = "".join(_runs(job, pieces, look))
    return f'<w:hyperlink w:anchor="{name}" w:history="1">{inside}</w:hyperlink>'


def _runs(job: Job, pieces: tuple[Said, ...], look: str) -> Iterator[str]:
    """The runs of words and fields; a word waits for the number that may need it."""
    word = ""
    for piece in pieces:
        if not piece.target or not job.anchors.has_own(piece.target, piece.lid):
            word += piece.text
            continue
        name = job.anchors.find(piece.target, piece.lid)
        if name in job.anchors.worded:
            instruction = f"REF {name} \\n \\t \\h"
            yield nested_field(f'QUOTE "{word}', instruction, '"', word + piece.text, look)
        else:
            yield run(word, look)
            switches = f"{job.anchors.switches.get(name, '')} \\h".lstrip()
            yield field(f"REF {name} {switches}", piece.text, look)
        word = ""
    yield run(word, look)
