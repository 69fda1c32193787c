"""Lines of a template: each ends with where it stands, and one that holds only tags is no line."""

from collections.abc import Iterator

from jinja2.ext import Extension
from jinja2.lexer import Token, TokenStream

from govdoc.text.tokens import origin_mark


class LineMarks(Extension):
    """Puts a mark at the end of each line, and takes out lines with nothing but `{% … %}`."""

    def filter_stream(self, stream: TokenStream) -> Iterator[Token]:
        """The same tokens, with marks in the text between them."""
        if stream.filename is None:  # a title or a fact: it has no lines
            yield from stream
            return
        marker = _Marker(stream.filename)
        for token in stream:
            marker.read(token)
        yield from marker.tokens()


class _Marker:
    """Reads tokens; what stands on a line decides, at its end, what becomes of it."""

    def __init__(self, file: str) -> None:
        self._file = file
        self._tokens: list[Token | list[str]] = []  # text between tags is a list of pieces
        self._line: list[tuple[list[str], int]] = []  # the pieces of this line, to take them out
        self._used = self._tags = False

    def read(self, token: Token) -> None:
        if token.type == "data":
            self._text(token)
            return
        self._tokens.append(token)
        self._used = self._used or token.type == "variable_begin"
        self._tags = self._tags or token.type == "block_begin"

    def tokens(self) -> Iterator[Token]:
        """What was read, with marks."""
        line = 1
        for token in self._tokens:
            if isinstance(token, list):
                yield Token(line, "data", "".join(token))
            else:
                line = token.lineno
                yield token

    def _text(self, token: Token) -> None:
        if self._tokens and isinstance(self._tokens[-1], list):
            self._tags = True  # between two pieces of text stood a comment
        pieces: list[str] = []
        self._tokens.append(pieces)
        *ended, last = token.value.split("\n")
        for number, text in enumerate(ended, token.lineno):
            self._piece(pieces, text)
            self._end_line(pieces, number)
        self._piece(pieces, last)

    def _piece(self, pieces: list[str], text: str) -> None:
        self._line.append((pieces, len(pieces)))
        pieces.append(text)
        self._used = self._used or bool(text.strip())

    def _end_line(self, pieces: list[str], number: int) -> None:
        if self._used:
            pieces.append(f"{origin_mark(self._file, number)}\n")
        elif self._tags:
            for holder, place in self._line:
                holder[place] = ""
        else:
            pieces.append("\n")
        self._line, self._used, self._tags = [], False, False
