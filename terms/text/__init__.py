"""Primitives on text: Han and Latin characters, script conversion, match keys, display width."""
