"""The recording view: only the model's fields, and what was read is written down."""

import pickle
from typing import Any

import pytest

from govdoc.text.refusal import Refusal
from govdoc.text.view import MapView, Reads, View
from hulp.delen import bekeken, blokken, codes, model, zin
from hulp.gemeente import volledig


def lees(tekst: str) -> Reads:
    """What a part reads."""
    reads: Reads = {}
    waarden = bekeken(reads)
    reads.clear()  # looking for the partner is not reading
    blokken(tekst, waarden)
    return reads


@pytest.mark.parametrize(
    ("tekst", "gelezen"),
    [
        ("{{ gemeente.naam }}", {"gemeente.naam": "Wilgenhoven"}),
        ("{{ rollen.fg.naam }}", {"rollen.fg.naam": "Functionaris voor gegevensbescherming"}),
        ("{{ rollen['fg'].lijn }}", {"rollen.fg.lijn": "gemeente"}),
        ("{% if partner.kvk %}x{% endif %}", {"ketenpartners.woonlinde.kvk": None}),
        ("{% if 'ciso' in rollen %}x{% endif %}", {"rollen.ciso": None}),
        ("{{ rollen|length }}", {"rollen": ("raad", "college", "fg", "asd", "po")}),
        ("{{ partner.gegevens|length }}", {"ketenpartners.woonlinde.gegevens": 2}),
        ("{{ partner.gegevens[1].van }}", {"ketenpartners.woonlinde.gegevens.2.van": "partner"}),
        ("{{ partner.dpia.datum.year }}", {"ketenpartners.woonlinde.dpia": "DpiaGedaan"}),
        ("{{ rollen.po.toegang }}", {"rollen.po.lijn": "gemeente"}),
        ("{{ activiteiten.dpia.rollen('C')|join }}", {"activiteiten.dpia.C": ("fg",)}),
        (
            "{{ partner.gegevens[1].bewaartermijn.voor('partner').tekst }}",
            {
                "ketenpartners.woonlinde.gegevens.2.bewaartermijn.beide": None,
                "ketenpartners.woonlinde.gegevens.2.bewaartermijn.partner.tekst": (
                    "tot de schuld is betaald"
                ),
            },
        ),
        ("{{ rollen_met('dpia', 'R')|join }}", {"activiteiten.dpia.R": ("asd",)}),
        ("{{ ['fg']|rolnamen|join }}", {"rollen.fg.naam": "Functionaris voor gegevensbescherming"}),
    ],
)
def test_what_was_read_is_written_down(tekst: str, gelezen: Reads) -> None:
    reads = lees(tekst + "\n")
    assert {pad: reads.get(pad, "niet gelezen") for pad in gelezen} == gelezen


def test_what_was_not_read_is_not() -> None:
    assert lees("{{ gemeente.naam }}\n").keys() == {"gemeente.naam"}
    reads = lees("{{ taken('fg')|map(attribute='naam')|join }}\n")
    assert "activiteiten.dpia.naam" in reads
    assert "activiteiten.klachten.toelichting" not in reads


def test_the_values_of_two_documents_do_not_mix() -> None:
    een: Reads = {}
    twee: Reads = {}
    gemeente = model()
    blokken("{{ gemeente.naam }}\n", bekeken(een, gemeente))
    blokken("{{ beleid.titel }}\n", bekeken(twee, gemeente))
    assert "beleid.titel" not in een
    assert "gemeente.naam" not in twee


def test_leaves_are_plain_and_models_are_views() -> None:
    reads: Reads = {}
    waarden: Any = bekeken(reads)
    partner = waarden["partner"]
    assert type(partner.naam) is str
    assert type(partner.weglaten) is tuple
    assert isinstance(partner, View)
    assert isinstance(partner.doelen, MapView)
    assert all(isinstance(gegeven, View) for gegeven in partner.gegevens)
    assert pickle.loads(pickle.dumps(reads)) == reads  # noqa: S301 - our own bytes


def test_a_view_is_equal_to_itself_only() -> None:
    waarden: Any = bekeken({})
    assert waarden["partner"] == waarden["ketenpartners"]["woonlinde"]
    assert waarden["rollen"]["fg"] != waarden["rollen"]["po"]
    assert waarden["rollen"]["fg"] != "fg"
    assert (
        len({waarden["rollen"]["fg"], waarden["rollen"].fg if False else waarden["rollen"]["fg"]})
        == 1
    )


def test_a_view_is_no_text() -> None:
    waarden: Any = bekeken({})
    for ding in (waarden["partner"], waarden["rollen"]):
        with pytest.raises(Refusal):
            str(ding)
        assert "object at" not in repr(ding)


@pytest.mark.parametrize("naam", ["model_dump", "_model", "__dict__", "toegang", "rollen", "voor"])
def test_a_view_has_no_names_but_those_of_its_model(naam: str) -> None:
    waarden: Any = bekeken({})
    assert codes(f"{{{{ partner.{naam} }}}}\n", waarden)[0] in ("TPL001:1", "TPL002:1")


def test_mappings_can_be_walked() -> None:
    tekst = (
        "{% for id, rol in rollen.items() %}{{ id }}={{ rol.lijn }} {% endfor %}"
        "{% for id in rollen %}{{ id }} {% endfor %}"
        "{% for id in rollen.keys() %}{{ id }} {% endfor %}"
        "{% for rol in rollen.values() %}{{ rol.lijn }} {% endfor %}"
        "{{ rollen|length }} {{ 'fg' in rollen }} {{ 'x' in rollen }}"
        " {{ rollen.get('x', 'geen') }}\n"
    )
    (alinea,) = blokken(tekst, bekeken({}))
    ids = "raad college fg asd po "
    lijnen = "bestuur bestuur gemeente gemeente gemeente "
    paren = " ".join(f"{i}={n}" for i, n in zip(ids.split(), lijnen.split(), strict=True))
    assert zin(alinea.inlines) == f"{paren} {ids}{ids}{lijnen}5 ja nee geen"


def test_a_side_falls_back_on_what_holds_for_both() -> None:
    tekst = "{{ partner.gegevens[0].bewaartermijn.voor('partner').jaren }}\n"
    (alinea,) = blokken(tekst, bekeken({}))
    assert zin(alinea.inlines) == "2"


def test_access_to_personal_data_follows_the_line_unless_said_otherwise() -> None:
    yaml = volledig().replace(
        "    naam: Privacy officer\n    lijn: gemeente\n",
        "    naam: Privacy officer\n    lijn: wijkteam\n",
    )
    (alinea,) = blokken(
        "{{ rollen.po.toegang }} {{ rollen.fg.toegang }}\n", bekeken({}, model(yaml))
    )
    assert zin(alinea.inlines) == "ja nee"
