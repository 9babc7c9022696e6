"""presence: the item is there, can be read and is not empty.

Every item has this requirement without asking for it. Nothing found is `missing-response` or `missing-artifact` (or
`missing-description`); two candidates are `ambiguous-file`, since mcred would have to guess; a file that cannot be
read is named with the way out; a file that opens but holds nothing is `empty-response`.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar, Literal

from mcred.domain.context import Context, ItemFacts
from mcred.domain.documents import Document, Other, Picture, Recording, Unreadable
from mcred.domain.findings import Finding, Result, Severity
from mcred.domain.submission import Absent, Ambiguous, Found, Passage, Place
from mcred.requirements.shared.findings import at, wrong
from mcred.requirements.shared.requirement import Needs, Requirement


class Presence(Requirement):
    """The item is there, can be read and is not empty."""

    kind: Literal["presence"] = "presence"
    respondents: bool = False
    """True where each instance comes from another person, who has to be asked."""
    optional: bool = False
    """True where the item may be left out."""

    needs: ClassVar[Needs] = Needs.NOTHING

    def describe(self) -> tuple[str, ...]:
        """Nothing to add: that an item is asked for says so already."""
        return ()

    def check(self, context: Context) -> Iterator[Result]:
        """One result: where the item was found, or why not."""
        match context.placement:
            case Absent() if self.optional:
                yield Result(summary="not handed in; it may be left out", skipped=True)
            case Absent() as absent:
                yield Result(summary="not found", findings=(self._missing(context, absent),))
            case Ambiguous(candidates=candidates):
                yield Result(summary="several candidates", findings=(_ambiguous(context, candidates),))
            case Found(passage=passage):
                findings = tuple(_troubles(context, passage))
                errors = [finding for finding in findings if finding.severity is Severity.ERROR]
                yield Result(summary=errors[0].message if errors else f"found in {_where(passage)}", findings=findings)

    def _missing(self, context: Context, absent: Absent) -> Finding:
        place, item = context.place, context.item
        what = _called(place, item)
        code = "missing-artifact" if item.artifact else "missing-response"
        if place.description:
            code = "missing-description"
        elif self.respondents:
            code = "too-few-respondents"
        nearest = f" The nearest is {' and '.join(absent.nearest)}." if absent.nearest else ""
        ask = "Ask one more person, and save the answers" if self.respondents else "Save it"
        rename = ", or rename the file so that its name says which item it is" if absent.nearest else ""
        return wrong(code, f"{what} was not found.{nearest}", f"{ask} {where_to_save(absent.expected)}{rename}.")


def where_to_save(path: str) -> str:
    """Where to save something, in words: a star stands for any name, or for any ending."""
    if path.endswith("/*"):
        return f"in the folder {path.removesuffix('/*')}, under any name"
    if path.endswith(".*"):
        return f"as {path.removesuffix('.*')}, with the ending that it has"
    return f"as {path}"


def _called(place: Place, item: ItemFacts) -> str:
    """A place in an educator's words: "Do 2, description"."""
    number = f" {place.instance}" if place.instance else ""
    return f"{item.title}{number}{', description' if place.description else ''}"


def _where(passage: Passage) -> str:
    """A passage's place: its file, and the heading in it."""
    return f"{passage.file.path}, section “{passage.section}”" if passage.section else passage.file.path


def _ambiguous(context: Context, candidates: tuple[Passage, ...]) -> Finding:
    names = " and ".join(_where(candidate) for candidate in candidates)
    return wrong(
        "ambiguous-file",
        f"{len(candidates)} files could be {_called(context.place, context.item)}: {names}.",
        "Keep the one you want to submit and move the other out of the folder, or name it in portfolio.yaml.",
        at(candidates[0]),
    )


def _troubles(context: Context, passage: Passage) -> Iterator[Finding]:
    """What is wrong with a file that was found."""
    content = passage.file.content
    if isinstance(content, Unreadable):
        yield wrong(content.code, content.reason, content.fix, at(passage))
        return
    if passage.file.disguised:
        yield wrong(
            "wrong-file-type",
            f"The name of this file promises something else: inside it is {passage.file.format}, "
            "so other people cannot open it.",
            f"Rename the file so that it ends in .{passage.file.format}.",
            at(passage),
        )
    if lack := _lack(context, passage):
        yield wrong(*lack, at(passage))


def _lack(context: Context, passage: Passage) -> tuple[str, str, str] | None:
    """What a file that can be read lacks: the code, the message and the way out; None where it lacks nothing."""
    place = _called(context.place, context.item)
    match passage.file.content:
        case Document() if passage.text.strip():
            return None
        case Document() if passage.prompts:
            return (
                "prompt-as-answer",
                f"{place} holds only the question, no answer to it.",
                "Write your answer below the question, save the file and check again.",
            )
        case Document():
            return (
                "empty-response",
                f"{place} is empty: nothing is written here yet.",
                "Write it, save the file and check again.",
            )
        case Picture() | Recording() | Other() as content if _wants_text(context):
            return (
                "no-text",
                f"A text is asked for here, and this file is {_described(content)}: it holds no text to read.",
                "Type the answer into a Word, Google Docs or text file and save it under the same name.",
            )
        case Other(empty=True):
            return "empty-response", f"{place} is empty.", "Open the file, add what belongs there and save it."
        case _:
            return None


def _wants_text(context: Context) -> bool:
    return context.place.description or not context.item.artifact


def _described(content: Picture | Recording | Other) -> str:
    match content:
        case Picture():
            return "a picture"
        case Recording(picture=True):
            return "a video"
        case Recording():
            return "a sound recording"
        case Other():
            return "of a kind that mcred cannot read as text"
