"""The namespaces of SpreadsheetML, with which its tags begin."""

from __future__ import annotations

S = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
