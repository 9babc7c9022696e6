"""Text from outside is text in every format."""

from __future__ import annotations

import json
import re
import xml.etree.ElementTree as ET

import pytest
from markdown_it import MarkdownIt

from mcred.reports import FORMATS, Options, render
from tests.reports.hostile_text import everywhere

PAYLOADS = {
    "command": "::error::boom",
    "old-command": "##[error]boom",
    "lines": "a\n::error::boom\r\n::warning::boom\x85::notice::boom\u2028::error::boom",
    "escaped-line": "%0A::error::boom%0D",
    "cell": "a | b | c",
    "script": "<script>alert(1)</script>",
    "tag": "</style></title></section><img src=x onerror=alert(1)>",
    "attribute": "\" onmouseover='alert(1)' x=\"",
    "cdata": "]]></failure><failure>",
    "entity": "&lt;b&gt; &amp; &#64;someone",
    "rich": "[/b][bold red]x[/]",
    "link": "[x](https://example.org) ![y](z) <https://example.org> https://example.org www.example.org",
    "escape": "\x1b[31mred\x9b31m\x07\x00",
    "direction": "fdp.\u202excod\u2066\u200f\u200e\u061c",
    "mention": "@someone and @some/team, #12",
    "marks": "# *a* _b_ `c` ~d~ $e$ \\f",
    "half": "\udcff\ud83d\ufffe\uffff",
}
UNSEEN = re.compile(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")


@pytest.mark.parametrize("payload", PAYLOADS)
@pytest.mark.parametrize("name", FORMATS)
def test_nothing_unseen_and_no_command_comes_through(name: str, payload: str) -> None:
    """No format prints a control or bidirectional character, or a line of outside text that is a command."""
    text = render(name, everywhere(PAYLOADS[payload]), Options(width=200, verbosity=1))
    assert UNSEEN.findall(text) == []
    assert text.encode()
    assert "##[" not in text
    commands = [line for line in text.splitlines() if line.lstrip().startswith("::")]
    assert name == "github" or commands == []
    assert all(re.match(r"::(error|warning|notice) file=[^:,]*,title=[^:,]*::", line) for line in commands)
    assert len(commands) in {0, 3}


def alike(payload: str) -> str:
    """Harmless text of as many lines as the payload, since reasons are shown line by line."""
    return "\n".join("plain" for _ in PAYLOADS[payload].splitlines())


@pytest.mark.parametrize("payload", PAYLOADS)
def test_html_and_xml_have_the_tags_they_have_without_it(payload: str) -> None:
    """Outside text adds no tag and no attribute."""
    for name in ("html", "junit"):
        plain, hostile = (render(name, everywhere(text), Options()) for text in (alike(payload), PAYLOADS[payload]))
        assert re.findall(r"<[/!?]?[a-z-]+", hostile) == re.findall(r"<[/!?]?[a-z-]+", plain)
        shape = re.compile(r'(<[a-z]+)|( [a-z-]+)="[^"<>]*"')
        assert shape.findall(re.sub(r">[^<]*", ">", hostile)) == shape.findall(re.sub(r">[^<]*", ">", plain))
    ET.fromstring(render("junit", everywhere(PAYLOADS[payload]), Options()).encode())  # noqa: S314 - our own text


@pytest.mark.parametrize("payload", PAYLOADS)
def test_markdown_makes_the_page_it_makes_without_it(payload: str) -> None:
    """Outside text is no mark, no HTML, no cell, no link, and calls nobody."""
    reader = MarkdownIt("gfm-like", {"linkify": False, "html": True})
    plain, hostile = (render("markdown", everywhere(text), Options()) for text in (alike(payload), PAYLOADS[payload]))
    tags = re.compile(r"<[^>]*>")
    assert tags.findall(reader.render(hostile)) == tags.findall(reader.render(plain))
    assert not re.search(r"@\w|(?<!&)#\d|https?://|www\.\w", hostile)


@pytest.mark.parametrize("payload", PAYLOADS)
@pytest.mark.parametrize("name", ["json", "sarif"])
def test_json_stays_json(name: str, payload: str) -> None:
    """The records can be read and are pure ASCII."""
    text = render(name, everywhere(PAYLOADS[payload]), Options())
    assert json.loads(text)
    assert text.isascii()


@pytest.mark.parametrize("name", FORMATS)
def test_a_quote_reaches_no_format_that_many_people_read(name: str) -> None:
    """Only the terminal, the record and the page show the words of a portfolio."""
    sentence = "She told me of her divorce"
    text = render(name, everywhere("plain", quote=sentence), Options())
    assert (sentence in text) == (name in {"terminal", "json", "html"})
