"""The mutants of tools/mutatie.py: each condition once, negated in the function itself."""

import importlib.util
import sys
from pathlib import Path
from types import ModuleType

import pytest

MUTATIE = Path(__file__).parents[2] / "tools" / "mutatie.py"
CODE = """\
def f(x, y):
    if x and not y:
        return [n for n in (0, 1, 2) if n != 1]
    return all(n for n in y) or ""
"""


def geladen(pad: Path, naam: str, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    spec = importlib.util.spec_from_file_location(naam, pad)
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    monkeypatch.setitem(sys.modules, naam, module)
    monkeypatch.setattr(sys, "path", list(sys.path))
    spec.loader.exec_module(module)
    return module


def test_each_condition_is_negated_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    bron = tmp_path / "bron.py"
    bron.write_text(CODE, "utf-8")
    module = geladen(bron, "bron", monkeypatch)
    found = list(geladen(MUTATIE, "mutatie", monkeypatch).mutants(module, bron))
    own = module.f.__code__
    seen = {}
    for one in found:
        module.f.__code__ = one.code
        seen[one.line, one.condition] = (module.f(1, []), module.f(1, [0]), module.f(0, [2]))
        module.f.__code__ = own
    assert (module.f(1, []), module.f(1, [0]), module.f(0, [2])) == ([0, 2], "", True)
    assert len(found) == len(seen)
    assert seen == {
        (2, "x and (not y)"): (True, [0, 2], [0, 2]),
        (2, "x"): (True, "", True),
        (2, "not y"): (True, [0, 2], True),
        (3, "n != 1"): ([1], "", True),
        (4, "all((n for n in y))"): ([0, 2], True, ""),
        (4, "n"): ([0, 2], True, ""),
    }
