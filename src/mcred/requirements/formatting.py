"""formatting: fonts, size, line spacing and margins of a Word file, and what a document must or must not have.

```yaml
- kind: formatting
  fonts: [Arial]                  # one of these
  points: {min: 11, max: 12}      # the size of the letters
  line-spacing: {min: 1, max: 1}  # lines: 1 is single, 1.5, 2 is double
  margins-inches: {min: 1}        # the smallest margin of any page
  notes: forbidden                # no footnotes and endnotes; or: required
  running-text: required          # a header or a footer with something in it; or: forbidden
```

Fonts, size, spacing and margins are read from Word files. Where more than a fiftieth of the text is set otherwise it is
to be reviewed (a heading may be larger), where more than a fifth is, `wrong-formatting` is to be fixed. Of a PDF or any
other format mcred does not see them: that outcome is skipped, and says so. Notes, headers and footers are seen in
Word, and mostly in PDFs; whether they hold the right words only an assessor can tell.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal, Self

from pydantic import model_validator

from mcred.domain.context import Context
from mcred.domain.documents import Document, LeftOutKind
from mcred.domain.findings import Finding, Result
from mcred.domain.formatting import Formatting
from mcred.domain.submission import Passage
from mcred.requirements.shared.bounds import Span
from mcred.requirements.shared.findings import at, doubtful, wrong
from mcred.requirements.shared.requirement import Requirement
from mcred.text.plurals import plural

_SOME, _MUCH = 0.02, 0.2
"""How much of a text may be set otherwise before it is to be reviewed, and to be fixed."""
_NEAR = 0.02
"""Programs round margins and spacing."""

Wanted = Literal["required", "forbidden"]


class DocumentFormatting(Requirement):
    """How a document looks."""

    kind: Literal["formatting"]
    fonts: tuple[str, ...] = ()
    points: Span | None = None
    line_spacing: Span | None = None
    margins_inches: Span | None = None
    notes: Wanted | None = None
    running_text: Wanted | None = None

    @model_validator(mode="after")
    def _says_something(self) -> Self:
        if not (self._looks or self.notes or self.running_text):
            raise ValueError("formatting needs one of fonts, points, line-spacing, margins-inches, notes, running-text")
        return self

    @property
    def _looks(self) -> bool:
        return bool(self.fonts or self.points or self.line_spacing or self.margins_inches)

    def describe(self) -> tuple[str, ...]:
        """A line for each option."""
        lines = [f"in {' or '.join(self.fonts)}"] if self.fonts else []
        lines += [f"letters of {_span(self.points)} points"] if self.points else []
        lines += [f"line spacing {_span(self.line_spacing)}"] if self.line_spacing else []
        lines += [f"margins of {_span(self.margins_inches)} inches"] if self.margins_inches else []
        if self.notes:
            lines.append("with footnotes or endnotes" if self.notes == "required" else "no footnotes or endnotes")
        if self.running_text:
            lines.append("with a header or footer" if self.running_text == "required" else "no header or footer")
        return tuple(lines)

    def check(self, context: Context) -> Iterator[Result]:
        """One result for how the text is set, and one for what stands beside it."""
        passage = context.passage
        content = passage.file.content
        looks = context.submission.formatting.get(passage.file.path)
        if self._looks and looks is None:
            told = f"mcred sees fonts, spacing and margins only in Word files, and {passage.file.name} is none"
            yield Result(subject="looks", summary=told, skipped=True)
        elif self._looks and looks is not None:
            yield _result("looks", tuple(self._wrong(looks, passage)))
        if isinstance(content, Document) and (self.notes or self.running_text):
            yield _result("notes and running text", tuple(self._asides(content, passage)))

    def _wrong(self, looks: Formatting, passage: Passage) -> Iterator[Finding]:
        fonts = {font.casefold() for font in self.fonts}
        if fonts:
            uses = [(use.font, use.characters, use.font.casefold() in fonts) for use in looks.fonts]
            yield from _share(uses, f"only {' or '.join(self.fonts)} is asked for", f"to {self.fonts[0]}", passage)
        if self.points:
            sizes = [
                (f"{use.points:g} points", use.characters, self.points.allows(use.points, slack=_NEAR))
                for use in looks.fonts
            ]
            yield from _share(sizes, f"{_span(self.points)} points are asked for", "the font size", passage)
        if self.line_spacing:
            lines = [
                (f"line spacing {value:g}", number, self.line_spacing.allows(value, slack=_NEAR))
                for value, number in looks.line_spacings
            ]
            yield from _share(lines, f"{_span(self.line_spacing)} is asked for", "the line spacing", passage)
        margin = looks.least_margin
        if self.margins_inches and margin is not None and not self.margins_inches.allows(margin, slack=_NEAR):
            asked = _span(self.margins_inches)
            told = f"The smallest margin is {margin:g} inches; {asked} inches are asked for."
            yield _finding(passage, told, "Change it under Layout > Margins in Word, on every page.", sure=True)

    def _asides(self, document: Document, passage: Passage) -> Iterator[Finding]:
        notes = sum(part.kind is LeftOutKind.NOTE for part in document.left_out)
        if self.notes == "forbidden" and notes:
            told = f"{plural(notes, 'footnote')} or endnote{'s' if notes > 1 else ''}; none are allowed."
            yield _finding(passage, told, "Put what they say into the text, or leave it out.", sure=True)
        if self.notes == "required" and not notes:
            yield _finding(
                passage, "No footnote or endnote was found.", "Add the notes that are asked for.", sure=False
            )
        running = any(part.kind in (LeftOutKind.HEADER, LeftOutKind.RUNNING_HEAD) for part in document.left_out)
        sure = passage.file.format == "docx"
        if self.running_text == "required" and not running:
            told = "No header or footer with text was found."
            yield _finding(passage, told, "Add it with Insert > Header or Footer, with what the issuer wants in it.",
                           sure=sure)  # fmt: skip
        if self.running_text == "forbidden" and running:
            yield _finding(passage, "There is a header or footer; none is allowed.", "Take it out.", sure=sure)


def _share(uses: list[tuple[str, int, bool]], asked: str, what: str, passage: Passage) -> Iterator[Finding]:
    """What is to be said where some of the text is set otherwise than asked for."""
    total = sum(number for _, number, _ in uses)
    otherwise = [(name, number) for name, number, good in uses if not good]
    share = sum(number for _, number in otherwise) / total if total else 0.0
    if share <= _SOME:
        return
    names = ", ".join(dict.fromkeys(name for name, _ in otherwise[:3]))
    fix = f"Mark that text in Word and change {what}."
    yield _finding(passage, f"{share:.0%} of the text is in {names}; {asked}.", fix, sure=share > _MUCH)


def _result(subject: str, findings: tuple[Finding, ...]) -> Result:
    summary = findings[0].message if findings else "as asked for"
    return Result(subject=subject, summary=summary, findings=findings)


def _finding(passage: Passage, message: str, fix: str, *, sure: bool) -> Finding:
    return (wrong if sure else doubtful)("wrong-formatting", message, fix, at(passage))


def _span(span: Span) -> str:
    """The bounds without a unit: "11 to 12", "1", "at least 1"."""
    if span.min is not None and span.min == span.max:
        return f"{span.min:g}"
    return span.describe("").strip()
