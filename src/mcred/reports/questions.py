"""What `mcred confirm` shows: one question at a time, or all of them as a list."""

from __future__ import annotations

from collections.abc import Sequence

from mcred.confirming import Question
from mcred.reports.page import Page, Span, Style
from mcred.reports.run import Options
from mcred.reports.safety import one_line

_INDENT = 2
KEYS = {"y": "yes", "n": "no", "s": "skip it for now", "q": "stop"}
"""What each key says; what was answered before is kept in any case."""


def render_question(question: Question, left: int, options: Options) -> str:
    """One question with its sentence and the keys."""
    page = Page(options)
    page.line(Span(one_line(question.title), Style.BOLD), Span(f"({left} left)", Style.DIM))
    _add_sentence(page, question)
    page.line(
        Span(f"Does this sentence show the {one_line(question.singular)}"),
        Span(f"“{one_line(question.statement)}”?", Style.BOLD), indent=_INDENT,
    )  # fmt: skip
    page.line(*(Span(f"{key} = {said}", Style.DIM, gap=3, whole=True) for key, said in KEYS.items()), indent=_INDENT)
    return "\n" + page.text()


def render_questions(questions: Sequence[Question], options: Options) -> str:
    """All questions, for reading only."""
    page = Page(options)
    for question in questions:
        page.blank()
        page.line(
            Span(f"{one_line(question.title)}: likely {question.list_id} {question.number},"),
            Span(f"“{one_line(question.statement)}”", Style.BOLD), hang=_INDENT,
        )  # fmt: skip
        _add_sentence(page, question)
    return page.text()


def _add_sentence(page: Page, question: Question) -> None:
    """The sentence and where it stands."""
    page.line(Span(f"“{one_line(question.shown)}”"), indent=_INDENT, hang=_INDENT + 1)
    page.line(
        Span(f"{question.file},", Style.DIM, whole=True), Span(one_line(question.where), Style.DIM), indent=_INDENT
    )
