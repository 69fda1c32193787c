"""Writes docs/regels.md: every code that govdoc knows, as `govdoc explain` explains it.

python tools/regels_pagina.py
"""

from collections.abc import Iterator
from pathlib import Path

from govdoc.cli.explanations import Explanation, by_family

PAGE = Path(__file__).parents[1] / "docs" / "regels.md"
INTRO = """\
# Wat govdoc nakijkt

<!-- Gemaakt door tools/regels_pagina.py; wijzig de uitleg bij de regel zelf. -->

Elke bevinding heeft een code. Hier staat per code wat er mis is, waarom dat zo is, en hoe u het
herstelt; `govdoc explain CODE` laat hetzelfde zien.

Een **fout** houdt het bouwen tegen en is iets wat geen gemeente mag hebben. Een **waarschuwing**
verdient aandacht of een reden (`afwijkingen` in gemeente.yaml). Een **advies** is een tip. Het
niveau hieronder is dat van het gewone geval; is het soms zwaarder of lichter, dan staat dat erbij.
Wat bij een vastgesteld convenant of contract een fout is, is een waarschuwing zolang het concept
is. In een partij die is ingetrokken wordt niets nagekeken, behalve op BSN's en adressen van
personen.
"""


def page() -> str:
    """The whole page."""
    return "\n".join(_lines())


def _lines() -> Iterator[str]:
    families = list(by_family())
    yield INTRO
    yield from (f"- [{name} ({family})](#{family.lower()})" for family, name, _ in families)
    for family, name, own in families:
        yield f'\n<a id="{family.lower()}"></a>\n\n## {name} ({family})'
        for one in own:
            yield from _explained(one)
    yield ""


def _explained(one: Explanation) -> Iterator[str]:
    """One code: level, what, ground, repair and example."""
    *prose, (title, example) = one.sections.items()
    yield f"\n### {one.code} {one.title.rstrip('.')}\n\n**Niveau.** {one.level}"
    yield from (f"\n**{name}.** {_line(text)}" for name, text in prose)
    yield f"\n**{title}.**\n\n```{'yaml' if '# ' + one.code in example else 'text'}\n{example}\n```"


def _line(text: str) -> str:
    """A text on one line; what Markdown or Jinja2 would read is shown as it stands."""
    flat = " ".join(text.split())
    return flat.replace("*", "\\*").replace("<", "\\<")


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8", newline="\n")
    print(f"{PAGE.name} is geschreven")
