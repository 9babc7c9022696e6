"""Files are named as the repository names them."""

from __future__ import annotations

import pytest

from mcred.reports.addresses import Address, address, uri
from mcred.reports.run import Options

HERE = Options(folder="/srv/repo")
BELOW = Options(folder="/srv/repo/cohort", root="/srv/repo")


@pytest.mark.parametrize(
    ("portfolio", "file", "options", "path", "base"),
    [
        ("p", "a/b.docx", Options(), "p/a/b.docx", None),
        ("./p/", "b.docx", Options(), "p/b.docx", None),
        (".", "b.docx", Options(), "b.docx", None),
        (".", None, Options(), ".", None),
        ("p", None, HERE, "p", None),
        ("/srv/repo/p", "b.docx", HERE, "p/b.docx", None),
        ("/srv/repo", "b.docx", HERE, "b.docx", None),
        ("/srv/repository/p", "b.docx", HERE, "p/b.docx", "/srv/repository/"),
        ("../p", "b.docx", HERE, "p/b.docx", "/srv/"),
        ("/p", None, HERE, "p", "/"),
        ("p", "b.docx", BELOW, "cohort/p/b.docx", None),
        ("../p", "b.docx", BELOW, "p/b.docx", None),
        ("C:/elsewhere/p", "b.docx", Options(), "p/b.docx", "C:/elsewhere/"),
    ],
)
def test_a_file_is_addressed_from_the_root(
    portfolio: str, file: str | None, options: Options, path: str, base: str | None
) -> None:
    """Below the root of the repository the path begins there, outside it begins beside the portfolio."""
    assert address(portfolio, file, options) == Address(path=path, base=base)


@pytest.mark.parametrize(
    ("path", "written"),
    [
        ("a b/c#d?.docx", "a%20b/c%23d%3F.docx"),
        ("é", "%C3%A9"),
        ("\udcff", "%FF"),
        ("\ud83d", "%5Cud83d"),
        ("::error::%0A", "%3A%3Aerror%3A%3A%250A"),
    ],
)
def test_a_uri_is_ascii(path: str, written: str) -> None:
    """All but letters, digits, slashes and a few signs is encoded, byte by byte."""
    assert uri(path) == written
