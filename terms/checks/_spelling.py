"""Comparing English names: what is one spelling, how far two are apart, what is short for what."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import Literal

from terms.text.distance import distance
from terms.text.latin import APOSTROPHES, HYPHENS, fold, is_acronym, letters

Relation = Literal["same", "short", "acronym", "company", "umlaut", "spelling", "other"]

_FOLDED = str.maketrans(dict.fromkeys(APOSTROPHES, "'") | dict.fromkeys(HYPHENS, "-"))
_BLANKS = re.compile(r"\s+")
# The dots of ü stay: Lü and Lu are two surnames.
_MARKS = re.compile("[\u0300-\u0307\u0309-\u036f,]|(?<![uU])\u0308")
_DOTS = "\u0308"
_ARTICLE = re.compile(r"\b(?:the|an?)\s+", re.IGNORECASE)
_POSSESSIVE = re.compile(r"'s?\Z")
_COMPANY = re.compile(
    r"(?:,?\s+(?:co|company|corp|corporation|inc|incorporated|ltd|limited|plc|llc|group|holdings?)\b\.?)+\Z"
)
_WORD = re.compile(r"[^\W_]+")
_SMALL = frozenset({"a", "an", "and", "at", "by", "de", "for", "in", "of", "on", "the", "to", "with"})

# Of the longer name's letters: beyond this share of edits two names are different names, not two spellings.
_SPELLING_SHARE = 0.36


@lru_cache(maxsize=65536)
def spelling(english: str) -> str:
    """The key of a spelling: case, articles, possessive, blanks, commas, marks, kinds of hyphen make no other one.

    The dots of ü are a letter's, no mark.

    >>> spelling("The  NSB’s"), spelling("Hsu Fang‑yi") == spelling("Hsu Fong-yi")
    ('nsb', False)
    >>> spelling("Zhāng, Péiyú") == spelling("Zhang Peiyu"), spelling("Lǚ Jiàn") == spelling("Lu Jian")
    (True, False)
    """
    decomposed = unicodedata.normalize("NFD", english.translate(_FOLDED))
    text = _BLANKS.sub(" ", _MARKS.sub("", decomposed)).strip().casefold()
    return _POSSESSIVE.sub("", _ARTICLE.sub("", text)).rstrip(".")


@lru_cache(maxsize=65536)
def relation(one: str, other: str) -> Relation:
    """How two English names of one thing relate.

    >>> relation("Hsu Maw-shin", "Hsu Mao-hsin"), relation("Gongliao", "Gongliao District")
    ('spelling', 'short')
    >>> relation("NSB", "National Security Bureau"), relation("Lü Jian", "Lu Jian")
    ('acronym', 'umlaut')
    >>> relation("Acer Co", "Acer Company"), relation("Control Yuan", "Supervisory Branch")
    ('company', 'other')
    """
    first, second = spelling(one), spelling(other)
    if second in (first, f"{first}s") or first == f"{second}s":
        return "same"
    if first.replace(_DOTS, "") == second.replace(_DOTS, ""):
        return "umlaut"
    if _same_but_company(first, second):
        return "company"
    if is_short(one, other) or is_short(other, one):
        return "short"
    if is_acronym(one) != is_acronym(other):
        return "acronym"
    return "spelling" if _near(first, second) else "other"


def is_name(english: str) -> bool:
    """Whether every word but the small ones has a capital: a name, no gloss on an ordinary word.

    >>> is_name("Control Yuan"), is_name("Ministry of Labor"), is_name("Northern style")
    (True, True, False)
    """
    found = [word for word in english.split() if word.casefold() not in _SMALL]
    return bool(found) and all(not word[0].islower() for word in found)


@lru_cache(maxsize=65536)
def is_short(short: str, long: str) -> bool:
    """Whether every word of `short` stands in `long`, in order, and `long` has more.

    >>> is_short("Lai", "Lai Ching-te"), is_short("Lai Ching-te", "Lai Ching-te")
    (True, False)
    """
    few, many = words(short), words(long)
    if len(few) >= len(many):
        return False
    rest = iter(many)
    return all(word in rest for word in few)


@lru_cache(maxsize=65536)
def words(english: str) -> tuple[str, ...]:
    """The folded words of a name, without small words; a hyphenated name is one word.

    >>> words("the Ministry of Labor"), words("Lai Ching-te")
    (('ministry', 'labor'), ('lai', 'chingte'))
    """
    found = _WORD.findall(fold(_POSSESSIVE.sub("", english.translate(_FOLDED))))
    return tuple(word for word in found if word not in _SMALL)


def _near(first: str, second: str) -> bool:
    if sorted(_WORD.findall(first)) == sorted(_WORD.findall(second)):
        return True
    one, other = letters(first), letters(second)
    return distance(one, other) <= _SPELLING_SHARE * max(len(one), len(other))


def _same_but_company(first: str, second: str) -> bool:
    one, other = _COMPANY.sub("", first), _COMPANY.sub("", second)
    # A name without any company form is a short form of the one that has it.
    return one == other and one != first and other != second
