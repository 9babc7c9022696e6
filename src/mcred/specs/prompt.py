"""A prompt as a spec describes it."""

from __future__ import annotations

from mcred.domain.context import Prompt
from mcred.requirements.shared.spec_model import SpecModel
from mcred.specs.texts import Text


class PromptSpec(SpecModel):
    """A question or an instruction, described in the spec's own words."""

    text: Text
    terms: tuple[Text, ...] = ()
    names: tuple[Text, ...] = ()
    topic: tuple[Text, ...] = ()

    def to_domain(self) -> Prompt:
        """The prompt as the language work knows it."""
        return Prompt(text=self.text, terms=self.terms, names=self.names, topic=self.topic)
