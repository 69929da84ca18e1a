"""Brackets that hold Han after English text, taken apart into han and aliases."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from terms.extract.boundary.clause import REACH
from terms.extract.glosses.credits import credit
from terms.extract.glosses.joined import joined
from terms.extract.glosses.no_name import holds_no_name
from terms.extract.glosses.pieces import pieces
from terms.extract.glosses.sayings import is_saying
from terms.extract.glosses.whole_title import with_whole_title
from terms.extract.meaning import is_sentence
from terms.extract.page.brackets import OPENING
from terms.tables import mapping
from terms.text.han import HAN_CLASS, has_han, is_han
from terms.text.keys import han_key
from terms.text.latin import letters
from terms.text.lazy_pattern import lazy_pattern

if TYPE_CHECKING:
    from collections.abc import Iterator

    from terms.extract.glosses.pieces import Piece
    from terms.extract.page.brackets import Bracket
    from terms.extract.page.page import Page
    from terms.model import Span

# What English text ends with before a bracket: a letter or digit, then marks, a possessive.
_LATIN_BEFORE = lazy_pattern(
    r"(?P<last>[^\W_]|\)|>(?=`_))[.!?%+#]?(?:`_{1,2}|[\"'“”‘’»」』》〉*_.,!?]*(?:[’']s?)?)\s*$"
)
_PLAIN_BEFORE = lazy_pattern(r"[a-z][a-z0-9] ")  # the usual case
_INDENT = 12  # blanks before the number of a line
_KANA = lazy_pattern("[\u3041-\u3096\u30a1-\u30fa]")
_SENTENCE = "。！？；，"
_PROSE = lazy_pattern(r"[a-z]+ [a-z]+")  # 妈妈 instead of just 妈
_OPENS = frozenset(OPENING)
_HAN_BRACKET = lazy_pattern(rf"\w(?:[(（]|[–—-](?=[{HAN_CLASS}]{{2}}))")
_SHORT = 24  # code points of the first of two brackets
_LONGEST_NAME = 6  # words of another name in a bracket of its own
# Capitalized names that commas and "and" join.
_LISTED = lazy_pattern(
    r"[A-Z][\w'’-]*(?: [A-Z][\w'’-]*)*(?:, (?:the )?[A-Z][\w'’-]*(?: [A-Z][\w'’-]*)*){0,4},? (?:and|or|&) (?:the )?"
    r"[A-Z][\w'’-]*(?: [A-Z][\w'’-]*)* ?$"
)
_JOINT = lazy_pattern(r",? (?:and|or|&) |, ")
_LISTED_REACH = 120  # code points
_LONGEST_ALIAS = 10  # words
_ARTICLE = lazy_pattern(r"(?:the|an?)\s+(?=\S)")
_LONGEST_HAN = 40  # code points; longer is a sentence or a pasted text, not a name


class Gloss(NamedTuple):
    """A bracket after English text: the han in it, the aliases, and the stretch where the English stands.

    `has_own`: the characters have a quotation of their own after them (火車 "fire cart"); `labeled`: a label stands
    before them (Chinese: 火車).
    """

    bracket: Bracket
    han: tuple[Span, ...]
    aliases: tuple[Span, ...]
    floor: int
    end: int
    has_own: bool = False
    labeled: bool = False


@lru_cache(maxsize=1)  # two patterns ask for the same page
def glosses(page: Page) -> tuple[Gloss, ...]:
    """The glosses of a page, inner brackets first."""
    return tuple(
        gloss for bracket in page.han_brackets if not _is_inside_han(page, bracket) for gloss in _gloss(page, bracket)
    )


def _gloss(page: Page, bracket: Bracket) -> Iterator[Gloss]:
    end, acronym = _english_end(page, bracket)
    if not _follows_latin(page.text, end):
        return
    inside = with_whole_title(page, end, joined(page.text, end, pieces(page.text, bracket.open + 1, bracket.close)))
    if _is_quotation(page, bracket, inside):
        return
    han = tuple([_span(page, piece) for piece in inside if piece.role == "han" and _is_name(page, piece)])
    floor = _floor(page, end)
    credited = credit(page.text, floor, end, han[0].text) if len(han) == 1 else None
    if credited:
        name = page.document.span(han[0].start, han[0].start + credited.size)
        yield Gloss(bracket, (name,), (), _floor(page, credited.end), credited.end)
    elif han:
        aliases = acronym + _aliases(page, inside) + _acronym_after(page, bracket)
        is_own = True in [piece.glossed for piece in inside]
        is_labeled = True in [piece.labeled for piece in inside]
        yield Gloss(bracket, han, aliases, floor, end, is_own, is_labeled)


def _english_end(page: Page, bracket: Bracket) -> tuple[int, tuple[Span, ...]]:
    """Where the English before a bracket ends, and the other name in a bracket of its own: X (DPP) (民進黨).

    A bracket straight before belongs to the name where the characters have one, too: Journal (Arts) (學報(藝術)).
    """
    before = page.bracket_before(bracket.open)
    if before is None:
        return bracket.open, ()
    if page.has_han(before.open, before.close):
        return _english_end(page, before) if _is_second(page.text, before, bracket) else (bracket.open, ())
    if page.text.startswith("](http", before.open - 1):
        return before.open - 1, ()  # a link in light markup that no reader took off: [Shifen School](https://…)
    inside = page.document.span(before.open + 1, before.close)
    if _HAN_BRACKET.search(page.text, bracket.open + 1, bracket.close):
        return (bracket.open, ()) if letters(inside.text).isalpha() else (before.open, ())
    return before.open, (inside,) if _is_other_name(inside.text) else ()


def _is_second(text: str, before: Bracket, bracket: Bracket) -> bool:
    """Whether two brackets in a row hold a name each: Forbidden City (故宮) (紫禁城)."""
    opening = is_han(text[before.open + 1]) and is_han(text[bracket.open + 1])
    return opening and text[before.close + 1 : bracket.open] == " " and len(text[before.open : before.close]) <= _SHORT


def _is_other_name(text: str) -> bool:
    """Whether the inside of a bracket is a name rather than a remark: (Jade Mountain), not (the male one)."""
    words = text.split()
    if mapping("bracket_labels").get(text.lower()) == "language":
        return False  # of the name before it: (Hokkien)
    return 0 < len(words) <= _LONGEST_NAME and letters(text).isalpha() and (len(words) == 1 or words[0][0].isupper())


def _acronym_after(page: Page, bracket: Bracket) -> tuple[Span, ...]:
    """The acronym in a bracket straight after: Mass Rapid Transit (捷運) (MRT)."""
    is_near = not _OPENS.isdisjoint(page.text[bracket.close + 1 : bracket.close + 4])
    after = page.bracket_after(bracket.close + 1) if is_near else None
    inside = page.text[after.open + 1 : after.close] if after else ""
    is_acronym = inside.isupper() and inside.isascii() and inside.isalnum() and len(inside) > 1
    return (page.document.span(after.open + 1, after.close),) if after and is_acronym else ()


def _is_inside_han(page: Page, bracket: Bracket) -> bool:
    """Whether the bracket is part of a han: 山东大学学报(理学版), 图表1980.5(目录分册)."""
    if page.text[bracket.open - 1 : bracket.open].isspace():
        return False
    outer = page.bracket_around(bracket)
    return outer is not None and page.has_han(outer.open, bracket.open)


def _is_quotation(page: Page, bracket: Bracket, inside: tuple[Piece, ...]) -> bool:
    """Whether the bracket holds no name but an example, a sentence, or names with their own English beside them."""
    text = page.text[bracket.open + 1 : bracket.close]
    if is_saying(page, bracket) or holds_no_name(page, bracket, text):
        return True
    if len(inside) == 1 or not _are_glossed(text, inside):
        return False
    return not (_is_one_name(page.text, inside) or _are_listed(page.text, bracket, inside))


def _is_one_name(text: str, inside: tuple[Piece, ...]) -> bool:
    """Whether the pieces are one name in two scripts: 书法，書法."""
    return len({han_key(text[piece.start : piece.end]) for piece in inside}) == 1


def _are_listed(text: str, bracket: Bracket, inside: tuple[Piece, ...]) -> bool:
    """Whether as many names stand before the bracket as in it: Matsu and Guanyin (媽祖，觀音)."""
    if any(piece.role != "han" or piece.end - piece.start > _LONGEST_NAME for piece in inside):
        return False
    if any(is_sentence(text[piece.start : piece.end]) for piece in inside):
        return False
    before = _LISTED.search(text, max(0, bracket.open - _LISTED_REACH), bracket.open)
    return before is not None and len(_JOINT.findall(before.group())) + 1 == len(inside)


def _are_glossed(text: str, inside: tuple[Piece, ...]) -> bool:
    """Whether several pieces are a sentence, or names with their own English beside them."""
    is_titled = any(piece.titled for piece in inside)
    is_several = sum(piece.role == "han" and not piece.labeled for piece in inside) > 1
    is_sentence = is_several and not is_titled and any(mark in text for mark in "，。！？")
    return is_sentence or sum(piece.prefixed for piece in inside) > 1


def _follows_latin(text: str, offset: int) -> bool:
    if _PLAIN_BEFORE.match(text, offset - 3, offset):
        return True
    found = _LATIN_BEFORE.search(text, max(0, offset - _INDENT), offset)
    return found is not None and not is_han(found["last"])


def _is_name(page: Page, piece: Piece) -> bool:
    return _is_short_name(page.text[piece.start : piece.end], titled=piece.titled)


@lru_cache(maxsize=4096)
def _is_short_name(han: str, *, titled: bool) -> bool:
    """Whether characters are no text, no sentence, no Japanese; a whole title may have the signs of a sentence."""
    is_sentence = not titled and any(char in _SENTENCE for char in han)
    return len(han) <= _LONGEST_HAN and not (is_sentence or _KANA.search(han) or _PROSE.search(han))


def _aliases(page: Page, inside: tuple[Piece, ...]) -> tuple[Span, ...]:
    found: list[Span] = []
    for piece in [piece for piece in inside if piece.role == "latin"]:
        article = _ARTICLE.match(page.text, piece.start, piece.end)
        span = page.document.span(article.end() if article else piece.start, piece.end)
        is_new = letters(span.text) not in {letters(other.text) for other in found}
        if span.text and len(span.text.split()) <= _LONGEST_ALIAS and is_new:
            found.append(span)
    return tuple(found)


def _floor(page: Page, offset: int) -> int:
    """Nothing left of the nearest Han can belong to the english of this bracket."""
    near = page.terms_in(max(0, offset - REACH), offset)
    return near[-1][1] if near else max(0, offset - REACH)


def _span(page: Page, piece: Piece) -> Span:
    return page.document.span(piece.start, piece.end)


def holds_only_latin(text: str) -> bool:
    """Whether a bracket's inside is Latin text."""
    return bool(letters(text)) and not has_han(text)
