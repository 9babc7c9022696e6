"""The limits that stand between XML from a stranger and a parser."""

from __future__ import annotations

import pytest
from lxml.etree import _Element

from mcred.errors import CannotReadError
from mcred.readers.guards import xml
from mcred.readers.guards.xml import Allowance, parse


def parse_alone(data: bytes) -> _Element:
    """The root of a part that is alone in its file."""
    return parse(data, Allowance())


def refused(data: bytes) -> str:
    """The code with which XML is refused."""
    with pytest.raises(CannotReadError) as caught:
        parse_alone(data)
    return caught.value.content.code


def test_comments_and_instructions_are_passed_over() -> None:
    """They are no nodes, and do not count as such."""
    root = parse_alone(b"<a><!-- x --><?y z?>text<b/></a>" + b"<!---->" * (xml.MAX_ELEMENTS + 10))
    assert [child.tag for child in root] == ["b"]


@pytest.mark.parametrize(
    "data",
    [
        b'<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>',
        b'<!DOCTYPE a SYSTEM "http://127.0.0.1:9/x.dtd"><a/>',
        '<?xml version="1.0" encoding="UTF-16"?><!DOCTYPE a><a/>'.encode("utf-16"),
        '<?xml version="1.0" encoding="UTF-16"?><!DOCTYPE a><a/>'.encode("utf-16-be"),
    ],
)
def test_a_document_type_is_refused_in_any_encoding(data: bytes) -> None:
    """No entity is ever defined, so none can be fetched or blown up."""
    assert refused(data) == "unreadable-file"


@pytest.mark.parametrize(
    "data",
    [b"", b"<a>", b"<a>&b;</a>", b"<a>\0</a>", b"<a>\x08</a>", b"\xff\xfe", b'<?xml version="1.0" encoding="x"?><a/>'],
)
def test_what_is_no_xml_is_damaged(data: bytes) -> None:
    """Unknown entities and encodings among it."""
    assert refused(data) == "unreadable-file"


def test_depth_is_limited() -> None:
    """Two hundred levels are fine, thousands are an attack."""
    assert parse_alone(b"<a>" * 200 + b"</a>" * 200).tag == "a"
    assert refused(b"<a>" * 5_000 + b"</a>" * 5_000) == "unreadable-file"


@pytest.mark.parametrize(
    "data",
    [
        b"<a>" + b"<b/>" * (xml.MAX_ELEMENTS + 1) + b"</a>",
        b"<a>" + b'<b c=""/>' * (xml.MAX_ATTRIBUTES // 100) + b"=" * xml.MAX_ATTRIBUTES + b"</a>",
        b"<a>" + b"word " * 2_200_000 + b"</a>",
    ],
)
def test_trees_and_texts_that_would_fill_the_memory_are_too_large(data: bytes) -> None:
    """Elements, attributes and single texts are limited before or while they are read."""
    assert refused(data) == "file-too-large"


def test_the_limits_are_for_all_parts_of_a_file_together() -> None:
    """Many parts, each within the limit, cost as much as one beyond it."""
    allowance = Allowance()
    part = b"<a>" + b"<b/>" * (xml.MAX_ELEMENTS * 2 // 3) + b"</a>"
    assert len(parse(part, allowance)) == xml.MAX_ELEMENTS * 2 // 3
    with pytest.raises(CannotReadError) as caught:
        parse(part, allowance)
    assert caught.value.content.code == "file-too-large"
