"""漢字譯作 English, English 是「漢字」的拼音: Chinese words say that one renders the other.

Finds: `花椒 譯作 Sichuan pepper`, `故宮的英文名是 Palace Museum`, `「躺平」英譯為 “lying flat”`,
`Tamsui 是「淡水」的臺語羅馬字`, `《活著》的英譯本《To Live》`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from terms.extract import Pattern
from terms.extract.candidate import Candidate
from terms.text.han import HAN_CLASS
from terms.text.lazy_pattern import lazy_pattern

if TYPE_CHECKING:
    from collections.abc import Iterator

    from terms.extract.page.page import Page

# Behind a title in marks the word for an edition is enough: 《活著》的英譯本《To Live》.
_AS = (
    r"(?:(?:一般|通常|常|可|多|直)?(?:被|會|会)?"
    r"(?:英?(?:翻[譯译]|[譯译])(?:作|為|为|成|名[為为是])|的?英文(?:名[稱称]?)?(?:是|叫做|叫作|叫|為|为))"
    r"|(?<=[》」』])的?英(?:文|[譯译])(?:本|版|[書书片]名|[標标][題题])(?:是|叫|名?[為为])?)"
)
_RENDERED = lazy_pattern(
    rf"(?P<han>(?:(?!{_AS})[{HAN_CLASS}]){{1,12}})[」』”\"’》]?[ \t]?{_AS}[ \t]?[「『“\"‘《]?"
    rf"(?P<english>(?![{HAN_CLASS}])[^\W\d_](?:(?![{HAN_CLASS}])[\w .’'&-]){{0,60}})"
)
_SPELLS = lazy_pattern(r"(?P<english>[^\W\d_][\w.’'-]{1,30})[*_”\"]{0,2}[ \t]?(?:即|就?是|為|为)[ \t]?[「『“\"‘《]$")
_OF = lazy_pattern(rf"[」』”\"’》]的[{HAN_CLASS}]{{0,6}}(?:拼音|羅馬字|罗马字|英文|英譯|英译|譯名|译名)")
_SIGNS = ("譯", "译", "英", "拼音", "馬字", "马字")  # one of them is in all such words
_EDGE = '「『“"‘《 \t\n（(，。；：、*_'
_LONGEST = 20  # characters of a name and the words after it
_REACH = 40  # code points


def find(page: Page) -> Iterator[Candidate]:
    """A Han term with such words after it, or with a Latin name and such words around it."""
    terms = page.free_terms()
    if not terms or not any(sign in page.text for sign in _SIGNS):
        return
    for _, start, end in terms:
        if end - start <= _LONGEST:
            yield from _rendered(page, start)
            yield from _spelled(page, start, end)


def _rendered(page: Page, start: int) -> Iterator[Candidate]:
    """The English after the words; the characters begin at a mark, a blank or the sentence."""
    found = _RENDERED.match(page.text, start) if not start or page.text[start - 1] in _EDGE else None
    if found:
        yield _candidate(page, found.span("han"), (found.start("english"), start + len(found.group().rstrip(" .’'-"))))


def _spelled(page: Page, start: int, end: int) -> Iterator[Candidate]:
    before = _SPELLS.search(page.text, max(0, start - _REACH), start) if _OF.match(page.text, end) else None
    if before:
        yield _candidate(page, (start, end), before.span("english"))


def _candidate(page: Page, han: tuple[int, int], english: tuple[int, int]) -> Candidate:
    return Candidate(page.document.span(*han), *english, "rendered-as", exact=True, cues=("rendered-as",))


PATTERN = Pattern(name="rendered-as", rank=34, find=find)
