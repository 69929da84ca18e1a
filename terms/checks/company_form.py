"""One company, two company forms.

What it does:
    Finds names that share their characters and differ only in Co, Company, Corp, Corporation, Inc, Ltd and the
    like. A name without any company form is a short form and no variant.

Why:
    House style fixes one form; the other is nearly always a slip.

Example:
    Novatek Co Ltd (聯詠) where other articles have Novatek Inc.

Fix:
    To the form to follow (unsafe: quotations and filings keep the legal name).

Source:
    Company names in the stylebooks of Associated Press and Reuters: Co, Corp, Inc, Ltd.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from terms.checks import Rule
from terms.checks._variants import variant_findings

if TYPE_CHECKING:
    from collections.abc import Iterator

    from terms.model import Corpus, Finding


def check(corpus: Corpus) -> Iterator[Finding]:
    """Every company form that disagrees with the one to follow."""
    return variant_findings(corpus, RULE, "company")


RULE = Rule("P110", "company-form", "warning", check)
