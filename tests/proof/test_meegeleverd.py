"""The shipped content is proved, and the proof knows the names that documents really have."""

from pathlib import Path
from typing import get_args

import pytest

from govdoc.load import load
from govdoc.model.documentsoort import VoorElke
from govdoc.plan.content import Content, Parts
from govdoc.plan.names import names
from govdoc.plan.subjects import subjects
from govdoc.plan.tasks import Subject, Task
from govdoc.proof import prove
from govdoc.proof.parts import Trees
from govdoc.proof.world import World
from govdoc.resources import Resources
from govdoc.text.guard import VALUES

ROOT = Path(__file__).parents[2]
JINJA = {"range", "dict", "namespace", "cycler", "joiner"}


def test_nothing_is_wrong_in_the_shipped_content() -> None:
    assert [(one.place, one.message) for one in prove(Resources(ROOT), every=True).problems] == []


@pytest.fixture(scope="module")
def content(tmp_path_factory: pytest.TempPathFactory) -> Content:
    map_ = tmp_path_factory.mktemp("namen")
    lijst = (
        "nummer;naam;functie;soort;rol;organisatie;start;einde\nM-1;A. de Vries;;ambtenaar;;;;\n"
    )
    (map_ / "lijst.csv").write_text(lijst, "utf-8")
    yaml = (ROOT / "gemeente.yaml").read_text("utf-8")
    assert "\n  ondertekenaar:" in yaml
    yaml = yaml.replace("\n  ondertekenaar:", "\n  ondertekenaars: lijst.csv\n  ondertekenaar:", 1)
    (map_ / "gemeente.yaml").write_text(yaml, "utf-8")
    return Content(load(map_ / "gemeente.yaml"))


@pytest.mark.parametrize("over", [None, *get_args(VoorElke)])
def test_the_names_are_those_of_real_documents(over: VoorElke | None, content: Content) -> None:
    world = World(Trees(Parts(content.resources)), content.wetten)
    subject: Subject = subjects(content, over)[0]
    real = names(content, Task("proef", 0, subject, "", "concept")).values
    assert set(world.names(over)) - JINJA == set(real) - {VALUES}


def test_a_gemeente_without_content_of_its_own_has_nothing_to_prove(tmp_path: Path) -> None:
    assert prove(Resources(tmp_path)).problems == ()


def test_it_is_not_done_again_while_nothing_changed(tmp_path: Path) -> None:
    part = tmp_path / "content" / "rasic" / "rasic-uitleg.md"
    part.parent.mkdir(parents=True)
    part.write_text("# Uitleg\n", "utf-8")
    first = prove(Resources(tmp_path))
    assert prove(Resources(tmp_path)) is first
    part.write_text("# Uitleg\n\n{{ gemente.naam }}\n", "utf-8")
    assert [one.code for one in prove(Resources(tmp_path)).problems] == ["TPL001"]
