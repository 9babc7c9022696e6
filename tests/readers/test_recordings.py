"""Recordings are known by their headers."""

from __future__ import annotations

import struct
import wave
from io import BytesIO

import pymediainfo
import pytest

from mcred.domain.documents import Holds, Property, Recording, Unreadable
from mcred.readers import read
from tests.readers.recording_builder import box, mp4

MP3_FRAME = b"\xff\xfb\x90\x64" + bytes(413)
"""128 kbit/s at 44.1 kHz, 1152 samples: 417 bytes that play for 26 ms.

MP3s have no container, so more of them is looked at than of other recordings.
"""


def recording(data: bytes, name: str = "video.mp4") -> Recording:
    """What a file is read as."""
    content = read(BytesIO(data), name).content
    assert isinstance(content, Recording)
    return content


@pytest.mark.parametrize("seconds", [12.5, 760.0])
def test_length_picture_and_sound_of_a_video(seconds: float) -> None:
    """A video has its length, a picture and a sound."""
    assert recording(mp4(seconds)) == Recording(seconds=seconds, picture=True, sound=True)


@pytest.mark.parametrize(("tracks", "picture", "sound"), [(["vide"], True, False), (["soun"], False, True)])
def test_a_missing_picture_or_sound_is_seen(tracks: list[str], picture: bool, sound: bool) -> None:  # noqa: FBT001 - parameters
    """A silent video and a sound recording under a video's name are told from a whole one."""
    content = recording(mp4(30, tracks))
    assert (content.picture, content.sound) == (picture, sound)


def test_length_of_a_sound_recording() -> None:
    """A sound recording has its length and no picture."""
    file = BytesIO()
    with wave.open(file, "wb") as sound:
        sound.setnchannels(1)
        sound.setsampwidth(1)
        sound.setframerate(8000)
        sound.writeframes(b"\x80" * 20000)
    reading = read(file, "talk.wav")
    assert (reading.format, reading.disguised) == ("wav", False)
    assert reading.content == Recording(seconds=2.5, picture=False, sound=True)


def test_the_place_is_noted_and_not_told() -> None:
    """That a video says where it was recorded is found; where is not kept."""
    place = b"+12.3456+065.4321/"
    data = mp4(30, extra=box("\xa9xyz", struct.pack(">HH", len(place), 0), place))
    assert recording(data).properties == (Property(label="the place where it was recorded", holds=Holds.LOCATION),)


@pytest.mark.parametrize(
    ("written", "value"),
    [
        (b"Mara Testfeld", "Mara Testfeld"),
        (b"Mara\xed\xa0\x80", "Mara\ufffd"),
        (b"Mara\xef\xbf\xbe", "Mara\ufffd"),
        (b'<Mara> & "co"]]>', '<Mara> & "co"]]>'),
    ],
)
def test_an_odd_name_is_no_damage(written: bytes, value: str) -> None:
    """Half characters, signs that stand for none and markup in an artist's name say nothing against the recording."""
    name = box("\xa9ART", box("data", struct.pack(">II", 1, 0), written))
    handler = box("hdlr", bytes(8), b"mdir", bytes(13))
    data = mp4(30, extra=box("meta", bytes(4), handler, box("ilst", name)))
    assert recording(data).properties == (
        Property(label="the name of its author or performer", holds=Holds.PERSON, value=value),
    )


@pytest.mark.parametrize("data", [mp4(30)[:-40], mp4(30)[:200], box("ftyp", b"isom", bytes(4)) + bytes(500)])
def test_a_cut_off_recording_is_unplayable(data: bytes) -> None:
    """A recording whose end or header is missing cannot be watched."""
    content = read(BytesIO(data), "video.mp4").content
    assert isinstance(content, Unreadable)
    assert content.code == "unplayable"
    assert content.fix


@pytest.mark.parametrize("frames", [200, 8000])
def test_length_of_an_mp3(frames: int) -> None:
    """An MP3 is as long as its frames, whether it is short or long."""
    content = read(BytesIO(MP3_FRAME * frames), "talk.mp3").content
    assert isinstance(content, Recording)
    assert (content.picture, content.sound) == (False, True)
    assert content.seconds == pytest.approx(frames * 1152 / 44100, rel=0.01)


@pytest.mark.parametrize("frames", [200, 8000])
def test_a_cut_off_mp3_is_unplayable(frames: int) -> None:
    """An MP3 that ends in the midst of a frame was cut off."""
    content = read(BytesIO((MP3_FRAME * frames)[:-200]), "talk.mp3").content
    assert isinstance(content, Unreadable)
    assert content.code == "unplayable"


def test_a_related_suffix_is_no_disguise() -> None:
    """An MP4 named .mov plays, and its format is as named; one named .webm is disguised."""
    assert (read(BytesIO(mp4(5)), "a.mov").format, read(BytesIO(mp4(5)), "a.mov").disguised) == ("mov", False)
    assert (read(BytesIO(mp4(5)), "a.webm").format, read(BytesIO(mp4(5)), "a.webm").disguised) == ("mp4", True)


def test_without_the_library_the_length_is_unknown(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the native library does not run, nothing is said against the recording."""
    monkeypatch.setattr(pymediainfo.MediaInfo, "can_parse", lambda: False)
    assert recording(mp4(30)) == Recording(seconds=None, picture=True, sound=True)
