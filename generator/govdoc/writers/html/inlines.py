"""What stands inside a paragraph: text, links, references, notes and fields."""

from govdoc.blocks import FormField, Inline, Inlines, LineBreak, Link, NoteMark, Reference, Text
from govdoc.writers.html.page import Page
from govdoc.writers.html.tags import element, fragment, text


def inlines(page: Page, content: Inlines) -> str:
    """The HTML of inlines."""
    return "".join(_inline(page, inline) for inline in content)


def form_field(page: Page, field: FormField, *, labelled_by: str = "") -> str:
    """A line to write on, also on paper, or a box to tick."""
    page.fields += 1
    tick = field.kind == "aankruisvak"
    return element(
        "input",
        type="checkbox" if tick else "text",
        class_="" if tick else f"veld {field.kind}",
        name=field.tag,
        placeholder=field.prompt,
        autocomplete="" if tick else "off",
        aria_label="" if labelled_by else field.title,
        aria_labelledby=labelled_by,
    )


def _inline(page: Page, inline: Inline) -> str:
    if isinstance(inline, Text):
        return _text(inline)
    if isinstance(inline, Reference):
        target = fragment(page.ids.find(inline.target, inline.lid))
        return element("a", _emphasised(inline.text, inline.bold, inline.italic), href=target)
    if isinstance(inline, Link):
        return element("a", "".join(_text(part) for part in inline.texts), href=inline.url)
    if isinstance(inline, LineBreak):
        return "<br>"
    return _mark(page, inline) if isinstance(inline, NoteMark) else form_field(page, inline)


def _text(part: Text) -> str:
    words = _emphasised(part.text, part.bold, part.italic)
    return element("mark", words) if part.blank else words


def _emphasised(words: str, bold: bool, italic: bool) -> str:  # noqa: FBT001 - of the block itself
    out = element("em", text(words)) if italic else text(words)
    return element("strong", out) if bold else out


def _mark(page: Page, mark: NoteMark) -> str:
    """The number of a note; the note leads back to the first."""
    first = mark.key not in page.notes
    number = page.note(mark.key)
    link = element(
        "a",
        str(number),
        href=f"#_noot-{number}",
        id=f"_bij-noot-{number}" if first else "",
        role="doc-noteref",
        aria_label=f"Noot {number}",
    )
    return element("sup", link)
