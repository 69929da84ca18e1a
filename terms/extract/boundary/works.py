"""Titles of works with small words inside, told by what stands before them: the film Rhapsody in a Rainy Street."""

from __future__ import annotations

from typing import TYPE_CHECKING

from terms.extract.boundary.forms import is_name_word, is_owner
from terms.extract.boundary.translation import said_by
from terms.extract.generic_words import stated_kind
from terms.extract.kinds.words import kind_by_characters
from terms.extract.meaning import rendered
from terms.extract.page.title_case import is_title_case
from terms.tables import column, mapping
from terms.text.han import han_only
from terms.text.lazy_pattern import lazy_pattern

if TYPE_CHECKING:
    from terms.extract.boundary.window import Window, Word

_LONGEST = 9  # words of a title
_CHARACTERS = 2  # of most Chinese words
_AFTER_ITEM = (", ", " and ", " & ")  # behind a bracket, before the next item
_ITEMS = ("comment", "numbered-line")  # cues of a window that is all of something
_ARTICLES = ("The ", "An ", "A ")
# The year of a work, after its characters or their bracket: 紅氣球 (1956), (紅氣球, 1956).
_YEAR = lazy_pattern(r"[》」』”\"]?(?:[,，] ?|[)）]? ?[(（])(?:19|20)\d\d\b")


def titled(words: tuple[Word, ...], run: tuple[Word, ...]) -> tuple[Word, ...]:
    """The run from behind the noun of a work on, where all that stands between has the capitals of a title.

    >>> from terms.extract.boundary.window import Word
    >>> said = tuple(Word(0, 0, word) for word in "the drama Today or One Day".split())
    >>> " ".join(word.text for word in titled(said, said[-2:]))
    'Today or One Day'
    """
    start = len(words) - len(run)
    for index in range(start - 1 if run else -1, max(-1, len(words) - _LONGEST - 1), -1):
        word = words[index].text
        if word in column("work_nouns"):
            return words[index + 1 :] if is_name_word(words[index + 1].text) else run
        if not (is_name_word(word) or word in mapping("name_connectors") or word in column("function_words")):
            return run
    return run


def is_whole(run: tuple[Word, ...], han: str) -> bool:
    """Whether the name at the end of a heading is what its characters say: Guide to the Palace Museum 故宮博物院."""
    content = [word.text for word in run if word.text not in mapping("name_connectors")]
    leaves_open = len(content) * _CHARACTERS <= len(han_only(han))
    return bool(run) and (not leaves_open or all(rendered(han, word) for word in content))


def enumerated(text: str, words: tuple[Word, ...], run: tuple[Word, ...], han: str) -> tuple[Word, ...]:
    """The whole item of an enumeration, its title cut at a small word: …, and Records for Use in Government (政典).

    What stands before the run must have the capitals of a title, and the characters a word of it that the run leaves
    open. `text` is the window, which begins behind the bracket of the item before.

    >>> from terms.extract.boundary.window import Word
    >>> said = tuple(Word(0, 0, word) for word in "and Strange Tales from a Studio".split())
    >>> " ".join(word.text for word in enumerated(", and Strange Tales from a Studio", said, said[-1:], "書齋誌異"))
    'Strange Tales from a Studio'
    """
    if not text.startswith(_AFTER_ITEM) or len(run) == len(words):
        return run
    item = words[1:] if words[0].text in ("and", "or") else words
    before = item[: len(item) - len(run)]
    if not before or before[-1].comma or not is_title_case(" ".join(word.text for word in before), _LONGEST):
        return run
    if not before[0].text[0].isupper() or any(is_owner(word) for word in before):
        return run
    leaves_words = any(rendered(han, word.text) for word in before) and not is_whole(run, han)
    return item if leaves_words or said_by(before, han) - said_by(run, han) else run


def from_article(found: Window, start: int, han: str) -> int:
    """Where a work's title begins that is all of an item or a comment: the article before it is its own.

    >>> from terms.extract.boundary.window import Window
    >>> [from_article(Window(7, "The Xinhua Zidian", cue=cue), 11, "新華字典") for cue in ("comment", "")]
    [7, 11]
    """
    if found.start == start or found.text[: start - found.start] not in _ARTICLES:
        return start
    is_work = found.cue == "listed-title" or (found.cue in _ITEMS and kind_by_characters(han) == "work")
    return found.start if is_work else start


def with_article(text: str, start: int, end: int, han_end: int) -> int:
    """Where the title of a work begins whose year follows, its article included: The Red Balloon 紅氣球 (1956).

    >>> text = "The Red Balloon 紅氣球 (1956)"
    >>> with_article(text, 4, 15, 19)
    0
    """
    article = next((word for word in _ARTICLES if text.endswith(word, 0, start)), None)
    if article is None or text[start - len(article) - 1 : start - len(article)].isalnum():
        return start
    kind = stated_kind(text[start:end].rpartition(" ")[2])
    is_dated = kind in (None, "work") and _YEAR.match(text, han_end) is not None
    return start - len(article) if is_dated else start
