"""How long the proof of the shipped texts takes, beside reading those texts as Jinja2 alone does.

    python benchmarks/bewijs.py

The proof reads every part, walks it for each document that uses it, and must take less than
one and a half times what compiling the parts takes. Exit code 1 when it takes more.
"""

import sys
import time
from collections.abc import Callable
from pathlib import Path

from govdoc.plan.content import Parts
from govdoc.proof import forget, prove
from govdoc.proof.parts import Trees
from govdoc.resources import Resources
from govdoc.text.environment import TextEnvironment
from govdoc.text.filters import FILTERS
from govdoc.text.loader import Loader

ROOT = Path(__file__).parents[1]
MOST = 1.5  # times what compiling takes
TURNS = 7  # the best of so many counts: a shared machine is slower now and then


def best(work: Callable[[], object]) -> float:
    """The shortest of some turns, in seconds of this process."""
    return min(_timed(work) for _ in range(TURNS))


def _timed(work: Callable[[], object]) -> float:
    started = time.process_time()
    work()
    return time.process_time() - started


def compiling(resources: Resources) -> int:
    """Compile every part, as a build does of those it uses; how many there are."""
    source = Parts(resources)
    environment = TextEnvironment(Loader(source), FILTERS)
    return len([environment.get_template(name) for name in source.names()])


def _parsed(resources: Resources, names: tuple[str, ...]) -> object:
    trees = Trees(Parts(resources))
    return [trees.part(name) for name in names]


def _fresh(resources: Resources) -> object:
    forget()
    return prove(resources, every=True)


def main() -> int:
    """Measure, and say whether the proof is fast enough."""
    resources = Resources(ROOT)
    names = tuple(Parts(resources).names())
    parsed = best(lambda: _parsed(resources, names))
    compiled = best(lambda: compiling(resources))
    proved = best(lambda: _fresh(resources))
    reading = f"lezen {parsed * 1000:.0f} ms, compileren {compiled * 1000:.0f} ms"
    print(f"{len(names)} delen; {reading}")
    print(f"bewijs {proved * 1000:.0f} ms: {proved / compiled:.1f} keer compileren")
    return int(proved / compiled > MOST)


if __name__ == "__main__":
    sys.exit(main())
