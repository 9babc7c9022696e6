"""Codes for tables whose rows point at evidence."""

from __future__ import annotations

from mcred.domain.codes.code import Code

EVIDENCE = (
    Code(
        code="evidence-missing-file",
        title="A row points at a file that is not there",
        meaning="A row of your evidence table names a file. No such file is in the folder.",
        why="Evidence that cannot be found is not scored.",
        fix="Put the file in the folder, or correct its name in the table.",
        example="The row says lesson-plan.pdf and the file is called lesson plan v2.pdf. Make the two the same.",
    ),
    Code(
        code="evidence-bad-locator",
        title="A row does not say where to look",
        meaning="The page or the time in a row is missing, or it cannot be understood.",
        why="People who score it will not search a whole file for one line.",
        fix="Give a page for a text, such as p. 3. Give a time for a recording, such as 02:15.",
        example="In place of “near the end” write 08:40.",
    ),
    Code(
        code="evidence-out-of-range",
        title="A row points past the end",
        meaning="A row names a page or a time that the file does not have.",
        why="The place you mean cannot be found, so the row does not count.",
        fix="Open the file, find the place and write down its page or time again. This often goes wrong after a cut.",
        in_word="Page numbers in Word can shift. Save a PDF and use its page numbers.",
        in_google_docs="Download a PDF and use its page numbers.",
        example="The row says page 12 and the file has 9 pages. The right page is 8.",
    ),
    Code(
        code="evidence-blank",
        title="A cell of the evidence table is blank",
        meaning="A row of the table has an empty cell that must be filled in.",
        why="A row that is half filled in counts as not there.",
        fix="Fill in the cell. Delete rows that you do not use.",
        in_word="Click the cell and type. To delete a row, right-click it and choose Delete Rows.",
        in_google_docs="Click the cell and type. To delete a row, right-click it and choose Delete row.",
        example="The cell under “What this shows” is empty. Write one sentence.",
    ),
    Code(
        code="outcome-without-evidence",
        title="One goal has no evidence",
        meaning="Your table must have a row for every goal of the credential. One goal has none.",
        why="Each goal is scored on its own. One without a row gets no points.",
        fix="Add a row for the goal that the message names. Say which file shows it and where.",
        in_word="Click in the last cell of the table and press the Tab key to add a row.",
        in_google_docs="Click in the last cell of the table and press the Tab key to add a row.",
        example="Goals 1, 2 and 4 have rows. Add one for goal 3.",
    ),
)
