"""A portfolio that names people wherever a portfolio can, to see that no output does."""

from __future__ import annotations

from pathlib import Path

from tests.cli.specs_made_up import SPEC
from tests.identity import media_made as media
from tests.identity import office_made as office
from tests.readers.office_files import p

PRIVATE = "Zorah Quillfeather"
SEEDED = (
    "Marisol", "Farnsworth", "Kowalczyk", "Keisha", "Odom", "Quillfeather", "Zorah", "marisol@larkspur.example",
    "719-555-0138", "40731886", "farnsworth_fourths", "6 Fenwick", "Larkspur Bend",
)  # fmt: skip
"""What no output may hold, in any case."""
OVERVIEW = """\
# Overview

## Interview with Marisol Farnsworth

Mrs. Kowalczyk and Keisha Odom met me at Larkspur Bend Elementary, 6 Fenwick Terrace. Kowalczyk listened skillfully.
Write to marisol@larkspur.example or call 719-555-0138. We are @farnsworth_fourths there. Student ID 40731886.
I will listen skillfully when Keisha Odom and Zorah Quillfeather speak. [insert Marisol Farnsworth's results here]

| Name | Where |
| --- | --- |
| Keisha Odom | Larkspur Bend Elementary |
| [Marisol Farnsworth] | 719-555-0138 |
"""
SURVEY = """\
# Survey

1. What went well in your work? Keisha Odom said yes. Mrs. Kowalczyk said no. Zorah Quillfeather left. Marisol stayed.
"""
PROOF = """\
| Outcome | Evidence | Where |
| --- | --- | --- |
| EO1 | the interview with Keisha Odom.docx | page 99, beside Zorah Quillfeather |
| EO2 for Mrs. Kowalczyk | marisol@larkspur.example | minute 719-555-0138 |
| Keisha Odom | circle-map.jpg | [name of Marisol Farnsworth] |
"""
NOTES = """\
credential: made-up
elements:
  overview:
    skills: {2: "I asked Keisha Odom and Zorah Quillfeather open questions at marisol@larkspur.example"}
"""
BROKEN = """\
credential: made-up
allow: Marisol Farnsworth and Mrs. Kowalczyk
elements:
  overview: "Keisha Odom asked marisol@larkspur.example and Zorah Quillfeather"
waivers: [{code: too-many-words, reason: Keisha Odom agreed, until: Mrs. Kowalczyk}]
"""


def seed(here: Path, notes: str = NOTES) -> None:
    """Write the portfolio `mine`, its credential `spec.yaml` and the private list `mine.txt` into a folder."""
    folder = here / "mine"
    (folder / "part-1").mkdir(parents=True)
    (folder / "part-2").mkdir()
    (here / "spec.yaml").write_text(SPEC, encoding="utf-8")
    (here / "mine.txt").write_text(f"# my own\n{PRIVATE}\n", encoding="utf-8")
    (folder / "portfolio.yaml").write_text(notes, encoding="utf-8")
    for name, text in (("overview", OVERVIEW), ("survey", SURVEY), ("proof", PROOF)):
        (folder / "part-1" / f"{name}.md").write_text(text, encoding="utf-8")
    photo = media.photo("JPEG", media.exif(media.ARTIST, "Keisha Odom", place=True))
    (folder / "part-2" / "circle-map.jpg").write_bytes(photo)
    (folder / "part-2" / "trial-1.docx").write_bytes(
        office.word(
            p("Mrs. Kowalczyk tried it."),
            {"core-properties": office.core("dc:creator")},
            comments=office.comment("Keisha Odom"),
            header=p("Marisol Farnsworth, Larkspur Bend Elementary"),
        )
    )
    (folder / "part-2" / "notes.docx").write_bytes(b"PK\x03\x04 Marisol Farnsworth")
