"""Valid gemeenten made by hypothesis: every key, every form of a value, any text."""

import typing
from collections.abc import Mapping
from datetime import date
from typing import Annotated, Any, Literal

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from govdoc.model import basis, gemeente, ketenpartner, organisatie, partijen
from govdoc.model.basis import Deel

Vorm = Any  # the form of a type, which has no type of its own

ROLLEN = ("raad", "college", "fg", "asd", "po", "ketenpartner")
DOELEN = ("wonen", "zorg_1", "hulp")
OPTIONEEL = ("casusoverleg", "aansprakelijkheid", "geschillen", "openbaarheid")
_NIET_IN_XML = "\ufffe\uffff"

# any text that XML can hold, with something else than white space in it; without NEL, which
# PyYAML takes for a line end when it writes
teksten = st.text(
    st.characters(exclude_categories=("Cs", "Cc"), exclude_characters=_NIET_IN_XML)
    | st.sampled_from("\n\t\u2028*#{}[]&!|>'\"%@`:- "),
    min_size=1,
    max_size=30,
).filter(lambda tekst: bool(tekst.strip()))
_getallen = st.integers(0, 999).map(str) | st.sampled_from(["0.5", "36.25", "007"])
_datums = st.dates(date(1990, 1, 1), date(2090, 1, 1)).map(date.isoformat)
_ids = st.from_regex("[a-z][a-z0-9_]{0,20}", fullmatch=True)
_partij_ids = st.from_regex("[a-z][a-z0-9_-]{0,20}", fullmatch=True)

_SOORTEN: list[tuple[Any, SearchStrategy[Any]]] = [
    (basis.Tekst, teksten),
    (basis.Id, st.sampled_from(ROLLEN)),
    (basis.Datum, _datums),
    (basis.JaNee, st.sampled_from(["ja", "nee", "true", "false"])),
    (basis.Getal, _getallen),
    (basis.GetalBovenNul, st.integers(1, 60).map(str)),
    (basis.Geheel, st.integers(0, 36).map(str)),
    (basis.Email, st.sampled_from(["fg@x.example", "a.b+c@d-e.example"])),
    (basis.Kvk, st.from_regex("[0-9]{8}", fullmatch=True)),
    (basis.CbsCode, st.from_regex("GM[0-9]{4}", fullmatch=True)),
    (basis.Kleur, st.from_regex("#[0-9a-fA-F]{6}", fullmatch=True)),
    (ketenpartner.Dpia, st.deferred(lambda: _dpia)),
    (partijen.Locatie, st.deferred(lambda: st.just("EER") | deel(partijen.BuitenEer))),
]
_VELDEN: dict[tuple[type[Deel], str], SearchStrategy[Any]] = {
    (gemeente.Gemeente, "formaat"): st.just("1"),
    (organisatie.Organisatie, "naam"): teksten.map(lambda tekst: f"Linde {tekst}"),
    (organisatie.Afwijking, "reden"): teksten.map(lambda tekst: f"een goede reden is {tekst}"),
    (organisatie.Huisstijl, "sjabloon"): st.just(""),
    (organisatie.Huisstijl, "logo"): st.just(""),
    (partijen.Geheimhouding, "ondertekenaars"): st.just(""),
    (ketenpartner.Gegeven, "doelen"): st.sampled_from(DOELEN)
    | st.lists(st.sampled_from(DOELEN), max_size=3),
    (ketenpartner.Ketenpartner, "weglaten"): st.lists(st.sampled_from(OPTIONEEL), max_size=3),
    (ketenpartner.AanvullendArtikel, "na"): st.sampled_from(["dpia", "looptijd", "partijen"]),
}
_dpia = st.deferred(
    lambda: (
        deel(ketenpartner.DpiaGedaan)
        | st.fixed_dictionaries({"nodig": st.sampled_from(["nee", "false"]), "reden": teksten})
    )
)


def deel(kind: type[Deel]) -> SearchStrategy[dict[str, Any]]:
    """A mapping with all required keys of a part of the model and some of the others."""
    hints = typing.get_type_hints(kind, include_extras=True)
    velden = {
        naam: _VELDEN[kind, naam] if (kind, naam) in _VELDEN else waarde(hints[naam])
        for naam in kind.model_fields
        if naam != "beide"
    }
    verplicht = {
        naam: velden.pop(naam) for naam, veld in kind.model_fields.items() if veld.is_required()
    }
    return st.fixed_dictionaries(verplicht, optional=velden)


def waarde(hint: Vorm) -> SearchStrategy[Any]:
    """What may stand where this type is expected."""
    bekend = [strategie for soort, strategie in _SOORTEN if hint == soort]
    return bekend[0] if bekend else _samengesteld(hint)


def _samengesteld(hint: Vorm) -> SearchStrategy[Any]:
    herkomst, delen = typing.get_origin(hint), typing.get_args(hint)
    if herkomst is Annotated:
        return _geannoteerd(delen)
    if herkomst is Literal:
        return st.sampled_from(delen)
    if herkomst is Mapping:
        return _groep(*delen)
    if herkomst is tuple:
        return st.lists(waarde(delen[0]), max_size=3)
    if isinstance(hint, type) and issubclass(hint, Deel):
        return deel(hint)
    return st.one_of([waarde(tak) for tak in delen if tak is not type(None)])


def _geannoteerd(delen: tuple[Any, ...]) -> SearchStrategy[Any]:
    """A lijst may be one value; a value per kant may hold for both."""
    kaal, *extra = delen
    if basis.Lijst[str].__metadata__[0] in extra and typing.get_origin(kaal) is tuple:  # type: ignore[attr-defined]
        een = waarde(typing.get_args(kaal)[0])
        return een | st.lists(een, max_size=3)
    if isinstance(kaal, type) and issubclass(kaal, ketenpartner.PerKant):
        binnen = typing.get_args(kaal.model_fields["beide"].annotation)[0]
        return deel(kaal) | deel(binnen)
    return waarde(kaal)


def _groep(sleutel: Vorm, inhoud: Vorm) -> SearchStrategy[Any]:
    if inhoud is ketenpartner.Doel:
        return st.fixed_dictionaries({doel: deel(ketenpartner.Doel) for doel in DOELEN})
    if typing.get_origin(sleutel) is Literal:
        sleutels: SearchStrategy[str] = st.sampled_from(typing.get_args(sleutel))
    else:
        sleutels = _ids if sleutel == basis.Id else _partij_ids
    return st.dictionaries(sleutels, waarde(inhoud), max_size=2)


def _met_rollen(gegevens: dict[str, Any], rollen: list[dict[str, Any]]) -> dict[str, Any]:
    vast = dict(zip(ROLLEN, rollen, strict=True))
    return {**gegevens, "rollen": {**gegevens["rollen"], **vast}}


_rollen = st.lists(deel(gemeente.Rol), min_size=len(ROLLEN), max_size=len(ROLLEN))
gemeenten = st.builds(_met_rollen, deel(gemeente.Gemeente), _rollen)
