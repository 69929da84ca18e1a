"""The edge of a translation: the start whose words account best for the characters.

What an English word may stand for comes from the table of generic words and from CC-CEDICT's glosses. The dictionary
is asked only where the edge is open: most names end their run of capitals at a verb or a comma.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from terms.tables import column, mapping, rows
from terms.text.han import han_only
from terms.text.keys import han_key
from terms.text.latin import APOSTROPHES
from terms.text.lazy_pattern import lazy_pattern

if TYPE_CHECKING:
    from collections.abc import Iterator

    from terms.extract.boundary.window import Word

_LONGEST_WORD = 4  # characters of a Chinese word that is looked up by itself
_CHARACTERS = 2  # of most Chinese words: a run that has a word for every two leaves none open
_FARTHEST = 6  # words left of the run that are tried
_UNEXPLAINED = 0.4
_AT_RUN = 0.5
_NUMBER = "number"  # a class of function words
_NUMERALS = "一二兩两三四五六七八九十百千"
_JOINED = 2  # small words in a row: "of the"
_LONGEST_MEANING = 4  # words; a longer gloss explains
_BEFORE_VERBS = frozenset(
    ("not", "don't", "to", "can", "cannot", "could", "will", "would", "should", "may", "must", "please")
)
_INTRODUCED = lazy_pattern("^(?:to|the (?:game|art|work) of|the|an?) ")  # to go, the game of Go
_REMARK = lazy_pattern(r"\([^()]*\)")
_ENGLISH = lazy_pattern(r"[a-z]+")


class _Meaning(NamedTuple):
    """A meaning of some of the characters: the stems of its English words, and the places of the characters."""

    stems: frozenset[str]
    places: frozenset[int]


def translated(words: tuple[Word, ...], run: tuple[Word, ...], han: str) -> tuple[Word, ...]:
    """The run moved to the start that explains more characters, where there is one; the run itself where not.

    The score of a start is the number of characters covered, plus the words explained, minus 0.4 for each word that is
    not, plus 0.5 where the run begins.

    >>> from terms.extract.boundary.window import Word
    >>> said = tuple(Word(0, 0, word) for word in "he filmed Journey to the West".split())
    >>> " ".join(word.text for word in translated(said, said[-1:], "西遊記"))
    'Journey to the West'
    """
    at = len(words) - len(run)
    is_after_comma = any(word.comma for word in words[max(0, at - 1) : at + 1])  # a number word may stand between
    if is_after_comma and (glossed := _with_comma(words, at, han)):
        return glossed
    content = sum(word.text not in mapping("name_connectors") for word in run)
    leaves_open = content * _CHARACTERS <= len(han_only(han)) or _is_counted(words[:at], han)
    starts = tuple(_farther(words, at) if leaves_open else _nearer(words, at))
    if not starts:
        return run
    meanings = _meanings(han_only(han))
    scores = {start: _score(words[start:], meanings) for start in starts if _may_begin(words, start, at, meanings)}
    scores[at] = _score(run, meanings) + _AT_RUN
    after_verb = [start for start in starts if start > at and _is_verb(words, start - 1)]
    exact = next((start for start in after_verb if _is_meaning(words[start:], meanings)), None)
    if exact is not None:
        return words[exact:]
    best = max(scores, key=lambda start: (scores[start], start == at, start))
    return words[best:]


def said_by(words: tuple[Word, ...], han: str) -> frozenset[int]:
    """The places of the characters that the words are meanings of."""
    return _cover(words, _meanings(han_only(han)))


def says_all(words: tuple[Word, ...], han: str) -> bool:
    """Whether the last words, and no more, are meanings of all characters: night market 夜市."""
    return 0 < len(han_only(han)) == len(said_by(words, han))


def small_word(words: tuple[Word, ...], han: str) -> tuple[Word, ...]:
    """The last word, where the dictionary gives just this small word for the characters: I 我, Go 圍棋.

    >>> from terms.extract.boundary.window import Word
    >>> [word.text for word in small_word((Word(0, 0, "call"), Word(0, 0, "I")), "我")]
    ['I']
    """
    from terms.romanize.readings.cedict import glosses

    meanings = (meaning for gloss in glosses(han) for meaning in re.split("[/;]", _REMARK.sub("", gloss)))
    said = words[-1].text.lower()
    is_given = any(_INTRODUCED.sub("", meaning.strip().lower()) == said for meaning in meanings)
    return words[-1:] if is_given else ()


def _says_something(word: str) -> bool:
    return mapping("function_words").get(word, _NUMBER) == _NUMBER


def _with_comma(words: tuple[Word, ...], at: int, han: str) -> tuple[Word, ...]:
    """The words that the dictionary has for the characters, a comma among them: one country, two systems 一國兩制."""
    from terms.romanize.readings.cedict import glosses

    said = [word.text.lower() for word in words]
    for gloss in glosses(han_only(han)):
        for meaning in _REMARK.sub("", gloss.lower()).split("/"):
            told = _ENGLISH.findall(meaning)
            if len(words) - at < len(told) <= len(words) and said[-len(told) :] == told:
                return words[-len(told) :]
    return ()


def _is_counted(before: tuple[Word, ...], han: str) -> bool:
    """Whether a number word stands before the run and a numeral before the characters: six categories 六書."""
    is_number = bool(before) and mapping("function_words").get(before[-1].text.lower()) == _NUMBER
    return is_number and han[0] in _NUMERALS


def _farther(words: tuple[Word, ...], at: int) -> Iterator[int]:
    """Starts left of the run: the word beside it, and those over one or two small words that join parts of a name."""
    joined = 0
    for start in range(at - 1, max(-1, at - 1 - _FARTHEST), -1):
        joined = joined + 1 if words[start].text in mapping("name_connectors") else 0
        if words[start + 1].comma or joined > _JOINED or _is_other_phrase(words, start):
            return
        if not joined:
            yield start


def _is_other_phrase(words: tuple[Word, ...], start: int) -> bool:
    """Whether an article alone stands after a word in lower case: renamed the almanac the Triple Concordance."""
    before = words[start].text
    return words[start + 1].text == "the" and before.islower() and before not in mapping("name_connectors")


def _nearer(words: tuple[Word, ...], at: int) -> Iterator[int]:
    """Starts inside a phrase of lower-case words."""
    if not any(word.text[0].isupper() for word in words[at:]):
        yield from range(at + 1, len(words))


def _may_begin(words: tuple[Word, ...], start: int, at: int, meanings: tuple[_Meaning, ...]) -> bool:
    """Whether a start left of the run belongs to the name, or one right of it leaves no character open.

    To the left every word must be explained or capitalized, and one without a capital must stand for characters that
    the run leaves open.
    """
    if start > at:
        return _cover(words[start:], meanings) == _cover(words[at:], meanings) and _is_whole(words[start:], meanings)
    known = frozenset().union(*(meaning.stems for meaning in meanings))
    between = [word.text for word in words[start:at] if word.text not in mapping("name_connectors")]
    if not all(word[0].isupper() or _stem(word) in known for word in between):
        return False
    if words[at].text[0].isupper() and any(word.text in column("work_nouns") for word in words[start:at]):
        return False  # the newspaper People's Daily 人民日報 (日報: daily newspaper)
    if any(word.text == "by" and before.text.islower() for before, word in pairwise(words[start:at])):
        return False  # trains run by the Railway Office: what is done to something is no part of who does it
    is_name = words[start].text[0].isupper() and _stem(words[start].text) in known
    if not is_name and _cover(words[start:], meanings) == _cover(words[start + 1 :], meanings):
        return False  # the policy of reform and opening up 改革開放
    return is_name or _cover(words[start:], meanings) > _cover(words[at:], meanings)


def _score(words: tuple[Word, ...], meanings: tuple[_Meaning, ...]) -> float:
    content = [_stem(word.text) for word in words if word.text not in mapping("name_connectors")]
    known = frozenset().union(*(meaning.stems for meaning in meanings))
    explained = sum(stem in known for stem in content)
    return len(_cover(words, meanings)) + explained - _UNEXPLAINED * (len(content) - explained)


def _is_whole(words: tuple[Word, ...], meanings: tuple[_Meaning, ...]) -> bool:
    places = frozenset().union(*(meaning.places for meaning in meanings))
    return bool(places) and len(_cover(words, meanings)) == 1 + max(places)


def _is_verb(words: tuple[Word, ...], index: int) -> bool:
    """Whether a word before a phrase is likely a verb that governs it: a unit covering …, do not confuse …."""
    return words[index].text.endswith("ing") or (index > 0 and words[index - 1].text.lower() in _BEFORE_VERBS)


def _is_meaning(words: tuple[Word, ...], meanings: tuple[_Meaning, ...]) -> bool:
    """Whether the words are one meaning of the whole, without anything left: covering measure words 量詞."""
    said = frozenset(_stem(word.text) for word in words)
    return _is_whole(words, meanings) and any(
        meaning.stems == said and len(meaning.places) == len(_cover(words, meanings)) > 1 for meaning in meanings
    )


def _cover(words: tuple[Word, ...], meanings: tuple[_Meaning, ...]) -> frozenset[int]:
    """The places of the characters with a meaning that the words give in full."""
    said = frozenset(_stem(word.text) for word in words)
    return frozenset().union(*(meaning.places for meaning in meanings if meaning.stems <= said))


@lru_cache(maxsize=4096)
def _meanings(han: str) -> tuple[_Meaning, ...]:
    """The meanings of all words that the characters may be read as."""
    return tuple(
        _Meaning(stems, frozenset(range(start, end)))
        for start in range(len(han))
        for end in range(start + 1, min(len(han), start + _LONGEST_WORD) + 1)
        for stems in _stems(han[start:end])
    )


def _stems(piece: str) -> Iterator[frozenset[str]]:
    """The stems of each meaning of one Chinese word; remarks in brackets left out."""
    from terms.romanize.readings.cedict import glosses

    found = (meaning for gloss in glosses(piece) for meaning in re.split("[/;]", _REMARK.sub("", gloss)))
    for meaning in (*_generics().get(han_key(piece), ()), *found):
        words = [word for word in _ENGLISH.findall(meaning.lower().partition(",")[0]) if _says_something(word)]
        if 0 < len(words) <= _LONGEST_MEANING:
            yield frozenset(map(_stem, words))


@cache
def _generics() -> dict[str, tuple[str, ...]]:
    """The English generic words and qualifiers by their characters."""
    found: dict[str, tuple[str, ...]] = {}
    for english, han, _, simplified in rows("generic_words"):
        key = simplified or han
        found[key] = (*found.get(key, ()), english)
    return found


def _stem(word: str) -> str:
    """An English word without its possessive and plural.

    >>> _stem("Categories"), _stem("Tainan's"), _stem("lodges"), _stem("class")
    ('category', 'tainan', 'lodge', 'class')
    """
    bare = word.lower().rstrip(APOSTROPHES)
    if len(bare) > 2 and bare[-1] == "s" and bare[-2] in APOSTROPHES:
        bare = bare[:-2]
    if bare.endswith("ies") and len(bare) > 4:
        return bare[:-3] + "y"
    return bare[:-1] if bare.endswith("s") and not bare.endswith("ss") and len(bare) > 3 else bare
