"""Brackets: not closed, closed twice, or with text behind them."""

from govdoc.source.broken import QUOTES, Broken, Cause


def behind_bracket(broken: Broken) -> Cause | None:
    """Text behind a closing bracket: mostly a text that begins with one."""
    if not broken.says("block end|expected key") or broken.before.rstrip()[-1:] not in ("]", "}"):
        return None
    if broken.char in ("]", "}"):
        return Cause(broken.index, "Dit sluithaakje is er een te veel", "haal het weg")
    return Cause(
        broken.index,
        "Achter het sluithaakje staat nog tekst",
        f"{QUOTES} als het haakje bij de tekst hoort; begin anders een nieuwe regel",
    )


def bracket(broken: Broken) -> Cause | None:
    """A bracket that is not closed, or items without a comma between them."""
    start = broken.start
    if not broken.says("',' or") or start is None:
        return _end_in_bracket(broken)
    opened = broken.source.text[start]
    if broken.source.place(start).line != broken.source.place(broken.index).line:
        return Cause(
            start,
            f"Dit haakje {opened} wordt niet gesloten",
            "zet het sluithaakje achter het laatste onderdeel",
        )
    return Cause(
        broken.index,
        f"Hier hoort een komma of het sluithaakje van {opened}",
        f"zet een komma tussen de onderdelen; {QUOTES} als het haakje bij de tekst hoort",
    )


def _end_in_bracket(broken: Broken) -> Cause | None:
    if not broken.says("node content") or broken.char:
        return None
    return Cause(
        broken.index,
        "Het bestand houdt op terwijl er nog een haakje open staat",
        "zet het sluithaakje achter het laatste onderdeel",
    )
