"""How sure a mention is: the share of answers of its kind that annotators would sign.

Source: `scripts/build_confidence.py` counts the answers on hand-annotated documents.
"""

from __future__ import annotations

from functools import cache

from terms.tables import rows

_ANY = "*"
_WEIGHT = 6  # answers that the broader class is worth beside those of the class itself


@cache
def confidence(pattern: str, step: str) -> float:
    """The share right of what a pattern and a step of the boundary cascade gave, 0 to 1.

    A class with few answers leans on the broader one: the pattern and step on the step, the step on all answers.

    >>> confidence("gloss", "full") > confidence("gloss", "capitals") > confidence("gloss", "phrase")
    True
    """
    everything = _smoothed((_ANY, _ANY), 0.5)
    by_step = _smoothed((_ANY, step), everything)
    return round(_smoothed((pattern, step), by_step), 3)


def _smoothed(key: tuple[str, str], broader: float) -> float:
    right, judged = _counts().get(key, (0.0, 0.0))
    return (right + _WEIGHT * broader) / (judged + _WEIGHT)


@cache
def _counts() -> dict[tuple[str, str], tuple[float, float]]:
    """Answers right and judged by pattern and step; those of all patterns, and of all steps, under `*`."""
    found = {(pattern, step): (float(right), float(judged)) for pattern, step, right, judged in rows("confidence")}
    for (_, step), (right, judged) in tuple(found.items()):
        for key in ((_ANY, step), (_ANY, _ANY)):
            before = found.get(key, (0.0, 0.0))
            found[key] = (before[0] + right, before[1] + judged)
    return found
