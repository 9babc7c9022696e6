"""The page of a code, for a terminal and for the manual; both come from the one table of codes."""

from __future__ import annotations

from collections.abc import Iterator

from mcred.domain.codes import CODES, GROUPS, Code
from mcred.errors import UsageError
from mcred.reports.page import Page, Span, Style
from mcred.reports.run import Options
from mcred.reports.safety import one_line
from mcred.text.nearest import nearest_names


def find_code(word: str) -> Code:
    """The code of that name; small slips such as capitals or spaces are forgiven.

    Raises UsageError, which names the nearest codes, when there is none.
    """
    name = _plain(word)
    if name in CODES:
        return CODES[name]
    near = nearest_codes(word)
    hint = f"Did you mean {' or '.join(near)}?" if near else "`mcred explain` lists them all."
    raise UsageError(f"There is no code “{one_line(word)}”. {hint}")


def nearest_codes(word: str) -> tuple[str, ...]:
    """Up to three codes whose names are like a word, the nearest first."""
    return nearest_names(_plain(word), CODES, most=3)


def explain_text(code: str, options: Options | None = None) -> str:
    """The page of a code for a terminal. Raises UsageError when there is no such code."""
    entry = find_code(code)
    page = Page(options or Options())
    page.line(Span(entry.title, Style.BOLD), Span(f"[{entry.code}]", Style.DIM, whole=True))
    for heading, text in _sections(entry):
        page.blank()
        page.line(Span(heading, Style.BOLD))
        page.line(Span(text), indent=2)
    return page.text()


def explain_list(options: Options | None = None) -> str:
    """All codes with their titles, under the headings of the manual."""
    page = Page(options or Options())
    column = max(map(len, CODES)) + 2
    for heading, codes in GROUPS.items():
        page.blank()
        page.line(Span(heading, Style.BOLD))
        for entry in codes:
            page.line(Span(entry.code, whole=True), Span(entry.title, gap=column - len(entry.code)),
                      indent=2, hang=min(column + 2, page.width // 2))  # fmt: skip
    page.blank()
    page.line(Span("More about one:"), Span("mcred explain too-many-words", whole=True))
    return page.text()


def explain_markdown(code: str) -> str:
    """The page of a code for the manual. Raises UsageError when there is no such code."""
    entry = find_code(code)
    parts = [f"# {_markdown(entry.title)}", f"`{entry.code}`"]
    for heading, text in _sections(entry):
        parts += [f"## {heading}", _markdown(text)]
    return "\n\n".join(parts) + "\n"


def _sections(entry: Code) -> Iterator[tuple[str, str]]:
    """The parts of a page that have a text, with their headings."""
    fields = {
        "What it means": entry.meaning,
        "Why it matters": entry.why,
        "What to do": entry.fix,
        "In Word": entry.in_word,
        "In Google Docs": entry.in_google_docs,
        "On a phone": entry.on_a_phone,
        "Example": entry.example,
    }
    return ((heading, text) for heading, text in fields.items() if text)


def _plain(word: str) -> str:
    """A word as codes are spelled."""
    return "-".join(word.lower().replace("_", " ").replace("-", " ").split()).strip("[].,:")


def _markdown(text: str) -> str:
    """Our own text with nothing in it that Markdown would take for a mark."""
    return "".join(f"\\{letter}" if letter in "\\`*_[]<>#|" else letter for letter in text)
