"""What only persons and families have: “his pen name was …”, “her mother was surnamed …”."""

from __future__ import annotations

from typing import TYPE_CHECKING

from terms.text.lazy_pattern import lazy_pattern

if TYPE_CHECKING:
    from terms.extract.page.page import Page

# What only persons have: a pen name, a courtesy name; “his surname is” names the family.
_PERSONAL = lazy_pattern(
    r"(?i:(?:pen|pseudo|courtesy|style|birth|stage|art|dharma|ordination|religious|childhood|posthumous|temple|given)"
    r"[- ]?(?:name|nym)s?|sobriquet)(?: (?:is|was|of|as|being|the)|[ :：,])*[\"“‘'*_]*$"
)
_NAMES = ("name", "nym", "sobriquet")  # looked for first: most names have no such word before them
_FAMILY = lazy_pattern(
    r"(?i:(?:is|was|are|were|be) surnamed|(?:sur|family |clan |last )names?(?: in \w+)?"
    r"(?: (?:is|was|of|are|were|being)|:)) (?:the )?[\"“‘'*_]*$"
)


def is_personal(page: Page, start: int) -> bool:
    """Whether the words before a name say that it is one that persons have: his pen name was …."""
    before = page.text[max(0, start - 40) : start]
    low = before.lower()
    return any(word in low for word in _NAMES) and _PERSONAL.search(before) is not None


def is_family(page: Page, start: int) -> bool:
    """Whether the words before a name say that it is a family's: his mother was surnamed …."""
    return _FAMILY.search(page.text, max(0, start - 40), start) is not None
