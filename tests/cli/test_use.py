"""The program itself: help, version, and what it says of wrong use; all of it Dutch."""

from pathlib import Path

import pytest

from govdoc import __version__
from govdoc.cli.app import COMMANDS
from hulp.gemeente import MINIMAAL, zet
from hulp.programma import ENGELS, govdoc


def test_version(tmp_path: Path) -> None:
    done = govdoc("--version", map_=tmp_path)
    assert (done.returncode, done.stdout, done.stderr) == (0, f"govdoc {__version__}\n", "")


@pytest.mark.parametrize("args", [[], ["--help"]])
def test_without_a_command_it_says_what_it_can_do(args: list[str], tmp_path: Path) -> None:
    done = govdoc(*args, map_=tmp_path)
    assert done.returncode == 0
    assert done.stdout.startswith("Gebruik: govdoc [OPTIES] COMMANDO")
    for part in ("Opties:", "Commando's:", "Voorbeeld:", "Toon deze hulp.", *COMMANDS):
        assert part in done.stdout


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_has_help_with_an_example(command: str, tmp_path: Path) -> None:
    done = govdoc(command, "--help", map_=tmp_path)
    assert done.returncode == 0
    assert done.stdout.startswith(f"Gebruik: govdoc {command} [OPTIES] ")
    assert "Voorbeeld" in done.stdout
    assert f"  govdoc {command}" in done.stdout


@pytest.mark.parametrize("args", [[], *([command] for command in COMMANDS)])
def test_help_holds_no_english(args: list[str], tmp_path: Path) -> None:
    assert ENGELS.findall(govdoc(*args, "--help", map_=tmp_path).stdout) == []


WRONG = {
    "chek": "fout: onbekend commando 'chek'; bedoelt u 'check'?",
    "zzz": "fout: onbekend commando 'zzz'\n",
    "init": "fout: onbekend commando 'init'",
    "--versie": "fout: onbekende optie --versie; bedoelt u '--version'?",
    "check --strikt": "fout: onbekende optie --strikt; bedoelt u '--strict'?",
    "check -x": "fout: onbekende optie -x\n",
    "check --format": "fout: de optie --format wil een waarde",
    "check --strict=ja": "fout: de optie --strict wil geen waarde",
    "check --format tekts": "kies uit tekst, json, github of sarif; bedoelt u 'tekst'?",
    "check --format html": "fout: --format: 'html' kan niet, kies uit tekst, json, github of sarif",
    "explain RAS01": "fout: er is geen code RAS01; bedoelt u 'RAS001'?",
    "explain con-3": "fout: er is geen code con-3; bedoelt u 'CON003'?",
    "explain zzz": "fout: er is geen code zzz\n",
    "check gemeente.yaml a b": "fout: te veel argumenten: a b",
    "check elders.txt": "fout: er is geen bestand elders.txt\n",
    "check gemente.yaml": "fout: er is geen bestand gemente.yaml; bedoelt u 'gemeente.yaml'?",
    "check weg/gemeente.yaml": "fout: er is geen bestand weg/gemeente.yaml\n",
    "check map": "fout: map is een map; noem het bestand zelf, zoals map/gemeente.yaml",
    "check gemeente.yaml/x": "fout: er is geen bestand gemeente.yaml/x",
    f"check {'x' * 300}": "is niet te lezen; controleer de naam en de rechten",
}


@pytest.mark.parametrize("args", WRONG)
def test_wrong_use_is_said_in_dutch_on_stderr_alone(args: str, tmp_path: Path) -> None:
    zet(tmp_path, MINIMAAL)
    (tmp_path / "map").mkdir()
    done = govdoc(*args.split(), map_=tmp_path)
    assert (done.returncode, done.stdout) == (2, "")
    assert WRONG[args] in f"{done.stderr}\n"
    words = done.stderr.replace("--version", "")
    assert ENGELS.findall(words) == []


def test_wrong_use_says_how_the_command_is_used(tmp_path: Path) -> None:
    done = govdoc("check", "--strikt", map_=tmp_path)
    assert done.stderr.endswith(
        "\n\nGebruik: govdoc check [OPTIES] [YAML]\nHulp: govdoc check --help\n"
    )


def test_without_a_gemeente_it_says_where_to_go(tmp_path: Path) -> None:
    done = govdoc("check", map_=tmp_path)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == (
        "fout: in deze map staat geen gemeente.yaml; ga naar de map van uw gemeente of noem het"
        " bestand\n"
    )
