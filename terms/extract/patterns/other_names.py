"""Courtesy name X 漢字: the names that one person has beside the first, each with characters of its own.

Finds: `Su Shi (蘇軾; courtesy name Zizhan 子瞻; art name Dongpo 東坡)`, `Zhuge Liang (諸葛亮, zi Kongming 孔明)`,
`Liu Bei 劉備, courtesy name Xuande 玄德`, `Teresa Teng (born Teng Li-yun 鄧麗筠)`.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from terms.extract import Pattern
from terms.extract.boundary.clause import REACH
from terms.extract.candidate import Candidate
from terms.text.han import HAN_CLASS, is_han
from terms.text.keys import plain_han
from terms.text.lazy_pattern import lazy_pattern

if TYPE_CHECKING:
    from collections.abc import Iterator

    from terms.categories import Kind
    from terms.extract.page.brackets import Bracket
    from terms.extract.page.page import Page

_ADJECTIVE = (
    "courtesy|style|art|pen|birth|milk|childhood|posthumous|temple|stage|dharma|religious|reign|era|regnal|monastic"
    "|Taoist|Daoist|original|real|maiden|former"
)
_ERAS = ("reign", "era", "regnal")  # names of years: Kangxi 康熙
_FIRST = lazy_pattern(
    rf"\s*(?:(?:Chinese|traditional\ Chinese)\s*:\s*)?[「《“\"]?(?P<han>[{HAN_CLASS}]{{2,6}})[」》”\"]?(?=\s*[,;，；])"
)
_CUE = (
    rf"\b(?P<cue>(?:{_ADJECTIVE})\ names?"
    "|courtesy|zi|hao|nicknamed?|pseudonym|title|born|n[ée]e?|formerly|originally)"
)
_ANY_CUE = lazy_pattern(_CUE)  # at hand long before the characters are: most brackets have none
_NAMED = lazy_pattern(
    rf"""{_CUE}
    (?:\s*[:：,]|\s+(?:as|was|is))?(?P<place>\s+in)?
    \s*[*_“"‘']{{0,2}}(?P<english>(?![{HAN_CLASS}])[^\W\d_][^\d,;，；:()（）{HAN_CLASS}]{{0,40}}?)?[*_”"’']{{0,2}}
    \s*(?:[,，]\s*)?(?:Chinese\s*:\s*)?[「“]?(?P<han>[{HAN_CLASS}]{{1,6}})(?![{HAN_CLASS}])""",
    re.VERBOSE,
)
_OUTSIDE = lazy_pattern(
    rf"\b(?P<cue>(?:{_ADJECTIVE})\ name|zi|hao)(?:,|\s+(?:was|is))?\s+"
    r"[*_“\"‘']{0,2}(?P<english>[A-Z][\w’'-]*(?:\s[A-Z][\w’'-]*){0,3})[*_”\"’']{0,2}\s?(?P<open>[(（]?)[「《“\"]?$"
)
_CLOSED = lazy_pattern(r"[」》”\"]?[)）]")
# Earlier names must be spelled: (born in Taipei 台北) and (formerly the Grand Hotel 圓山大飯店) name no person.
_EARLIER = frozenset({"born", "n\u00e9e", "n\u00e9", "nee", "formerly", "originally"})
_REACH = 64  # code points of the words before characters


def find(page: Page) -> Iterator[Candidate]:
    """A bracket with a name that such words introduce, or such a name in running text."""
    for bracket in page.han_brackets:
        is_name_alone = is_han(page.text[bracket.open + 1 : bracket.close])
        in_it = None if is_name_alone else _ANY_CUE.search(page.text, bracket.open + 1, bracket.close)
        named = tuple(_NAMED.finditer(page.text, bracket.open + 1, bracket.close)) if in_it else ()
        if named:
            yield from _inside(page, bracket, named)
    previous = 0
    for start, end in page.terms:
        first = max(previous, start - _REACH)
        near = page.text[first:start]
        has_cue = "name" in near or "zi" in near or "hao" in near
        name = _OUTSIDE.search(page.text, first, start) if has_cue else None
        if name and (not name["open"] or _CLOSED.match(page.text, end)):
            yield _candidate(page, (start, end), name, _kind(name["cue"]))
        previous = end


def _inside(page: Page, bracket: Bracket, named: tuple[re.Match[str], ...]) -> Iterator[Candidate]:
    near = page.terms_in(max(0, bracket.open - REACH), bracket.open)
    floor = near[-1][1] if near else max(0, bracket.open - REACH)
    first = _FIRST.match(page.text, bracket.open + 1, bracket.close)
    if first and first.end() <= named[0].start():
        yield Candidate(page.document.span(*first.span("han")), floor, bracket.open, "other-names")
    for name in named:
        if name["english"] is None:
            if first:
                han = page.document.span(*name.span("han"))
                yield Candidate(han, floor, bracket.open, "other-names", cues=(_cue(name),))
        elif name["english"][0].isupper() and (
            name["cue"] not in _EARLIER or _is_spelled(name["english"], name["han"])
        ):
            yield _candidate(page, name.span("han"), name, "place" if name["place"] else _kind(name["cue"]))


def _candidate(page: Page, han: tuple[int, int], name: re.Match[str], kind: Kind) -> Candidate:
    english = name.span("english")
    return Candidate(page.document.span(*han), *english, "other-names", exact=True, cues=(_cue(name),), kind=kind)


def _cue(name: re.Match[str]) -> str:
    return f"name:{name['cue'].lower()}"


def _kind(cue: str) -> Kind:
    return "other" if cue.startswith(_ERAS) else "person"


def _is_spelled(english: str, han: str) -> bool:
    from terms.romanize.align import align

    found = align(english, plain_han(han))
    return found is not None and found.start == 0


PATTERN = Pattern(name="other-names", rank=12, find=find)
