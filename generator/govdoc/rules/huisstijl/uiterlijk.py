"""HUI002 and 003: colours that can be read, and a logo that can be heard."""

from collections.abc import Iterator

from govdoc.model.gemeente import Source
from govdoc.problems import Level
from govdoc.rules.huisstijl.contrast import contrast as contrast_of
from govdoc.rules.huisstijl.contrast import shown
from govdoc.rules.registry import Finding, regel

MIN_CONTRAST = 4.5


@regel("HUI002", Level.FOUT)
def contrast(source: Source) -> Iterator[Finding]:
    """Een kleur is op wit niet goed te lezen.

    Wat: het contrast van kleur of accent met wit is lager dan 4,5 : 1.
    Grondslag: WCAG 1.4.3 (EN 301 549), verplicht door het Besluit digitale toegankelijkheid
    overheid.
    Herstel: kies een donkerder kleur.
    Voorbeeld:
        huisstijl:
          kleur: "#ff9900"  # HUI002
    """
    huisstijl = source.lezing.huisstijl
    for sleutel in ("kleur", "accent"):
        kleur = getattr(huisstijl, sleutel, None)
        ratio = contrast_of(kleur) if kleur else MIN_CONTRAST
        if ratio < MIN_CONTRAST:
            yield Finding(
                ("huisstijl", sleutel),
                f"De kleur {kleur} is op wit niet goed te lezen: "
                f"het contrast is {shown(ratio)} : 1",
                "kies een donkerder kleur, met een contrast van minstens 4,5 : 1",
            )


@regel("HUI003", Level.WAARSCHUWING)
def logo_tekst(source: Source) -> Iterator[Finding]:
    """Bij het logo staat niet wat erop te zien is.

    Wat: logo is ingevuld en logo_tekst ontbreekt. Wie niet ziet, hoort dan niets of een
    bestandsnaam.
    Grondslag: WCAG 1.1.1 (EN 301 549), verplicht door het Besluit digitale toegankelijkheid
    overheid.
    Herstel: vul logo_tekst in, zoals 'Logo van de gemeente Wilgenhoven'.
    Voorbeeld:
        huisstijl:  # HUI003
          logo: logo.svg
    """
    huisstijl = source.lezing.huisstijl
    if huisstijl and huisstijl.logo and not huisstijl.logo_tekst:
        yield Finding(
            ("huisstijl", "logo_tekst"),
            "Bij het logo staat niet wat erop te zien is",
            "vul logo_tekst in, zoals 'Logo van de gemeente Wilgenhoven'",
        )
