"""What Jinja2 says of a template, in Dutch, and the parts of it that texts may not use."""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from jinja2 import Environment, TemplateError, nodes

from govdoc.source.wording import nearest
from govdoc.text.refusal import Refusal, refused

FORBIDDEN = frozenset(  # they make markup of a value, show its inside, or differ each time
    ("safe", "escape", "e", "forceescape", "tojson", "urlize", "xmlattr", "random", "pprint")
)


@dataclass(frozen=True, slots=True)
class NotInTexts:
    """A statement that texts may not use, and what is said of it."""

    kinds: tuple[type[nodes.Node], ...]
    message: str
    repair: str
    applies: Callable[[nodes.Node], bool] = lambda _node: True


NOT_IN_TEXTS = {
    "without context": NotInTexts(
        (nodes.Import, nodes.FromImport, nodes.Include),
        "zonder `with context` ziet dit deel de gegevens niet",
        "schrijf er `with context` achter",
        lambda node: not getattr(node, "with_context", True),
    ),
    "autoescape": NotInTexts(
        (nodes.EvalContextModifier,),
        "`autoescape` mag een tekst niet gebruiken",
        "haal de regel weg",
    ),
    "filter block": NotInTexts(
        (nodes.FilterBlock,),
        "een filter over een blok kent de taal niet",
        "zet het filter achter de waarde: {{ waarde|upper }}",
    ),
    "filtered set": NotInTexts(
        (nodes.AssignBlock,),
        "een filter over een blok kent de taal niet",
        "zet het filter achter de waarde: {{ waarde|upper }}",
        lambda node: getattr(node, "filter", None) is not None,
    ),
}
_BODIES = ("body", "elif_", "else_")
_END = re.compile(r"The innermost block that needs to be closed is '(\w+)'")
_MESSAGES: tuple[tuple[str, str, str], ...] = (
    (r"Missing end of comment tag", "een opmerking is niet afgesloten", "sluit haar af met #}"),
    (r"Missing end of raw directive", "`{{% raw %}}` is niet afgesloten", "schrijf {% endraw %}"),
    (r"unexpected char [\"'](['\"])", "een tekst tussen aanhalingstekens is niet afgesloten", ""),
    (r"unexpected char '(.+?)' at", "{0} kan hier niet", ""),
    (r"unexpected end of template", "hier ontbreekt een einde, zoals `}}}}` of `%}}`", ""),
    (r"got '='", "`=` geeft een waarde, het vergelijkt niet", "vergelijk met =="),
    (r"Expected an expression, got '(.+?)'", "hier hoort een waarde, maar er staat {0}", ""),
    (r"expected call", "na `call` hoort een macro met haakjes", "{% call macro() %}"),
    (r"function call expression", "een naam met = staat na de andere gegevens", "f(1, naam=2)"),
    (r"non-default argument", "een gegeven zonder = staat voor die met =", "macro m(a, b=1)"),
    (r"expected token '(.+?)', got '(.+?)'", "hier hoort {0} te staan, maar er staat {1}", ""),
    (r"unexpected '(.+?)'", "{0} hoort hier niet", ""),
    (r"(?i)can(?:no|')t assign", "hier kan geen waarde aan gegeven worden", ""),
    (r"block '(.+?)' defined twice", "het blok {0} staat er twee keer", ""),
    (r"tag name expected", "na `{{%` hoort een opdracht, zoals if of for", ""),
    (r"expected name or number", "na de punt hoort een naam", ""),
    (r"expected subscript expression", "tussen [ en ] hoort een naam of een getal", ""),
)
_TOKENS = {
    "end of statement block": "`%}`",
    "end of print statement": "`}}`",
    "begin of statement block": "`{%`",
    "begin of print statement": "`{{`",
    "end of template": "het einde van de tekst",
    "template data / text": "gewone tekst",
    "name": "een naam",
    "string": "een tekst tussen aanhalingstekens",
    "integer": "een getal",
    "float": "een getal",
}
_TAGS = (
    *("if", "elif", "else", "endif", "for", "endfor", "set", "endset", "macro", "endmacro"),
    *("include", "import", "from", "call", "endcall", "with", "endwith", "raw", "endraw"),
)


def statements(node: nodes.Node) -> Iterator[nodes.Node]:
    """Every statement inside a template or a statement, however deep."""
    for body in _BODIES:
        for found in getattr(node, body, ()):
            yield found
            yield from statements(found)


def not_in_texts(tree: nodes.Template) -> Iterator[tuple[str, int]]:
    """What texts may not use, by the name that `NOT_IN_TEXTS` gives it, and its line."""
    for node in statements(tree):
        for what, found in NOT_IN_TEXTS.items():
            if isinstance(node, found.kinds) and found.applies(node):
                yield what, node.lineno


def in_dutch(error: TemplateError, environment: Environment) -> Refusal:
    """What Jinja2 says of a template, as a refusal."""
    message = error.message or ""
    if found := NOT_IN_TEXTS.get(message):
        return refused(found.message, found.repair)
    special = _named(message, environment) or _unknown_tag(message) or _not_closed(message)
    return special or _translated(message)


def _translated(message: str) -> Refusal:
    for pattern, dutch, repair in _MESSAGES:
        if match := re.search(pattern, message):
            words = [_TOKENS.get(word, f"`{word}`") for word in match.groups()]
            return refused(dutch.format(*words), repair)
    return refused("deze regel is niet te lezen als Jinja2", "controleer de haakjes en de opdracht")


def _named(message: str, environment: Environment) -> Refusal | None:
    """A filter or test that is not there, or that texts may not use."""
    found = re.search(r"No (filter|test) named '(.*?)'", message)
    if not found:
        return None
    kind, name = found.groups()
    if name in FORBIDDEN:
        return refused(f"het filter `{name}` mag een tekst niet gebruiken", "haal het weg", name)
    known = environment.filters if kind == "filter" else environment.tests
    what = "het filter" if kind == "filter" else "de toets"
    return refused(f"{what} `{name}` is niet bekend", _meant(name, known), name)


def _unknown_tag(message: str) -> Refusal | None:
    found = re.search(r"Encountered unknown tag '(.*?)'", message)
    if not found:
        return None
    closing = _END.search(message)
    if not closing and found[1] in _TAGS:
        return refused(
            f"`{{% {found[1]} %}}` past hier niet", "er is niets dat nog open is", found[1]
        )
    if closing and found[1].startswith("end"):
        help_ = f"hier is `{{% {closing[1]} %}}` nog open: sluit het met {{% end{closing[1]} %}}"
        return refused(f"`{{% {found[1]} %}}` past hier niet", help_, found[1])
    return refused(f"de opdracht `{found[1]}` is niet bekend", _meant(found[1], _TAGS), found[1])


def _not_closed(message: str) -> Refusal | None:
    found = _END.search(message)
    if not found:
        return None
    return refused(f"`{{% {found[1]} %}}` is niet afgesloten", f"schrijf {{% end{found[1]} %}}")


def _meant(name: str, known: Iterable[str]) -> str:
    near = nearest(name, known)
    return f"bedoelt u {near}?" if near else ""
