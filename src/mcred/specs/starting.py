"""A commented start for a new spec, which has no mistakes and says where to go on."""

from __future__ import annotations

import re

_ID_MOST = 60
_START = """\
# A credential for mcred. Lines that begin with # are remarks; change or delete whatever you like.
#   mcred spec lint {file}    finds every mistake, with its line
#   mcred show {file}         reads it back as a checklist
#   mcred init {file}         makes the folder that educators fill in
# The whole language: docs/spec-language.md. For an editor that completes and checks while you type, run
# `mcred spec schema > credential.schema.json` once and take the second # out of the next line:
# # yaml-language-server: $schema=credential.schema.json

id: {id}                 # lower-case letters, digits and hyphens; the file is called the same
title: {title}
issuer: Who issues it
about: Say in one or two sentences what an educator shows with it.
source:                  # the page that the requirements are taken from
  title: The page's title
  publisher: Who publishes it
  licence: none stated
  # address: https://example.org/requirements
# identity: forbidden    # or: required. Without this line nothing is asked about names.

parts:
  - id: part-1
    title: "Part 1: Overview"
    items:
      - id: overview                  # the place for one text; its file is part-1/overview.docx
        title: Overview
        aliases: [introduction]       # what else people may call the file or the heading
        prompt:
          text: Say what you did, and why.
        questions:                    # to be answered one by one
          - text: What you did
            names: [What I did]       # headings that people put above the answer
            topic: [we, class]        # words of which an answer would use some
          - text: Why you did it
            topic: [because, why, goal]
        requirements:
          - kind: length
            words: {{min: 100, max: 500}}
          - kind: prompts
        assessor:                     # what only a person can judge; it never changes the verdict
          - The reasons fit what was done.

  - id: part-2
    title: "Part 2: Work sample"
    items:
      - id: sample
        title: Work Sample
        type: artifact                # any kind of file, not a text of one's own
        prompt:
          text: Hand in something that shows your work.
        requirements:
          - kind: files
            kinds: [document, picture, video]

# What holds for all parts together goes here:
# requirements:
#   - {{kind: files, different: true}}
"""


def start_of(file: str, stem: str) -> str:
    """The text of a new spec for a file of that name."""
    name = re.sub(r"[^a-z0-9]+", "-", stem.casefold()).strip("-")[:_ID_MOST].strip("-") or "my-credential"
    title = " ".join(word.capitalize() for word in name.split("-"))
    return _START.format(file=file, id=_quoted(name), title=_quoted(title))


def _quoted(text: str) -> str:
    """Text that YAML takes for nothing else, such as a number."""
    return f'"{text}"' if text.isdigit() or text.casefold() in ("true", "false", "null") else text
