"""A small made-up credential with one of everything that a template or a checklist has to show."""

from __future__ import annotations

SPEC = """\
id: made-up
title: A Made-up Credential
issuer: The Issuer
about: Try everything once.
source: {title: A Page, publisher: A Publisher, licence: CC0, address: "https://example.org/page", revised: "2026"}
identity: forbidden
passing: Everything has to be there.
elements:
  - {id: skills, title: Skills, singular: skill, statements: [listen skillfully, ask open questions]}
parts:
  - id: part-1
    title: "Part 1: Texts"
    items:
      - id: overview
        title: Overview
        prompt: {text: "Say what you did, and *why* [briefly]."}
        questions: [{text: Where it took place}, {text: Who took part}]
        requirements:
          - {kind: length, words: {max: 20}}
          - {kind: elements, at-least: {skills: 1}}
        assessor: [It is your own.]
      - id: survey
        title: Survey
        questions: [{text: What went well in your work}, {text: What you would change next year}]
        requirements:
          - {kind: prompts, separate: true, each: [{kind: length, sentences: {max: 3}}]}
      - id: proof
        title: Proof
        requirements:
          - kind: evidence
            artifacts: artifacts
            outcomes: [{id: EO1, title: The first outcome}, {id: EO2, title: The second outcome}]
  - id: part-2
    title: "Part 2: Work"
    items:
      - id: circle-map
        title: Circle map
        type: artifact
        prompt: {text: Draw a map of your circle.}
      - id: trial
        title: Trial
        type: artifact
        instances: {min: 2}
        description:
          prompts: [{text: Say what the trial shows}]
          requirements: [{kind: length, words: {max: 30}}]
      - id: artifacts
        title: Artifacts
        type: artifact
        takes: rest
        instances: {min: 1}
ambiguities: [{text: Two readings., reading: The first.}]
rubric: [{title: Clarity, levels: {"1": unclear, "2": clear}}]
"""
