"""Who stands below whom: roles as trees, whatever the data say.

A role has one place, below the first role that it reports to. The others it reports to are named in
its box. Where roles report to each other in a circle, the first of them in the file stands on top.
"""

from collections import deque
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from govdoc.blocks import ChartRole

_SUPERVISOR = "fg"  # AVG 38(3): no other role stands between it and the top


@dataclass(frozen=True, slots=True)
class Forest:
    """Roles by their place.

    `roots` have roles below them, `loners` have no place in any tree; `below` are the roles under a
    role, `beside` is the FG at the side of the role it reports to, `also` names the roles that a
    role reports to without standing below them.
    """

    roles: Mapping[str, ChartRole]
    roots: tuple[str, ...]
    loners: tuple[str, ...]
    below: Mapping[str, tuple[str, ...]]
    beside: Mapping[str, str]
    also: Mapping[str, tuple[str, ...]]
    upwards: tuple[str, ...]  # every role after those below it


def forest(roles: Iterable[ChartRole]) -> Forest:
    """The place of every role."""
    known = {role.id: role for role in roles}
    reports = {id_: _reports(role, known) for id_, role in known.items()}
    above, order = _placed(known, reports)
    below: dict[str, list[str]] = {id_: [] for id_ in known}
    for id_ in known:
        if id_ in above:
            below[above[id_]].append(id_)
    aside = above.get(_SUPERVISOR) if not below.get(_SUPERVISOR) else None
    if aside:
        below[aside].remove(_SUPERVISOR)
    tops = [id_ for id_ in known if id_ not in above]
    linked = {id_ for id_ in tops if below[id_] or id_ == aside}
    return Forest(
        known,
        roots=tuple(id_ for id_ in tops if id_ in linked),
        loners=tuple(id_ for id_ in tops if id_ not in linked),
        below={id_: tuple(children) for id_, children in below.items()},
        beside={aside: _SUPERVISOR} if aside else {},
        also={
            id_: tuple(other for other in others if other != above.get(id_))
            for id_, others in reports.items()
        },
        upwards=tuple(reversed(order)),
    )


def _reports(role: ChartRole, known: Mapping[str, ChartRole]) -> tuple[str, ...]:
    """To whom a role reports: each once, never itself."""
    return tuple(
        dict.fromkeys(other for other in role.reports_to if other in known and other != role.id)
    )


def _placed(
    known: Mapping[str, ChartRole], reports: Mapping[str, tuple[str, ...]]
) -> tuple[dict[str, str], list[str]]:
    """The role above each role that is not on top, and all roles from the top down."""
    under: dict[str, list[str]] = {id_: [] for id_ in known}
    for id_, others in reports.items():
        if others:
            under[others[0]].append(id_)
    above: dict[str, str] = {}
    order: list[str] = []
    seen: set[str] = set()
    for top in (*(id_ for id_ in known if not reports[id_]), *known):  # the rest is in a circle
        waiting = deque([] if top in seen else [top])
        seen.add(top)
        while waiting:
            id_ = waiting.popleft()
            order.append(id_)
            fresh = [child for child in under[id_] if child not in seen]
            above.update(dict.fromkeys(fresh, id_))
            seen.update(fresh)
            waiting.extend(fresh)
    return above, order
