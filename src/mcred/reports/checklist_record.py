"""A credential as a JSON record: every item with its prompt, its canonical path and its requirements."""

from __future__ import annotations

from collections.abc import Sequence

from mcred.reports.json_text import Json, dump, dump_rows
from mcred.requirements import Requirement
from mcred.specs.credential import Credential, Item, Part
from mcred.specs.layout import canonical_of_all

RECORD_VERSION = 1


def render_checklist_record(credential: Credential) -> str:
    """The whole record."""
    lists: dict[str, list[Json]] = {
        "parts": [_part(part) for part in credential.parts],
        "items": [_item(part, item) for part in credential.parts for item in part.items],
        "requirements": _rules(credential.requirements),
        "elements": [
            {"id": elements.id, "title": elements.title, "statements": elements.statements}
            for elements in credential.elements
        ],
        "assessor": list(credential.assessor),
        "rubric": [{"title": criterion.title, "levels": criterion.levels} for criterion in credential.rubric],
        "ambiguities": [{"text": open_.text, "reading": open_.reading} for open_ in credential.ambiguities],
    }
    body = ",\n".join(f' "{key}": {dump_rows(rows, 2)}' for key, rows in lists.items())
    return f'{{"record_version": {RECORD_VERSION}, "credential": {dump(_credential(credential))},\n{body}}}\n'


def _credential(credential: Credential) -> Json:
    source = credential.source
    return {
        "id": credential.id,
        "title": credential.title,
        "issuer": credential.issuer,
        "about": credential.about,
        "identity": credential.identity.value,
        "passing": credential.passing,
        "source": {
            "title": source.title,
            "publisher": source.publisher,
            "address": source.address,
            "revised": source.revised,
            "licence": source.licence,
        },
    }


def _part(part: Part) -> Json:
    return {
        "id": part.id,
        "title": part.title,
        "requirements": _rules(part.requirements),
        "passing": part.passing,
        "assessor": part.assessor,
    }


def _item(part: Part, item: Item) -> Json:
    instances = {"min": item.instances.min, "max": item.instances.max} if item.instances else None
    return {
        "id": item.id,
        "part": part.id,
        "title": item.title,
        "type": item.type,
        "prompt": item.prompt.text if item.prompt else None,
        "questions": [question.text for question in item.questions],
        "path": canonical_of_all(part, item),
        "instances": instances,
        "requirements": _rules(item.requirements),
        "description": _description(part, item),
        "assessor": item.assessor,
    }


def _description(part: Part, item: Item) -> Json:
    """The words that accompany an artifact; null where none are asked for."""
    if item.description is None:
        return None
    return {
        "prompts": [prompt.text for prompt in item.description.prompts],
        "path": canonical_of_all(part, item, description=True),
        "requirements": _rules(item.description.requirements),
        "assessor": item.description.assessor,
    }


def _rules(rules: Sequence[Requirement]) -> list[Json]:
    """Each line of each requirement, in words, with the requirement's kind."""
    return [{"kind": rule.tag, "text": line} for rule in rules for line in rule.describe()]
