"""Codes for waivers: findings that were agreed to be left alone."""

from __future__ import annotations

from mcred.domain.codes.code import Code

WAIVERS = (
    Code(
        code="waiver-expired",
        title="A waiver has run out",
        meaning="A waiver in portfolio.yaml has a last day, and that day is past. The fault counts again.",
        why="A waiver is a promise for a time. Old ones should not hide new faults.",
        fix="Fix the fault, or ask for more time. Then change the day after until.",
        example="until: 2026-06-30 is past. Agree on a new day and write that one.",
    ),
    Code(
        code="waiver-unused",
        title="A waiver is not needed",
        meaning="A waiver in portfolio.yaml matches no fault.",
        why="The fault may be fixed, which is good. Or the waiver has a wrong code or item, and does not help you.",
        fix="Delete the waiver, or correct its code and its item.",
        example="The answer is within its limit now, so the waiver for too-many-words can go.",
    ),
)
