"""Heads that govern a name with "of" and are no part of it: View of Jade Mountain, Article 9 of the Assembly Act."""

from __future__ import annotations

from typing import TYPE_CHECKING

from terms.extract.boundary.forms import text_of
from terms.extract.boundary.titles import titles
from terms.extract.boundary.translation import said_by
from terms.extract.generic_words import is_generic_of, stated_kind
from terms.extract.kinds.context import kind_of_noun
from terms.extract.kinds.spelled import spelled
from terms.extract.meaning import rendered
from terms.tables import column, mapping
from terms.text.han import han_only
from terms.text.lazy_pattern import lazy_pattern

if TYPE_CHECKING:
    from terms.extract.boundary.window import Word

_PROVISIONS = frozenset({"article", "chapter", "clause", "item", "paragraph", "section", "subparagraph"})
_FARTHEST = 14  # words between a head noun and the run
_PROVISION_HAN = "條条章節节款項项"
_PLACING = frozenset({"on", "in", "for", "to", "by", "at"})
_FROM = 3  # words before a body: Officials from the
_MEMBER = 5  # words of a title and a name before "of"
_GIVEN = lazy_pattern("[A-Z][a-z]+-[a-z]+")  # Po-hsiung
_PLACED = 2  # words at least before a place: Traffic on
_PICTURES = "圖图畫画像照相景片股"


def is_governed(words: tuple[Word, ...], han: str) -> bool:
    """Whether the words begin with a picture, an act, people or a provision, and the name comes after "of"."""
    return _is_picture(words, han) or _is_group(words) or _is_member(words, han) or _is_provision(words, han)


def placed_from(words: tuple[Word, ...], han: str) -> int:
    """Where a place begins after what opens the sentence: Protesters on Roosevelt Road; 0 where nothing does.

    >>> from terms.extract.boundary.window import Word
    >>> said = [Word(0, 0, "Traffic", opens=True), Word(0, 0, "on"), Word(0, 0, "Civic"), Word(0, 0, "Boulevard")]
    >>> placed_from(tuple(said), "市民大道")
    2
    """
    if len(words) <= _PLACED or not words[0].opens:
        return 0
    at = 2 if words[1].text[0].isdigit() else 1
    if _is_from_body(words, han):
        return 3
    if words[at].text not in _PLACING and not (at > 1 and words[at].text == "of"):
        return 0
    start = at + 1 + (words[at + 1].text == "the")
    head = words[0].text
    rest = text_of(words[start:])
    if not rest or kind_of_noun(head.lower()) not in (None, "person") or rendered(han, head):
        return 0
    is_place = any(is_generic_of(word.text, han) for word in words[start:]) or spelled(rest, han_only(han)).by_sound
    return start if is_place and not spelled(head, han_only(han)).by_sound else 0


def _is_from_body(words: tuple[Word, ...], han: str) -> bool:
    """Whether people from a body, or with it, open the sentence: Officials from the Water Resources Agency."""
    head = words[0].text.lower()
    if len(words) <= _FROM or words[1].text not in ("from", "with") or words[2].text != "the":
        return False
    return head in titles() and not said_by(words[:1], han)


def headed(words: tuple[Word, ...], run: tuple[Word, ...], han: str) -> tuple[Word, ...]:
    """The run from the head noun on that the characters end with, where only small words stand between.

    >>> from terms.extract.boundary.window import Word
    >>> said = tuple(Word(0, 0, word) for word in "the Act Governing Relations with Hong Kong and Macau".split())
    >>> " ".join(word.text for word in headed(said, said[-4:], "香港澳門關係條例"))
    'Act Governing Relations with Hong Kong and Macau'
    """
    if any(is_generic_of(word.text, han) for word in run) or not run[0].text[0].isupper():
        return run
    start = len(words) - len(run)
    for index in range(start - 1, max(-1, start - _FARTHEST), -1):
        word = words[index].text
        if words[index + 1].comma or not (word[0].isupper() or word in column("function_words")):
            return run
        if word[0].isupper() and is_generic_of(word, han) and _is_governing(words[index + 1].text):
            return words[index:]
    return run


def _is_governing(word: str) -> bool:
    """Whether a word goes on after a head noun: Act Governing, Regulations for, Statute on."""
    return word in ("of", "for", "on", "to") or word.lower().endswith("ing")


def _is_picture(words: tuple[Word, ...], han: str) -> bool:
    """Whether a picture, a share or an idea of the named is meant: View of Elephant Mountain 象山."""
    if len(words) <= 2 or words[1].text != "of":  # the head, "of", and a name at least
        return False
    kind = mapping("apposition_nouns").get(words[0].text.lower())
    if kind == "of":
        return not rendered(han, words[0].text) and not any(char in _PICTURES for char in han)
    return kind in ("of the", "before") and words[2].text == "the" and not rendered(han, words[0].text)


def _is_group(words: tuple[Word, ...]) -> bool:
    """People of a body at the start of a sentence: Students of the University of Taipei."""
    if len(words) < 4 or not words[0].opens or words[1].text != "of" or not words[0].text.endswith("s"):
        return False
    of_body = stated_kind(words[-1].text)
    if of_body == "organization" and words[2].text == "the":
        return words[0].text.lower() in titles()
    return stated_kind(words[0].text) is None and of_body is None


def _is_member(words: tuple[Word, ...], han: str) -> bool:
    """Whether somebody of a body is meant: Mr. Lin of the Bureau of Foreign Trade 國際貿易局."""
    at = next((index for index, word in enumerate(words[:_MEMBER]) if not word.text[0].isupper()), 0)
    if not 1 < at < len(words) - 1 or words[at].text != "of":
        return False
    is_titled = words[0].text.lower().rstrip(".") in titles()
    if not (is_titled or _GIVEN.fullmatch(words[at - 1].text)) or said_by(words[:at], han):
        return False
    body = words[at + 1 + (words[at + 1].text == "the") :]
    return any(stated_kind(word.text) == "organization" and is_generic_of(word.text, han) for word in body)


def _is_provision(words: tuple[Word, ...], han: str) -> bool:
    """Whether a part of a law stands before it: Article 9 of the Referendum Act; the characters may have it, too."""
    if len(words) < 4 or words[0].text.lower().rstrip("s") not in _PROVISIONS:
        return False
    is_numbered = words[1].text[0].isdigit() and any(word.text == "of" for word in words[2:-1])
    return is_numbered and not any(char in _PROVISION_HAN for char in han)
