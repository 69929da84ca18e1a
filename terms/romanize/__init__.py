"""Readings of Chinese names, their spelling in every system, and alignment with a printed spelling."""

from __future__ import annotations

from terms.romanize.answer import romanize, spellings, to_json
from terms.romanize.kind import guess_kind

__all__ = ["guess_kind", "romanize", "spellings", "to_json"]
