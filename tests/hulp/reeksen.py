"""Runs of six words, as hashes: whether a text takes over sentences of the source document.

The source itself may not be spread; its hashes may, so that every clone can check its own texts.
"""

import re
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path

BESTAND = Path(__file__).resolve().parents[1] / "text" / "bron-reeksen.txt"
LENGTE = 6  # words in a run
_TEKENS = 12  # of a hash: enough to keep a few hundred thousand runs apart
_WOORD = re.compile(r"[^\W\d_]+|\d+")


def reeksen(tekst: str) -> Iterator[tuple[str, str]]:
    """Every run of six words with its hash; capitals, signs and line ends make no difference."""
    woorden = _WOORD.findall(tekst.casefold())
    for plek in range(len(woorden) - LENGTE + 1):
        reeks = " ".join(woorden[plek : plek + LENGTE])
        yield reeks, sha256(reeks.encode()).hexdigest()[:_TEKENS]


def bron() -> frozenset[str]:
    """The hashes of the source document."""
    return frozenset(BESTAND.read_text("ascii").split())


def schrijf(tekst: str) -> int:
    """Write the hashes of a source document anew; the number of runs."""
    gevonden = sorted({hash_ for _, hash_ in reeksen(tekst)})
    BESTAND.write_text("\n".join(gevonden) + "\n", "ascii", newline="\n")
    return len(gevonden)
