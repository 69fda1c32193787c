"""What a text may not do or cannot do."""


class Refusal(Exception):  # noqa: N818 - it is no error of the program: a text asks for something
    """Becomes a problem at the place in the text where it happened; the message is Dutch."""

    def __init__(self, code: str, message: str, repair: str = "") -> None:
        super().__init__(message)
        self.code = code
        self.message = message
        self.help = repair


def refused(message: str, repair: str = "") -> Refusal:
    """An operation that texts may not do (TPL002)."""
    return Refusal("TPL002", message, repair)
