"""Line marks: every line of template text ends with where it stands (file and line)."""

from collections.abc import Iterator

from jinja2.ext import Extension
from jinja2.lexer import Token, TokenStream

from govdoc.text.tokens import origin_mark


class LineMarks(Extension):
    """Puts a mark at the end of each line; a line on which nothing stands gets none."""

    def filter_stream(self, stream: TokenStream) -> Iterator[Token]:
        """The same tokens, with marks in the text between them."""
        used = False
        for token in stream:
            if token.type != "data":
                used = used or token.type == "variable_begin"
                yield token
                continue
            text, used = _marked(token, stream.filename, used=used)
            yield Token(token.lineno, "data", text)


def _marked(token: Token, file: str | None, *, used: bool) -> tuple[str, bool]:
    """The text with its marks, and whether anything stands on its last line yet."""
    if file is None:
        return token.value, used
    *lines, last = token.value.split("\n")
    marked = []
    for number, line in enumerate(lines, token.lineno):
        marked.append(line + origin_mark(file, number) if used or line.strip() else line)
        used = False
    return "\n".join([*marked, last]), used or bool(last.strip())
