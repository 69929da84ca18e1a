"""What stands after a name without being a part of it: a degree, the place of a body, a possessive."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from terms.extract.boundary.forms import text_of
from terms.extract.generic_words import renders, stated_kind
from terms.extract.kinds.person import bearer
from terms.extract.kinds.spelled import spelled
from terms.extract.meaning import rendered
from terms.tables import column, mapping
from terms.text.han import han_only
from terms.text.lazy_pattern import lazy_pattern

if TYPE_CHECKING:
    from terms.extract.boundary.window import Word

_PLACED = frozenset({"in", "at", "near"})
_BODIES = frozenset({"organization", "place"})
_REACH = 24  # code points of suffixes
_GOES_ON = lazy_pattern(r"[\"”’*_]*\s+(?P<word>[A-Za-z][\w’'-]*)")


def without_suffix(text: str, floor: int, end: int, han: str) -> int:
    """The end of a person's name before degrees and honors: Robert Pang SC, JP.

    >>> text = "Robert Pang SC, JP"
    >>> text[: without_suffix(text, 0, len(text), "彭耀鴻")]
    'Robert Pang'
    """
    words = text[max(floor, end - _REACH) : end].rsplit(None, 1)
    if not words or words[-1].replace(".", "") not in column("name_suffixes") or not text[end - 2 : end].strip():
        return end
    found = _suffixes().search(text, max(floor, end - _REACH), end)
    return found.start() if found and bearer(han) == "person" else end


def without_place(run: tuple[Word, ...], han: str) -> tuple[Word, ...]:
    """The name of a body without the place where it stands, unless the characters name the place.

    >>> from terms.extract.boundary.window import Word
    >>> run = tuple(Word(0, 0, word) for word in "Chung Yuan Christian University in Taoyuan".split())
    >>> " ".join(word.text for word in without_place(run, "中原大學"))
    'Chung Yuan Christian University'
    """
    at = next((index for index, word in enumerate(run) if word.text in _PLACED), 0)
    if at < 2 or stated_kind(run[at - 1].text) not in _BODIES or not rendered(han, run[at - 1].text):
        return run
    place = text_of(run[at + 1 :])
    is_said = rendered(han, place) or spelled(place, han_only(han)).by_sound
    return run if is_said else run[:at]


def before_whole(words: tuple[Word, ...], han: str) -> int:
    """Where a name ends before a comma and the larger place that the characters lack; 0 where none stands there.

    >>> from terms.extract.boundary.window import Word
    >>> before_whole((Word(0, 4, "Yuli"), Word(6, 13, "Hualien", comma=True)), "玉里")
    4
    """
    at = next((len(words) - size for size in (1, 2, 3) if size < len(words) and words[-size].comma), 0)
    whole = text_of(words[at:])
    if not at or not all(word.text[0].isupper() and len(word.text) > 2 for word in words[at - 1 :]):  # no initials
        return 0
    sounds = han_only(han)
    last = words[at - 1].text
    is_body = stated_kind(last) in _BODIES and rendered(han, last)
    if not (is_body or spelled(last, sounds).by_sound) or spelled(whole, sounds).by_sound:
        return 0
    return 0 if any(renders(word.text.lower(), han[:-1]) for word in words[at:]) else words[at - 1].end


def is_own_possessive(text: str, closing: int) -> bool:
    """Whether the possessive before a bracket that closes at `closing` is the name's own: no noun follows it.

    >>> text = "Ruins of St Paul's (大三巴牌坊) in Macau"
    >>> is_own_possessive(text, text.index(")"))
    True
    """
    after = _GOES_ON.match(text, closing + 1)
    return after is None or mapping("function_words").get(after["word"], "number") != "number"


@cache
def _suffixes() -> re.Pattern[str]:
    letters = (r"\.?".join(re.findall("[A-Z][a-z]*", suffix)) for suffix in column("name_suffixes"))
    one = "|".join(sorted(letters, key=len, reverse=True))
    return re.compile(rf"(?<=[a-z])(?:,?\s(?:{one})\.?)+\s*\Z")
