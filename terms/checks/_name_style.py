"""How a Chinese person's given name is joined: with a hyphen, or solid as in pinyin."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Literal

from terms.checks._prose import in_prose
from terms.extract.kinds.spelled import has_tones
from terms.text.latin import HYPHENS

if TYPE_CHECKING:
    from terms.model import Corpus, Document, Mention

Style = Literal["hyphen", "solid"]

_NAME = re.compile(rf"[A-Z][\w’']* [A-Z][\w’']*(?P<hyphen>[{HYPHENS}][a-z][\w’']*)?")
_CHARACTERS = 3  # a surname and two more: shorter given names have nothing to join
_TAIWAN = frozenset({"wade-giles", "tongyong", "mps2"})


def name_style(mention: Mention) -> Style | None:
    """The style of one name; None where it shows none. A solid name counts only as pinyin.

    A given name of one syllable has nothing to join: what no system but pinyin spells is solid all the same (Li Qiang).
    """
    size = len(mention.han.text)
    if mention.kind != "person" or mention.relation != "transliteration" or not 1 < size <= _CHARACTERS:
        return None
    found = _NAME.fullmatch(mention.english.text)
    if found is None or has_tones(mention.english.text) or "order:given-first" in mention.cues:
        return None
    if found["hyphen"]:
        return "hyphen"
    is_pinyin = "pinyin" in mention.systems and (size == _CHARACTERS or _TAIWAN.isdisjoint(mention.systems))
    return "solid" if is_pinyin else None


def styles(corpus: Corpus, document: Document) -> dict[str, str]:
    """The style of each person in the running text of a document, by characters; the first mention counts."""
    found: dict[str, str] = {}
    for mention in corpus.mentions_by_document[document.name]:
        style = name_style(mention)
        if style and in_prose(corpus, mention):
            found.setdefault(mention.han.text, style)
    return found
