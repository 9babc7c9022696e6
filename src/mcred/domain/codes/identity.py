"""Codes for details that tell who wrote a text or whom it is about."""

from __future__ import annotations

from mcred.domain.codes.code import Code

_FIND_IN_WORD = "Press Ctrl+H, put the detail in the upper box and your new words in the lower one, then Replace All."
_FIND_IN_DOCS = "Choose Edit > Find and replace, fill in both boxes, then Replace all."

IDENTITY = (
    Code(
        code="identity-email",
        title="There is an e-mail address",
        meaning="The text holds an e-mail address.",
        why="Many issuers score without names. An address gives away who you are, or who a child or a colleague is.",
        fix="Delete the address, or write “by e-mail”.",
        in_word=_FIND_IN_WORD,
        in_google_docs=_FIND_IN_DOCS,
        example="In place of an address write “a parent wrote to me”.",
    ),
    Code(
        code="identity-phone",
        title="There is a phone number",
        meaning="The text holds what looks like a phone number.",
        why="It can be traced to one person.",
        fix="Delete the number. Look at the end of letters and e-mails that you pasted in.",
        in_word=_FIND_IN_WORD,
        in_google_docs=_FIND_IN_DOCS,
        example="In place of the number write “by phone”.",
    ),
    Code(
        code="identity-address",
        title="There is a street address",
        meaning="The text holds what looks like a street or postal address.",
        why="An address says where a person lives or works.",
        fix="Delete it, or say what kind of place it is.",
        in_word=_FIND_IN_WORD,
        in_google_docs=_FIND_IN_DOCS,
        example="In place of the address write “at her home” or “at our school”.",
    ),
    Code(
        code="identity-name",
        title="There may be a person's name",
        meaning="The text holds a name from your own list, or a word that looks like a name.",
        why="Many issuers send back work that names a student, a colleague or you.",
        fix="Use a role or a letter. If the name is made up, or is an author you quote, list it in portfolio.yaml "
        "under allow. If it names a language or a book, you can leave it.",
        in_word=_FIND_IN_WORD,
        in_google_docs=_FIND_IN_DOCS,
        example="In place of a name write “Student A” or “my partner”.",
    ),
    Code(
        code="identity-place",
        title="There may be the name of a school or place",
        meaning="The text holds what looks like the name of a school, a district or a town.",
        why="With the school and your job, people can work out who you are.",
        fix="Say what kind of school it is and leave its name out.",
        in_word=_FIND_IN_WORD,
        in_google_docs=_FIND_IN_DOCS,
        example="In place of the school's name write “a small school in a town”.",
    ),
    Code(
        code="identity-handle",
        title="There is an account name",
        meaning="The text holds the name of an account, such as one that starts with @.",
        why="A search for it finds the person.",
        fix="Delete it, or say which service you used.",
        in_word=_FIND_IN_WORD,
        in_google_docs=_FIND_IN_DOCS,
        example="In place of the account write “in our group chat”.",
    ),
    Code(
        code="identity-link",
        title="There is a link to a private page",
        meaning="The text holds a link to a class page, a shared folder or a profile.",
        why="Such a page shows names and faces. The link may also stop working.",
        fix="Take the link out. Put the file itself in the folder, with names removed.",
        in_word="Right-click the link and choose Remove Hyperlink. Then delete the address.",
        in_google_docs="Click the link and choose Remove link. Then delete the address.",
        example="In place of a link to a class page, save the page as a PDF and cover the names.",
    ),
    Code(
        code="identity-number",
        title="There is a number that names a person",
        meaning="The text holds what looks like a student or staff number.",
        why="With the school's list, the number is as good as a name.",
        fix="Delete the number, or use a letter for the person.",
        in_word=_FIND_IN_WORD,
        in_google_docs=_FIND_IN_DOCS,
        example="In place of the number write “Student B”.",
    ),
    Code(
        code="identity-metadata",
        title="The file stores a name or a place",
        meaning="A file keeps facts you do not see on the page. It may keep the author's name, who wrote a comment, or "
        "where a photo was taken.",
        why="Anyone who opens the file can look them up.",
        fix="Take these facts out and save the file again. In Acrobat, choose File > Properties and empty the fields, "
        "or use Remove Hidden Information. In Windows, right-click a photo and choose Properties > Details > Remove "
        "Properties. If the facts are damaged, save the file under a new name and check that copy.",
        in_word="Choose File > Info > Check for Issues > Inspect Document, and press Inspect. Press Remove All beside "
        "Document Properties and Personal Information. Do so beside Comments, too, if they name people. On a Mac, "
        "choose Tools > Protect Document and tick Remove personal information. A photo in the text keeps its place, "
        "so insert a screenshot of it.",
        in_google_docs="Delete comments that name people first. Then download the file as a Word file. That copy holds "
        "no author.",
        on_a_phone="On an iPhone, tap Share, then Options, and turn Location off. On Android, open the photo in "
        "Google Photos, swipe up and tap Remove location. Or hand in a screenshot. For a video, do the same.",
        example="The file keeps the name of the person who saved it last. Inspect the file and save it.",
    ),
    Code(
        code="identity-file-name",
        title="The file's name holds a person's name",
        meaning="The name of this file or of its folder holds a name from your own list, one that a file of yours "
        "stores, or what looks like a name.",
        why="The people who score it see the file's name first.",
        fix="Rename the file. Name it after the answer it holds.",
        on_a_phone="Press and hold the file in your files app, then choose Rename.",
        example="A name, then reflection.docx: keep only reflection.docx.",
    ),
)
