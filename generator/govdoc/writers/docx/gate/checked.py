"""The gate on a Word file: every check, in the order of the places."""

from collections.abc import Callable, Iterator
from pathlib import Path

from govdoc.accessibility.catalogue import Finding
from govdoc.problems import Place, Problem
from govdoc.writers.docx.gate.checks import (
    abbreviations,
    contrast,
    fields,
    headings,
    pictures,
    tables,
    text,
    whole,
)
from govdoc.writers.docx.gate.opening import UnreadableError
from govdoc.writers.docx.gate.word_file import Where, WordFile

Check = Callable[[WordFile], Iterator[tuple[Where, Finding]]]

CHECKS: tuple[Check, ...] = (
    *(whole.language, whole.title, whole.contents),
    *(whole.changes, whole.comments, whole.hidden, whole.people),
    *(headings.levels, headings.texts, headings.one_title),
    *(headings.any_at_all, headings.made_by_hand),
    *(text.typed_lists, text.empty_paragraphs, text.tabs, text.spaces, text.notes, text.sizes),
    *(tables.heads, tables.rows, tables.shapes, tables.columns, tables.titles),
    *(tables.colours, tables.rasic),
    *(pictures.words, pictures.text_boxes, pictures.floating),
    *(fields.links, fields.names, fields.old_fields, fields.dotted_lines),
    *(contrast.letters, abbreviations.explained),
)


def check_word(path: Path, name: str) -> tuple[Problem, ...]:
    """What keeps a Word file from being accessible; `name` is what the file is called in places.

    A file that cannot be read as Word gives one finding, TGL021.
    """
    try:
        word = WordFile(path)
    except UnreadableError as error:
        return (error.finding.at(Place(name, 1, 1, label="het bestand"), "bestand"),)
    found = [(where, finding) for check in CHECKS for where, finding in check(word)]
    made = dict.fromkeys(
        finding.at(Place(name, where.line, 1, label=where.words), where.path)
        for where, finding in found
    )
    return tuple(sorted(made, key=lambda one: (one.place.line, one.code)))
