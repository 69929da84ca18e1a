"""What stands beside a form in the text: a title, another capital that makes it part of a longer name, a bearer."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from terms.extract.boundary.clause import starts_sentence
from terms.extract.boundary.titles import titles
from terms.tables import column, mapping, rows
from terms.text.latin import APOSTROPHES, is_acronym
from terms.text.lazy_pattern import lazy_pattern

if TYPE_CHECKING:
    from terms.extract.page.page import Page

_REACH = 40  # code points looked at on either side
_AFTER = lazy_pattern(r"(?P<gap>[ \u00a0\n\r]+)(?P<word>[^\W_][\w'’\-]*|&)")
_INVERTED = lazy_pattern(r",? [A-Z]\.")  # Wang, X. of a bibliography
_POSSESSIVE = lazy_pattern(rf"[{re.escape(APOSTROPHES)}]s?(?!\w)")
_ADDRESS_BEFORE = lazy_pattern(r".[@/_\\#]|[a-z0-9]\.", re.DOTALL)
_ADDRESS = lazy_pattern(r"[@/_\\]|[.:](?=\w)")  # of a web page, of mail, of a variable
_ABBREVIATED = 5  # letters of an abbreviated title
_TITLES_AFTER = 5  # words between a body and its officer: KMT New Taipei City Councilor


class Beside(NamedTuple):
    """The words right before and after a form, "" where none stands there without a mark between.

    `title` is the title before it. `opens`: the form opens a sentence, so that its capital says nothing. `address`:
    it is part of a web address or the like.
    """

    before: str
    after: str
    title: str
    opens: bool
    possessive: bool
    address: bool


def beside(page: Page, start: int, end: int) -> Beside:
    """What stands beside `text[start:end]`."""
    text = page.text
    before = _before(page, start)
    following = _AFTER.match(text, end)
    after = following["word"] if following and _is_one_gap(page, following["gap"]) else ""
    if _INVERTED.match(text, end):
        after = text[end : end + 3].strip(" ,")
    return Beside(
        before=before,
        after=after,
        title=_title(before),
        opens=starts_sentence(page, start),
        possessive=_POSSESSIVE.match(text, end) is not None,
        address=_ADDRESS_BEFORE.match(text, start - 2) is not None or _ADDRESS.match(text, end) is not None,
    )


def is_part(page: Page, around: Beside, start: int, end: int) -> bool:
    """Whether a name is part of a longer one: (Bank of) Taiwan, TSMC (Arizona), Lai (Street)."""
    if around.before == "&" or around.after == "&" or _is_after_of(page, around, start):
        return True
    if is_capital_before(page, around, start):
        return True
    return _is_capital(around.after) and not is_day(around.after) and not _leads_to_title(page, end)


def is_capital_before(page: Page, around: Beside, start: int) -> bool:
    """Whether the word before belongs to the name as well: Daniel (Wu), New (Taipei)."""
    if not _is_capital(around.before) or around.title or _plain(around.before) in column("function_words"):
        return False
    return not (is_acronym(around.before) and starts_sentence(page, start))


def is_day(word: str) -> bool:
    """Whether a word is a day or a month, as American news put them: Lai Thursday said."""
    return mapping("function_words").get(_plain(word)) == "time"


def is_generic(word: str) -> bool:
    """Whether a word with a capital is no given name: Foundation, Street, Chairman."""
    plain = _plain(word)
    return plain in _generics() or plain in titles() or plain in column("function_words")


def is_kin(title: str) -> bool:
    """Whether a title is a word for a relative or a friend: father, wife."""
    return titles().get(title) == "kin" or mapping("kin_nouns").get(title) == "relative"


def _before(page: Page, start: int) -> str:
    chunk = page.text[max(0, start - _REACH) : start]
    bare = chunk.rstrip(" \u00a0\n\r")
    if bare == chunk or not bare or not _is_one_gap(page, chunk[len(bare) :]):
        return ""
    word = bare.split()[-1].lstrip("([{“‘\"'*_")
    if word.endswith(".") and (_is_abbreviated_title(word) or word[:-1].replace(".", "").isupper()):
        return word
    return word if word == "&" or (word[-1:].isalnum() and not _ends_possessive(word)) else ""


def _is_abbreviated_title(word: str) -> bool:
    """Mr., Dr., Gen., Rep.; a whole word with a full stop ends a sentence."""
    plain = _plain(word)
    is_short = titles().get(plain) in ("honorific", "rank") and len(plain) <= _ABBREVIATED
    return word[0].isupper() and (is_short or plain in column("abbreviations"))


def _ends_possessive(word: str) -> bool:
    return word.endswith("s") and word[-2:-1] in tuple(APOSTROPHES)


def _is_one_gap(page: Page, gap: str) -> bool:
    """Whether blanks join words: a line break only where the lines are wrapped by hand."""
    return "\n" not in gap or (page.is_wrapped and gap.count("\n") == 1)


def _title(word: str) -> str:
    """The title that a word is or ends: Minister, Director-General, president-elect."""
    plain = _plain(word)
    return plain if plain in _title_words() or plain.split("-")[0] in _title_words() else ""


def _is_after_of(page: Page, around: Beside, start: int) -> bool:
    """Whether "of" joins the name to a generic word in capitals: University of (Taipei), not mayor of (Taipei)."""
    if around.before not in ("of", "for"):
        return False
    at = page.text.rfind(around.before, max(0, start - _REACH), start)
    head = _before(page, at)
    return _is_capital(head) and not _title(head) and _plain(head) in _generics()


def _leads_to_title(page: Page, end: int) -> bool:
    """Whether the capitals after a name are those of an officer: TSMC Chairman, KMT Taipei City Councilor."""
    for _ in range(_TITLES_AFTER):
        following = _AFTER.match(page.text, end)
        if following is None or not _is_one_gap(page, following["gap"]):
            return False
        plain = _plain(following["word"])
        if plain in _title_words() or plain.split("-")[0] in _title_words():
            return True
        if plain not in _modifiers():
            return False
        end = following.end()
    return False


def _is_capital(word: str) -> bool:
    return word[:1].isupper()


def _plain(word: str) -> str:
    return word.lower().rstrip(".")


@cache
def _title_words() -> frozenset[str]:
    """The last words of all titles."""
    return frozenset(title.split()[-1] for title in titles())


@cache
def _modifiers() -> frozenset[str]:
    """The words that stand before titles: deputy, former, Taipei, City."""
    return frozenset(word for row in rows("title_modifiers") for word in row[0].split()) | {"of", "and"}


@cache
def _generics() -> frozenset[str]:
    return frozenset(row[0].lower() for row in rows("generic_words") if row[2] != "person")
