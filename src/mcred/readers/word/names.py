"""The names of WordprocessingML that the walk knows."""

from __future__ import annotations

from typing import Final

W: Final = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
M: Final = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
MC: Final = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
WP: Final = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
W15: Final = "{http://schemas.microsoft.com/office/word/2012/wordml}"

VAL: Final = f"{W}val"
PARAGRAPH: Final = f"{W}p"
TABLE: Final = f"{W}tbl"
RUN: Final = f"{W}r"
TEXT: Final = f"{W}t"
BOX: Final = f"{W}txbxContent"
ALTERNATE: Final = f"{MC}AlternateContent"
CHOICE: Final = f"{MC}Choice"
FALLBACK: Final = f"{MC}Fallback"
CONTROL: Final = f"{W}sdt"
CONTROL_CONTENT: Final = f"{W}sdtContent"
DELETED: Final = frozenset({f"{W}del", f"{W}moveFrom"})
WRAPPERS: Final = frozenset({f"{W}customXml", f"{W}ins", f"{W}moveTo", f"{W}smartTag"})
"""Elements that stand around content at every level and change nothing about it."""
