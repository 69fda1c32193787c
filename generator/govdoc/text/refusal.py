"""What a text may not do or cannot do."""


class Refusal(Exception):  # noqa: N818 - the fault lies in a text, not in the program
    """Becomes a problem at the place in the text where it happened; the message is Dutch.

    `word` is what stands there, when that is known: it makes the place exact. `path` is the dotted
    path in gemeente.yaml of what is missing there.
    """

    def __init__(
        self, code: str, message: str, repair: str = "", word: str = "", path: str = ""
    ) -> None:
        super().__init__(message)
        self.path = path
        self.code = code
        self.message = message
        self.help = repair
        self.word = word


def refused(message: str, repair: str = "", word: str = "") -> Refusal:
    """An operation that texts may not do, or that cannot be read (TPL002)."""
    return Refusal("TPL002", message, repair, word)
