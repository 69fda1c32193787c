"""Jinja2's own messages, in Dutch."""

import re
from collections.abc import Callable

from jinja2 import Environment, TemplateError

from govdoc.source.wording import nearest
from govdoc.text.refusal import Refusal, refused

_CONTEXT = "schrijf er `with context` achter"
_END = re.compile(r"The innermost block that needs to be closed is '(\w+)'")
_MESSAGES: tuple[tuple[str, str, str], ...] = (
    (r"import_without_context", "een import zonder `with context` ziet de gegevens niet", _CONTEXT),
    (r"autoescape", "`autoescape` mag een tekst niet gebruiken", "haal de regel weg"),
    (r"Missing end of comment tag", "een opmerking is niet afgesloten", "sluit haar af met #}"),
    (r"Missing end of raw directive", "`{% raw %}` is niet afgesloten", "schrijf {% endraw %}"),
    (r"unexpected char '(.+?)' at", "het teken {0} kan hier niet", ""),
    (r"unexpected end of template", "hier ontbreekt het einde van `{{{{` of `{{%`", ""),
    (r"expected token '(.+?)', got '(.+?)'", "hier hoort {0} te staan, maar er staat {1}", ""),
    (r"unexpected '(.+?)'", "{0} hoort hier niet", ""),
    (r"cannot assign to|can't assign|Can't assign", "hier kan geen waarde aan gegeven worden", ""),
    (r"block '(.+?)' defined twice", "het blok {0} staat er twee keer", ""),
    (r"tag name expected", "na `{{%` hoort een opdracht, zoals if of for", ""),
)
_TOKENS = {
    "end of statement block": "`%}`",
    "end of print statement": "`}}`",
    "begin of statement block": "`{%`",
    "begin of print statement": "`{{`",
    "end of template": "het einde van het bestand",
    "template data / text": "tekst",
    "name": "een naam",
    "string": "een tekst tussen aanhalingstekens",
    "integer": "een getal",
    "float": "een getal",
    "expression": "een uitdrukking",
}


def in_dutch(error: TemplateError, environment: Environment) -> Refusal:
    """What Jinja2 says of a template, as a refusal."""
    message = error.message or ""
    for special in (_named, _unknown_tag, _not_closed, _runtime):
        if found := special(message, environment):
            return found
    for pattern, dutch, repair in _MESSAGES:
        if match := re.search(pattern, message):
            words = [_TOKENS.get(word, f"`{word}`") for word in match.groups()]
            return refused(dutch.format(*words), repair)
    return refused("deze regel is niet te lezen als Jinja2", "controleer de haakjes en de opdracht")


def _named(message: str, environment: Environment) -> Refusal | None:
    """A filter or test that is not there, or that texts may not use."""
    from govdoc.text.environment import FORBIDDEN

    found = re.search(r"No (filter|test) named '(.*?)'", message)
    if not found:
        return None
    kind, name = found.groups()
    known = environment.filters if kind == "filter" else environment.tests
    near = nearest(name, known)
    if name in FORBIDDEN:
        return refused(f"het filter `{name}` mag een tekst niet gebruiken", "haal het filter weg")
    what = "het filter" if kind == "filter" else "de toets"
    return refused(f"{what} `{name}` is niet bekend", f"bedoelt u {near}?" if near else "")


def _unknown_tag(message: str, _: Environment) -> Refusal | None:
    found = re.search(r"Encountered unknown tag '(.*?)'", message)
    if not found:
        return None
    closing = _END.search(message)
    if closing and found[1].startswith("end"):
        help_ = f"hier wordt nog `{{% {closing[1]} %}}` afgesloten: {{% end{closing[1]} %}}"
        return refused(f"`{{% {found[1]} %}}` past hier niet", help_)
    near = nearest(found[1], _TAGS)
    return refused(f"de opdracht `{found[1]}` is niet bekend", f"bedoelt u {near}?" if near else "")


def _not_closed(message: str, _: Environment) -> Refusal | None:
    found = _END.search(message)
    if not found:
        return None
    return refused(f"`{{% {found[1]} %}}` is niet afgesloten", f"schrijf {{% end{found[1]} %}}")


def _runtime(message: str, _: Environment) -> Refusal | None:
    if "maximum" in message or "Range too big" in message:
        return refused("deze reeks is te lang")
    return None


_TAGS = (
    "if elif else endif for endfor set endset macro endmacro include import from call endcall"
    " filter endfilter with endwith raw endraw"
).split()

_Special = Callable[[str, Environment], Refusal | None]
