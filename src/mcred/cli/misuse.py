"""Says what is wrong with a command line, what may be meant, and where to look."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from mcred.domain.patterns import regex
from mcred.text.nearest import nearest_names

if TYPE_CHECKING:
    from typer import TyperException

_NEAR = 0.4
_LEAST = regex(r"Input should be (greater|less) than or equal to (\d+)")
_CHOICE = regex(r"(?:Value error, )?'(?P<given>[^']*)' is not one of (?P<offered>.*?)\.?")


def misused(wrong: TyperException) -> str:
    """The whole message."""
    called = getattr(getattr(wrong, "ctx", None), "command_path", None) or "mcred"
    return f"{_said(wrong)}\n{called} --help shows what there is."


def meant(given: str, offered: Sequence[str]) -> str:
    """A question for the word that may be meant, with a space before it; nothing where none is like the given one."""
    near = nearest_names(given, offered, least=_NEAR)
    return f" Did you mean {near[0]}?" if near else ""


def _said(wrong: Any) -> str:
    near = getattr(wrong, "possibilities", None)
    if near:
        return f"{wrong.message}. Did you mean {' or '.join(sorted(near))}?"
    message: str = wrong.format_message()
    if type(wrong).__name__ == "MissingParameter":
        return _missing(message, getattr(wrong, "param", None))
    if message.startswith("Got unexpected extra"):
        return f'{message}. A name with spaces needs quotes around it: "my portfolio".'
    if type(wrong).__name__ == "BadParameter":
        name = (getattr(getattr(wrong, "param", None), "opts", None) or ["This option"])[-1]
        return _bad(name, str(wrong.message)) or message
    return message


def _missing(message: str, parameter: Any) -> str:
    """What lacks; of a credential, where its name is to be found."""
    if getattr(parameter, "metavar", "") == "CREDENTIAL":
        return "Which credential? mcred list shows those there are."
    return message


def _bad(name: str, message: str) -> str:
    """What an option takes, in words; nothing where the message is of a kind unknown here."""
    if found := _CHOICE.fullmatch(message):
        offered = re.findall(r"'([^']*)'", found["offered"])
        return f"{name} takes {' or '.join(offered)}, not “{found['given']}”.{meant(found['given'], offered)}"
    if "valid integer" in message:
        return f"{name} takes a whole number."
    if found := _LEAST.match(message):
        return f"{name} takes a number that is {'at least' if found[1] == 'greater' else 'at most'} {found[2]}."
    return ""
