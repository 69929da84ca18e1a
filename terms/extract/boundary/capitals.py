"""The capital run: the words before a han that look like one English name, without what stands before it."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from terms.extract.boundary.heads import is_governed
from terms.extract.boundary.reversed import are_reversed, is_division
from terms.extract.boundary.titles import Bearer, without_titles
from terms.extract.generic_words import stated_kind
from terms.extract.kinds.spelled import spelled
from terms.extract.meaning import rendered
from terms.tables import column, mapping
from terms.text.han import han_only
from terms.text.latin import APOSTROPHES
from terms.text.lazy_pattern import lazy_pattern

if TYPE_CHECKING:
    from terms.extract.boundary.window import Word

_NAME_CLASSES = frozenset({"number", "time"})  # function words that are names where nothing else is left
_AND = "及與与暨和"  # the characters say "and" themselves: 林業及自然保育署
_DETERMINERS = frozenset({"article", "determiner", "possessive"})
_SPEAKING = lazy_pattern(r"[A-Z]\w+-(?:language|speaking|born|based|backed|owned|led|listed|made|run)")
_LONGEST_MODIFIER = 3  # words
_SHORTEST_PHRASE = 2  # words with a particle
_NUMERAL = lazy_pattern("[\\d零〇一二兩两三四五六七八九十廿百千萬万]")
_ORDINAL = 2  # characters that a number begins with: 二, 第二
_YEAR = lazy_pattern(r"(?:1[0-9]|20)\d\ds?")
_SECTION = lazy_pattern(r"\d{1,2}(?:\.\d{1,2}){1,4}\.?")  # the number of a heading: 2.1.3
_NAMED_AFTER = "氏"  # what is named after a person: Swinhoe's tree lizard 斯文豪氏攀蜥
_POSSESSIVE = lazy_pattern(rf"(?:[{APOSTROPHES}]s|s[{APOSTROPHES}])$")  # Singin' in the Rain has none
_INITIAL = lazy_pattern(r"(?:[A-Z]\.?-?){1,3}")
_NOT = {
    "no": "無无不沒没",
    "non": "非",
    "not": "不非",
    "without": "無无",
}  # a negation that the characters begin with, too


def capital_run(words: tuple[Word, ...], bearer: Bearer, han: str = "") -> tuple[Word, ...]:
    """The longest run of words at the right edge that reads as one name; () where the last word has no capital.

    >>> from terms.extract.boundary.window import Word
    >>> said = tuple(Word(0, 0, word) for word in "said the Ministry of Justice".split())
    >>> " ".join(word.text for word in capital_run(said, "body"))
    'Ministry of Justice'
    """
    if not words or not is_name_word(words[-1].text):
        return ()
    start = len(words) - 1
    for index in range(len(words) - 2, -1, -1):
        word = words[index].text
        if (
            (_is_owner(words[index]) and not _is_owner_in(words[index], han))
            or _is_article_inside(words, index)
            or _comma_breaks(words, index + 1, han)
        ):
            break
        if is_name_word(word):
            start = index
        elif word == "at" and _is_larger_body(words, index + 1, han):
            continue
        elif word not in mapping("name_connectors") or _breaks(words, index, han):
            break
    if _is_year_of_event(words, start):
        return words[start:]
    return without_titles(_trim_start(words[start:], han), bearer)


def lower_run(words: tuple[Word, ...], han: str) -> tuple[Word, ...]:
    """The phrase at the right edge, back to the nearest function word, comma or number.

    It has at most one word more than there are characters.

    >>> from terms.extract.boundary.window import Word
    >>> run = lower_run(tuple(Word(0, 0, word) for word in "relies on fried shallots".split()), "紅蔥頭")
    >>> " ".join(word.text for word in run)
    'fried shallots'
    """
    longest = len(han_only(han)) + 1
    start = len(words)
    while start > 0 and len(words) - start < longest:
        word = words[start - 1].text
        if word.lower() in column("function_words") or (start < len(words) and words[start].comma):
            break
        if start < len(words) and _owns_phrase(words[start - 1], han):
            break
        # "30 ping (坪)": a number counts something unless the characters begin with one.
        if word.isdecimal() and start < len(words) and not _NUMERAL.search(han[:_ORDINAL]):
            break
        start -= 1
        if (_NAMED_AFTER in han and _is_owner(words[start])) or _says_what(words, start - 1, han):
            break
    return words[start:] or _with_particle(words)


def _with_particle(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """A word and the particle that closes its phrase: log out, sold out, balance due; () where none does.

    >>> from terms.extract.boundary.window import Word
    >>> [word.text for word in _with_particle(tuple(Word(0, 0, word) for word in "the change due".split()))]
    ['change', 'due']
    """
    if len(words) < _SHORTEST_PHRASE or words[-1].text not in column("phrase_particles") or words[-1].comma:
        return ()
    word = words[-2].text
    is_phrase = word.islower() and word.isalpha() and mapping("function_words").get(word, "verb") == "verb"
    return words[-2:] if is_phrase else ()


def is_name_word(word: str) -> bool:
    """Whether a word may be part of a name by its form: a capital or a digit in it."""
    return word[0].isdigit() or any(char.isupper() for char in word)


def _is_owner(word: Word) -> bool:
    """A possessive ends another name (Taipei's Daan District) unless such possessives name things (People's Daily)."""
    text = word.text
    if word.named or len(text) < 3 or not _POSSESSIVE.search(text):
        return False
    return text.lower().rstrip(f"s{APOSTROPHES}") not in _possessives()


def _owns_phrase(word: Word, han: str) -> bool:
    """Whether a possessive is the owner of a phrase: the city's night market; not Taiwan's black bear 台灣黑熊."""
    return word.text[-1:] == "s" and _is_owner(word) and not _is_owner_in(word, han)


def _says_what(words: tuple[Word, ...], index: int, han: str) -> bool:
    """Whether a noun after an article says what the name is: the word tsunami 海嘯; not the word order 語序."""
    if index < 1 or mapping("apposition_nouns").get(words[index].text) != "before":
        return False
    is_governed = mapping("function_words").get(words[index - 1].text.lower()) in _DETERMINERS
    return is_governed and not rendered(han, words[index].text)


def _is_owner_in(word: Word, han: str) -> bool:
    """Whether the characters name the owner, too: Ba Jin's Diary 巴金日記."""
    owner = word.text.rstrip("s").rstrip(APOSTROPHES)
    return _NAMED_AFTER in han or (han != "" and bool(spelled(owner, han).by_sound))


@cache
def _possessives() -> frozenset[str]:
    return frozenset(word.rstrip("s") for word in column("name_possessives"))


def _is_article_inside(words: tuple[Word, ...], index: int) -> bool:
    """A capitalized article with words on both sides opens a sentence that lost its stop (a headline before it)."""
    return (
        words[index].text == "The"
        and index > 0
        and is_name_word(words[index - 1].text)
        and not _is_owner(words[index - 1])
    )


def _comma_breaks(words: tuple[Word, ...], index: int, han: str) -> bool:
    """Whether the comma before the word at `index` separates two names.

    "Ministry of Health, Labor and Welfare" goes on: a list that "and" closes, after "of" or "for".
    """
    if not words[index].comma:
        return False
    if index > 0 and all(_INITIAL.fullmatch(word.text) for word in words[index:]):
        return False  # a surname and initials: Lee, K. Y.
    if _is_larger_place(words, index, han) or _is_larger_body(words, index, han):
        return False
    closes = any(word.text in ("and", "&") for word in words[index:])
    if closes and "、" in han:
        return False  # the characters list the parts of the name, too
    opens = any(word.text in ("of", "for") for word in words[max(0, index - 5) : index])
    return not (closes and opens)


def _is_larger_place(words: tuple[Word, ...], index: int, han: str) -> bool:
    """Whether what follows a comma is the larger place that the characters begin with: Yuli, Hualien 花蓮玉里."""
    start = index
    while start > 0 and is_name_word(words[start - 1].text) and not _is_owner(words[start - 1]):
        start -= 1
    if start == index or index - start > _LONGEST_MODIFIER or any(word.comma for word in words[start + 1 : index]):
        return False
    larger = " ".join(word.text for word in words[index:])
    return are_reversed(" ".join(word.text for word in words[start:index]), larger, han)


def _is_larger_body(words: tuple[Word, ...], index: int, han: str) -> bool:
    """Whether a division stands before a comma or "at", its body after: Institute of Physics, Academia Sinica."""
    start = index = index - (words[index - 1].text == "at")
    while start > 0 and (is_name_word(words[start - 1].text) or words[start - 1].text in mapping("name_connectors")):
        start -= 1
        if words[start].comma:
            break
    if start == index or any(word.comma for word in words[index + 1 :]):
        return False
    part = _trim_start(words[start:index], han)
    whole = " ".join(word.text for word in words[index:] if word.text != "at")
    return is_division(" ".join(word.text for word in part), whole, han)


def _breaks(words: tuple[Word, ...], index: int, han: str) -> bool:
    """Whether the connector at `index` joins two names rather than the parts of one."""
    if mapping("name_connectors")[words[index].text] != "joins":
        return False
    if any(char in _AND for char in han[1:-1]) or _are_rendered(words, index, han):
        return False
    # "Ministry of Science and Technology" goes on; "Lai Ching-te and Cho Jung-tai" does not.
    is_list = any(word.text in ("of", "for") for word in words[max(0, index - 4) : index])
    return not is_list and not _is_one_body(words, index)


def _are_rendered(words: tuple[Word, ...], index: int, han: str) -> bool:
    """Whether the characters have a word for each side, in this order: Spring and Autumn Annals 春秋."""
    if not 0 < index < len(words) - 1:
        return False
    left, right = words[index - 1].text, words[index + 1].text
    if not (is_name_word(left) and is_name_word(right) and rendered(han, left) and rendered(han, right)):
        return False
    return any(rendered(han[:cut], left) and rendered(han[cut:], right) for cut in range(1, len(han)))


def _is_one_body(words: tuple[Word, ...], index: int) -> bool:
    """Whether "and" stands inside the name of a body: the city's Tourism and Travel Department.

    One determiner governs both sides, the right side ends with a generic word of bodies, and the left side is no name
    by itself: neither an acronym nor closed by a generic word of its own (the Executive Yuan and the Control Yuan).
    """
    start = index
    while start > 0 and is_name_word(words[start - 1].text) and not _is_owner(words[start - 1]):
        start -= 1
    left = words[start:index]
    if not 0 < len(left) <= _LONGEST_MODIFIER or start == 0:
        return False
    is_governed = words[start - 1].text.lower() == "the" or _is_owner(words[start - 1])
    is_body = stated_kind(words[-1].text) in ("organization", "work")
    is_name = stated_kind(left[-1].text) is not None or left[-1].text.isupper()
    return is_governed and is_body and not is_name


def _is_year_of_event(words: tuple[Word, ...], start: int) -> bool:
    """Whether a year and one word are a name: the 1911 Revolution; not "in 1661 Koxinga"."""
    is_pair = (
        len(words) - start == 2 and words[start].text.isdecimal() and _YEAR.fullmatch(words[start].text) is not None
    )
    return is_pair and start > 0 and words[start - 1].text.lower() == "the"


def _trim_start(words: tuple[Word, ...], han: str) -> tuple[Word, ...]:
    """Without connectors, years and section numbers at the edge, and the function word that opens a sentence."""
    start = 0
    while start < len(words) and _is_outside(words, start, han):
        start += 1
    if is_governed(words[start:], han):
        start = next(index for index in range(start, len(words)) if words[index].text == "of") + 1
        start += words[start].text == "the"
    if start == len(words) and mapping("function_words").get(words[-1].text.lower()) in _NAME_CLASSES:
        return words[-1:]
    return words[start:]


def _is_outside(words: tuple[Word, ...], index: int, han: str) -> bool:
    word = words[index]
    if _is_year_of_event(words, index):
        return False
    if _is_number(word.text, han) or not is_name_word(word.text):
        return True
    if _SPEAKING.fullmatch(word.text):
        return not rendered(han, word.text)
    low = word.text.lower()
    if word.text == "The" and stated_kind(words[-1].text) == "organization":
        return True  # only works keep the article: (The Control Yuan
    if (
        low not in column("function_words")
        or not _is_opening(words, index)
        or (word.text.isupper() and len(word.text) > 1)
    ):
        return False
    return not _has_characters(words, index, han)


def _is_number(word: str, han: str) -> bool:
    """Whether a word is a year, the number of a section, or counts what the characters do not count."""
    is_year = _YEAR.fullmatch(word) or _SECTION.fullmatch(word)
    return is_year is not None or (word.isdecimal() and not _NUMERAL.search(han))


def _is_opening(words: tuple[Word, ...], index: int) -> bool:
    """Whether a word opens its sentence or line, the number of a section aside."""
    return words[index].opens or (
        index > 0 and words[index - 1].opens and _SECTION.fullmatch(words[index - 1].text) is not None
    )


def _has_characters(words: tuple[Word, ...], index: int, han: str) -> bool:
    """Whether the characters have a small word, too: Four Treasures 文房四寶, No Smoking Day 無菸日."""
    word = words[index].text.lower()
    kind = mapping("function_words")[word]
    if kind == "number":
        return _NUMERAL.search(han) is not None
    if kind == "time":
        return index + 1 < len(words) and words[index + 1].text[0].isdigit()
    return han[:1] in _NOT.get(word, ())
