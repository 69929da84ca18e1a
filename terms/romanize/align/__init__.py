"""Alignment: where a printed name begins, which systems spell it, which reading each syllable chose.

The characters of a name have a closed set of spellings, so the name is found by exact match from its right edge, one
system for all syllables first, the cheapest system first; then several systems, then deviations.
"""

from __future__ import annotations

from terms.romanize.align.explain import Explanation, explain
from terms.romanize.align.names import align
from terms.romanize.align.records import AlignedSyllable, Alignment, Order, Verdict

__all__ = ["AlignedSyllable", "Alignment", "Explanation", "Order", "Verdict", "align", "explain"]
