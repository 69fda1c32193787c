"""What may not stand anywhere in the tree, and what the example may not hold."""

import re
import subprocess
from pathlib import Path

ROOT = Path(__file__).parents[2]
BINAIR = {".docx", ".dotx", ".png", ".ttf", ".otf"}
REGISTER = re.compile(r"--(?:extra-)?index-url|^\s*registry\s*=", re.MULTILINE)
SLOTEN = {
    "package-lock.json",
    "poetry.lock",
    "uv.lock",
    "Pipfile.lock",
    "yarn.lock",
    "pnpm-lock.yaml",
}
EMAIL = re.compile(r"[\w.+-]+@(?!pytest\.)[\w-]+(?:\.[\w-]+)*\.[A-Za-z]{2,}")


def bestanden() -> list[Path]:
    """Every file that git tracks and that holds text."""
    lijst = subprocess.run(
        ["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=True
    )
    paden = [ROOT / naam for naam in lijst.stdout.split("\0") if naam]
    return [pad for pad in paden if pad.suffix not in BINAIR and pad.is_file()]


def tekst(pad: Path) -> str:
    return pad.read_text("utf-8")


def test_git_tracks_the_tree() -> None:
    namen = {pad.relative_to(ROOT).as_posix() for pad in bestanden()}
    assert {"gemeente.yaml", "README.md", ".ci/run", "pyproject.toml"} <= namen


def test_no_file_names_a_package_registry() -> None:
    dit = Path(__file__).name
    gevonden = [
        f"{pad.relative_to(ROOT)}: {treffer[0]}"
        for pad in bestanden()
        if pad.name != dit
        for treffer in REGISTER.finditer(tekst(pad))
    ]
    assert gevonden == []


def test_no_lock_files() -> None:
    assert [pad.name for pad in bestanden() if pad.name in SLOTEN] == []


def test_no_output_is_tracked() -> None:
    namen = [pad.relative_to(ROOT).parts[0] for pad in bestanden()]
    assert {"output", "dist", "build", ".venv", "node_modules"}.isdisjoint(namen)


def test_every_email_address_is_of_an_example_domain() -> None:
    adressen = {(pad, adres) for pad in bestanden() for adres in EMAIL.findall(tekst(pad))}
    assert len(adressen) > 20
    assert {paar for paar in adressen if not paar[1].endswith(".example")} == set()


def test_every_web_address_of_the_example_is_of_an_example_domain() -> None:
    adressen = re.findall(r"https?://([^\s/]+)", tekst(ROOT / "gemeente.yaml"))
    assert adressen
    assert [adres for adres in adressen if not adres.endswith(".example")] == []


def test_text_files_end_with_one_newline_and_hold_no_tabs_in_yaml() -> None:
    for pad in bestanden():
        inhoud = tekst(pad)
        assert not inhoud or inhoud.endswith("\n"), pad
        assert pad.suffix not in {".yaml", ".yml"} or "\t" not in inhoud, pad
