"""The stage `load`: from a gemeente.yaml to the model, with everything that is wrong with it."""

from pathlib import Path

from govdoc.errors import UsageError
from govdoc.load.artikelen import artikel_problems
from govdoc.load.bestanden import file_problems
from govdoc.load.boom import Boom, lees_boom
from govdoc.load.ondertekenaars import lees_lijst
from govdoc.load.secties import Gelezen, lees_secties
from govdoc.load.verwijzingen import doel_problems, rol_problems
from govdoc.model.gemeente import Gemeente, Source
from govdoc.problems import Problem
from govdoc.source.places import Places


def load(path: Path) -> Source:
    """The gemeente at `path`, as far as it could be read, and all problems of its form.

    Raises:
        UsageError: there is no such file, or it cannot be read.
    """
    boom = _read(path)
    gelezen = lees_secties(boom)
    problems = _once((*boom.problems, *gelezen.problems, *_references(boom, gelezen, path.parent)))
    lijst = lees_lijst(gelezen.lezing.geheimhouding, path.parent)
    return Source(
        path=path,
        lezing=gelezen.lezing,
        places=Places(boom.root, boom.start, lijst.plekken if lijst else {}),
        problems=problems,
        gemeente=None if problems else _gemeente(gelezen),
        ondertekenaars=lijst,
    )


def _read(path: Path) -> Boom:
    try:
        return lees_boom(path)
    except IsADirectoryError:
        raise UsageError(f"{path} is een map; noem het bestand gemeente.yaml erin") from None
    except FileNotFoundError:
        raise UsageError(f"er is geen bestand {path}") from None
    except (OSError, ValueError):  # ValueError: a name with a null character
        raise UsageError(f"{path} is niet te lezen; controleer de naam en de rechten") from None


def _references(boom: Boom, gelezen: Gelezen, folder: Path) -> tuple[Problem, ...]:
    """What refers to something that is not there: roles, doelen, files, articles."""
    return (
        *rol_problems(boom.root, gelezen.lezing.rol_ids),
        *doel_problems(boom.root),
        *file_problems(boom.root, folder),
        *artikel_problems(boom.root, folder),
    )


def _gemeente(gelezen: Gelezen) -> Gemeente:
    """The whole model; all its parts were read, one by one."""
    return Gemeente.model_validate(gelezen.delen)


def _once(problems: tuple[Problem, ...]) -> tuple[Problem, ...]:
    """Each problem once: what an anchor holds is read again at every alias."""
    seen = {(one.code, one.place, one.message): one for one in reversed(problems)}
    return tuple(reversed(seen.values()))
