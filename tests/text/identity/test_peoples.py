"""Peoples and languages that are called as persons are."""

from __future__ import annotations

import pytest

from mcred.domain.identity import KnownNames
from mcred.text.identity import file_name_traces, find_traces

PEOPLES = """
Forty percent Karen, the rest Hmong and Burmese.
About 30% Karen families came to the evening.
We sent the letter in Karen, and she read it aloud.
Most of my Karen families speak Karen at home.
The Karen have their own script.
Their home languages are Karen, Oromo and Tigrinya.
She translated it from Karen to English.
Our Karen interpreter called each family.
A Karen grandmother told the story.
Karen (22%) is the second language of our building.
Languages at home: Spanish 48%, Karen 22%, Somali 9%.
Two Chin students and a Kachin student joined the Burman group.
The Rohingya newcomers asked for Dari and Pashto versions.
The Navajo elders and the Diné word for it came up; a Lakota song followed.
Parents asked in Mam, in K'iche' and in Quiché.
Many Mixtec and Nahuatl speakers also understand Spanish.
Wolof, Twi and Igbo are spoken in our hallway.
Families who speak Ilocano or Tagalog signed up first.
I greeted the Maya families in Spanish, and the Shan families in English.
I learned to say good morning in Maya.
Karen and Hmong parents sat together. The Karen told of their villages.
Our school serves Karen, Karenni and Chin refugees.
Parents who speak Karen helped, and the Karen came early.
Many Karen lived in camps before.
Most Dakota and Cheyenne students come from the reservation.
""".strip().splitlines()

PERSONS = [
    ("Karen raised her hand.", "Karen"),
    ("I asked Karen to read in Karen.", "Karen"),
    ("I believe in Karen and her ideas.", "Karen"),
    ("In Karen's classroom the desks stand in a circle.", "Karen"),
    ("Then Karen said that the Karen families had come.", "Karen"),
    ("Maya and Karen shared a tablet.", "Maya"),
    ("I met with Emily Chin on Monday.", "Emily Chin"),
    ("Ms. Chin came to observe.", "Ms. Chin"),
    ("Shan asked for help.", "Shan"),
]


@pytest.mark.parametrize("text", PEOPLES)
def test_a_people_or_a_language_is_no_person(text: str) -> None:
    """A name of a people or a language, used as such, gives nobody away."""
    assert [text[trace.start : trace.end] for trace in find_traces(text)] == []


@pytest.mark.parametrize(("text", "person"), PERSONS)
def test_a_person_of_such_a_name_is_found(text: str, person: str) -> None:
    """The same word is a person's name where a person is spoken of."""
    assert person in [text[trace.start : trace.end] for trace in find_traces(text)]


def test_a_word_once_used_for_a_people_is_one_all_through() -> None:
    """A text about a people does not have to say so each time; a person in it is still found."""
    text = "My class is 12 percent Karen. I wanted more for Karen. Karen nodded."
    assert [trace.start for trace in find_traces(text)] == [text.rindex("Karen")]


@pytest.mark.parametrize(
    ("path", "found"), [("Karen family survey.docx", 0), ("survey Karen Hmong.pdf", 0), ("Karen reflection.docx", 1)]
)
def test_a_people_in_a_file_name_is_no_person(path: str, found: int) -> None:
    """The other words of a file's name tell whether one is a person's."""
    assert len(file_name_traces(path, KnownNames(), ())) == found
