"""A name desk for Chinese in English: pairs out of articles, a glossary with pinyin, checks and exports.

>>> import terms
>>> document = terms.Document("a.txt", "said director-general Hsu Maw-shin (許茂新) on Friday")
>>> [(mention.english.text, mention.han.text) for mention in terms.mentions(document)]
[('Hsu Maw-shin', '許茂新')]
>>> terms.reading("許茂新").pinyin
'Xǔ Màoxīn'

Articles to findings: `read` gives the documents of a file, `mentions` the names of a document, `build` a glossary of
them, `merge` an old glossary with what is new; `load`, `loads` and `dumps` read and write glossaries, `check` looks at
a `Corpus` of all of these. Names alone: `reading`, `spellings`, `align`, `explain`. Errors for people are `TermsError`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from terms.checks._run import run as check
    from terms.errors import DocumentSkipped, TermsError, UsageError, WriteRefused
    from terms.extract import mentions
    from terms.glossary.build import build
    from terms.glossary.merge import merge
    from terms.glossary.store import dumps, load, loads
    from terms.model import Corpus, Document, Entry, Finding, Form, Glossary, Mention, Reading, Span, Syllable
    from terms.readers import read
    from terms.romanize import romanize as reading
    from terms.romanize import spellings
    from terms.romanize.align import align
    from terms.romanize.align.explain import explain

# Where each public name lives; "module:name" where it has another name there: `terms.romanize` is the package, so the
# function that reads a name is `terms.reading`.
_HOMES = {
    "Corpus": "terms.model",
    "Document": "terms.model",
    "DocumentSkipped": "terms.errors",
    "Entry": "terms.model",
    "Finding": "terms.model",
    "Form": "terms.model",
    "Glossary": "terms.model",
    "Mention": "terms.model",
    "Reading": "terms.model",
    "Span": "terms.model",
    "Syllable": "terms.model",
    "TermsError": "terms.errors",
    "UsageError": "terms.errors",
    "WriteRefused": "terms.errors",
    "align": "terms.romanize.align",
    "build": "terms.glossary.build",
    "check": "terms.checks._run:run",
    "dumps": "terms.glossary.store",
    "explain": "terms.romanize.align.explain",
    "load": "terms.glossary.store",
    "loads": "terms.glossary.store",
    "mentions": "terms.extract",
    "merge": "terms.glossary.merge",
    "read": "terms.readers",
    "reading": "terms.romanize:romanize",
    "spellings": "terms.romanize",
}

__all__ = [
    "Corpus",
    "Document",
    "DocumentSkipped",
    "Entry",
    "Finding",
    "Form",
    "Glossary",
    "Mention",
    "Reading",
    "Span",
    "Syllable",
    "TermsError",
    "UsageError",
    "WriteRefused",
    "align",
    "build",
    "check",
    "dumps",
    "explain",
    "load",
    "loads",
    "mentions",
    "merge",
    "read",
    "reading",
    "spellings",
]


def __getattr__(name: str) -> Any:
    """Import a public name on first use: `import terms` alone loads next to nothing (PEP 562)."""
    if name not in _HOMES:
        raise AttributeError(f"module 'terms' has no attribute {name!r}")
    from importlib import import_module

    module, _, attribute = _HOMES[name].partition(":")
    value = getattr(import_module(module), attribute or name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    """The public names too, before they are used: consoles and notebooks complete them."""
    return sorted({*globals(), *__all__})
