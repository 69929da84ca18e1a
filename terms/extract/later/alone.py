"""Whether a surname alone means one person: no family, dynasty or month, no word that opens a sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from terms.tables import mapping

if TYPE_CHECKING:
    from terms.extract.later.beside import Beside
    from terms.text.name_trie import Hit

_DATING = frozenset({"preposition", "time", "determiner", "adverb"})
"""Classes of words before a month: in May, last May, this May."""


def may_be_surname(text: str, hit: Hit, around: Beside, *, opens_as_word: bool) -> bool:
    """Whether the surname at `hit` may be somebody's; `opens_as_word`: its capital may be that of the sentence."""
    printed = text[hit.start : hit.end]
    is_plural = text[hit.end : hit.end + 1] == "s"
    is_shouted = printed.isupper() and len(printed) > 1
    if is_plural or is_shouted or _is_family(around.after) or _differ_in_tone(printed, hit.name):
        return False
    if around.title and not around.title.endswith("s"):
        return True
    return not opens_as_word and _fits_neighbors(printed, around)


def _fits_neighbors(printed: str, around: Beside) -> bool:
    """Whether the words around leave a person: the Lai administration, not the Song, in May, Han porcelain."""
    class_ = mapping("word_surnames").get(printed.lower(), "")
    before = mapping("function_words").get(around.before.lower(), "")
    if before == "article":
        return not class_ and around.before.lower() == "the" and _is_noun(around.after)
    if class_ == "month":
        return before not in _DATING and not around.after.isdigit()
    return class_ != "other" or around.possessive or not _is_noun(around.after)


def _is_noun(word: str) -> bool:
    """Whether a word after a name is the thing named after it: the Lai (administration), Song (porcelain)."""
    return word[:1].islower() and word not in mapping("function_words") and not _is_family(word)


def _is_family(word: str) -> bool:
    """Whether a word after a surname makes it several people's: family, brothers."""
    return mapping("kin_nouns").get(word.lower()) == "family"


def _differ_in_tone(one: str, other: str) -> bool:
    """Whether two spellings have marks that disagree: Qí is not Qī, though Qi may be either."""
    return not one.isascii() and not other.isascii() and one.casefold() != other.casefold()
