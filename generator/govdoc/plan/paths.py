"""Where a document may be written: below the output folder, on any system."""

import re
import unicodedata

from govdoc.source.wording import quoted

MAX_PATH = 240  # characters below the output folder; Windows stops at 260 with that folder included
_FORBIDDEN = re.compile(
    r'[<>:"|?*\\\x00-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]'
)
_RESERVED = re.compile(
    r"(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[0-9¹²³])\s*(\.|$)", re.IGNORECASE
)


def refusal(path: str) -> str:
    """Why a document cannot be written to `path` (with `/`), in Dutch; empty where it can."""
    if len(path) > MAX_PATH:
        return f"is {len(path)} tekens lang; hoogstens {MAX_PATH} kan"
    return next((why for part in path.split("/") if (why := _refused(part))), "")


def _refused(part: str) -> str:
    """Why a file or folder cannot have this name."""
    if part in {"", ".", ".."}:
        return "leidt buiten de uitvoermap of heeft een leeg deel"
    if found := _FORBIDDEN.search(part):
        return f"bevat het teken {quoted(found[0])}, dat niet in een bestandsnaam kan"
    if part[0] == " " or part[-1] in " .":
        return "bevat een naam die met een spatie begint, of op een spatie of punt eindigt"
    if _RESERVED.match(part):
        return f"bevat de naam {part}, die Windows voor zichzelf houdt"
    return ""


def same(path: str) -> str:
    """A key that is equal for paths which some systems take for one: case and accents' encoding."""
    return unicodedata.normalize("NFC", path.casefold())
