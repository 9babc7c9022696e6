"""MP3s have no container, so more of them is looked at than of other recordings."""

from __future__ import annotations

from io import BytesIO

import pytest

from mcred.domain.documents import Recording, Unreadable
from mcred.readers import read

_FRAME = b"\xff\xfb\x90\x64" + bytes(413)
"""128 kbit/s at 44.1 kHz, 1152 samples: 417 bytes that play for 26 ms."""


@pytest.mark.parametrize("frames", [200, 8000])
def test_length_of_an_mp3(frames: int) -> None:
    """An MP3 is as long as its frames, whether it is short or long."""
    content = read(BytesIO(_FRAME * frames), "talk.mp3").content
    assert isinstance(content, Recording)
    assert (content.picture, content.sound) == (False, True)
    assert content.seconds == pytest.approx(frames * 1152 / 44100, rel=0.01)


@pytest.mark.parametrize("frames", [200, 8000])
def test_a_cut_off_mp3_is_unplayable(frames: int) -> None:
    """An MP3 that ends in the midst of a frame was cut off."""
    content = read(BytesIO((_FRAME * frames)[:-200]), "talk.mp3").content
    assert isinstance(content, Unreadable)
    assert content.code == "unplayable"
