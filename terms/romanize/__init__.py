"""Readings of Chinese names, their spelling in every system, and alignment with a printed spelling."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from terms.romanize.answer import romanize, spellings, to_json
    from terms.romanize.kind import guess_kind

_HOMES = {"guess_kind": "kind", "romanize": "answer", "spellings": "answer", "to_json": "answer"}

__all__ = ["guess_kind", "romanize", "spellings", "to_json"]


def __getattr__(name: str) -> Any:
    """Import on first use: alignment needs the rooms below, but no orthography (PEP 562)."""
    if name not in _HOMES:
        raise AttributeError(f"module 'terms.romanize' has no attribute {name!r}")
    from importlib import import_module

    return getattr(import_module(f"terms.romanize.{_HOMES[name]}"), name)
