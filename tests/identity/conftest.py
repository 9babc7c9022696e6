"""Runs mcred in a folder of its own, as the tests of commands do."""

from __future__ import annotations

from tests.cli.conftest import here, mcred

__all__ = ["here", "mcred"]
