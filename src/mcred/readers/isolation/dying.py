"""How a worker may fail to answer."""

from __future__ import annotations


class TimeUpError(Exception):
    """The time for the file was over."""


class DiedError(Exception):
    """The worker is no more."""
