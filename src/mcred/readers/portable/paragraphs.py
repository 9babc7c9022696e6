"""Paragraphs put together again from the lines of a PDF."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from itertools import pairwise
from statistics import median

from mcred.domain.documents import Paragraph
from mcred.readers.portable.labels import Label
from mcred.readers.portable.lines import Line

_GAP = 1.3
"""So many times the usual distance between lines parts two paragraphs."""
_SAME_ROW = 0.5
"""Lines that differ by less than so much of their size stand beside each other, as cells do."""
_FITS = 1.15
"""Room for a word and its space, with some for wide letters."""
_LARGER = 1.12
"""Type so many times larger than that of the text makes a heading."""
_HEADING_WORDS = 20
_COMPOUNDS = frozenset("self co well non high low long short one two three pre post mid ex all half cross".split())
_ENDS = (".", "!", "?", ":", "”", '"', ")")


class Layout:
    """What is usual in a document: its type, the distance of its lines, how far they reach."""

    def __init__(self, lines: Sequence[Line]) -> None:
        letters: Counter[float] = Counter()
        self._reach: dict[tuple[int, int], float] = defaultdict(float)
        for line in lines:
            letters[line.size] += 0 if line.apart else len(line.text)
            column = (line.page, round(line.left))
            self._reach[column] = max(self._reach[column], line.right)
        self.size = letters.most_common(1)[0][0] if letters else 0.0
        self.larger = sorted({line.size for line in lines if line.size > self.size * _LARGER}, reverse=True)
        pairs = pairwise(lines)
        steps = [
            (above.bottom - below.bottom) / (above.size or 1) for above, below in pairs if above.page == below.page
        ]
        self.step = median([step for step in steps if _SAME_ROW < step < 4] or [1.2])  # noqa: PLR2004 - double spacing is 2.4

    def level(self, size: float) -> int:
        """The level of a heading in this size of type; 0 for text."""
        return min(self.larger.index(size) + 1, 6) if size in self.larger else 0

    def parts(self, above: Line, below: Line) -> bool:
        """Whether a paragraph ends between two lines."""
        if above.apart or below.apart or above.hyphen:
            return not above.hyphen
        step = (above.bottom - below.bottom) / (above.size or 1)
        if above.page != below.page or step < -_SAME_ROW:
            return above.text.endswith(_ENDS) or not below.text[:1].islower()
        if abs(step) <= _SAME_ROW or step > self.step * _GAP:
            return True
        return above.bold != below.bold or abs(above.size - below.size) > 1 or self._had_room(above, below)

    def _had_room(self, above: Line, below: Line) -> bool:
        """Whether the first word of a line would have fitted on the line above."""
        reach = self._reach[below.page, round(below.left)]
        hangs = below.left > above.left and not (above.text.endswith(_ENDS) and below.text[:1].isupper())
        if not hangs:
            reach = max(reach, self._reach[above.page, round(above.left)])
        letter = (above.right - above.left) / max(len(above.text), 1)
        return above.right + letter * _FITS * (len(below.text.split(" ", 1)[0]) + 1) < reach


def paragraphs_of(lines: Sequence[Line], labels: Mapping[int, Label]) -> list[Paragraph]:
    """The paragraphs; `labels` are the list labels by the index of their line."""
    layout = Layout(lines)
    groups: list[list[int]] = []
    for index, line in enumerate(lines):
        label_alone = groups and labels.get(index - 1) and not _words(lines[index - 1], labels.get(index - 1))
        if groups and index not in labels and (label_alone or not layout.parts(lines[index - 1], line)):
            groups[-1].append(index)
        else:
            groups.append([index])
    paragraphs = [_paragraph([(lines[index], labels.get(index)) for index in group], layout) for group in groups]
    return [paragraph for paragraph in paragraphs if paragraph.text]


def _paragraph(group: Sequence[tuple[Line, Label | None]], layout: Layout) -> Paragraph:
    first, label = group[0]
    text = ""
    for line, its_label in group:
        text = _join(text, _words(line, its_label), hyphen=line.hyphen)
    text = text.removesuffix("\x02").strip()
    short = len(text.split()) <= _HEADING_WORDS and not text.endswith(".")
    level = layout.level(first.size) if short and not (label and label.kind == "bullet") else 0
    return Paragraph(
        text=text,
        level=level,
        listed=label.kind if label and not level else "",
        bold=all(line.bold for line, _ in group),
        page=first.page,
    )


def _words(line: Line, label: Label | None) -> str:
    """The text of a line without its label."""
    return line.text[len(label.text) :] if label else line.text


def _join(text: str, words: str, *, hyphen: bool) -> str:
    """A text with one more line; a word broken at the line's end is made whole."""
    if text.endswith("\x02"):
        text = text[:-1]
        compound = text.rpartition(" ")[2].lower() in _COMPOUNDS or words[:1].isupper() or words[:1].isdigit()
        text += "-" + words if compound else words
    else:
        text = f"{text} {words}" if text and words else text + words
    return text + "\x02" if hyphen else text
