"""The corpora of wordings: how many statements are seen, how many are seen wrongly."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml

from mcred.domain.documents import Paragraph
from mcred.domain.elements import ElementList, Tier
from mcred.text.elements import find_elements

HERE = Path(__file__).parent


def passages(name: str) -> Iterator[tuple[str, int, str]]:
    """Every sentence of a corpus with the statement it shows."""
    for list_id, statements in yaml.safe_load((HERE / name).read_text(encoding="utf-8")).items():
        for number, sentences in statements.items():
            yield from ((list_id, number, sentence) for sentence in sentences)


@pytest.mark.parametrize(
    ("corpus", "least_precision", "least_recall"),
    [("paraphrases.yaml", 0.97, 0.96), ("idioms.yaml", 0.95, 0.93), ("fresh.yaml", 0.88, 0.9)],
)
def test_statements_are_seen_in_teachers_own_words(
    lists: tuple[ElementList, ...], corpus: str, least_precision: float, least_recall: float
) -> None:
    """Nearly every wording of the corpus is seen as what it is, and little else is seen in it."""
    right = wrong = missed = 0
    for list_id, number, sentence in passages(corpus):
        seen = {(match.list_id, match.number) for match in find_elements((Paragraph(text=sentence),), lists)}
        right += (list_id, number) in seen
        missed += (list_id, number) not in seen
        wrong += len(seen - {(list_id, number)})
    assert right / (right + wrong) >= least_precision
    assert right / (right + missed) >= least_recall


@pytest.mark.parametrize("corpus", ["paraphrases.yaml", "idioms.yaml", "fresh.yaml"])
def test_nothing_wrong_is_confirmed(lists: tuple[ElementList, ...], corpus: str) -> None:
    """What is confirmed is always the statement that the sentence shows."""
    for list_id, number, sentence in passages(corpus):
        matches = find_elements((Paragraph(text=sentence),), lists)
        confirmed = {(match.list_id, match.number) for match in matches if match.tier is Tier.CONFIRMED}
        assert confirmed <= {(list_id, number)}, sentence


def test_sentences_that_show_nothing_are_let_be(lists: tuple[ElementList, ...]) -> None:
    """Of the sentences that show no statement none is confirmed and at most 3 in 100 look like one."""
    sentences = yaml.safe_load((HERE / "negatives.yaml").read_text(encoding="utf-8"))
    flagged = [matches for one in sentences if (matches := find_elements((Paragraph(text=one),), lists))]
    assert len(flagged) <= 0.03 * len(sentences)
    assert not [match for matches in flagged for match in matches if match.tier is Tier.CONFIRMED]
