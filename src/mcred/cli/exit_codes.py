"""How a command ends: the same codes for every command and every format of report."""

from __future__ import annotations

NOTHING_TO_FIX = 0
TO_FIX = 1
CANNOT_RUN = 2
BUG = 3
INTERRUPTED = 130
"""Ctrl-C, as shells count it."""
