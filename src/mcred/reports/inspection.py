"""What mcred reads in files, as a page for people: how much is counted, what is not, and what was recognised."""

from __future__ import annotations

from collections.abc import Sequence

from mcred.domain.documents import Document, LeftOutKind, Other, Picture, Recording, Unreadable
from mcred.domain.elements import Tier
from mcred.domain.findings import Confidence, Status
from mcred.inspecting import Guide, Inspection, SectionCount
from mcred.reports.marks import add_way_out, mark, mark_width
from mcred.reports.page import Page, Span, Style, columns, cut
from mcred.reports.run import Options
from mcred.reports.safety import one_line, quoted
from mcred.text.paragraphs import place_in
from mcred.text.plurals import plural
from mcred.text.words import count_words

_INDENT = 2
_STEP = 2
_WIDEST_TITLE = 44
_NUMBER = 11
_MINUTE = 60


def render_inspection(inspections: Sequence[Inspection], guide: Guide, options: Options) -> str:
    """The page about all files, one below the other."""
    page = Page(options)
    for inspection in inspections:
        page.blank()
        _add(page, inspection, guide)
    return page.text()


def _add(page: Page, seen: Inspection, guide: Guide) -> None:
    """One file."""
    page.line(Span(seen.path, Style.BOLD, whole=True), hang=_INDENT)
    match seen.file.content:
        case Unreadable(reason=reason, fix=fix):
            hang = _INDENT + mark_width(page) + 1
            page.line(mark(page, Status.FIX), Span(one_line(reason)), indent=_INDENT, hang=hang)
            add_way_out(page, fix, hang)
        case Document() as document:
            _add_document(page, seen, document)
        case Recording() as recording:
            page.line(Span(_recording(recording)), indent=_INDENT)
        case Picture(width=width, height=height):
            page.line(Span(f"A picture, {width} × {height} pixels. No text is read in pictures."), indent=_INDENT)
        case Other():
            page.line(Span("mcred does not look into files of this kind."), indent=_INDENT)
    if seen.file.disguised:
        page.line(Span(f"Its name promises something else: inside it is {seen.file.format}."), indent=_INDENT)
    _add_elements(page, seen, guide)
    _add_identity(page, seen)


def _add_document(page: Page, seen: Inspection, document: Document) -> None:
    """The counts of a document, and what was left out of them."""
    words = seen.words or 0
    facts = [plural(words, "word") if words < 1000 else f"{words:,} words"]  # noqa: PLR2004 - a comma from here on
    if document.margin:
        slack = round(words * document.margin)
        facts.append(f"which may be off by {slack:,} ({document.margin:.0%}), since this format hides where words end")
    if document.pages is not None:
        facts.append(f"{'' if document.pages_exact else 'at least '}{plural(document.pages, 'page')}")
    page.line(Span(", ".join(facts) + "."), indent=_INDENT)
    if seen.sections and (len(seen.sections) > 1 or seen.sections[0].title is not None):
        _add_sections(page, seen.sections)
    elif seen.sections:
        only = seen.sections[0]
        page.line(Span(f"{plural(only.sentences, 'sentence')}, {plural(only.bullets, 'bullet')}, no headings."),
                  indent=_INDENT)  # fmt: skip
    _add_left_out(page, document)
    for notice in document.notices:
        page.line(Span(one_line(notice)), indent=_INDENT)


def _add_sections(page: Page, sections: Sequence[SectionCount]) -> None:
    """A table of the sections; a heading's own words are not counted in its section."""
    wide = min(_WIDEST_TITLE, page.width // 2)
    titles = [_cut("  " * max(section.level - 1, 0) + _title(section), wide) for section in sections]
    column = max(map(columns, [*titles, "Section"]))
    page.blank()
    heads = [Span(head.rjust(_NUMBER), Style.DIM, gap=0) for head in ("words", "sentences", "bullets")]
    page.line(Span("Section".ljust(column), Style.DIM, whole=True), *_whole(heads), indent=_INDENT)
    for title, section in zip(titles, sections, strict=True):
        padded = Span(title + " " * (column - columns(title)), whole=True)
        numbers = [Span(f"{number:,}".rjust(_NUMBER), gap=0)
                   for number in (section.words, section.sentences, section.bullets)]  # fmt: skip
        page.line(padded, *_whole(numbers), indent=_INDENT)
    page.blank()


def _whole(spans: Sequence[Span]) -> list[Span]:
    """The spans, each to stay in one piece with its spaces."""
    return [Span(span.text, span.style, span.gap, whole=True) for span in spans]


def _title(section: SectionCount) -> str:
    return "(before the first heading)" if section.title is None else one_line(section.title)


def _cut(text: str, wide: int) -> str:
    """The text in at most so many columns."""
    if columns(text) <= wide:
        return text
    return next(cut(text, wide - 1)).rstrip() + "…"


def _add_left_out(page: Page, document: Document) -> None:
    """What was seen and not counted, by its kind."""
    words: dict[LeftOutKind, int] = {}
    for left in document.left_out:
        words[left.kind] = words.get(left.kind, 0) + count_words(left.text)
    kinds = [f"{kind.value} ({plural(number, 'word')})" for kind, number in words.items() if number]
    if kinds:
        page.line(Span(f"Not counted: {', '.join(kinds)}."), indent=_INDENT, hang=_INDENT + _STEP)


def _recording(recording: Recording) -> str:
    """A recording in words: "A video, 4 min 5 s, with sound."."""
    kind = "A video" if recording.picture else "A sound recording"
    with_sound = ", with sound" if recording.sound else ", without sound"
    if recording.seconds is None:
        length = "of unknown length"
    else:
        minutes, seconds = divmod(round(recording.seconds, 1), _MINUTE)
        length = f"{minutes:.0f} min {seconds:.3g} s" if minutes else f"{seconds:.3g} s"
    return f"{kind}, {length}{with_sound if recording.picture else ''}."


def _add_elements(page: Page, seen: Inspection, guide: Guide) -> None:
    """The statements that were recognised, each with the sentence that shows it."""
    document = seen.file.content
    if not guide.lists or not isinstance(document, Document):
        return
    page.blank()
    page.line(Span("Elements", Style.BOLD), indent=_INDENT)
    if not seen.elements:
        page.line(Span("None was recognised."), indent=_INDENT + _STEP)
    hang = _INDENT + _STEP + mark_width(page) + 1
    for match in seen.elements:
        sure = match.tier is Tier.CONFIRMED
        where = place_in(document.blocks, match.paragraph)
        page.line(mark(page, Status.PASS if sure else Status.REVIEW),
                  Span(f"{match.list_id} {match.number}: {one_line(guide.statement(match))}"),
                  Span(f"({match.tier.value}, {where})", Style.DIM), indent=_INDENT + _STEP, hang=hang)  # fmt: skip
        page.line(Span(quoted(match.quote), Style.DIM), indent=hang, hang=hang + 1)


def _add_identity(page: Page, seen: Inspection) -> None:
    """The private details that were seen, masked."""
    if not seen.identity:
        return
    page.blank()
    page.line(Span("Private details", Style.BOLD), indent=_INDENT)
    for detail in seen.identity:
        sure = "" if detail.trace.confidence is Confidence.CERTAIN else "likely, "
        page.line(Span(detail.trace.masked), Span(f"({sure}{detail.where})"),
                  Span(f"[{detail.trace.code}]", Style.DIM, whole=True),
                  indent=_INDENT + _STEP, hang=_INDENT + 2 * _STEP)  # fmt: skip
