"""HUI001: the styles that the gemeente's own Word template must have."""

from collections.abc import Iterator

from govdoc.errors import ProblemsError
from govdoc.model.gemeente import Source
from govdoc.problems import Level
from govdoc.resources import Resources
from govdoc.rules.huisstijl.kaart import kaart_naast, lees_kaart
from govdoc.rules.huisstijl.koppeling import Gemis, koppel
from govdoc.rules.huisstijl.word import Styles, StylesError, read_styles
from govdoc.rules.registry import Finding, regel
from govdoc.source.places import Path
from govdoc.source.wording import quoted

SJABLOON: Path = ("huisstijl", "sjabloon")


@regel("HUI001", Level.FOUT, heeft=("huisstijl",))
def stijlen_van_het_sjabloon(source: Source) -> Iterator[Finding]:
    """Het eigen Word-sjabloon mist een stijl die nodig is.

    Wat: een stijl die een stijlenkaart noemt, staat niet in het sjabloon en ook niet in dat van
    govdoc; of een kop ontbreekt, terwijl het sjabloon eigen koppen met een andere naam heeft. Een
    gewone stijl van Word die ontbreekt, is geen fout: govdoc voegt die toe. Nederlandse en Engelse
    namen van Word (Kop 1, heading 1) zijn hetzelfde.
    Grondslag: EN 301 549 en WCAG 1.3.1: koppen en lijsten zijn als zodanig te herkennen.
    Herstel: zet naast het sjabloon een stijlenkaart met de naam die het sjabloon gebruikt: naast
    brief.dotx het bestand brief.stijlen.yaml, met bijvoorbeeld stijlen: {kop-1: Hoofdstuk}.
    Voorbeeld:
        huisstijl:
          sjabloon: eigen-koppen.dotx  # HUI001
    """
    data = _sjabloon(source)
    try:
        missing = () if data is None else tuple(_missing(read_styles(data), source))
    except StylesError:
        repair = "open het sjabloon in Word en sla het opnieuw op als .dotx"
        yield Finding(SJABLOON, "De stijlen van het sjabloon zijn niet te lezen", repair)
        return
    for gemis in missing:
        alike = f"; bedoelt u {quoted(gemis.alike)}?" if gemis.alike else ""
        yield Finding(
            SJABLOON,
            f"Het sjabloon heeft geen stijl {quoted(gemis.name)}{alike}",
            f"zet bij {gemis.role} een stijl die er wel is, in {kaart_naast(_beside(source))}",
        )


def _sjabloon(source: Source) -> bytes | None:
    """The template of the gemeente; None where there is none, or reading already refused it."""
    huisstijl = source.lezing.huisstijl
    refused = any(problem.path == ".".join(map(str, SJABLOON)) for problem in source.problems)
    if huisstijl is None or huisstijl.sjabloon is None or refused:
        return None
    return (source.path.parent / huisstijl.sjabloon).read_bytes()


def _missing(styles: Styles, source: Source) -> Iterator[Gemis]:
    """What no house style can find or add, each once."""
    resources = Resources(source.path.parent)
    seen = set[Gemis]()
    for path in resources.names("templates", "*/base.docx"):
        name = path.partition("/")[0]
        for gemis in _of(styles, resources, name, _beside(source)):
            if gemis not in seen:
                seen.add(gemis)
                yield gemis


def _beside(source: Source) -> str:
    huisstijl = source.lezing.huisstijl
    return (huisstijl.sjabloon if huisstijl else "") or ""


def _of(styles: Styles, resources: Resources, name: str, sjabloon: str) -> list[Gemis]:
    """What one house style misses; nothing where its map is no map, which is for build to say."""
    try:
        kaart = lees_kaart(resources, name, sjabloon).stijlen
    except ProblemsError:
        return []
    return koppel(styles, _basis(resources, name), kaart).ontbreekt


def _basis(resources: Resources, name: str) -> Styles | None:
    """The styles of our own template; None: it cannot be read, which is for build to say."""
    try:
        return read_styles(resources.read("templates", f"{name}/base.docx") or b"")
    except (StylesError, ProblemsError):
        return None
