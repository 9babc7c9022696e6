"""template: every field of a template is there and filled in.

```yaml
- kind: template
  fields:
    - {name: core belief, names: [belief, center circle]}   # names: what else people call the field
    - {name: needs, names: [need, outer circle], sure: true}
    - {name: resources, optional: true}                      # may be left out, but not left empty
```

or, where the issuer offers several templates, all fields of one of them:

```yaml
- kind: template
  options:
    - {title: Action plan, fields: [{name: goals}, {name: needs}]}
    - {title: Design plan, fields: [{name: activity}, {name: equity}]}
```

A field is a heading, a bold line, a label ("Needs: ...") or a cell of a table's first column or first row. A field with
nothing behind it is to be fixed (`placeholder-text`); where another label follows that is no field of the template, it
is to be reviewed, since what stands below that one may be meant. Of several templates, the one counts that has the
largest share of its labels in the text. A field that is nowhere is to be reviewed (`missing-detail`), since people may
call it something else; with `sure: true` it is to be fixed. Where the template was filled in by hand and is a picture,
there is nothing for mcred to read, and a person has to look.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, ClassVar, Literal, Self

from pydantic import Field, model_validator

from mcred.domain.context import Context
from mcred.domain.documents import Document
from mcred.domain.findings import Finding, Result
from mcred.domain.submission import Passage
from mcred.requirements.shared.findings import at, doubtful, wrong
from mcred.requirements.shared.requirement import Needs, Requirement
from mcred.requirements.shared.spec_model import SpecModel

if TYPE_CHECKING:
    from mcred.text.fields import Seen


class TemplateField(SpecModel):
    """One field of a template."""

    name: str = Field(min_length=1)
    names: tuple[str, ...] = ()
    """What else people call it; the name itself counts, too."""
    sure: bool = False
    """True where the field is always called so, so that its absence is certain."""
    optional: bool = False
    """True where the field may be left out, but not left empty."""

    @property
    def all_names(self) -> tuple[str, ...]:
        """All that it may be called."""
        return (self.name, *self.names)


class TemplateOption(SpecModel):
    """One of several templates."""

    title: str = Field(min_length=1)
    fields: tuple[TemplateField, ...] = Field(min_length=1)

    @property
    def listed(self) -> str:
        """Its fields, in words."""
        return ", ".join(field.name for field in self.fields if not field.optional)


class Template(Requirement):
    """Every field of a template is filled in."""

    kind: Literal["template"]
    fields: tuple[TemplateField, ...] = ()
    options: tuple[TemplateOption, ...] = ()
    sure: bool = False

    needs: ClassVar[Needs] = Needs.FILE

    @model_validator(mode="after")
    def _one_form(self) -> Self:
        if bool(self.fields) == bool(self.options):
            raise ValueError("template needs either fields or options")
        return self

    @property
    def templates(self) -> tuple[TemplateOption, ...]:
        """The templates of which one must be filled in."""
        return self.options or (TemplateOption(title="the template", fields=self.fields),)

    def describe(self) -> tuple[str, ...]:
        """One line: "every field filled in: core belief, context, needs"."""
        if self.fields:
            return (f"every field filled in: {self.templates[0].listed}",)
        of_each = ", or ".join(f"of {option.title} ({option.listed})" for option in self.options)
        return (f"every field filled in {of_each}",)

    def check(self, context: Context) -> Iterator[Result]:
        """One result: about the template that fits best."""
        passage = context.passage
        if not isinstance(passage.file.content, Document):
            yield Result(summary="not a text, so a person has to see whether it is filled in", skipped=True)
            return
        if not passage.text.strip():
            yield Result.unread()
            return
        judged = [(option, self._seen(passage, option.fields)) for option in self.templates]
        option, seen = max(judged, key=lambda pair: _fit(_wanted(*pair)))
        wanted = _wanted(option, seen)
        nowhere = self.options and not any(one.there for one in wanted)
        findings = (self._unknown(passage),) if nowhere else tuple(self._findings(passage, option.fields, seen))
        of = f" of “{option.title}”" if self.options else ""
        yield Result(
            summary=f"{sum(one.filled for one in wanted)} of {len(wanted)} fields{of} filled in", findings=findings
        )

    def _seen(self, passage: Passage, fields: Sequence[TemplateField]) -> tuple[Seen, ...]:
        from mcred.text.fields import find_fields

        return find_fields(passage.blocks, [field.all_names for field in fields])

    def _unknown(self, passage: Passage) -> Finding:
        """What to say where the text has no label of any of the templates."""
        titles = " or ".join(option.title for option in self.options)
        return doubtful(
            "missing-detail",
            f"mcred finds no heading of {titles} here.",
            "If the template is filled in, leave it; if not, use one of them, with its headings.",
            at(passage),
        )

    def _findings(self, passage: Passage, fields: Sequence[TemplateField], seen: Sequence[Seen]) -> Iterator[Finding]:
        for field, one in zip(fields, seen, strict=True):
            for blank in one.blanks:
                yield (wrong if blank.sure else doubtful)(
                    "placeholder-text",
                    f"“{blank.label}” is not filled in: nothing stands there.",
                    "Write what belongs there." if blank.sure else "If it stands below, leave it; if not, add it.",
                    at(passage, page=passage.blocks[blank.block].page),
                    blank.label,
                )
            if not one.there and not field.optional:
                sure = self.sure or field.sure
                yield (wrong if sure else doubtful)(
                    "missing-detail",
                    f"No heading or label was found for {field.name}.",
                    f"If it is there, put “{_capital(_shortest(field))}” in front of it; else add it.",
                    at(passage),
                )


def _wanted(option: TemplateOption, seen: Sequence[Seen]) -> tuple[Seen, ...]:
    """What was seen of the fields that may not be left out."""
    return tuple(one for field, one in zip(option.fields, seen, strict=True) if not field.optional)


def _fit(seen: Sequence[Seen]) -> tuple[float, int, int]:
    """How well a template fits: the share of its labels that are there, how many are, and how few it has."""
    there = sum(one.there for one in seen)
    return there / len(seen), there, -len(seen)


def _shortest(field: TemplateField) -> str:
    """The first of the names that people use, which makes a good label."""
    return field.names[0] if field.names else field.name


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
