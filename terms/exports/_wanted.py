"""What goes out of a glossary: everything that people did not reject."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from terms.text.script import script_of

if TYPE_CHECKING:
    from terms.model import Entry, Form, Glossary

GOOD = frozenset({"preferred", "admitted"})
"""The statuses of forms that may be written; the others are to be avoided."""


def wanted(glossary: Glossary) -> tuple[Entry, ...]:
    """The entries in file order, without rejected forms and without entries that have no others."""
    kept = (replace(entry, forms=_live(entry)) for entry in glossary.entries)
    return tuple(entry for entry in kept if entry.forms)


def han_language(form: Form) -> str:
    """The language tag that gives the characters of a form their right glyphs.

    >>> from terms.model import Form
    >>> han_language(Form("Wang Yi", "王毅", script="both", region="CN")), han_language(Form("Wang Yi", "王毅"))
    ('zh-Hans', 'zh-Hant')
    """
    script = form.script or script_of(form.han)
    simplified = script == "Hans" or (script != "Hant" and form.region in {"CN", "SG", "MY"})
    return "zh-Hans" if simplified else "zh-Hant"


def _live(entry: Entry) -> tuple[Form, ...]:
    return tuple(form for form in entry.forms if form.review != "rejected")
