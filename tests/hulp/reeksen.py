"""Runs of six words, as hashes: whether a text takes over sentences of the source document.

The source itself may not be spread; its hashes may, so that every clone can check its own texts.
"""

import re
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path

BESTAND = Path(__file__).resolve().parents[1] / "text" / "bron-reeksen.bin"
LENGTE = 6  # words in a run
_BYTES = 6  # of a hash: enough to keep a few hundred thousand runs apart
_WOORD = re.compile(r"[^\W\d_]+|\d+")


def reeksen(tekst: str) -> Iterator[tuple[str, bytes]]:
    """Every run of six words with its hash; capitals, signs and line ends make no difference."""
    woorden = _WOORD.findall(tekst.casefold())
    for plek in range(len(woorden) - LENGTE + 1):
        reeks = " ".join(woorden[plek : plek + LENGTE])
        yield reeks, sha256(reeks.encode()).digest()[:_BYTES]


def bron() -> frozenset[bytes]:
    """The hashes of the source document."""
    inhoud = BESTAND.read_bytes()
    return frozenset(inhoud[plek : plek + _BYTES] for plek in range(0, len(inhoud), _BYTES))


def schrijf(tekst: str) -> int:
    """Write the hashes of a source document anew; the number of runs."""
    gevonden = sorted({hash_ for _, hash_ in reeksen(tekst)})
    BESTAND.write_bytes(b"".join(gevonden))
    return len(gevonden)
