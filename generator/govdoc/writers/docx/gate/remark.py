"""What the gate says of a gemeente's own Word template, seen in a document made with it."""

from pathlib import Path
from tempfile import TemporaryDirectory

from govdoc.problems import Level
from govdoc.writers.docx.gate.checked import check_word


def said_of_template(word: bytes, template: str) -> tuple[str, ...]:
    """One line where the document has faults; our own part of it was checked before."""
    with TemporaryDirectory(prefix="govdoc-", ignore_cleanup_errors=True) as name:
        path = Path(name) / "document.docx"
        path.write_bytes(word)
        found = check_word(path, path.name)
    faults = sum(problem.level is Level.FOUT for problem in found)
    if not faults:
        return ()
    points = "1 punt" if faults == 1 else f"{faults} punten"
    said = (
        f"Het sjabloon {template} maakt documenten minder toegankelijk ({points});"
        " govdoc check-docx op een van de documenten zegt welke."
    )
    return (said,)
