"""The walk over the tokens of an RTF file: groups, characters, and where text goes."""

from __future__ import annotations

from msgspec.structs import replace

from mcred.domain.documents import LeftOutKind, Property
from mcred.readers.guards.refusals import badly_built, damaged, too_large
from mcred.readers.richtext.builder import Builder, whole
from mcred.readers.richtext.groups import ASIDES, PROPERTIES, Group, Target
from mcred.readers.richtext.head import Head
from mcred.readers.richtext.tokens import tokens
from mcred.readers.richtext.words import Words

_MAX_DEPTH = 2_000
_MAX_TOKENS = 3_000_000
_ESCAPES = {
    b"\\": "\\",
    b"{": "{",
    b"}": "}",
    b"~": "\u00a0",
    b"_": "\u2011",
}
_NUMBER_ENDS = (".", ")", ":")
_NOBODY = frozenset({"", "Unknown"})


class Walk(Words):
    """One pass over a file; what it found is in `builder` and `properties`."""

    def __init__(self) -> None:
        self.builder = Builder()
        self.head = Head()
        self.group = Group()
        self.properties: dict[Property, None] = {}
        self.covered = self.covered_row = False
        self.optional = False
        self.to_skip = 0
        self._above: list[Group] = []
        self._bytes = bytearray()

    def run(self, data: bytes) -> None:
        """Walk over the whole file; raises CannotReadError if it is cut off or nested too deep."""
        for count, token in enumerate(tokens(data)):
            if count > _MAX_TOKENS:
                raise too_large("The file is built of more pieces than any document needs.")
            if self._bytes and token.kind != "byte":
                self._decode()
            match token.kind:
                case "brace" if token.value == b"{":
                    self._open()
                case "brace":
                    self._close()
                case "word":
                    self.obey(token.value, token.number)
                case "byte":
                    self._byte(int(token.value, 16))
                case "text":
                    self._text(token.value)
                case _:
                    self._sign(token.value)
        if self._above:
            raise damaged("The file is damaged or cut off: its end is missing.")

    def put(self, text: str) -> None:
        """Add text where the group's text goes."""
        group = self.group
        if group.target is not Target.STORY:
            if group.target is Target.COLORS:
                for _ in range(text.count(";")):
                    self.head.end_color()
            elif group.target is not Target.NOWHERE:
                group.gathered.append(text)
        elif group.deleted:
            self.builder.line.leave_out(LeftOutKind.DELETED, text)
        elif group.hidden or self._is_white():
            self.builder.line.leave_out(LeftOutKind.HIDDEN, text)
        else:
            self.builder.take(text, bold=group.bold)

    def _is_white(self) -> bool:
        group = self.group
        if not self.head.is_white(group.color) or self.covered or (self.covered_row and self.builder.in_table):
            return False
        return group.ground == 0 or self.head.is_white(group.ground)

    def _open(self) -> None:
        if len(self._above) >= _MAX_DEPTH:
            raise badly_built("The file is damaged: its content is nested deeper than any document needs.")
        self.to_skip, self.optional = 0, False
        self._above.append(self.group)
        self.group = replace(self.group, begins=False)
        if self.group.target is Target.STYLES:
            self.group.gathered = []

    def _close(self) -> None:
        self.to_skip, self.optional = 0, False
        if not self._above:
            return
        group, self.group = self.group, self._above.pop()
        text = whole("".join(group.gathered))
        if group.target is Target.STYLES:
            self.head.set_style(group, text)
        elif group.begins:
            self._finish(group, text)

    def _finish(self, group: Group, text: str) -> None:
        """Put the whole text of a group where it belongs."""
        if group.target is Target.ASIDE:
            self.builder.leave_out(ASIDES[group.called], text)
        elif group.target is Target.LABEL and (label := text.strip()):
            numbered = label.endswith(_NUMBER_ENDS) or label.isdigit()
            self.builder.listed = "number" if numbered and any(map(str.isalnum, label)) else "bullet"
        elif group.target is Target.PROPERTY:
            label, holds = PROPERTIES[group.called]
            for name in text.split(";") if group.called == b"revtbl" else [text]:
                if name.strip() not in _NOBODY:
                    self.properties[Property(label=label, holds=holds, value=name.strip())] = None

    def _sign(self, sign: bytes) -> None:
        if sign == b"*":
            self.optional = True
        elif sign in (b"\n", b"\r"):
            self.obey(b"par", None)
        elif sign in _ESCAPES:
            if self.to_skip:
                self.to_skip -= 1
            else:
                self.put(_ESCAPES[sign])

    def _byte(self, byte: int) -> None:
        if self.to_skip:
            self.to_skip -= 1
        else:
            self._bytes.append(byte)

    def _text(self, text: bytes) -> None:
        passed = min(self.to_skip, len(text))
        self.to_skip -= passed
        if text := text[passed:]:
            self._bytes += text
            self._decode()

    def _decode(self) -> None:
        data, self._bytes = bytes(self._bytes), bytearray()
        self.put(data.decode(self.head.page_of(self.group.font), "replace"))
