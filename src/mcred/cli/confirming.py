"""Walks through what is to be confirmed in a portfolio; every answer is on the disk before the next question."""

from __future__ import annotations

import os
import stat
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from mcred.cli.keys import END, single_keys
from mcred.cli.output import say, show
from mcred.cli.portfolios import Gathered
from mcred.cli.quoting import typed
from mcred.cli.saving import save
from mcred.cli.streams import is_terminal
from mcred.confirming import Answers, Material, Question, outdated, questions
from mcred.domain.elements import Declared
from mcred.errors import UsageError
from mcred.reports import Options
from mcred.reports.questions import KEYS, render_question, render_questions
from mcred.specs.confirmed import NAME
from mcred.text.identity.spoken import spoken_names
from mcred.text.plurals import plural


class Session:
    """One run of `mcred confirm`."""

    def __init__(self, folder: Path, found: Gathered, options: Options) -> None:
        self._folder = folder
        self._material = _material_of(found)
        self._answers = _answers_of(found)
        self._options = options
        self._skipped: set[Question] = set()

    def run(self) -> int:
        """Ask, or list where nobody can answer; 0 when nothing is left, else 1."""
        gone, asked = outdated(self._material, self._answers), questions(self._material, self._answers)
        if not gone and not asked:
            show("Nothing to confirm: no list that lacks an element has a sentence that could show it.\n")
            return 0
        if not is_terminal(sys.stdin, sys.stdout):
            return self._listed(gone, asked)
        before = self._answers
        if gone:
            self._forget(gone)
        with single_keys() as key:
            self._ask_all(key)
        return self._end(before)

    def _listed(self, gone: Sequence[Declared], asked: Sequence[Question]) -> int:
        """All there is to confirm, and how to do it."""
        show(render_questions(asked, self._options))
        for entry in gone:
            say(f"{entry.place}: this sentence has changed or is gone from your text.")
        say(
            f"{plural(len(asked), 'sentence')} to confirm. Run mcred confirm {typed(str(self._folder))} in a "
            "terminal and answer with one key each, or quote a sentence in portfolio.yaml under elements."
        )
        return 1

    def _forget(self, gone: Sequence[Declared]) -> None:
        """Take out what was confirmed and is no longer there."""
        self._keep(self._answers.without(gone))
        titles = {item.id: item.title for item in self._material.credential.items}
        for entry in gone:
            say(
                f"A sentence that you confirmed for {entry.list_id} {entry.number} has changed in "
                f"{titles[entry.item]}, or is gone. It was taken out of {NAME}."
            )

    def _ask_all(self, key: Callable[[], str]) -> None:
        """Ask one question after the other; an answer may make others needless."""
        while left := self._left():
            question = left[0]
            show(render_question(question, len(left), self._options))
            answer = _answer(key)
            show(f"  {KEYS[answer]}\n")
            if answer == "q":
                return
            if answer == "s":
                self._skipped.add(question)
            else:
                self._keep(self._answers.yes(question) if answer == "y" else self._answers.no(question))

    def _left(self) -> list[Question]:
        return [one for one in questions(self._material, self._answers) if one not in self._skipped]

    def _keep(self, answers: Answers) -> None:
        """Write all answers, whole, beside the portfolio."""
        path = self._folder / NAME
        if os.path.lexists(path) and not stat.S_ISREG(path.lstat().st_mode):
            raise UsageError(f"{path} is a link or no ordinary file, so mcred does not write there. Take it away.")
        save((answers.text(),), path, what="Your answer")
        self._answers = answers

    def _end(self, before: Answers) -> int:
        """Say what was kept and what is left."""
        left = len(questions(self._material, self._answers))
        kept = f"Your answers are in {self._folder / NAME}. " if self._answers != before else ""
        rest = f"{plural(left, 'sentence')} left to confirm." if left else "Nothing is left to confirm."
        show(f"\n{kept}{rest} Next: mcred check {typed(str(self._folder))}\n")
        return 1 if left else 0


def _material_of(found: Gathered) -> Material:
    """A portfolio as questions are made from it."""
    return Material(
        credential=found.credential,
        submission=found.submission,
        declared=tuple(entry for entry in found.notes.declared if not entry.exact),
        covers=found.notes.manifest.covers,
        names=found.names,
        spoken=spoken_names((file.content for file in found.submission.files), found.names),
    )


def _answers_of(found: Gathered) -> Answers:
    """What was answered before."""
    confirmed = tuple(entry for entry in found.notes.declared if entry.exact)
    return Answers(confirmed=confirmed, refused=found.notes.refused)


def _answer(key: Callable[[], str]) -> str:
    """The first key that is an answer; the end of the input is "stop"."""
    while True:
        pressed = key().lower()
        if pressed == END:
            return "q"
        if pressed in KEYS:
            return pressed
