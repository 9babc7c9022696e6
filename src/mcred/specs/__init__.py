"""Credentials as specs describe them, and the notes that educators keep beside their portfolios."""
