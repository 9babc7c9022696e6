"""PowerPoint presentations: empty or not."""

from __future__ import annotations

import pytest

from mcred.domain.documents import Other
from mcred.errors import CannotReadError
from mcred.readers import pptx
from tests.readers.office_files import relations, types, zipped

NAMESPACES = (
    'xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main" '
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"'
)
TYPE = "application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml"


def read(*slides: str) -> Other:
    """What mcred sees in a presentation with these slides."""
    names = [f"slides/s{number}.xml" for number in range(len(slides))]
    parts: dict[str, str | bytes] = {
        "[Content_Types].xml": types("ppt/presentation.xml", TYPE),
        "_rels/.rels": relations(("officeDocument", "ppt/presentation.xml"), ("core-properties", "core.xml")),
        "ppt/presentation.xml": f"<p:presentation {NAMESPACES}/>",
        "core.xml": '<p xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>Mara Testfeld</dc:creator></p>',
        "ppt/_rels/presentation.xml.rels": relations(*(("slide", name) for name in names)),
    }
    for name, slide in zip(names, slides, strict=True):
        parts[f"ppt/{name}"] = f"<p:sld {NAMESPACES}>{slide}</p:sld>"
    return pptx.read(zipped(parts))


@pytest.mark.parametrize(
    ("slides", "empty"),
    [
        ((), True),
        (("", "<a:t> </a:t>"), True),
        (("", "<a:t>words</a:t>"), False),
        (("<p:pic/>",), False),
        (("<p:graphicFrame/>",), False),
        (("<p:bg><a:blip/></p:bg>",), False),
    ],
)
def test_a_presentation_is_empty_when_no_slide_shows_anything(slides: tuple[str, ...], empty: bool) -> None:  # noqa: FBT001 - parametrised
    """Words, pictures, tables and charts are something."""
    assert read(*slides).empty is empty


def test_who_made_it_is_a_property() -> None:
    """As in every office file."""
    assert [entry.value for entry in read().properties] == ["Mara Testfeld"]


def test_what_is_no_presentation_is_unreadable() -> None:
    """A container of something else."""
    with pytest.raises(CannotReadError) as caught:
        pptx.read(zipped({"a": "b"}))
    assert caught.value.content.code == "unreadable-file"
