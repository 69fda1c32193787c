"""Agreements of a small gemeente with made-up parties, composed as a build does, and their text."""

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

import yaml

from govdoc.blocks import (
    Block,
    DefinitionList,
    Document,
    FormField,
    Heading,
    Inlines,
    Link,
    Paragraph,
    Reference,
    Signature,
    Table,
    Text,
    walk,
)
from govdoc.compose import compose
from govdoc.plan import plan
from govdoc.plan.content import Content
from govdoc.plan.tasks import Wishes
from hulp.gemeente import MINIMAAL, als_yaml, zet
from hulp.inhoud import lees

SOORTEN = [
    "jeugdhulp",
    "gecertificeerde_instelling",
    "wmo_aanbieder",
    "zorg",
    "veilig_thuis",
    "onderwijs",
    "woningcorporatie",
    "politie",
    "welzijn",
    "werk_inkomen",
    "schuldhulp",
    "overig",
]
PERSONEN = ["ambtenaar", "inhuur", "gedetacheerd", "vrijwilliger", "ict", "stage"]
VEER = "Stichting 't Veer & Co <Zuid>"

Waarden = dict[str, Any]


def gemeente(**anders: Any) -> Waarden:  # noqa: ANN401 - whatever YAML can hold
    """A small gemeente with a wijkteam and the roles of partners; `anders` adds sections."""
    basis: Waarden = yaml.load(MINIMAAL, Loader=yaml.BaseLoader)  # noqa: S506 - texts only
    basis["rollen"] |= {
        "teamleider": {"naam": "Teamleider", "lijn": "wijkteam", "rapporteert_aan": "asd"},
        "sociaal_werker": {"naam": "Sociaal werker", "lijn": "wijkteam"},
        "vrijwilliger": {"naam": "Vrijwilliger", "lijn": "wijkteam"},
    } | {
        id_: {"naam": id_, "lijn": lijn, "rapporteert_aan": "asd"}
        for id_, lijn in (("ketenpartner", "partner"), ("kernpartner", "partner"), ("ict", "ict"))
    }
    basis["activiteiten"]["plan"] = {
        "naam": "Het plan uitvoeren",
        "A": "asd",
        "R": "sociaal_werker",
        "S": ["ketenpartner", "kernpartner", "ict"],
    }
    return basis | anders


def kaal(soort: str = "overig", **anders: Any) -> Waarden:  # noqa: ANN401 - whatever YAML can hold
    """A concept with a ketenpartner of which only what must be there is known."""
    return {
        "naam": "de Ster",
        "vestigingsplaats": "Wilgenhoven",
        "soort": soort,
        "vertegenwoordiger": {"functie": "bestuurder"},
        "doelen": {"hulp": doel("Hulp geven", {"avg": "e", "wet": "Wmo 2015", "artikel": "5.1.1"})},
        "gegevens": [{"categorie": "Naam", "soort": "gewoon", "doelen": "hulp", "van": "beide"}],
        "looptijd": {},
    } | anders


def doel(omschrijving: str, *gronden: Waarden, partner: Waarden | None = None) -> Waarden:
    return {
        "omschrijving": omschrijving,
        "grondslag_gemeente": list(gronden),
        "grondslag_partner": partner or {"avg": "c", "wet": "Jeugdwet", "artikel": "7.3.8"},
    }


def vol(soort: str = "overig", **anders: Any) -> Waarden:  # noqa: ANN401 - whatever YAML can hold
    """An adopted convenant in which every optional key is filled and every kind of data occurs."""
    return (
        kaal(soort)
        | {
            "naam": VEER,
            "status": "vastgesteld",
            "rechtsvorm": "vereniging",
            "kvk": "12345678",
            "contact": {"functie": "manager", "email": "loket@veer.example"},
            "fg_contact": "fg@veer.example",
            "doelen": {
                "hulp": doel("Hulp geven", {"avg": "e", "wet": "Wmo 2015", "artikel": "5.1.1"}),
                "signaal": doel(
                    "Signalen oppakken.",
                    {"avg": "c", "wet": "Wgs", "artikel": "3 lid 1 onder b", "toelichting": "zo."},
                    {"avg": "a"},
                    partner={"avg": "f", "toelichting": "eigen belang"},
                ),
            },
            "gegevens": _gegevens(),
            "beroepsgeheim": [
                {"wet": "BW", "artikel": "7:457", "doorbreking": "toestemming"},
                {"wet": "Wpg", "artikel": "7", "doorbreking": "wettelijke_bevoegdheid"},
                {
                    "wet": "Pw",
                    "artikel": "65",
                    "doorbreking": "wettelijke_plicht",
                    "van": "gemeente",
                },
                {"wet": "Wmo", "artikel": "5.3.3", "doorbreking": "conflict_van_plichten"},
            ],
            "dpia": {
                "datum": "2026-01-01",
                "versie": "2",
                "herzien_op": "2026-02-01",
                "fg_advies_op": "2026-01-15",
            },
            "looptijd": {
                "start": "2026-12-01",
                "einde": "2030-12-01",
                "opzegtermijn_maanden": "1",
                "evaluatiedatum": "2028-01-01",
            },
            "ondertekening": {"collegebesluit": {"datum": "2026-11-01", "nummer": "B-1"}},
        }
        | anders
    )


def _gegevens() -> list[Waarden]:
    wmo = {"jaren": "15", "vanaf": "laatste wijziging", "bron": "Wmo 2015 5.3.4"}
    return [
        {
            "categorie": "Naam en adres",
            "soort": "gewoon",
            "betrokkenen": "cliënt",
            "doelen": ["hulp", "signaal"],
            "van": "gemeente",
            "noodzaak": "om te bellen",
            "bewaartermijn": {"partner": {"jaren": "0.5", "vanaf": "vanaf ontvangst", "bron": "b"}},
        },
        {
            "categorie": "Gezondheid",
            "soort": "bijzonder",
            "doelen": "hulp",
            "van": "partner",
            "uitzondering": {
                "gemeente": {"avg": "9(2)(a)"},
                "partner": {"avg": "9(2)(h)", "wet": "UAVG", "artikel": "30 lid 3"},
            },
            "bewaartermijn": wmo,
        },
        {
            "categorie": "Veroordelingen",
            "soort": "strafrechtelijk",
            "doelen": "signaal",
            "van": "beide",
            "uitzondering": {"wet": "UAVG", "artikel": "33 lid 1 onder b"},
            "bewaartermijn": {"tekst": "tot de drieëntwintigste verjaardag.", "bron": "Wjsg"},
        },
        {
            "categorie": "BSN",
            "soort": "bsn",
            "doelen": "signaal",
            "van": "beide",
            "uitzondering": {"wet": "Wabb", "artikel": "10"},
            "bewaartermijn": {"bron": "selectielijst"},
        },
    ]


def kernpartner(**anders: Any) -> Waarden:  # noqa: ANN401 - whatever YAML can hold
    return {
        "naam": "Kern B.V.",
        "vestigingsplaats": "Wilgenhoven",
        "vertegenwoordiger": {"functie": "directeur"},
        "levert_rollen": ["sociaal_werker"],
        "detachering": {},
    } | anders


def leverancier(gegevens: str = "ja", **anders: Any) -> Waarden:  # noqa: ANN401 - idem
    return {
        "naam": "Regiesoft B.V.",
        "vestigingsplaats": "Wilgenhoven",
        "vertegenwoordiger": {"functie": "directeur"},
        "systemen": ["Regiesysteem"],
        "verwerkt_persoonsgegevens": gegevens,
    } | anders


def verklaringen() -> Waarden:
    soorten = {soort: {"rollen": "sociaal_werker"} for soort in PERSONEN}
    return {"ondertekenaar": "asd", "soorten": soorten}


def documenten(map_: Path, kind: str, waarden: Mapping[str, Any]) -> dict[str, Document]:
    """The documents of one kind, by the last piece of their path, from the shipped content."""
    yaml_ = zet(map_, als_yaml(dict(waarden)))
    content = Content(lees(yaml_))
    tasks = plan(content, Wishes(only=(kind,)))
    return {Path(task.path).stem: compose(content, task).document for task in tasks}


# --- a document as text ---------------------------------------------------------------------------


def blokken(document: Document) -> Iterator[Block]:
    for section in document.sections:
        yield from walk(section.blocks)


def koppen(document: Document, numbering: str = "") -> list[Heading]:
    """The headings of level one, of one kind of numbering if asked."""
    found = (b for b in blokken(document) if isinstance(b, Heading) and b.level == 1)
    return [kop for kop in found if not numbering or kop.numbering == numbering]


def zin(inlines: Inlines) -> str:
    return "".join(_stuk(inline) for inline in inlines)


def _stuk(inline: object) -> str:
    if isinstance(inline, Text | Reference):
        return inline.text
    if isinstance(inline, Link):
        return zin(inline.texts)
    return f"<{inline.title}>" if isinstance(inline, FormField) else " "


def regels(blocks: Iterable[Block]) -> list[str]:
    """Headings, paragraphs, items, terms and captions, one line each, cells too."""
    return [zin(inlines) for block in blocks for inlines in _inlines(block)]


def _inlines(block: Block) -> Iterator[Inlines]:
    if isinstance(block, Heading | Paragraph):
        yield block.inlines
    elif isinstance(block, DefinitionList):
        yield from (entry.term for entry in block.entries)
    elif isinstance(block, Table) and block.caption:
        yield block.caption


def tekst(document: Document) -> str:
    """All text of a document, one block a line."""
    return "\n".join(regels(blokken(document)))


def artikel(document: Document, id_: str) -> str:
    """The text of the part with this id, from its heading of level one to the next."""
    binnen, out = False, list[Block]()
    for block in blokken(document):
        if isinstance(block, Heading) and block.level == 1:
            binnen = block.id == id_
        if binnen:
            out.append(block)
    return "\n".join(regels(out))


def ondertekenaars(document: Document) -> list[str]:
    """On whose behalf the document is signed."""
    tekens = (b for b in blokken(document) if isinstance(b, Signature))
    return [wie.on_behalf_of for teken in tekens for wie in teken.signatories]
