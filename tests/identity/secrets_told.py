"""Who is given away in the files of these tests: invented people, schools and places."""

from __future__ import annotations

PERSON = "Marisol Farnsworth"
USER = "mfarnsworth"
ORGANISATION = "Larkspur Bend Elementary"
EMAIL = "marisol@larkspur.example"
FOLDER = f"C:\\Users\\{USER}\\AppData\\Roaming\\Templates\\"
SECRETS = ("Marisol", "Farnsworth", USER, "Larkspur", EMAIL)
"""What no report may hold, in any case."""
