"""The phrase in lower case at the right edge: a term, back to the nearest word that is none of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from terms.extract.boundary.commands import after_command
from terms.extract.boundary.forms import is_named_after, is_owner, is_owner_in
from terms.extract.boundary.joins import joins
from terms.extract.boundary.translation import says_all
from terms.extract.meaning import is_explained, rendered
from terms.tables import column, mapping
from terms.text.han import han_only, has_numeral

if TYPE_CHECKING:
    from terms.extract.boundary.window import Word

_JOINED = 2  # words that a small word inside a phrase adds
_SHORTEST_PHRASE, _LONGEST_PAIR = 2, 4  # words with a particle, with another before "and"
_ORDINAL = 2  # characters that a number begins with: 二, 第二
_NAMING = frozenset({"adverb", "number", "time", "verb"})  # small words that names begin with, too
_DETERMINERS = frozenset({"article", "determiner", "possessive"})


def lower_run(words: tuple[Word, ...], han: str) -> tuple[Word, ...]:
    """The phrase at the right edge, back to the nearest function word, comma or number.

    It has at most one word more than there are characters; small words inside it let in more.

    >>> from terms.extract.boundary.window import Word
    >>> run = lower_run(tuple(Word(0, 0, word) for word in "relies on fried shallots".split()), "紅蔥頭")
    >>> " ".join(word.text for word in run)
    'fried shallots'
    """
    longest = len(han_only(han)) + 1
    start = len(words)
    while start > 0 and len(words) - start < longest:
        word = words[start - 1].text
        if word.lower() in column("function_words"):
            if not (joins(words, start - 1, han) or _opens_rendered(words, start - 1, han)):
                break
            longest += _JOINED
        elif start < len(words) and (
            _comma_ends(words, start, han) or _owns_phrase(words[start - 1], han) or _only_describes(words, start, han)
        ):
            break
        # "30 ping (坪)": a number counts something unless the characters begin with one.
        if word.isdecimal() and start < len(words) and not has_numeral(han[:_ORDINAL]):
            break
        start -= 1
        if (is_named_after(han) and is_owner(words[start])) or _says_what(words, start - 1, han):
            break
    return after_command(words[start:], han) or _with_particle(words, han)


def _opens_rendered(words: tuple[Word, ...], index: int, han: str) -> bool:
    """Whether the characters have the small word that opens a line: Named entity recognition 命名實體識別."""
    word = words[index]
    if not word.opens or not word.text[0].isupper() or index == len(words) - 1:
        return False
    return mapping("function_words")[word.text.lower()] in _NAMING and is_explained(han, word.text)


def _owns_phrase(word: Word, han: str) -> bool:
    """Whether a possessive is the owner of a phrase: the city's night market; not Taiwan's black bear 台灣黑熊."""
    return word.text[-1:] == "s" and is_owner(word) and not is_owner_in(word, han)


def _says_what(words: tuple[Word, ...], index: int, han: str) -> bool:
    """Whether a noun after an article says what the name is: the word tsunami 海嘯; not the word order 語序."""
    if index < 1 or mapping("apposition_nouns").get(words[index].text) != "before":
        return False
    is_governed = mapping("function_words").get(words[index - 1].text.lower()) in _DETERMINERS
    return is_governed and not rendered(han, words[index].text)


def _comma_ends(words: tuple[Word, ...], start: int, han: str) -> bool:
    """Whether the comma before a word ends another phrase; not in hand, foot and mouth disease 手足口病."""
    if not words[start].comma:
        return False
    is_list = any(word.text == "and" for word in words[start:])
    return not (is_list and rendered(han, words[start - 1].text))


def _only_describes(words: tuple[Word, ...], start: int, han: str) -> bool:
    """Whether a word only describes what the phrase from `start` on names: annual, beloved; a word before a capital.

    An adjective of size or age does so where the phrase says all: a typical night market 夜市.
    """
    word = words[start - 1].text
    kind = mapping("describing_words").get(word)
    if not word.islower() or not (kind or words[start].text[0].isupper()) or rendered(han, word):
        return False
    return kind != "plain" or says_all(words[start:], han)


def _with_particle(words: tuple[Word, ...], han: str) -> tuple[Word, ...]:
    """A word and the particle that closes its phrase: log out, sold out, balance due; () where none does.

    >>> from terms.extract.boundary.window import Word
    >>> [word.text for word in _with_particle(tuple(Word(0, 0, word) for word in "the change due".split()), "找贖")]
    ['change', 'due']
    """
    if len(words) < _SHORTEST_PHRASE or words[-1].text not in column("phrase_particles") or words[-1].comma:
        return ()
    word = words[-2].text
    if not (word.islower() and word.isalpha() and mapping("function_words").get(word, "verb") == "verb"):
        return ()
    is_pair = len(words) > _LONGEST_PAIR and words[-3].text == "and" and joins(words, len(words) - 3, han)
    return words[-_LONGEST_PAIR:] if is_pair else words[-2:]  # reform and opening up
