"""Which day it is: only `check` asks, no document ever depends on it."""

import os
import time
from datetime import UTC, date, datetime

from govdoc.errors import UsageError


def vandaag() -> date:
    """The UTC date of SOURCE_DATE_EPOCH (seconds since 1970) where set, else the clock's date.

    Raises:
        UsageError: SOURCE_DATE_EPOCH holds something else than seconds.
    """
    seconds = os.environ.get("SOURCE_DATE_EPOCH", "")
    try:
        return datetime.fromtimestamp(int(seconds) if seconds else time.time(), UTC).date()
    except (ValueError, OverflowError, OSError):
        raise UsageError(
            f"SOURCE_DATE_EPOCH is {seconds!r}; zet er een aantal seconden sinds 1970 in, of niets"
        ) from None


def jaren_eerder(dag: date, jaren: int) -> date:
    """The same day some years before; 29 February becomes the 28th where there is none."""
    try:
        return dag.replace(year=dag.year - jaren)
    except ValueError:
        return dag.replace(year=dag.year - jaren, day=28)
