"""The left edge of a han that Chinese text runs into: 昨日會見台積電（TSMC）, 第三任校長史密斯 (Sir John Smith).

The first sure step wins: marks and markup, the place on the line, the readings, the sounds of a foreign name, the
meaning of the characters, the rest of the document, the words that stand before names.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from terms.extract.meaning import rendered, stems
from terms.tables import column, mapping
from terms.text.han import has_han
from terms.text.lazy_pattern import lazy_pattern
from terms.text.mask import DOTS

if TYPE_CHECKING:
    from terms.extract.page.page import Page

_OPENING = "《「『〈“‘\"'（(【["
_OPENED_BY = {"」": "「", "』": "『", "》": "《", "〉": "〈", "”": "“"}
_SENTENCE = frozenset("。，！？；：\n")  # what no title or term in quotation marks has
_LONGEST_RUN = 64  # characters looked at
_NAME_SIZES = (3, 2, 4)  # characters of a person's name, the commonest first
_LONGEST_SPELLED = 8  # characters of a name that is spelled as a whole
_LETTERS_PER_CHARACTER = 2  # a Latin name has at least so many letters for each character that renders its sounds
_LATIN_BEFORE = lazy_pattern(r"(?P<word>[A-Za-z][\w.+#-]*)[ ]?$")
_LABEL_START = lazy_pattern(r"[ \t]*(?:[-–—*•・●○◆◇■□▪#>+|]+[ \t]*|[(（]?(?:\d{1,3}|[a-z])[.)、）][ \t]*)*[*_`]*")
_LABEL_END = lazy_pattern(r"[*_`]*[ \t]*(?:$|[\n\t|:：\-–—=→])")
_REACH = 60  # code points of a line looked at before a label


def han_start(page: Page, start: int, end: int, english: str, closing: int = 0) -> int:
    """Where the name begins in the Han run [start, end) that `english`, whose bracket ends at `closing`, translates."""
    marked = _marked(page, start, end, closing)
    if marked is not None:
        return marked
    run = page.text[max(start, end - _LONGEST_RUN) : end]
    spelled = _whole_name(run, _by_sound(run, english))
    size = spelled or _label_size(page, start, end, closing) or _by_words(page, run, english)
    return _with_latin(page, end - size, start, closing, english)


def _marked(page: Page, start: int, end: int, closing: int) -> int | None:
    """The start that marks give: an opening quotation mark, markup that ends with the han or with its bracket."""
    if start and page.text[start - 1] in "《「『〈“":
        return start
    if quoted := _quoted_from(page.text, end):
        return quoted
    for edge in (end, closing):
        mark = page.mark_ending(edge) if edge else None
        if mark and mark.name != "item" and start <= mark.start < end:
            inside = page.text[mark.start : end]
            return end - len(inside.lstrip(_OPENING + " "))
    inner = page.mark_start_before(start, end)
    return inner if start < inner < end else None


def _quoted_from(text: str, end: int) -> int:
    """Where the quotation begins that closes at `end`; 0 where none does or a sentence is quoted: 「作者／譯者」."""
    opening = text.rfind(_OPENED_BY.get(text[end : end + 1], "\n"), max(0, end - _LONGEST_RUN), end)
    is_term = opening >= 0 and _SENTENCE.isdisjoint(text[opening:end])
    return opening + 1 if is_term and "、" not in text[opening:end] else 0


def is_label(page: Page, start: int, closing: int) -> bool:
    """Whether nothing but a bullet stands before `start` on its line, and nothing but a separator after `closing`."""
    line = page.text.rfind("\n", max(0, start - _REACH), start) + 1
    if (line == 0 and start > _REACH) or _LABEL_START.fullmatch(page.text, line, start) is None:
        return False
    return _LABEL_END.match(page.text, closing) is not None


def _label_size(page: Page, start: int, end: int, closing: int) -> int:
    """The size of a run that is all there is on its line, but for the bracket; 0 where it is longer than a label."""
    longest = _LONGEST_CLAUSE if "的" in page.text[start:end] else _LONGEST_LABEL
    return end - start if end - start <= longest and is_label(page, start, closing or end) else 0


def _by_sound(run: str, english: str) -> int:
    """How many characters at the end of the run render the sounds of the English; 0 where none do."""
    if len(run) < 2 or not english[:1].isalpha():
        return 0
    # An acronym spells nothing.
    by_reading = 0 if english.isupper() else _spelled_suffix(run[-_LONGEST_SPELLED:], english)
    return by_reading or (_sound_suffix(run, english) if _is_person_like(english) else 0)


def _whole_name(run: str, size: int) -> int:
    """The size of what is spelled, with the one character before it that would stand alone: 戴維斯, not 維斯."""
    is_left = 0 < size == len(run) - 1 and run[0] not in mapping("han_stop_words") and run[0] not in _COUNTS
    return size + 1 if is_left else size


def _is_person_like(english: str) -> bool:
    words = english.split()
    if not 0 < len(words) <= 5 or not all(word[0].isupper() or "." in word for word in words):
        return False
    # An acronym is no person; a surname in capitals may be (Henry BLAKE).
    return not all(word.isupper() and "." not in word for word in words)


@lru_cache(maxsize=4096)
def _spelled_suffix(run: str, english: str) -> int:
    """How many characters at the end of the run the English spells, a western given name aside; 0 for none."""
    from terms.romanize.align import align

    person = english[0].isupper()
    for size in _sizes(run, english):
        found = align(english.replace(",", " "), run[-size:])
        wanted = ("full", "surname") if person and size <= max(_NAME_SIZES) else ("full",)
        if found and found.start == 0 and found.verdict in wanted:
            return size
    return 0


def _sizes(run: str, english: str) -> tuple[int, ...]:
    """The numbers of characters that may be spelled: those of persons first."""
    most = min(len(run), _LONGEST_SPELLED, sum(char.isalpha() for char in english))
    return tuple(size for size in (*_NAME_SIZES, *range(5, _LONGEST_SPELLED + 1)) if size <= most)


@lru_cache(maxsize=4096)
def _sound_suffix(run: str, english: str) -> int:
    """How many characters at the end of the run render sounds of the English; 0 where fewer than two do."""
    most = -(-len(re.sub(r"\W", "", english)) // _LETTERS_PER_CHARACTER)
    size = used = 0
    for char in reversed(run):
        if char in DOTS:
            size += 1
            continue
        if char not in column("sound_characters") or used == most or (char == _OF and used):
            break
        size, used = size + 1, used + 1
    if used < 2:
        return 0
    return _best_sounding(run[-size:], english)


_CREDIBLE, _CERTAIN = 0.5, 0.7  # sound scores
_PER_WORD = 4  # characters that render the sounds of an English word
_LONGEST_LABEL, _LONGEST_CLAUSE = 14, 8  # characters; a clause has 的
_NEARLY = 0.1  # renderers add sounds: the longer of two about equal ones
_SURE_PER_WORD = 3  # characters for each English word: no name is too long for its English
_COUNTS = "一二三四五六七八九十兩两幾几數数多各每這这那該该某第"
_OF = "的"  # before a name it is the particle, though a few names begin with it
_TOWARD = "到"  # ends verbs of motion and result: 搬到, 感到
_FEW = 4  # characters: a longer run of sound characters may hold a word before the name


def _best_sounding(run: str, english: str) -> int:
    """The size of the suffix that sounds most like the whole name or its last word; 0 for none.

    Middle dots prove a foreign name, whatever it sounds like.
    """
    from terms.romanize.align.sound import sound_score
    from terms.text.han import han_only

    dotted = max((len(run) - index for index, char in enumerate(run) if char in DOTS), default=0)
    words = english.split()
    spoken = {english, words[-1]} if not dotted else {english}
    sizes = [size for size in range(max(2, dotted + 1), len(run) + 1) if run[-size] not in DOTS]
    scores = {size: max(sound_score(part, han_only(run[-size:])) for part in spoken) for size in sizes}
    best = max(scores.values(), default=0.0)
    if not dotted and best < (_CREDIBLE if len(words) > 1 else _CERTAIN):
        return 0
    return max((size for size, score in scores.items() if score >= best - _NEARLY), default=0)


def _by_words(page: Page, run: str, english: str) -> int:
    """How many characters at the end of the run the name has: by what stands before names, by meaning, by the page."""
    words = _words(run)
    is_person = _is_person_like(english) and not rendered(words[-1], english)
    words = words[-_open_end(words, english, is_person=is_person) :]
    size = sum(map(len, words))
    if size <= _SURE_PER_WORD * len(stems(english)) + 1:
        return size
    return _by_meaning(words, english) or _known_elsewhere(page, run[-size:]) or size


@lru_cache(maxsize=4096)
def _words(run: str) -> tuple[str, ...]:
    """The run cut into words; a short one needs no dictionary."""
    from terms.romanize.orthography.segment import segment
    from terms.text.script import simplified

    sizes = map(len, segment(simplified(run)))
    found, at = list[str](), 0
    for size in sizes:
        found.append(run[at : at + size])
        at += size
    return tuple(found)


def _open_end(words: tuple[str, ...], english: str, *, is_person: bool) -> int:
    """How many words at the end hold none that stands before names: a particle, a verb, before persons a title."""
    if is_person and words[0] in column("usual_surnames") and sum(map(len, words)) <= _NAME_SIZES[-1]:
        return len(words)  # 戴維斯: 戴 is a verb, too
    for number in range(1, len(words)):
        word = words[-1 - number]
        kind = "title" if _is_title(word) else _stop_class(word, english)
        if (kind == "title" and is_person) or (kind not in ("", "title") and not _is_part(words, -1 - number)):
            return number
    return len(words)


def _stop_class(word: str, english: str) -> str:
    """The class of a word that stands before names; "" for a word that is none, or that the English renders."""
    is_motion = len(word) > 1 and word[-1] == _TOWARD and not rendered(word, english)
    return mapping("han_stop_words").get(word, "verb" if is_motion else "")


def _is_title(word: str) -> bool:
    """Whether a word is a title or ends with a profession: 语言学者."""
    is_profession = mapping("han_stop_words").get(word[-2:], "") == "title" and len(word) > len(word[-2:])
    return word in column("han_titles") or is_profession


def _is_part(words: tuple[str, ...], index: int) -> bool:
    """Whether a measure counts nothing, so that it is a character of the name: 名 of 名古屋, not of 一名."""
    if mapping("han_stop_words").get(words[index]) != "measure" or len(words[index]) > 1:
        return False
    return index == -len(words) or words[index - 1][-1] not in _COUNTS


def _by_meaning(words: tuple[str, ...], english: str) -> int:
    """The size of the words from the leftmost that renders a part of the English; 0 where none does.

    Each part of the English that none renders may be written by sound, in characters left of them.
    """
    hits = [rendered(word, english) for word in words]
    found = frozenset[str]().union(*hits)
    if not found:
        return 0
    first = next(index for index, hit in enumerate(hits) if hit)
    spare = _PER_WORD * len(stems(english) - found)
    while first and len(words[first - 1]) <= spare:
        first -= 1
        spare -= len(words[first])
    return sum(map(len, words[first:]))


def _known_elsewhere(page: Page, run: str) -> int:
    """The size of the longest end of the run that stands alone or in quotation marks elsewhere on the page."""
    alone = _alone(page)
    return next((size for size in range(len(run) - 1, 1, -1) if run[-size:] in alone), 0)


@lru_cache(maxsize=1)
def _alone(page: Page) -> frozenset[str]:
    """The short Han runs of a page that no other Han runs into."""
    return frozenset(page.text[start:end] for start, end in page.terms if end - start <= _LONGEST_SPELLED)


def _with_latin(page: Page, begin: int, start: int, closing: int, english: str) -> int:
    """The start moved over a Latin word that the English has too: Gossip 传播 (Gossip Dissemination)."""
    before = _LATIN_BEFORE.search(page.text, max(0, start - 24), start) if begin == start else None
    if before is None or not _is_in(before["word"], english):
        return begin
    first = before.start("word")
    gap = first - 1 if page.text[first - 1 : first] == " " else first
    index = gap
    while index > 0 and has_han(page.text[index - 1]) and gap - index <= _FEW:
        index -= 1
    if 0 < gap - index <= _FEW and is_label(page, index, closing):
        return index
    # In English text the word before the characters is one of its own: the script 甲骨文 (Oracle bone script).
    return first if has_han(page.text[gap - 1 : gap]) or is_label(page, first, closing) else begin


def _is_in(word: str, english: str) -> bool:
    """Whether the English has a Latin word, or is an acronym that begins with its letter: GPL of GNU 通用公共許可證."""
    is_initial = english.isupper() and len(english) > 1 and word[0] == english[0] and word[0].isupper()
    return is_initial or word.lower() in english.lower().split()
