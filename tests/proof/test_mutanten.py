"""A sample of the mutants of tools/bewijs_mutanten.py: each spoilt text is found out."""

import importlib.util
import sys
from pathlib import Path
from types import ModuleType

import pytest

TOOL = Path(__file__).parents[2] / "tools" / "bewijs_mutanten.py"
STEP = 20


@pytest.fixture(scope="module")
def tool() -> ModuleType:
    spec = importlib.util.spec_from_file_location("bewijs_mutanten", TOOL)
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


def test_a_sample_of_the_mutants_is_found(tool: ModuleType) -> None:
    bench = tool.Bench()
    sample = list(bench.mutants())[::STEP]
    missed = [
        (one.file, one.line, one.what)
        for one in sample
        if not bench.finds(one) and (one.file, one.what) not in tool.EXPLAINED
    ]
    assert missed == []
    assert {one.kind for one in sample} == {tool.MISSPELT, tool.UNGUARDED}


def test_nothing_is_found_where_nothing_is_spoilt(tool: ModuleType) -> None:
    bench = tool.Bench()
    assert sum(bench.problems(name) for name in bench.trees.names) == 0
