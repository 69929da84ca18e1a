"""The capital run: the words before a han that look like one English name, without titles before it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from terms.extract._titles import without_titles
from terms.tables import column, mapping
from terms.text.latin import APOSTROPHES

if TYPE_CHECKING:
    from terms.extract._window import Word


def capital_run(words: tuple[Word, ...], *, before_person: bool) -> tuple[Word, ...]:
    """The longest run of words at the right edge that reads as one name; () where the last word has no capital.

    >>> from terms.extract._window import Word
    >>> said = tuple(Word(0, 0, word) for word in "said the Ministry of Justice".split())
    >>> " ".join(word.text for word in capital_run(said, before_person=False))
    'Ministry of Justice'
    """
    if not words or not _is_name_word(words[-1].text):
        return ()
    start = len(words) - 1
    for index in range(len(words) - 2, -1, -1):
        word = words[index].text
        if _is_owner(word):
            break
        if _is_name_word(word):
            start = index
        elif word not in mapping("name_connectors") or _breaks(words, index):
            break
    return without_titles(_trim_start(words[start:]), before_person=before_person)


def lower_run(words: tuple[Word, ...], longest: int) -> tuple[Word, ...]:
    """The phrase of at most `longest` words at the right edge, back to the nearest function word.

    >>> from terms.extract._window import Word
    >>> run = lower_run(tuple(Word(0, 0, word) for word in "relies on fried shallots".split()), 3)
    >>> " ".join(word.text for word in run)
    'fried shallots'
    """
    start = len(words)
    while start > 0 and len(words) - start < longest:
        word = words[start - 1].text
        if word.lower() in column("function_words") or _is_owner(word):
            break
        start -= 1
    return words[start:]


def _is_name_word(word: str) -> bool:
    return word[0].isupper() or word[0].isdigit() or any(char.isupper() for char in word[1:])


def _is_owner(word: str) -> bool:
    """A possessive ends another name: Taipei's Daan District."""
    return len(word) > 2 and word[-1] == "s" and word[-2] in APOSTROPHES


def _breaks(words: tuple[Word, ...], index: int) -> bool:
    """Whether the connector at `index` joins two names rather than the parts of one."""
    if mapping("name_connectors")[words[index].text] != "joins":
        return False
    # "Ministry of Science and Technology" goes on; "Lai Ching-te and Cho Jung-tai" does not.
    return not any(word.text == "of" for word in words[max(0, index - 4) : index])


def _trim_start(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """Without articles and the function word that opens a sentence."""
    start = 0
    while start < len(words) - 1 and words[start].text.lower() in column("function_words"):
        start += 1
    return words[start:]
