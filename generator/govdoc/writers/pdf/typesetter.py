"""Calls typst, the one place that knows it."""

import re
from collections.abc import Mapping
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from govdoc.errors import GovdocError
from govdoc.writers.raster import FAMILY, FONTS

__all__ = ["FAMILY", "TypesetError", "typeset"]

_SETTINGS: dict[str, Any] = {
    "font_paths": [str(FONTS)],
    "ignore_system_fonts": True,
    "format": "pdf",
    "pdf_standards": ["ua-1", "a-2a"],
}
_NO_GLYPH = re.compile(r"the text [`\"“]*(.+?)[`\"”]* could not be displayed")


class TypesetError(GovdocError):
    """A document that cannot be set as a PDF."""


def typeset(sources: Mapping[str, bytes]) -> bytes:
    """A PDF from `main.typ` and the files beside it; fonts of the machine are never used.

    Raises:
        TypesetError: with what is wrong.
    """
    import typst  # noqa: PLC0415 - an extra, and only who writes PDF needs it

    with TemporaryDirectory(prefix="govdoc-", ignore_cleanup_errors=True) as name:
        for file, content in sources.items():
            (Path(name) / file).write_bytes(content)
        try:
            made: bytes = typst.compile(Path(name) / "main.typ", root=name, **_SETTINGS)
        except typst.TypstError as error:
            raise TypesetError(_said(str(error))) from error
    return made


def _said(message: str) -> str:
    if found := _NO_GLYPH.search(message):
        return (
            f"het lettertype {FAMILY} van de PDF heeft dit teken niet: {found[1]}; haal het weg, "
            "of maak dit document als docx of html"
        )
    return f"de PDF kon niet worden gemaakt: {message}"
