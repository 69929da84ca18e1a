"""The kind that a dictionary's explanation states: “Anxi county in Quanzhou”, “…, Ming dynasty novel by”.

Source: the glosses of CC-CEDICT, read by their nouns; nothing of its data is kept here.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, cast

from terms.extract.boundary.titles import titles
from terms.extract.kinds.context import kind_said
from terms.tables import column, mapping
from terms.text.latin import letters
from terms.text.lazy_pattern import lazy_pattern

if TYPE_CHECKING:
    from collections.abc import Iterator

    from terms.categories import Kind

_CHARACTERS = lazy_pattern(r"[\u3400-\u9fff|·]+(?:\[[^\]]*\])?|\[[^\]]*\]")
_NO_SENSE = lazy_pattern(r"surname |\w+ \(surname\)|CL:|variant of|see |used in")
_LEAD = lazy_pattern(
    r"(?:\([^()]*\) |abbr\. for |(?:another|alternative|short|old|former) name (?:for|of) "
    r"|name of (?:an?|the) |an? |the )+",
    re.IGNORECASE,
)
_DYNASTY = lazy_pattern(r"(?:\w+ )?[Dd]ynasty (?=[A-Za-z])")  # the dynasty of a novel or of its author
_MOUNT = lazy_pattern(r"(?:Mt\.?|Mount) [A-Z]")  # Mt Song is no song
_YEARS = lazy_pattern(r"\((?:c\. |born |reigned |active )?-?(?:\d{1,4}|\d{1,2}(?:st|nd|rd|th) century)")
_AUTHOR = lazy_pattern(r"\bby (?=[A-Z])")
_PART = lazy_pattern(r"[,(;)]+ ?| or ")
_GAZETTEER = lazy_pattern(r"[A-Z][\w'-]+, [A-Z][\w'-]+(?: [A-Z][\w'-]+)*")  # Shinjuku, Tokyo
_GENRES = "剧劇曲戏戲"  # opera: 粵劇, 崑曲
_GENRE = 3  # characters that name one at most: 歌仔戲
_WORD = lazy_pattern(r"[A-Za-z][A-Za-z'-]*")


@lru_cache(maxsize=16384)
def kind_by_gloss(english: str, han: str) -> Kind | None:
    """The kind that the dictionary states of a name, by the sense that the english names first; "term" for words.

    A usual surname names too much to say anything: a family, a state of old, a word.

    >>> kind_by_gloss("Tso Chuan", "左傳"), kind_by_gloss("Ankoe", "安溪"), kind_by_gloss("Chrysanthemum", "菊花")
    ('work', 'place', 'term')
    """
    from terms.romanize.readings.cedict import explained
    from terms.romanize.readings.surnames import is_common

    if len(han) == 1 and is_common(han):
        return None
    entries = explained(han)
    senses = tuple(sense for is_name, gloss in entries if is_name for sense in _senses(gloss))
    if len(han) == 1:
        senses = tuple(sense for sense in senses if not _MOUNT.match(sense))  # 泰 is more than a mountain
    is_word = not all(is_name for is_name, _ in entries)
    called = letters(english)
    # Alibaba is the company, Ali Baba is not.
    exact = tuple(sense for sense in senses if sense.startswith(f"{english},"))
    named = (*exact, *(sense for sense in senses if called in letters(sense)))
    kind = next((kind for sense in (*named, *senses) if (kind := _kind_of_sense(sense))), None)
    if kind == "work" and len(han) <= _GENRE and han[-1] in _GENRES:
        kind = "term"
    if kind and (named or (not is_word and len(han) > 1)):
        return kind
    return "term" if is_word else None


def _senses(gloss: str) -> Iterator[str]:
    for sense in gloss.split("/"):
        if not _NO_SENSE.match(sense):
            is_plain = sense.isascii() and "[" not in sense and "|" not in sense
            yield _DYNASTY.sub("", sense if is_plain else _CHARACTERS.sub("", sense))


def _kind_of_sense(sense: str) -> Kind | None:
    """What the nouns say in turn: that of the name, those of what explains it; an author, a work; years, a person."""
    if _MOUNT.match(sense):
        return "place"
    told = next((kind for part in _PART.split(sense) if (kind := _kind_of_phrase(part))), None)
    if told or _GAZETTEER.fullmatch(sense.rstrip()):
        return told or "place"
    return "work" if _AUTHOR.search(sense) else "person" if _YEARS.search(sense) else None


def _kind_of_phrase(phrase: str) -> Kind | None:
    """What the last noun before a preposition says."""
    lead, head = _LEAD.match(phrase), ""
    for word in _WORD.findall(phrase, lead.end() if lead else 0):
        if word.lower() in column("function_words"):
            break
        head = word
    low = head.lower()
    told = cast("Kind | None", mapping("gloss_nouns").get(low)) or (kind_said(low) if low else None)
    is_job = told == "person" and head[0].isupper() and titles().get(low) == "job"
    return None if is_job else told  # the Great Leap Forward
