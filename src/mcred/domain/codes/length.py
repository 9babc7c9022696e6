"""Codes for answers that are too long or too short, made from one small table of units."""

from __future__ import annotations

from msgspec import Struct

from mcred.domain.codes.code import Code


class _Unit(Struct, frozen=True, kw_only=True):
    """A unit of length, and how people see its count where they write."""

    plural: str
    many: tuple[int, int]
    """An example's count and its limit."""
    few: tuple[int, int]
    counts: str
    """What counts as one."""
    in_word: str
    in_google_docs: str


_UNITS = (
    _Unit(
        plural="words",
        many=(273, 250),
        few=(38, 50),
        counts="A word is what stands between two spaces, as in Word. The heading and a pasted question do not count.",
        in_word="Mark the answer with the mouse. The count of what you marked is at the lower left.",
        in_google_docs="Mark the answer with the mouse. Then choose Tools > Word count.",
    ),
    _Unit(
        plural="characters",
        many=(2140, 2000),
        few=(80, 100),
        counts="A character is a letter, a digit, a sign or a space.",
        in_word="Mark the answer, then choose Review > Word Count and read Characters (with spaces).",
        in_google_docs="Mark the answer, then choose Tools > Word count and read Characters.",
    ),
    _Unit(
        plural="sentences",
        many=(8, 5),
        few=(1, 3),
        counts="A sentence ends with a full stop, a question mark or an exclamation mark.",
        in_word="Word shows no such count. Count the ends of the sentences.",
        in_google_docs="Google Docs shows no such count. Count the ends of the sentences.",
    ),
    _Unit(
        plural="bullets",
        many=(7, 5),
        few=(2, 3),
        counts="A bullet is one line of a list.",
        in_word="Make a list with Home > Bullets, one thought a line.",
        in_google_docs="Make a list with Format > Bullets & numbering, one thought a line.",
    ),
    _Unit(
        plural="paragraphs",
        many=(4, 2),
        few=(1, 2),
        counts="A paragraph ends where you press Enter. Blank lines do not count.",
        in_word="Click ¶ on the Home tab to see where each one ends.",
        in_google_docs="Choose View > Show non-printing characters to see where each one ends.",
    ),
    _Unit(
        plural="pages",
        many=(5, 3),
        few=(1, 2),
        counts="A PDF has a fixed number of pages. A Word file can break in other places on another computer.",
        in_word="The number of pages is at the lower left. To be sure, save a PDF: File > Save As > PDF.",
        in_google_docs="Choose Tools > Word count, or save a PDF with File > Download > PDF.",
    ),
)


def _too_many(unit: _Unit) -> Code:
    """The page for a text over its limit."""
    count, limit = unit.many
    return Code(
        code=f"too-many-{unit.plural}",
        title=f"Too many {unit.plural}",
        meaning=f"The text has more {unit.plural} than the issuer allows. {unit.counts}",
        why="Some issuers stop reading at the limit. Others send the text back unread.",
        fix="Cut what the reader can do without: what you say twice, what happened before, long quotes. The message "
        "says how much to cut.",
        in_word=unit.in_word,
        in_google_docs=unit.in_google_docs,
        example=f"{count} {unit.plural} where {limit} are allowed: cut {count - limit}.",
    )


def _too_few(unit: _Unit) -> Code:
    """The page for a text under its minimum."""
    count, limit = unit.few
    return Code(
        code=f"too-few-{unit.plural}",
        title=f"Too few {unit.plural}",
        meaning=f"The text has fewer {unit.plural} than the issuer asks for. {unit.counts}",
        why="A short answer often skips part of the question, so issuers set a lower limit.",
        fix="Read the question again and see what you have not said yet. Add what you did, with whom, and what came "
        "of it.",
        in_word=unit.in_word,
        in_google_docs=unit.in_google_docs,
        example=f"{count} {unit.plural} where {limit} are asked for: add {limit - count}.",
    )


LENGTH = (
    *(code for unit in _UNITS for code in (_too_many(unit), _too_few(unit))),
    Code(
        code="no-alternative-met",
        title="None of the choices is met",
        meaning="The issuer gives a choice, such as a short text or a list. Your answer fits none of the forms.",
        why="Each form has its own limits. An answer between two forms meets neither.",
        fix="Choose one form and follow its limits. The message names the form that is nearest.",
        in_word="For a list, use Home > Bullets. For a text, take the bullets out.",
        in_google_docs="For a list, use Format > Bullets & numbering. For a text, take the bullets out.",
        example="Asked for: 50 to 150 words or 3 to 5 bullets. Found: two bullets with 30 words. Add a bullet.",
    ),
    Code(
        code="borderline-count",
        title="The count is too close to call",
        meaning="By one way of counting the text is within the limit, by another it is not. In a PDF the count can be "
        "a little off as well.",
        why="You cannot know how the people who score it will count.",
        fix="Move a little away from the limit, so that it fits however it is counted. If you can, send the Word file "
        "and not the PDF.",
        in_word="A long dash between two words makes them one word in Word. Put a space on each side and look again.",
        in_google_docs="Choose Tools > Word count and stay a few words inside the limit.",
        example="The limit is 250. Word counts 249, and other programs count 252. Cut three words.",
    ),
    Code(
        code="hidden-text",
        title="Some text is hidden",
        meaning="The file holds text that does not show on the page: hidden, white, or outside the page. It was not "
        "counted.",
        why="Hidden text can look like a trick to pass a limit. It may also hold an old draft.",
        fix="Show the text, then keep it or delete it.",
        in_word="Choose Home > ¶ to show hidden text. Mark it, press Ctrl+D and clear the box Hidden.",
        in_google_docs="Mark the whole text with Ctrl+A and set its color to black. White text will show.",
        example="An old draft was left as hidden text. Delete it.",
    ),
)
"""Lengths first, unit by unit; then what concerns the count itself."""
