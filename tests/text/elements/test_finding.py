"""Finding elements: confirmed, declared, likely, pasted."""

from __future__ import annotations

import pytest

from mcred.domain.documents import Cell, Paragraph, Table
from mcred.domain.elements import Declared, ElementList, Match, Statement, Tier
from mcred.text.elements import find_elements, nearest_sentence, pasted_list


def blocks(*texts: str) -> tuple[Paragraph, ...]:
    """Paragraphs of these texts."""
    return tuple(Paragraph(text=text) for text in texts)


def declared(quote: str, list_id: str = "coaching-skills", number: int = 2) -> Declared:
    """A declaration as portfolio.yaml holds it."""
    return Declared(item="plan", list_id=list_id, number=number, quote=quote, place="portfolio.yaml:7")


@pytest.mark.parametrize(
    "text",
    [
        "I listen skillfully.",
        "I listen skilfully, so our first meeting is her story.",
        "Coaching skill: listening skillfully",
        "I will listen skillfully — she has been talked over before.",
    ],
)
def test_the_statement_itself_is_confirmed(text: str, coaching: ElementList) -> None:
    """Inflection, spelling and what stands around it change nothing."""
    (match,) = find_elements(blocks(text), (coaching,))
    assert (match.number, match.tier) == (2, Tier.CONFIRMED)


def test_other_words_are_never_more_than_likely(coaching: ElementList) -> None:
    """A paraphrase leaves the decision to a person, with the sentence and its paragraph."""
    text = "We met on Monday. I will give her my full attention when she talks."
    assert find_elements(blocks("The plan.", text), (coaching,)) == (
        Match(
            list_id="coaching-skills",
            number=2,
            tier=Tier.LIKELY,
            quote="I will give her my full attention when she talks.",
            paragraph=1,
        ),
    )


def test_a_confirmed_sentence_wins_over_a_likely_one(coaching: ElementList) -> None:
    """Each statement is reported once, by its surest sentence."""
    found = find_elements(blocks("I hear people out and listen closely.", "I listen skillfully."), (coaching,))
    assert [(match.tier, match.paragraph) for match in found] == [(Tier.CONFIRMED, 1)]


def test_a_statement_in_a_table_is_found(coaching: ElementList) -> None:
    """A cell is read like a sentence."""
    table = Table(rows=((Cell(text="Coaching skill"), Cell(text="I use effective questioning skills")),))
    assert [match.number for match in find_elements((table,), (coaching,))] == [4]


def test_under_a_label_only_that_list_is_likely(lists: tuple[ElementList, ...]) -> None:
    """What stands under the label of one list is not taken for an element of another."""
    text = "Leadership skill: I use data to drive decisions, and we read the research together."
    assert {match.list_id for match in find_elements(blocks(text), lists)} == {"leadership-skills"}


@pytest.mark.parametrize(
    "quote",
    [
        "I'll repeat back what I've heard before I add anything",
        "I’ll repeat back what I’ve heard before I add anything.",
        "“i'll  repeat back what I've heard before I add anything”",
    ],
)
def test_a_declared_sentence_is_confirmed_when_it_stands_there(quote: str, coaching: ElementList) -> None:
    """Quotes, spaces, case and the full stop may differ."""
    text = blocks("Our talks will be slow. I'll repeat back what I've heard before I add anything. That is new to me.")
    (match,) = find_elements(text, (coaching,), (declared(quote),))
    assert (match.tier, match.declared, match.quote) == (Tier.CONFIRMED, True, quote)


@pytest.mark.parametrize("quote", ["I will mirror each thing she tells me", "what I", ""])
def test_a_declared_sentence_that_is_not_there_confirms_nothing(quote: str, coaching: ElementList) -> None:
    """Another sentence, or too few words to tell, is no evidence."""
    text = blocks("Our talks will be slow. I do what I can to help.")
    assert not find_elements(text, (coaching,), (declared(quote),))


def test_a_declaration_for_an_unknown_statement_is_left_out(coaching: ElementList) -> None:
    """A number that the list does not have shows nothing."""
    text = blocks("I hold my tongue for a whole minute.")
    assert not find_elements(text, (coaching,), (declared("I hold my tongue for a whole minute.", number=9),))


def test_the_nearest_sentence_helps_with_a_misquote() -> None:
    """A misquoted declaration is answered with the sentence that comes nearest."""
    score, sentence = nearest_sentence(
        "I repeat back everything I heard", blocks("We meet weekly. I'll repeat back what I've heard.")
    )
    assert sentence == "I'll repeat back what I've heard."
    assert 50 < score < 90


def test_a_text_without_sentences_has_no_nearest_one() -> None:
    """An empty text answers with nothing."""
    assert nearest_sentence("anything at all", ()) == (0.0, "")


def test_a_pasted_list_is_told_and_is_no_evidence(coaching: ElementList) -> None:
    """All statements bare, one after the other, are the source's list and not a choice."""
    text = blocks(*(f"{at}. I {statement.text}." for at, statement in enumerate(coaching.statements, 1)))
    (pasted,) = pasted_list(text, (coaching,))
    assert (pasted.list_id, pasted.blocks) == ("coaching-skills", (0, 1, 2, 3, 4, 5))
    assert not find_elements(text, (coaching,))


def test_a_list_pasted_into_one_paragraph_is_told(coaching: ElementList) -> None:
    """The statements need no lines of their own."""
    text = blocks(" ".join(f"I {statement.text}." for statement in coaching.statements))
    assert pasted_list(text, (coaching,))
    assert not find_elements(text, (coaching,))


def test_prose_beside_a_pasted_list_still_counts(coaching: ElementList) -> None:
    """What the educator says for herself is evidence, wherever the list is pasted."""
    text = blocks(
        *(f"I {statement.text}." for statement in coaching.statements),
        "I listen skillfully, which is what she has missed in her other mentors.",
    )
    assert [match.number for match in find_elements(text, (coaching,))] == [2]


def test_statements_each_with_prose_are_no_pasted_list(coaching: ElementList) -> None:
    """Naming every element and saying something of each is an answer."""
    text = blocks(
        *(
            f"I {statement.text}, and that helps because her goal of shorter lessons needs it on Mondays."
            for statement in coaching.statements
        )
    )
    assert not pasted_list(text, (coaching,))
    assert len(find_elements(text, (coaching,))) == len(coaching.statements)


def test_two_bare_statements_of_a_short_list_are_a_choice(lists: tuple[ElementList, ...]) -> None:
    """A list of two counts as pasted only beside a longer one."""
    short = next(elements for elements in lists if elements.id == "content-expertise")
    text = blocks(*(f"I {statement.text}." for statement in short.statements))
    assert not pasted_list(text, lists)
    everything = blocks(*(f"I {statement.text}." for elements in lists for statement in elements.statements))
    assert {one.list_id for one in pasted_list(everything, lists)} == {elements.id for elements in lists}


def test_the_sources_own_sentences_are_no_evidence(coaching: ElementList) -> None:
    """A sentence copied from a prompt shows nothing; the same words in an own sentence do."""
    prompt = "Describe how coaches listen skillfully and communicate effectively with a mentee."
    assert not find_elements(blocks(prompt), (coaching,), (), (prompt,))
    assert find_elements(blocks("I listen skillfully to my mentee."), (coaching,), (), (prompt,))


THREE = ElementList(
    id="habits",
    title="Habits",
    singular="habit",
    statements=tuple(
        Statement(number=number, text=text)
        for number, text in enumerate(("keep a journal", "visit other rooms", "film a lesson"), 1)
    ),
)


@pytest.mark.parametrize(
    ("texts", "places"),
    [
        (["I keep a journal.", "I visit other rooms."], (0, 1)),
        (["a. keep a journal", "b. film a lesson"], (0, 1)),
        (["I keep a journal.", "We met.", "It rained.", "I film a lesson."], (0, 3)),
        (["I keep a journal.", "We met.", "It rained.", "We left.", "I film a lesson."], ()),
        (["I keep a journal.", "I keep a journal."], ()),
        (["I keep a journal."], ()),
        (["I keep a journal for my mentee.", "I visit other rooms."], ()),
    ],
)
def test_all_but_one_of_the_statements_close_together_are_a_pasted_list(
    texts: list[str], places: tuple[int, ...]
) -> None:
    """One may be missing, and two other sentences may stand between; a single statement is a choice."""
    assert tuple(at for pasted in pasted_list(blocks(*texts), (THREE,)) for at in pasted.blocks) == places


@pytest.mark.parametrize(
    ("text", "many"),
    [
        ("Describe how coaches listen skillfully.", 0),
        ("describe how coaches listen skillfully", 0),
        ("Listen skillfully.", 1),
        ("I listen skillfully and communicate effectively.", 2),
    ],
)
def test_what_is_copied_from_a_prompt_is_told_from_own_words(coaching: ElementList, text: str, many: int) -> None:
    """Part of a prompt, in any case, is the source's; few words may stand there by chance."""
    prompt = "Describe how coaches listen skillfully and communicate effectively with a mentee."
    assert len(find_elements(blocks(text), (coaching,), (), (prompt,))) == many
