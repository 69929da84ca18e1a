"""Texts made to be slow: extraction ends on each of them, whatever it finds."""

from __future__ import annotations

import pytest

from benchmarks.adversarial import FAMILIES, made
from terms.extract import mentions

SIZES = (2_000, 8_000)


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("family", FAMILIES)
def test_a_text_made_to_be_slow_is_read_to_its_end(family: str, size: int) -> None:
    document = made(family, size)
    for mention in mentions(document):
        for span in (mention.english, mention.han, *mention.aliases):
            assert document.text[span.start : span.end] == span.text
