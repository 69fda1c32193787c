"""HUI001: the styles that the gemeente's own Word template must have."""

import re
from collections.abc import Iterator, Mapping

from govdoc.errors import ProblemsError
from govdoc.model.gemeente import Source
from govdoc.model.lezen import plain
from govdoc.problems import Level
from govdoc.resources import Resources
from govdoc.rules.huisstijl.word import Styles, StylesError, read_styles
from govdoc.rules.registry import Finding, regel
from govdoc.source.places import Path
from govdoc.source.reader import read_bytes
from govdoc.source.wording import nearest, quoted

SJABLOON: Path = ("huisstijl", "sjabloon")
KAART = "standaard/stijlen.yaml"
BASIS = "standaard/base.docx"
KOPPEN = {f"kop-{level}": level - 1 for level in range(1, 5)}
_KOP = re.compile(r"\b(?:kop|heading)\s*([1-4])\b", re.IGNORECASE)


@regel("HUI001", Level.FOUT, heeft=("huisstijl",))
def stijlen_van_het_sjabloon(source: Source) -> Iterator[Finding]:
    """Het eigen Word-sjabloon mist een stijl die nodig is.

    Wat: een stijl die templates/standaard/stijlen.yaml noemt, staat niet in het sjabloon en ook
    niet in dat van govdoc; of een kop ontbreekt, terwijl het sjabloon eigen koppen met een andere
    naam heeft. Een gewone stijl van Word die ontbreekt, is geen fout: govdoc voegt die toe.
    Grondslag: EN 301 549 en WCAG 1.3.1: koppen en lijsten zijn als zodanig te herkennen.
    Herstel: geef de stijl in Word de naam die stijlen.yaml noemt, of zet een eigen
    templates/standaard/stijlen.yaml naast gemeente.yaml met de naam uit het sjabloon.
    Voorbeeld:
        huisstijl:
          sjabloon: eigen-koppen.dotx  # HUI001
    """
    data = _sjabloon(source)
    try:
        missing = () if data is None else tuple(_missing(read_styles(data), _eigen(source)))
    except StylesError:
        repair = "open het sjabloon in Word en sla het opnieuw op als .dotx"
        yield Finding(SJABLOON, "De stijlen van het sjabloon zijn niet te lezen", repair)
        return
    for role, name, other in missing:
        alike = f"; bedoelt u {quoted(other)}?" if other else ""
        yield Finding(
            SJABLOON,
            f"Het sjabloon heeft geen stijl {quoted(name)}{alike}",
            f"noem de stijl in Word {quoted(name)}, of zet in uw eigen templates/{KAART} bij {role}"
            " een stijl die er wel is",
        )


def _sjabloon(source: Source) -> bytes | None:
    """The template of the gemeente; None where there is none, or reading already refused it."""
    huisstijl = source.lezing.huisstijl
    refused = any(problem.path == ".".join(map(str, SJABLOON)) for problem in source.problems)
    if huisstijl is None or huisstijl.sjabloon is None or refused:
        return None
    return (source.path.parent / huisstijl.sjabloon).read_bytes()


def _missing(styles: Styles, resources: Resources) -> Iterator[tuple[str, str, str]]:
    """Role, name and what is most alike, of each style that cannot be found or added."""
    wanted = _kaart(resources)
    names = styles.names()
    addable = _basis(resources)
    own = _own_headings(styles, wanted)
    for role, name in wanted.items():
        if name.casefold() in names:
            continue
        same_level = [other for other, level in own.items() if level == KOPPEN.get(role)]
        if same_level:
            yield role, name, nearest(name, same_level) or same_level[0]
        elif addable is not None and name.casefold() not in addable:
            yield role, name, nearest(name, (*names, *addable)) or ""


def _own_headings(styles: Styles, wanted: Mapping[str, str]) -> dict[str, int]:
    """The headings that the template has under names which the map file does not give."""
    known = {name.casefold() for name in wanted.values()}
    named = {style.name: _KOP.search(style.name) for style in styles.by_id.values()}
    levels = {name: int(found[1]) - 1 for name, found in named.items() if found}
    return {
        name: level
        for name, level in (levels | dict(styles.headings())).items()
        if name.casefold() not in known
    }


def _kaart(resources: Resources) -> dict[str, str]:
    """The names of styles by role; none where the map file is no such thing (build says so)."""
    root = read_bytes(_read(resources, KAART), KAART).root
    values = plain(root) if root else None
    stijlen = values.get("stijlen") if isinstance(values, dict) else None
    pairs = stijlen.items() if isinstance(stijlen, dict) else ()
    return {role: name for role, name in pairs if isinstance(name, str)}


def _basis(resources: Resources) -> frozenset[str] | None:
    """The names of the styles that can be added from our own template; None: it is unreadable."""
    try:
        return read_styles(_read(resources, BASIS)).names()
    except StylesError:
        return None


def _read(resources: Resources, name: str) -> bytes:
    """A file of templates/; nothing where it may not be read, which is for build to say."""
    try:
        return resources.read("templates", name) or b""
    except ProblemsError:
        return b""


def _eigen(source: Source) -> Resources:
    return Resources(source.path.parent)
