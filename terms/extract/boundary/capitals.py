"""The capital run: the words before a han that look like one English name, without what stands before it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from terms.extract.boundary.commands import after_command
from terms.extract.boundary.commas import comma_breaks, is_larger_body
from terms.extract.boundary.forms import is_name_word, is_owner, is_owner_in, run_start
from terms.extract.boundary.outside import after_origin, is_year_of_event, trim_start
from terms.extract.boundary.titles import Bearer, without_titles
from terms.extract.boundary.translation import said_by
from terms.extract.generic_words import is_generic_of, stated_kind
from terms.extract.kinds.spelled import spelled_from_start
from terms.extract.meaning import rendered
from terms.tables import mapping

if TYPE_CHECKING:
    from terms.extract.boundary.window import Word

_BETWEEN = frozenset(
    {
        "after",
        "against",
        "among",
        "at",
        "before",
        "beyond",
        "during",
        "from",
        "into",
        "over",
        "through",
        "under",
        "with",
    }
)
_SHORTEST_LEFT = 2  # words before "and" where a place begins the name
_LONGEST_MODIFIER = 3  # words
_AND = "及與与暨和"  # the characters say "and" themselves: 林業及自然保育署


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
        if _is_outside(words, index, han):
            break
        if is_name_word(words[index].text):
            start = index
    if is_year_of_event(words, start):
        return words[start:]
    run = after_origin(after_command(words[start:], han), han)
    return without_titles(trim_start(run, han), bearer)


def _is_outside(words: tuple[Word, ...], index: int, han: str) -> bool:
    """Whether the word at `index` belongs to no name that the words behind it are part of."""
    word = words[index].text
    if is_owner(words[index]) and not is_owner_in(words[index], han):
        return True
    if _is_article_inside(words, index) or comma_breaks(words, index + 1, han):
        return True
    if is_name_word(word) or (word == "at" and is_larger_body(words, index + 1, han)):
        return False
    if word in mapping("name_connectors"):
        return _breaks(words, index, han)
    return not (_is_between_rendered(words, index, han) or _is_before_pronoun(words, index))


def _is_article_inside(words: tuple[Word, ...], index: int) -> bool:
    """A capitalized article with words on both sides opens a sentence that lost its stop (a headline before it)."""
    return (
        words[index].text == "The"
        and index > 0
        and is_name_word(words[index - 1].text)
        and not is_owner(words[index - 1])
    )


def _breaks(words: tuple[Word, ...], index: int, han: str) -> bool:
    """Whether the connector at `index` joins two names rather than the parts of one."""
    if mapping("name_connectors")[words[index].text] != "joins":
        return False
    if any(char in _AND for char in han[1:-1]) or _are_rendered(words, index, han) or _begins(words, index, han):
        return False
    # "Ministry of Science and Technology" goes on; "Lai Ching-te and Cho Jung-tai" does not.
    is_list = any(word.text in ("of", "for") for word in words[max(0, index - 4) : index])
    return not is_list and not _is_one_body(words, index)


def _begins(words: tuple[Word, ...], index: int, han: str) -> bool:
    """Whether the capitals before "and" begin as the characters do: the Yilan Folk and Folkgame Festival 宜蘭童玩節."""
    start = index
    while start > 0 and is_name_word(words[start - 1].text):
        start -= 1
    if index - start < _SHORTEST_LEFT or not is_generic_of(words[-1].text, han):
        return False
    return any(spelled_from_start(word.text, han) > 1 for word in words[start : start + 2])


def _are_rendered(words: tuple[Word, ...], index: int, han: str) -> bool:
    """Whether the characters have a word for each side, in this order: Spring and Autumn Annals 春秋."""
    if not 0 < index < len(words) - 1:
        return False
    left, right = words[index - 1].text, words[index + 1].text
    if not (is_name_word(left) and is_name_word(right) and rendered(han, left) and rendered(han, right)):
        return False
    return any(rendered(han[:cut], left) and rendered(han[cut:], right) for cut in range(1, len(han)))


def _is_between_rendered(words: tuple[Word, ...], index: int, han: str) -> bool:
    """Whether a preposition stands between words that the characters have: Buddha Jumps over the Wall 佛跳牆."""
    after = index + 1 + (words[index + 1].text in ("the", "a", "an"))
    if words[index].text not in _BETWEEN or index == 0 or after >= len(words):
        return False
    if not is_name_word(words[index - 1].text):
        return False
    if _is_part(words[index - 1].text, han) and _is_part(words[after].text, han):
        return True
    left, right = words[run_start(words, index) : index], words[after:]
    return bool(said_by(left, han) - said_by(right, han))


def _is_before_pronoun(words: tuple[Word, ...], index: int) -> bool:
    """Whether a small word stands before a pronoun that ends a title: Come Drink with Me; no name is called Me."""
    if index != len(words) - 2 or index == 0 or not words[-1].text.istitle() or not words[index].text.islower():
        return False
    small = mapping("function_words")
    is_pronoun = small.get(words[-1].text.lower()) == "pronoun"
    return is_pronoun and words[index].text in small and is_name_word(words[index - 1].text)


def _is_part(word: str, han: str) -> bool:
    """Whether some of the characters render a word; of all of them a dictionary tells more than they say."""
    return bool(rendered(han[:-1], word) or rendered(han[1:], word))


def _is_one_body(words: tuple[Word, ...], index: int) -> bool:
    """Whether "and" stands inside the name of a body: the city's Tourism and Travel Department.

    One determiner governs both sides, the right side ends with a generic word of bodies, and the left side is no name
    by itself: neither an acronym nor closed by a generic word of its own (the Executive Yuan and the Control Yuan).
    """
    start = run_start(words, index)
    left = words[start:index]
    if not 0 < len(left) <= _LONGEST_MODIFIER or start == 0:
        return False
    is_governed = words[start - 1].text.lower() == "the" or is_owner(words[start - 1])
    is_body = stated_kind(words[-1].text) in ("organization", "work")
    is_name = stated_kind(left[-1].text) is not None or left[-1].text.isupper()
    return is_governed and is_body and not is_name
