"""Codes for the form of a file, and for what a text declares: dates, hours, its own length."""

from __future__ import annotations

from mcred.domain.codes.code import Code

FORM = (
    Code(
        code="wrong-formatting",
        title="The file looks different from what is asked for",
        meaning="The issuer says which font, size, spacing or margins to use, or that there are no footnotes. This "
        "file is not like that, or mcred cannot see it in this kind of file.",
        why="Some issuers stop reading where a page in the right form would end.",
        fix="Change it the way the message says, and look at the number of pages again.",
        in_word="Press Ctrl+A, then choose the font and size on the Home tab. Margins are under Layout > Margins.",
        in_google_docs="Press Ctrl+A, then choose the font and size. Margins are under File > Page setup.",
        example="Asked for: Arial, 11 points. A third of the text is in Calibri. Mark it and choose Arial.",
    ),
    Code(
        code="changed-template",
        title="A line of the form is gone",
        meaning="The issuer's form has questions and labels that must stay in it. One of them was not found.",
        why="Some issuers do not score a form that was changed, since they cannot tell what was answered.",
        fix="Take a fresh copy of the form and copy your answers into it.",
        example="“Part B” was deleted to save a line. Put it back above its answer.",
    ),
    Code(
        code="wrong-declared-count",
        title="The number of words given is not right",
        meaning="The text says how many words it has, often on the cover. mcred counts another number.",
        why="People who score it compare the two.",
        fix="Count what the issuer counts, and write that number.",
        in_word="Mark the text that counts. The count of what you marked is at the lower left.",
        in_google_docs="Mark the text that counts. Then choose Tools > Word count.",
        example="The cover says 2,400 words, and the essay has 2,610. Write 2,610, or cut.",
    ),
    Code(
        code="date-out-of-range",
        title="A date is outside the time asked for",
        meaning="The work must be recent, from a certain time, or go on for a certain time. A date in your text is not "
        "within it.",
        why="Issuers want work from a time that they can still look into.",
        fix="Check the date first: it may only be mistyped. Otherwise use other work.",
        example="Asked for: published within 24 months. Your article is from 2021. Use a newer one.",
    ),
    Code(
        code="too-few-hours",
        title="Too few hours in the log",
        meaning="mcred added up the hours of your log. They are fewer than the issuer asks for.",
        why="The hours are a condition: without them nothing else is scored.",
        fix="Look for sessions that you did not write down. Give each a row with its date and its hours.",
        example="18.5 hours where 20 are asked for: one session of an hour and a half is missing.",
    ),
    Code(
        code="too-few-sessions",
        title="Too few sessions in the log",
        meaning="mcred counted the entries of your log. They are fewer than the issuer asks for.",
        why="The sessions are a condition: without them nothing else is scored.",
        fix="Give each session a row of its own, with its date.",
        example="Two meetings where three are asked for: add the third one.",
    ),
)
