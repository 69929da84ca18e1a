"""Commands that open a sentence or an item, and what they are about: Climb Elephant Mountain (象山)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from terms.extract.boundary.forms import text_of
from terms.extract.boundary.translation import says_all
from terms.extract.generic_words import is_generic_of
from terms.extract.kinds.spelled import spelled
from terms.extract.meaning import rendered
from terms.tables import column
from terms.text.han import han_only

if TYPE_CHECKING:
    from terms.extract.boundary.window import Word

_ARTICLES = frozenset({"the", "a", "an"})


def after_command(words: tuple[Word, ...], han: str) -> tuple[Word, ...]:
    """The words after a verb that opens the sentence, where they say all that the characters say.

    Such verbs are nouns, too (Order form 訂單): they stay where they leave characters open, or are said by them.

    >>> from terms.extract.boundary.window import Word
    >>> said = (Word(0, 0, "Climb", opens=True), Word(0, 0, "Elephant"), Word(0, 0, "Mountain"))
    >>> " ".join(word.text for word in after_command(said, "象山"))
    'Elephant Mountain'
    """
    if len(words) < 2 or not words[0].opens or words[0].text.lower() not in column("commands"):
        return words
    if not words[0].text.istitle() or rendered(han, words[0].text):
        return words
    rest = words[1 + (words[1].text in _ARTICLES) :]
    if not rest:
        return words
    is_placed = words[1].text in _ARTICLES and is_generic_of(rest[-1].text, han)
    return rest if is_placed or says_all(rest, han) or _spell_all(rest, han) else words


def _spell_all(words: tuple[Word, ...], han: str) -> bool:
    sounds = han_only(han)
    return spelled(text_of(words), sounds).characters == len(sounds)
