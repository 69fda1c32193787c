"""What the command line chooses of the files that are written."""

from dataclasses import dataclass
from typing import Literal, get_args

Form = Literal["docx", "html"]
FORMS: tuple[Form, ...] = get_args(Form)


@dataclass(frozen=True, slots=True)
class Choices:
    """The forms of a document to write."""

    forms: tuple[Form, ...] = ("docx",)
