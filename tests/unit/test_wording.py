"""The words of messages: quoting, choices, and what was probably meant."""

import pytest

from govdoc.source.wording import bedoelt, choices, nearest, printable, quoted


@pytest.mark.parametrize(
    ("tekst", "getoond"),
    [
        ("x", "'x'"),
        ("a\n  b\tc", "'a b c'"),
        ("a\x07b", "'a<U+0007>b'"),
        ("a\u202eb\u200b", "'a<U+202E>b<U+200B>'"),
        ("\x1b[31mrood", "'<U+001B>[31mrood'"),
        ("é🏠", "'é🏠'"),
        ("x" * 61, "'" + "x" * 59 + "…'"),
        ("x" * 60, "'" + "x" * 60 + "'"),
        ("", "''"),
    ],
)
def test_aanhalen(tekst: str, getoond: str) -> None:
    assert quoted(tekst) == getoond


def test_keuzes() -> None:
    assert choices([]) == ""
    assert choices(["a"]) == "a"
    assert choices(["a", "b"]) == "a of b"
    assert choices(["a", "b", "c"], "en") == "a, b en c"


@pytest.mark.parametrize(
    ("woord", "bedoeld"),
    [
        ("exten", "extern"),
        ("EXTERN", "extern"),
        ("“extern”", "extern"),
        ("\u00a0extern", "extern"),
        ("privacy email", "privacy_email"),
        ("privacy-email:", "privacy_email"),
        ("zzz", None),
        ("", None),
        ("x" * 10_000, None),
    ],
)
def test_bedoeld(woord: str, bedoeld: str | None) -> None:
    bekend = ["intern", "extern", "gedeeld", "privacy_email"]
    assert nearest(woord, bekend) == bedoeld
    assert bedoelt(woord, bekend) == (f"; bedoelt u '{bedoeld}'?" if bedoeld else "")


def test_een_bestandsnaam_die_geen_utf8_is() -> None:
    assert printable("zo\udceb.yaml") == "zo?.yaml"
    assert printable("zoë.yaml") == "zoë.yaml"
