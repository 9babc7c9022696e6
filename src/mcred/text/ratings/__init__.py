"""Ratings of a colleague: the sentences that score, grade or judge a teacher or her teaching."""

from __future__ import annotations

from mcred.text.ratings.finding import Rating, ratings_in

__all__ = ["Rating", "ratings_in"]
