"""The checklist of required elements per kind of document, ticked off by what was printed.

The keys are those of the domain's list (CK-…); a part with a heading only, or with a comment only,
is missing. What must not be there stands beside it.
"""

from collections.abc import Iterable
from pathlib import Path

import pytest

from hulp import afspraken as a
from hulp.afvinken import gedrukt, ontbreekt
from hulp.gemeente import zet

DET = (
    *("titel", "partijen", "overwegingen", "begrippen", "aard", "inzet", "gezag", "werkgever"),
    *("mandaat", "verantwoordelijk", "beroepsgeheim", "systemen", "screening", "training"),
    *("verklaringen", "start", "personeelsgegevens", "datalek", "rechten", "klachten"),
    *("niet_nakomen", "aansprakelijk", "vergoeding", "toezicht", "looptijd", "einde", "overgang"),
    *("geschillen", "ondertekening"),
)
CONVENANT = (
    *("samenvatting", "partijen", "overwegingen", "begrippen", "doelen", "grondslagen", "gegevens"),
    *("verantwoordelijkheid", "triage", "beroepsgeheim", "casusoverleg", "beveiliging"),
    *("datalekken", "informatieplicht", "rechten", "geheimhouding", "bewaartermijnen", "dpia"),
    *("verwerkers", "toezicht", "klachten", "overleg", "aansprakelijkheid", "looptijd"),
    *("geschillen", "openbaarheid", "ondertekening"),
)
LIJST: dict[str, dict[str, Iterable[str]]] = {
    "handboek": {
        "CK-HB-01": ["doel", "gelding"],
        "CK-HB-02": ["rollen"],
        "CK-HB-03": ["tabel", "themas"],
        "CK-HB-04": ["procesregie", "casusregie"],
        "CK-HB-05": ["triage", "triagemomenten"],
        "CK-HB-06": ["rechten", "jongeren"],
        "CK-HB-07": ["datalek", "datalek-klok"],
        "CK-HB-08": ["register", "dpia"],
        "CK-HB-09": ["partners", "kernpartners", "ketenpartners", "leveranciers"],
        "CK-HB-10": ["bewaartermijnen"],
        "CK-HB-11": ["verantwoording"],
        "CK-HB-12": ["afwijkingen"],
        "CK-ALL-05": ["begrippen", "bijlage-wetten"],
        "van wet naar afspraak": ["van-wet-naar-afspraak"],
    },
    "fg-profiel": {
        "CK-FG-02": ["fg-aanwijzing"],
        "CK-FG-03": ["fg-plaats"],
        "CK-FG-04": ["fg-taken"],
        "CK-FG-05": ["fg-niet"],
        "CK-FG-06": ["fg-onverenigbaar"],
        "CK-FG-07": ["fg-waarborgen"],
    },
    "rasic": {
        "CK-RA-01": ["rasic-matrix", "rasic-per-activiteit", "rasic-per-rol"],
        "CK-RA-03": ["rasic-zonder"],
        "CK-RA-04": ["rasic-uitleg"],
    },
    "convenant": {
        "CK-CV-01": CONVENANT,
        "CK-CV-04": ["bijlage-a"],
        "CK-CV-03": ["bijlage-b"],
        "bijlagen": ["bijlage-c", "bijlage-d", "bijlage-g", "bijlage-wetten"],
    },
    "detachering": {
        "CK-DET-01": [f"det_{naam}" for naam in DET],
        "CK-DET-02": [f"det_bijlage_{letter}" for letter in "abcdef"],
    },
    "leverancier": {
        "CK-LEV-01": ["lev-rangorde"],
        "CK-LEV-02": ["lev-subverwerkers"],
        "CK-LEV-03": ["lev-locatie"],
        "CK-LEV-04": ["lev-datalek"],
        "CK-LEV-05": ["lev-norm"],
        "CK-LEV-06": ["lev-einde"],
        "overig": ["lev-partijen", "lev-keten", "lev-ai", "lev-mensen", "lev-ondertekening"],
    },
    "geheimhouding": {"CK-GH": ["wie", "belofte", "handtekening"]},
}
COLLEGE: dict[str, dict[str, Iterable[str]]] = {
    "college/collegevoorstel": {
        "CK-COL-01": [
            *("cv_kop", "cv_onderwerp", "cv_beslispunten", "cv_inleiding", "cv_effect"),
            *("cv_communicatie", "cv_uitvoering", "cv_bijlagen"),
        ],
        "CK-COL-02": ["cv_argumenten"],
        "CK-COL-03": ["cv_kanttekeningen", "cv_alternatieven"],
        "CK-COL-04": ["cv_fg"],
        "CK-COL-05": ["cv_financien"],
        "CK-COL-06": ["cv_or"],
    },
    "college/collegebesluit": {"CK-COL-01": ["cv_besluit"]},
    "college/raadsinformatiebrief": {
        "CK-RIB-01": ["rib_kop", "rib_kernboodschap", "rib_inhoud", "rib_inwoners", "rib_vervolg"]
    },
}


def gemeente(soort: str = "overig") -> a.Waarden:
    """One party of each kind, with as little as the format asks."""
    return a.gemeente(
        ketenpartners={"ster": a.kaal(soort)},
        kernpartners={"kern": a.kernpartner()},
        leveranciers={"regie": a.leverancier()},
        geheimhouding=a.verklaringen(),
    )


@pytest.mark.parametrize("kind", LIJST)
def test_every_element_is_printed(kind: str, tmp_path: Path) -> None:
    documenten = gedrukt(tmp_path, kind, gemeente())
    assert documenten
    for pad, geprint in documenten.items():
        assert ontbreekt(geprint, LIJST[kind]) == {}, pad


@pytest.mark.parametrize("soort", a.SOORTEN)
def test_every_article_is_printed_for_every_soort_of_partner(soort: str, tmp_path: Path) -> None:
    (geprint,) = gedrukt(tmp_path, "convenant", gemeente(soort)).values()
    assert ontbreekt(geprint, LIJST["convenant"]) == {}
    assert "bijlage-f" not in geprint  # the arrangement of joint controllers


def test_the_college_gets_every_element(tmp_path: Path) -> None:
    documenten = gedrukt(tmp_path, "collegevoorstel", gemeente())
    assert documenten.keys() == COLLEGE.keys()
    for pad, geprint in documenten.items():
        assert ontbreekt(geprint, COLLEGE[pad]) == {}, pad
    assert "cv_besluit_burgemeester" not in documenten["college/collegebesluit"]


def test_a_supplier_without_data_gets_other_elements(tmp_path: Path) -> None:
    waarden = gemeente() | {"leveranciers": {"regie": a.leverancier("nee")}}
    (geprint,) = gedrukt(tmp_path, "leverancier", waarden).values()
    assert "lev-geen-gegevens" in geprint
    assert not geprint & {"lev-rangorde", "lev-subverwerkers", "lev-locatie", "lev-einde"}


@pytest.mark.parametrize("tekst", ["{# later #}\n", "# Alleen een kop\n", ""])
def test_what_is_there_without_text_is_missing(tekst: str, tmp_path: Path) -> None:
    zet(tmp_path, tekst, "content/fg-profiel/fg-taken.md")
    (geprint,) = gedrukt(tmp_path, "fg-profiel", gemeente()).values()
    assert ontbreekt(geprint, LIJST["fg-profiel"]) == {"CK-FG-04": ["fg-taken"]}
