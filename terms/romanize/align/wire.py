"""Explanations in the shape of the contract `explain` (jsonl, schema 1)."""

from __future__ import annotations

from typing import Any

from terms.romanize.align.explain import explain


def explained(english: str, han: str) -> dict[str, Any]:
    """An explanation as JSON values; `boundary` is None where no name is found, offsets are code points.

    >>> answer = explained("director-general Hsu Maw-shin", "許茂新")
    >>> answer["boundary"], answer["verdict"], answer["systems"]
    ({'start': 17, 'end': 29, 'text': 'Hsu Maw-shin'}, 'full', ['loose-mandarin'])
    """
    found = explain(english, han)
    boundary = None
    if found.start is not None and found.end is not None:
        boundary = {"start": found.start, "end": found.end, "text": english[found.start : found.end]}
    return {
        "schema": 1,
        "english": english,
        "han": han,
        "boundary": boundary,
        "relation": found.relation,
        "verdict": found.verdict,
        "systems": list(found.systems),
        "syllables": [
            {"han": part.han, "latin": part.latin, "systems": list(part.systems)}
            | ({"reading": part.reading} if part.reading else {})
            | ({"deviation": part.deviation} if part.deviation else {})
            for part in found.syllables
        ],
        "confidence": found.confidence,
        "cues": list(found.cues),
    }
