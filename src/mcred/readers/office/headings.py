"""Headings by the names of their styles, in the languages that word processors name them in."""

from __future__ import annotations

from mcred.domain.patterns import regex

_HEADING = regex(
    r"(?:heading|[uü]?berschrift|titre|título|titulo|titolo|titel|rubrik|kop|nagłówek|nadpis|otsikko|overskrift|"
    r"заголовок|címsor|başlık|antraštė|virsraksts|pealkiri|naslov|titlu|encabezado|cabeçalho|標題|标题|見出し|제목)"
    r"[ _-]?([1-9])"
)
_TITLE = frozenset({"title", "titel", "titre", "título", "titulo", "titolo", "otsikko", "tittel", "tytuł"})


def named_level(name: str) -> int | None:
    """The level that a style's name or id says: "heading 2", "Rubrik1", "Title"."""
    name = name.casefold().strip()
    if name in _TITLE:
        return 1
    heading = _HEADING.fullmatch(name)
    return None if heading is None else int(heading[1])
