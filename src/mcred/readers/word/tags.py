"""The tags of WordprocessingML that the walk knows."""

from __future__ import annotations

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
M = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
_MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
WP = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
W15 = "{http://schemas.microsoft.com/office/word/2012/wordml}"

VAL = f"{W}val"
PARAGRAPH = f"{W}p"
TABLE = f"{W}tbl"
RUN = f"{W}r"
TEXT = f"{W}t"
BOX = f"{W}txbxContent"
ALTERNATE = f"{_MC}AlternateContent"
CHOICE = f"{_MC}Choice"
FALLBACK = f"{_MC}Fallback"
CONTROL = f"{W}sdt"
CONTROL_CONTENT = f"{W}sdtContent"
DELETED = frozenset({f"{W}del", f"{W}moveFrom"})
WRAPPERS = frozenset({f"{W}customXml", f"{W}ins", f"{W}moveTo", f"{W}smartTag"})
"""Elements that stand around content at every level and change nothing about it."""
