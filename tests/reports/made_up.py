"""Made-up reports for the tests of the report formats."""

from __future__ import annotations

from mcred.domain.findings import (
    AssessorNote,
    Confidence,
    FileUse,
    Finding,
    Heading,
    Location,
    Outcome,
    Report,
    Result,
    Severity,
    Source,
    Status,
    status_of,
)
from mcred.reports.run import Failure, Run

DESCRIPTION = Source(file="part-1/activity-description.docx")
PLAN = Source(file="part-2/Coaching plan v3.docx", section="The plan")
DO_1 = Source(file="part-2/do-1.pdf")
REFLECTION = Source(file="part-3/reflection.md")


def outcome(  # noqa: PLR0913, PLR0917 - a place has three coordinates
    part: str | None,
    item: str | None,
    requirement: str,
    result: Result,
    source: Source | None = None,
    instance: int | None = None,
) -> Outcome:
    """An outcome with the status its findings lead to."""
    return Outcome(
        part=part,
        item=item,
        instance=instance,
        requirement=requirement,
        status=status_of(result),
        result=result,
        source=source,
    )


TOO_LONG = Finding(
    code="too-many-words",
    severity=Severity.ERROR,
    message="273 words; the limit is 250. Cut 23.",
    fix="Cut 23 words, for example what you say twice.",
    location=Location(file=DESCRIPTION.file),
)
LIKELY = Finding(
    code="unconfirmed-element",
    severity=Severity.WARNING,
    confidence=Confidence.LIKELY,
    message="This may show coaching skill 2, “Listen skillfully”, in other words.",
    fix="If it does, run `mcred confirm` and say yes; if not, name the skill.",
    location=Location(file=PLAN.file, section="The plan", page=2),
    quote="I gave her my full attention and said nothing until she had come to the end of what she wanted to say.",
)
MISSING = Finding(
    code="missing-response",
    severity=Severity.ERROR,
    message="No file and no heading says “Explanation”. The nearest is notes.docx.",
    fix="Save it as part-2/explanation.docx.",
)
UNUSED = Finding(
    code="unused-file",
    severity=Severity.NOTE,
    message="notes.docx is used for nothing.",
    location=Location(file="notes.docx"),
)


def name(number: int) -> Finding:
    """One of many findings of a kind."""
    return Finding(
        code="identity-name",
        severity=Severity.WARNING,
        confidence=Confidence.LIKELY,
        message=f"There may be a name: “M{'•' * (number + 2)}”.",
        fix="Write a role in its place, such as “Teacher A”.",
        location=Location(file=REFLECTION.file, line=number),
    )


REPORT = Report(
    path="my-portfolio",
    credential_id="made-up",
    credential_title="Listening to Colleagues",
    issuer="The Made-up Institute",
    parts=(
        Heading(
            id="part-1",
            title="Part 1: Overview",
            items=(("activity-evaluation", "Activity evaluation"), ("activity-description", "Activity description")),
        ),
        Heading(
            id="part-2",
            title="Part 2: Work",
            items=(("plan", "Coaching plan"), ("explanation", "Explanation of the plan"), ("do", "Do")),
        ),
        Heading(id="part-3", title="Part 3: Reflection", items=(("reflection", "Reflection"),)),
    ),
    outcomes=(
        outcome(
            "part-1",
            "activity-description",
            "length",
            Result(
                summary="273 words; at most 250",
                measured={"words": 273},
                allowed={"words": {"max": 250}},
                findings=(TOO_LONG,),
            ),
            DESCRIPTION,
        ),
        outcome(
            "part-1",
            "activity-evaluation",
            "length",
            Result(
                summary="143 words; 50 to 150",
                measured={"words": 143},
                allowed={"words": {"min": 50.0, "max": 150.0}},
            ),
            Source(file="part-1/activity-evaluation.docx"),
        ),
        outcome(
            "part-1",
            "activity-evaluation",
            "prompts",
            Result(summary="2 of 2 questions answered", measured={"prompts": 2}),
            Source(file="part-1/activity-evaluation.docx"),
        ),
        outcome(
            "part-2",
            "plan",
            "elements",
            Result(
                subject="coaching-skills",
                summary="1 of at least 2 coaching skills, 1 likely",
                measured={"elements": 1},
                allowed={"elements": {"min": 2}},
                findings=(LIKELY,),
            ),
            PLAN,
        ),
        outcome(
            "part-2",
            "plan",
            "length",
            Result(summary="waived until 2027-06-30: agreed with the programme", skipped=True),
            PLAN,
        ),
        outcome("part-2", "explanation", "presence", Result(summary="not found", findings=(MISSING,))),
        outcome(
            "part-2", "explanation", "length", Result(summary="not checked: there is no explanation", skipped=True)
        ),
        outcome("part-2", "do", "files", Result(summary="1 file, pdf", measured={"files": 1}), DO_1, instance=1),
        outcome(
            "part-2",
            "do",
            "length",
            Result(summary="98 words; at most 100", measured={"words": 98}, allowed={"words": {"max": 100}}),
            Source(file="part-2/do-1-description.docx"),
            instance=1,
        ),
        outcome(
            "part-2",
            "do",
            "media",
            Result(
                summary="239.5 seconds; at most 240",
                measured={"seconds": 239.5},
                allowed={"seconds": {"max": 240}},
            ),
            Source(file="part-2/do-2.mp4"),
            instance=2,
        ),
        outcome(
            "part-3",
            "reflection",
            "identity",
            Result(summary="5 possible names", findings=tuple(name(number) for number in range(1, 6))),
            REFLECTION,
        ),
        outcome("part-3", "reflection", "placeholders", Result(summary="nothing of a template left"), REFLECTION),
        outcome(None, None, "files", Result(summary="1 file is used for nothing", findings=(UNUSED,))),
        outcome("part-2", None, "length", Result(summary="412 words in all; at most 1000", measured={"words": 412})),
    ),
    files=(
        FileUse(
            path="part-1/activity-description.docx",
            format="docx",
            status="read",
            words=273,
            used_for=("activity-description",),
        ),
        FileUse(path="part-2/do-2.mp4", format="mp4", status="read", words=None, used_for=("do",)),
        FileUse(path="notes.docx", format="docx", status="needs-password", words=None, used_for=()),
    ),
    assessor=(
        AssessorNote(
            part="part-1",
            item="activity-description",
            text="Whether the description is clear enough for someone who was not there to see what happened.",
        ),
        AssessorNote(
            part="part-3", item="reflection", text="Whether the reflection goes beyond telling what happened."
        ),
        AssessorNote(part=None, item=None, text="Whether each part is scored “Yes”."),
        AssessorNote(part="part-2", item="do", text="Whether the artifacts show growth."),
    ),
)
"""One portfolio with every status, severity and kind of place."""

READY = Report(
    path="portfolios/ready one",
    credential_id="made-up",
    credential_title="Listening to Colleagues",
    issuer="The Made-up Institute",
    parts=REPORT.parts,
    outcomes=tuple(entry for entry in REPORT.outcomes if entry.status is Status.PASS),
    files=(),
    assessor=REPORT.assessor[:1],
)
LOOK = Report(
    path="portfolios/look",
    credential_id="made-up",
    credential_title="Listening to Colleagues",
    issuer="The Made-up Institute",
    parts=REPORT.parts,
    outcomes=tuple(entry for entry in REPORT.outcomes if entry.status is not Status.FIX),
    files=(),
    assessor=(),
)
BROKEN = Failure(
    path="portfolios/broken",
    message="portfolio.yaml:3:1: “credentail” is not a key; did you mean “credential”?\nportfolio.yaml:5:1: no reason",
)

ONE = Run(portfolios=(REPORT,))
SEVERAL = Run(portfolios=(READY, REPORT, LOOK), errors=(BROKEN,))
