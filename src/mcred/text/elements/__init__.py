"""Recognising the statements of element lists in a text, in the source's words or the educator's own."""

from mcred.text.elements.cue_data import CueError, CueMistake, cue_problems, with_cues
from mcred.text.elements.declared import find_declared, nearest_sentence, stands_in
from mcred.text.elements.finding import find_elements
from mcred.text.elements.labels import labelled
from mcred.text.elements.pasted import Pasted, pasted_list

__all__ = [
    "CueError",
    "CueMistake",
    "Pasted",
    "cue_problems",
    "find_declared",
    "find_elements",
    "labelled",
    "nearest_sentence",
    "pasted_list",
    "stands_in",
    "with_cues",
]
