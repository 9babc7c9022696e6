"""Codes for what is missing, double, or cannot be opened."""

from __future__ import annotations

from mcred.domain.codes.code import Code

PRESENCE = (
    Code(
        code="missing-response",
        title="An answer is missing",
        meaning="The credential asks for a written answer. mcred found no file and no heading with its name.",
        why="A portfolio with a missing answer is sent back, often with no other comment.",
        fix="Write the answer. Save it under the name that the message gives. If it is there under another name, "
        "rename the file, or name the file in portfolio.yaml.",
        in_word="If all your answers are in one file, put a heading above each one. Click the line, then choose "
        "Home > Styles > Heading 1.",
        in_google_docs="Put a heading above each answer: Format > Paragraph styles > Heading 1. Then choose "
        "File > Download > Microsoft Word.",
        example="The credential asks for a reflection. Save yours as part-3/reflection.docx.",
    ),
    Code(
        code="missing-artifact",
        title="A work sample is missing",
        meaning="The credential asks for a file that shows your work. mcred found no file with its name.",
        why="The work sample is the proof. Without it there is nothing to score.",
        fix="Put the file in the folder, under the name that the message gives. A link to a file does not count as "
        "the file.",
        in_google_docs="A .gdoc file is only a link. Choose File > Download and put the file you get in the folder.",
        on_a_phone="Share the photo or video to your computer or your drive. Then put it in the folder.",
        example="The credential asks for a video of a meeting. Save it as part-2/video.mp4.",
    ),
    Code(
        code="missing-description",
        title="A work sample has no description",
        meaning="The work sample is there. The short text that goes with it is not.",
        why="The people who score your work were not in the room. The text tells them what they are looking at.",
        fix="Write the text and save it next to the work sample, with -description at the end of its name.",
        example="For part-2/do-2.pdf write part-2/do-2-description.docx.",
    ),
    Code(
        code="too-few-artifacts",
        title="There are too few work samples",
        meaning="The credential asks for more files than mcred found.",
        why="Some issuers return a portfolio that is one file short. They do not read the rest.",
        fix="Add the files that are missing. Number them: do-1, do-2, do-3. If they are there, check their names.",
        on_a_phone="Check that every photo came across. Some phones share only the first one.",
        example="Three work samples are asked for and two are there. Add part-2/do-3.pdf.",
    ),
    Code(
        code="empty-response",
        title="An answer is empty",
        meaning="The file or the heading is there, but you have not written under it yet.",
        why="An empty answer counts as no answer.",
        fix="Write your answer under the heading. If you wrote it in another copy, put that copy in the folder.",
        in_word="Text in a text box or in a comment does not count. Move it into the page itself.",
        in_google_docs="Text in a drawing or in a comment does not count. Move it into the page itself.",
        example="The page ends after the heading Reflection. Write the answer below it.",
    ),
    Code(
        code="ambiguous-file",
        title="Two files could be the same answer",
        meaning="Two or more files, or two headings, have the name of one answer. mcred does not guess which is right.",
        why="If the old draft is read in place of the last one, you may fail for a fault you have fixed.",
        fix="Keep the one you want to send. Move the other out of the folder, or name the right one in portfolio.yaml.",
        example="plan.docx and plan FINAL.docx are both there. Move plan.docx to another folder.",
    ),
    Code(
        code="unreadable-file",
        title="A file cannot be opened",
        meaning="The file is broken, cut off, or not finished. mcred could not read it.",
        why="If mcred cannot open it, the people who score it may not be able to open it either.",
        fix="Open the file yourself. If it opens, save it again under the same name. If not, get an older copy.",
        in_word="Try File > Open > Browse, pick the file, then choose Open and Repair beside the Open button.",
        in_google_docs="Open the file in your drive, then choose File > Download > Microsoft Word once more.",
        example="A copy to a stick stopped half way. Copy the file again.",
    ),
    Code(
        code="no-text",
        title="A file holds no text",
        meaning="The file opens, but it holds only pictures. A scan or a photo of a page has no words that can be "
        "counted or searched.",
        why="Reviewers may not be able to read or search it, and a screen reader cannot read it aloud.",
        fix="Save your text from the program you wrote it in. Do not print and scan it.",
        in_word="Choose File > Save As and pick Word or PDF.",
        in_google_docs="Open the scan with Google Docs: right-click it in your drive, then Open with > Google Docs. "
        "Check the text, then download it as a Word file.",
        on_a_phone="Type the text in a notes or documents app and share it as a file. Do not send a photo of a page.",
        example="reflection.pdf is a scan of a printed page. Send the Word file it was printed from.",
    ),
    Code(
        code="needs-password",
        title="A file asks for a password",
        meaning="The file is locked. mcred does not try to open it.",
        why="The people who score it do not have your password. They will see a blank page or nothing.",
        fix="Take the password off and save the file again.",
        in_word="Choose File > Info > Protect Document > Encrypt with Password. Clear the box and save.",
        in_google_docs="Google Docs sets no passwords. Download a fresh copy: File > Download > PDF.",
        example="plan.pdf opens only with a password. Save it again without one.",
    ),
    Code(
        code="wrong-file-type",
        title="A file is of the wrong type",
        meaning="The file is not one of the types the issuer takes, or its ending says something it is not.",
        why="Many upload pages refuse the file, or nobody can open it later.",
        fix="Open the file in the program it was made with and save it as one of the types in the message. A new "
        "ending typed into the name does not change the file.",
        in_word="Choose File > Save As and pick the type from the list.",
        in_google_docs="Choose File > Download and pick the type. A .gdoc file is only a link.",
        on_a_phone="In Pages, tap the three dots, then Export, and pick Word or PDF.",
        example="The file notes.docx is really a PDF. Rename it notes.pdf.",
    ),
    Code(
        code="wrong-file-name",
        title="A file's name breaks the issuer's rule",
        meaning="The issuer says how files must be named. This file's name is not like that.",
        why="Some upload pages refuse such names. Others sort files by name.",
        fix="Rename the file the way the message says.",
        on_a_phone="Press and hold the file in your files app, then choose Rename.",
        example="My best plan!!.docx becomes plan-1.docx.",
    ),
    Code(
        code="file-too-large",
        title="A file is too large",
        meaning="The file is larger than the issuer takes, or larger than mcred opens.",
        why="The upload stops, often without a clear message.",
        fix="Make the file smaller. Save a video in a lower quality. Make pictures smaller before you put them in.",
        in_word="Click a picture, then Picture Format > Compress Pictures. Save the file.",
        in_google_docs="Use smaller pictures, then choose File > Download > PDF.",
        on_a_phone="Set the camera to 720p before you record. Or share the video in a smaller size.",
        example="A video of 900 MB is too large for a limit of 500 MB. Export it at 720p.",
    ),
    Code(
        code="duplicate-artifact",
        title="The same file is there twice",
        meaning="Two work samples are the very same file.",
        why="The issuer asks for work samples that differ. The same one twice counts once.",
        fix="Put another work sample in place of one of the two.",
        example="do-1.pdf and do-3.pdf are the same. Swap one for the work you meant to send.",
    ),
    Code(
        code="unused-file",
        title="A file is used for nothing",
        meaning="mcred found a file that fills no place the credential asks for.",
        why="A file that nobody asked for may be missed. Often it is the right file with the wrong name.",
        fix="If it is an answer, rename it or name it in portfolio.yaml. If not, move it out of the folder.",
        example="reflektion.docx is used for nothing, and the reflection is missing. Rename it reflection.docx.",
    ),
)
