"""Codes for video and sound."""

from __future__ import annotations

from mcred.domain.codes.code import Code

MEDIA = (
    Code(
        code="too-short",
        title="The recording is too short",
        meaning="The video or sound lasts less time than the issuer asks for.",
        why="Ten seconds short can be enough to get it sent back.",
        fix="Record again, or use a longer part of what you recorded. If more than one clip is allowed, add one.",
        on_a_phone="Open the video, tap Edit and see if you cut off more than you meant to. You can undo the cut.",
        example="A video of 9:50 where 10:00 is asked for. Use a cut that is a few seconds longer.",
    ),
    Code(
        code="too-long",
        title="The recording is too long",
        meaning="The video or sound lasts more time than the issuer allows.",
        why="Many issuers stop watching at the limit. What comes later is not scored.",
        fix="Cut the start or the end. First check if the issuer wants the video as it was recorded, with no cut "
        "in the middle.",
        on_a_phone="Open the video, tap Edit and drag the two ends of the bar. Save it as a new clip.",
        example="A video of 15:40 where 15:00 is allowed. Cut 40 seconds at the start.",
    ),
    Code(
        code="no-sound",
        title="The recording has no sound",
        meaning="The file has a picture but no sound track.",
        why="The people who score it need to hear what is said.",
        fix="Look for the first copy, which may still have sound. If it has none, record again and test it first.",
        on_a_phone="Let the camera app use the microphone: look in Settings, under Privacy. Record ten seconds and "
        "play them.",
        example="A screen recording was made with the microphone off. Turn it on and record again.",
    ),
    Code(
        code="no-picture",
        title="The recording has no picture",
        meaning="The file has sound but no moving picture.",
        why="The issuer asks for a video, to see how people work with each other.",
        fix="Send the video file. If you sent only the sound by mistake, export it again with the picture.",
        on_a_phone="Use the camera app, set to video. The voice memo app keeps only sound.",
        example="meeting.m4a holds only sound. Send meeting.mp4.",
    ),
    Code(
        code="unplayable",
        title="The recording cannot be played",
        meaning="The file is cut off, empty, or not a recording that can be played.",
        why="A video that does not play cannot be scored, and in some programs the fee is lost.",
        fix="Play the file from start to end. If it stops, copy it again from where it was recorded, or export it as "
        "an MP4.",
        on_a_phone="Wait until the video is fully saved or uploaded before you share it.",
        example="The upload from a phone stopped half way. Share the video once more.",
    ),
)
