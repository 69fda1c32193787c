"""How long the rules take beside reading: a gemeente of some 20,000 lines, checked.

    python benchmarks/regels.py            the figures
    python benchmarks/regels.py --regels   and the ten slowest rules

The rules must take less than a tenth of the run. Exit code 1 when they take more. Needs a POSIX
system, for the time of a process.
"""

import os
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TypeVar

from govdoc.check import check
from govdoc.load import load
from govdoc.model.gemeente import Source
from govdoc.rules.registry import rules
from govdoc.rules.wetten import register

S = TypeVar("S")
T = TypeVar("T")

MOST = 0.1  # of the run
KETENPARTNERS, ACTIVITEITEN, ROLLEN = 200, 60, 40
GEGEVENS = 8  # of each ketenpartner
TURNS = 7  # the best of so many counts: a shared machine is slower now and then

ROOT = """\
formaat: 1
gemeente:
  naam: Grootstad
  privacy_email: privacy@grootstad.example
  meldpunt_datalek: {email: datalek@grootstad.example}
beleid: {status: concept, evaluatiedatum: 2035-06-01}
fg:
  dienstverband: intern
  aanwijzende_organen: [college, burgemeester, raad]
  aangemeld_bij_ap: ja
  uren_per_week: 36
  plaatsvervanging: ja
  contact: {email: fg@grootstad.example}
rollen:
  raad: {naam: Raad, lijn: bestuur, verantwoordelijk_voor: kaders stellen}
  college: {naam: College, lijn: bestuur, verantwoordelijk_voor: zorgvuldige verwerking}
  fg: {naam: FG, lijn: gemeente, rapporteert_aan: college, verantwoordelijk_voor: toezicht}
"""
ROL = """\
  rol{n}:
    naam: Medewerker {n}
    lijn: gemeente
    rapporteert_aan: college
    informeert: [fg, college]
    verantwoordelijk_voor:
      - uitvoering van deel {n}
      - samenwerking met partner {n}
"""
ACTIVITEIT = """\
  {id}:
    naam: Werkzaamheid {n} uitvoeren
    thema: Thema {thema}
    A: college
    R: rol{a}
    S: [rol{b}, rol{c}]
    C: [fg, rol{d}]
    I: raad
"""
PARTNER = """\
  partner{n}:
    naam: Stichting Partner {n}
    vestigingsplaats: Grootstad
    soort: wmo_aanbieder
    status: vastgesteld
    vertegenwoordiger:
      functie: bestuurder
    doelen:
      hulp:
        omschrijving: Hulp geven aan de inwoner van wijk {n}
        grondslag_gemeente: {{avg: e, wet: Wmo 2015, artikel: 5.1.1}}
        grondslag_partner: {{avg: e, wet: Wmo 2015, artikel: 5.1.2}}
      samenwerking:
        omschrijving: Samenwerken aan het plan van de inwoner
        grondslag_gemeente:
          - avg: e
            wet: Wmo 2015
            artikel: 5.1.1
        grondslag_partner:
          - avg: c
            wet: Wmo 2015
            artikel: 5.1.2
    beroepsgeheim:
      - wet: Wmo 2015
        artikel: 5.3.3
        van: partner
        doorbreking: toestemming
    dpia: {{datum: 2026-01-15, fg_advies_op: 2026-01-20}}
    looptijd: {{start: 2026-03-01, einde: 2030-03-01}}
    ondertekening:
      functie: burgemeester
      collegebesluit: {{datum: 2026-02-01, nummer: B-{n}}}
    gegevens:
"""
GEGEVEN = """\
      - categorie: gegeven {n} over de hulp
        soort: bijzonder
        betrokkenen: inwoners met een hulpvraag
        doelen: [hulp, samenwerking]
        van: beide
        noodzaak: Zonder dit gegeven kan de partner de hulp niet geven. De gemeente toetst dat.
        uitzondering:
          avg: 9(2)(h)
          wet: Wmo 2015
          artikel: 5.1.1
        bewaartermijn: {jaren: 15, vanaf: einde van de hulp, bron: Wmo 2015 5.3.4}
"""
WETTELIJK = ("register", "dpia", "datalek", "avg_verzoeken", "verwerkersovereenkomsten")


def gemeente() -> str:
    """The YAML."""
    roles = ROLLEN - 3
    ids = [*WETTELIJK, *(f"taak{n}" for n in range(ACTIVITEITEN - len(WETTELIJK)))]
    parts = [ROOT, *(ROL.format(n=n) for n in range(roles)), "activiteiten:\n"]
    for n, id_ in enumerate(ids):
        a, b, c, d = ((n + step) % roles for step in range(4))
        parts.append(ACTIVITEIT.format(id=id_, n=n, thema=n % 7, a=a, b=b, c=c, d=d))
    data = "".join(GEGEVEN.replace("{n}", str(n)) for n in range(GEGEVENS))
    parts += ["ketenpartners:\n", *(PARTNER.format(n=n) + data for n in range(KETENPARTNERS))]
    return "".join(parts)


def timed(prepare: Callable[[], S], work: Callable[[S], T]) -> tuple[float, T]:
    """The shortest of some turns in seconds of this process, and what the work gave."""
    best, found = float("inf"), None
    for _ in range(TURNS):
        ready = prepare()
        started = time.process_time()
        found = work(ready)
        best = min(best, time.process_time() - started)
    assert found is not None  # noqa: S101 - there is at least one turn
    return best, found


def unchecked(source: Source) -> Source:
    """The source with nothing remembered but the register of laws: that is a file, and is read."""
    fresh = replace(source)
    register(fresh)
    return fresh


def slowest(source: Source) -> None:
    """Print the rules that take longest."""
    taken = []
    for rule in rules():
        started = time.process_time()
        list(rule.problems(source))
        taken.append((time.process_time() - started, rule.code))
    for seconds, code in sorted(taken, reverse=True)[:10]:
        print(f"  {code} {seconds * 1000:.1f} ms")


def whole_run(path: Path) -> float:
    """The seconds of a processor that `govdoc check` takes, from start to end."""
    before = os.times()
    subprocess.run([sys.executable, "-m", "govdoc", "check", path], check=True)  # noqa: S603 - govdoc itself
    after = os.times()
    user = after.children_user - before.children_user
    return user + after.children_system - before.children_system


def main() -> int:
    """Measure, and say whether the rules are fast enough."""
    yaml = gemeente()
    with TemporaryDirectory() as folder:
        path = Path(folder, "gemeente.yaml")
        path.write_text(yaml, encoding="utf-8")
        run = min(whole_run(path) for _ in range(TURNS))
        reading, source = timed(lambda: path, load)
        checking, found = timed(lambda: unchecked(source), check)
        print(f"{yaml.count(chr(10))} regels; {len(found.problems)} bevindingen")
        print(f"govdoc check: {run:.2f} s; lezen {reading:.2f} s, regels {checking:.2f} s")
        print(f"de regels nemen {checking / run:.1%} van het geheel")
        if "--regels" in sys.argv:
            slowest(source)
    return int(checking / run > MOST)


if __name__ == "__main__":
    sys.exit(main())
