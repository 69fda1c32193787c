"""The coverage of a gemeente as JSON, for other programs."""

import json

from govdoc.cli.covering import Article, Found
from govdoc.plan.content import Content


def as_json(content: Content, found: tuple[Article, ...]) -> str:
    """Every article with its places and who is responsible, and how many of each there are."""
    nowhere = sum(not one.where for one in found)
    data = {
        "articles": [_article(content, one) for one in found],
        "summary": {
            "articles": len(found),
            "covered": len(found) - nowhere,
            "uncovered": nowhere,
            "unassigned": sum(not one.activities for one in found),
        },
    }
    return json.dumps(data, ensure_ascii=False, indent=2)


def _article(content: Content, one: Article) -> dict[str, object]:
    activities = content.gemeente.activiteiten
    return {
        "law": one.law,
        "article": one.number,
        "name": one.name,
        "asks": one.asks,
        "covered": bool(one.where),
        "where": [_part(each) for each in one.where],
        "empty": [_part(each) for each in one.empty],
        "responsible": [
            {"activity": id_, "A": list(activities[id_].A), "R": list(activities[id_].R)}
            for id_ in one.activities
        ],
    }


def _part(found: Found) -> dict[str, str]:
    task, part = found
    return {
        "document": task.path,
        "kind": task.kind,
        "part": part.id,
        "number": part.says,
        "title": part.title,
        "file": part.file,
    }
