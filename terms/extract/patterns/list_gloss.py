"""X, Y and Z (甲、乙、丙): one bracket for several names; the last name belongs to the last han, and so on leftward.

Finds: `Kinmen, Matsu and Penghu (金門、馬祖、澎湖)`, `Chiang Wan-an and Lu Shiow-yen (蔣萬安、盧秀燕)`,
`Hualien or Taitung (花蓮或台東)`, `Heiti & Songti (黑體 & 宋體)`.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from terms.extract import Pattern
from terms.extract.boundary.cascade import step_of
from terms.extract.boundary.clause import REACH, clause_start
from terms.extract.boundary.proof import spells
from terms.extract.candidate import Candidate
from terms.extract.generic_words import generics_of
from terms.extract.glosses.gloss import Gloss, glosses
from terms.extract.kinds.person import is_by_sound, may_be_person
from terms.extract.meaning import rendered
from terms.extract.page.comments import comment_start
from terms.text.han import han_only
from terms.text.keys import han_key, plain_han
from terms.text.lazy_pattern import lazy_pattern

if TYPE_CHECKING:
    from collections.abc import Iterator

    from terms.extract.page.page import Page
    from terms.model import Span

_JOINT = lazy_pattern(r"[\"”’*_]*(?:\s*,\s*(?:and|or|&)\s|\s*,|\s(?:and|or|&)\s|\s*/|\s*、)\s*[\"“‘*_]*")
# A collective noun after the list: "the Cishan, Meinong and Liouguei (旗山、美濃、六龜) districts" keeps it outside.
_PREFIX = lazy_pattern(r"(?:districts?|townships?|islands?|cities|counties|parties|both)\s+of\s+", re.IGNORECASE)
_STOP = lazy_pattern(r"(?<![A-Z])[.!?;:：。；](?=\s)|[()（）\[\]|]|\n\s*(?:\n|[-*#•>])")
_AND = lazy_pattern("[及與与暨和或]")
_SIGN = " & "
_DOT = "・"
_MARKS = ' "“”‘’*_'  # between a name and the characters beside it
_FEW = 2  # several names of one thing; more of them are characters under discussion


def find(page: Page) -> Iterator[Candidate]:
    """A bracket with several different han after as many English names."""
    for gloss in glosses(page):
        han = tuple(part for whole in gloss.han for part in _parts(page, gloss, whole))
        if len(han) > 1 and len({han_key(part.text) for part in han}) > 1:
            yield from _paired(page, gloss, han)


def _paired(page: Page, gloss: Gloss, han: tuple[Span, ...]) -> Iterator[Candidate]:
    joints = _joints(page, gloss)
    whole = _one_body(page, gloss)
    if whole:
        yield Candidate(whole, gloss.floor, gloss.end, "gloss", gloss.aliases)
        return
    if len(joints) < len(han) - 1 or (gloss.aliases and (len(joints) < len(han) or _own_names(page, gloss, han))):
        yield from _of_one(page, gloss, han)
        return
    end, surname = gloss.end, _shared_surname(page, gloss, han)
    for number, part in enumerate(reversed(han)):
        is_first = number == len(han) - 1
        floor = _list_floor(page, gloss) if is_first else joints[-1 - number].end()
        prefix = _PREFIX.match(page.text, floor, end)
        start = prefix.end() if prefix else floor
        cues = ("list",) if number == 0 or not surname else ("list", f"shared-surname:{surname}")
        yield Candidate(part, start, end, "list-gloss", cues=cues)
        end = joints[-1 - number].start() if not is_first else end


def _shared_surname(page: Page, gloss: Gloss, han: tuple[Span, ...]) -> str:
    """The surname after the last name that the others lack: Daniel and Richard Tsai (蔡明忠、蔡明興); "" for none."""
    from terms.romanize.align import align

    if len({part.text[0] for part in han}) > 1 or not all(may_be_person(part.text) for part in han):
        return ""
    joint = _joints(page, gloss)[-1]
    last = page.text[joint.end() : gloss.end].rstrip()
    found = align(last, plain_han(han[-1].text))
    surname = last.rpartition(" ")[2] if found and found.verdict == "surname" else ""
    return "" if surname in page.text[_list_floor(page, gloss) : joint.start()].split() else surname


def _of_one(page: Page, gloss: Gloss, han: tuple[Span, ...]) -> Iterator[Candidate]:
    """Several names of one thing (孫逸仙; 孫中山); characters that a name in the bracket spells are that name's."""
    own = _own_names(page, gloss, han)
    rest = [part for part in han if part not in own]
    taken = {name.end for name in own.values()}
    aliases = tuple(alias for alias in gloss.aliases if alias.end not in taken)
    for part, name in own.items():
        yield Candidate(part, name.start, name.end, "gloss", exact=True)
    is_loose = len({han_key(part.text) for part in rest}) > _FEW
    found = [Candidate(part, gloss.floor, gloss.end, "gloss", aliases, loose=is_loose) for part in rest]
    if own or any(_is_proven(page, candidate) for candidate in found):
        yield from found


def _is_proven(page: Page, candidate: Candidate) -> bool:
    """Whether the words name the characters, and not what several examples have in common: poets (李白、杜甫)."""
    if step_of(page, candidate) != "phrase":
        return True
    before = page.text[clause_start(page, candidate.floor, candidate.end) : candidate.end]
    return bool(rendered(han_only(candidate.han.text), before))


def _own_names(page: Page, gloss: Gloss, han: tuple[Span, ...]) -> dict[Span, Span]:
    """The names in the bracket by the characters that they spell, or stand straight before; one han is left over."""
    before = page.text[max(gloss.floor, gloss.end - REACH) : gloss.end].rstrip()
    ordered = sorted(han, key=lambda part: _is_spelled(before, part.text))  # those that the outer name spells last
    own: dict[Span, Span] = {}
    for alias in gloss.aliases:
        for part in ordered:
            start = spells(alias.text, part.text)
            is_beside = alias.end < part.start and not page.text[alias.end : part.start].strip(_MARKS)
            if start < 0 and not (is_beside and alias.text[0].isupper()):
                continue
            if part not in own and len(own) < len(han) - 1:
                own[part] = page.document.span(alias.start + max(start, 0), alias.end)
                break
    return own


def _joints(page: Page, gloss: Gloss) -> list[re.Match[str]]:
    floor = _list_floor(page, gloss)
    return [
        joint
        for joint in _JOINT.finditer(page.text, floor, gloss.end)
        if floor < joint.start() < joint.end() < gloss.end
    ]


def _list_floor(page: Page, gloss: Gloss) -> int:
    """Where the sentence or the line of the list begins; quotation marks may stand inside."""
    first = max(gloss.floor, gloss.end - REACH)
    first = page.mark_start_before(first, gloss.end)  # an item of a list is not the one before it
    first = comment_start(page, first, gloss.end)
    stops = [stop.end() for stop in _STOP.finditer(page.text, first, gloss.end)]
    line = 0 if page.is_wrapped else page.text.rfind("\n", first, gloss.end) + 1
    return max([first, line, *stops])


def _parts(page: Page, gloss: Gloss, han: Span) -> tuple[Span, ...]:
    """The two names that "and" joins in the characters, where the English joins names of these sounds: 台東和花蓮."""
    if _SIGN in han.text and page.text.count(_SIGN, _list_floor(page, gloss), gloss.end) == han.text.count(_SIGN):
        return (han,) if _is_body(han.text) else _at_signs(page, han)  # as many signs as in the English
    if _DOT in han.text and _are_names(han.text.split(_DOT)) and len(_joints(page, gloss)) == han.text.count(_DOT):
        return _at_signs(page, han, _DOT)
    signs = [sign for sign in _AND.finditer(han.text) if _FEW <= sign.start() <= len(han.text) - 1 - _FEW]
    joints = _joints(page, gloss) if len(signs) == 1 else []
    if not joints:
        return (han,)
    left = page.document.span(han.start, han.start + signs[0].start())
    right = page.document.span(han.start + signs[0].end(), han.end)
    first, last = page.text[gloss.floor : joints[-1].start()], page.text[joints[-1].end() : gloss.end]
    is_both = _is_spelled(last, right.text, whole=True) and _is_spelled(first, left.text)
    return (left, right) if is_both or _are_surnames(first, last, left.text, right.text) else (han,)


def _is_body(han: str) -> bool:
    """Whether a list stands inside the name of one body, whose generic only the last part has: 研究 & 發展部."""
    first, *_, last = [{generic.kind for generic in generics_of(part)} for part in han.split(_SIGN)]
    return "organization" in last - first


def _are_names(parts: list[str]) -> bool:
    """Whether the parts of a list are no parts of a foreigner's name: 京都大学・東京大学, but 唐納德・特朗普."""
    return all(len(part) > _FEW and not is_by_sound(part) for part in parts)


def _at_signs(page: Page, han: Span, sign: str = _SIGN) -> tuple[Span, ...]:
    """The names between the signs of a list."""
    found: list[Span] = []
    at = han.start
    for name in han.text.split(sign):
        found.append(page.document.span(at, at + len(name)))
        at += len(name) + len(sign)
    return tuple(found)


def _are_surnames(first: str, last: str, left: str, right: str) -> bool:
    """Whether the English has the surnames only: Wang and Lee (王小明與李大華)."""
    are_persons = may_be_person(left) and may_be_person(right)
    return are_persons and _is_spelled(last, right[0], whole=True) and _is_spelled(first, left[0])


def _is_spelled(english: str, han: str, *, whole: bool = False) -> bool:
    from terms.romanize.align import align

    found = align(english.rstrip(), plain_han(han))
    return found is not None and found.verdict == "full" and (not whole or found.start == 0)


def _one_body(page: Page, gloss: Gloss) -> Span | None:
    """The whole bracket where its list stands inside the name of one body: 糧食、農業及水利局."""
    last = gloss.han[-1]
    kinds = [generic.kind for generic in generics_of(last.text) if len(generic.han) < len(last.text)]
    if not _AND.search(last.text, 1, len(last.text) - 1) or not {"organization", "work"} & set(kinds):
        return None
    return page.document.span(gloss.han[0].start, last.end)


PATTERN = Pattern(name="list-gloss", rank=15, find=find)
