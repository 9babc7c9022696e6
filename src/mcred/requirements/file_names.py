"""file-names: how files must be named.

```yaml
- kind: file-names
  rule: "{item}_{part}"      # a name without its ending; or several rules: rules: [...]
  characters: letters-and-digits   # or: no-spaces; signs that hold up some upload pages
  max-characters: 50         # of the whole name with its ending
  items: [clip]              # on a part or the whole: only the files of these items
```

In a rule, words stand for themselves, whatever their case, and braces for: `{item}` the item's id or title, `{part}`
the part's id, `{instance}` which of several it is, `{number}` any number, `{word}` letters and digits, `{anything}` any
text. So "clip_lesson{number}" fits clip_lesson2.mp4. `letters-and-digits` allows "-" and "_" as well. A name that does
not fit is `wrong-file-name`, to be fixed. Where several answers stand in one file, its name is not judged.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar, Literal, Self

from pydantic import Field, model_validator

from mcred.domain.context import Context
from mcred.domain.findings import Finding, Result
from mcred.domain.submission import Found, Passage, Place
from mcred.requirements.shared.findings import at, wrong
from mcred.requirements.shared.requirement import Needs, Requirement
from mcred.text.file_patterns import PLACEHOLDERS, example, fits, unknown_placeholders
from mcred.text.plurals import plural

_ALLOWED = {"letters-and-digits": "letters, digits, “-” and “_”", "no-spaces": "anything but spaces"}


class FileNames(Requirement):
    """How files must be named."""

    kind: Literal["file-names"]
    rule: str | None = Field(default=None, min_length=1, max_length=200)
    rules: tuple[str, ...] = ()
    characters: Literal["letters-and-digits", "no-spaces"] | None = None
    max_characters: int | None = Field(default=None, ge=1)
    items: tuple[str, ...] = ()

    needs: ClassVar[Needs] = Needs.NOTHING

    @model_validator(mode="after")
    def _says_something(self) -> Self:
        if not (self.all_rules or self.characters or self.max_characters):
            raise ValueError("file-names needs one of rule, rules, characters, max-characters")
        for rule in self.all_rules:
            if unknown := unknown_placeholders(rule):
                allowed = ", ".join(f"{{{name}}}" for name in PLACEHOLDERS)
                raise ValueError(f"there is no placeholder {{{unknown[0]}}}; there are {allowed}")
        return self

    @property
    def all_rules(self) -> tuple[str, ...]:
        """The rules of which a name must fit one."""
        return ((self.rule,) if self.rule else ()) + self.rules

    def describe(self) -> tuple[str, ...]:
        """A line for each option."""
        rules = " or ".join(f"“{rule}”" for rule in self.all_rules)
        lines = [f"the file is named {rules}"] if rules else []
        lines += [f"the file's name has only {_ALLOWED[self.characters]}"] if self.characters else []
        lines += [f"the file's name has at most {self.max_characters} characters"] if self.max_characters else []
        return tuple(lines)

    def check(self, context: Context) -> Iterator[Result]:
        """One result for all the files in question."""
        seen: dict[str, list[Finding]] = {}
        for place in context.places:
            placement = context.submission.places[place]
            if (self.items and place.item not in self.items) or not isinstance(placement, Found):
                continue
            if placement.passage.section is None:
                seen.setdefault(placement.passage.file.path, list(self._wrong(context, place, placement.passage)))
        findings = tuple(finding for found in seen.values() for finding in found)
        if not seen:
            yield Result(summary="not checked: there is no file of its own yet", skipped=True)
            return
        right = "the name is" if len(seen) == 1 else f"{len(seen)} names are"
        yield Result(summary=findings[0].message if findings else f"{right} as asked for", findings=findings)

    def _wrong(self, context: Context, place: Place, passage: Passage) -> Iterator[Finding]:
        name = passage.file.name
        stem, dot, _ = name.rpartition(".")
        stem = stem if dot else name
        known = _known(context, place)
        if self.all_rules and not any(fits(stem, rule, known) for rule in self.all_rules):
            rules = " or ".join(f"“{rule}”" for rule in self.all_rules)
            good = example(self.all_rules[0], known)
            yield _finding(
                passage, f"{name} is not named {rules}.", f"Rename it, for example to {good}{name[len(stem) :]}."
            )
        if self.characters and (bad := _bad_characters(stem, letters_only=self.characters == "letters-and-digits")):
            shown = " ".join("a space" if sign == " " else f"“{sign}”" for sign in bad)
            told = f"{name} has {shown} in its name; allowed: {_ALLOWED[self.characters]}."
            yield _finding(passage, told, "Rename it with letters, digits, “-” and “_” only.")
        if self.max_characters and len(name) > self.max_characters:
            told = f"The name {name} has {len(name)} characters; the most is {self.max_characters}."
            yield _finding(
                passage, told, f"Rename it with {plural(len(name) - self.max_characters, 'character')} fewer."
            )


def _known(context: Context, place: Place) -> dict[str, tuple[str, ...]]:
    """What the placeholders may stand for at a place."""
    item = context.items[place.item]
    title = item.title.casefold()
    spelt = (item.id, *(item.id.replace("-", sign) for sign in ("_", " ", "")), title,
             *(title.replace(" ", sign) for sign in ("-", "_", "")))  # fmt: skip
    parts = (item.part, *(item.part.replace("-", sign) for sign in ("_", " ", "")))
    return {"item": tuple(dict.fromkeys(spelt)), "part": parts, "instance": (str(place.instance or 1),)}


def _bad_characters(stem: str, *, letters_only: bool) -> tuple[str, ...]:
    if not letters_only:
        return tuple(dict.fromkeys(sign for sign in stem if sign.isspace()))
    return tuple(dict.fromkeys(s for s in stem if not ((s.isascii() and s.isalnum()) or s in "-_")))


def _finding(passage: Passage, message: str, fix: str) -> Finding:
    return wrong("wrong-file-name", message, fix, at(passage))
