"""English 漢字: characters straight after the name, as sinologists print them; a translation in brackets may follow.

Finds: `Zhang Xuecheng 章學誠`, `*Shiji* 史記 (Records of the Grand Historian)`, `the Tang Dynasty 唐朝`. Inside Chinese
prose only a name that spells the characters counts.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from terms.extract import Pattern
from terms.extract.boundary.proof import spelled_only
from terms.extract.candidate import Candidate
from terms.extract.glosses.gloss import holds_only_latin
from terms.extract.glosses.pieces import pieces
from terms.extract.meaning import is_value, rendered
from terms.extract.page.columns import role_of
from terms.extract.page.quotations import spells
from terms.tables import column
from terms.text.han import HAN_CLASS, is_han, is_kana
from terms.text.lazy_pattern import lazy_pattern

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

    from terms.extract.page.page import Page
    from terms.model import Span

# The name ends in a letter; closing quotes or a tag, an opening book title or an unclosed bracket may stand between.
_BEFORE = lazy_pattern(
    r"(?P<name>[^\W\d_]|[IVX\d]|\.)[\"'”’*_]*(?:</[a-z]{1,6}>)?"
    r"(?P<gap>[ \t]{1,3}|[ \t]?\n[ \t]?(?!\s)|[ ]?[/／][ ]?|(?<=[a-z]))"
    r"[\"“‘《「『〈(<]*\Z"
)
_PATH = lazy_pattern(r"[/\\:.][^\s/]*/$")  # wiki/Taipei/ or docs.d/ before the characters
_TAG = lazy_pattern(rf"[{HAN_CLASS}][/_][A-Z]{{1,5}}\Z")
_LONGEST_STEP = 40  # code points
_ENTRY = lazy_pattern(r"[ \t]*(?:[-*•][ ]|\d{1,3}[.)][ ])?(?P<name>[A-Z][\w'’-]+(?: [\w'’-]+)*)")
_LINE_END = lazy_pattern(r"[ \t]*[:：.]?[ \t]*\r?(?:\n|\Z)")
_LONGEST_ENTRY = 80  # code points
_SHORTEST = 2  # characters: one is glued by chance
_LONGEST_NAME = 5  # words
_LONGEST_TRANSLATION = 12  # words
# Between two Han terms: an English word in a Chinese sentence, or a Chinese sentence's mark before it.
_IN_PROSE = lazy_pattern(r"[ \t]*(?P<first>[A-Za-z0-9]\S*)(?: [A-Z0-9]\S*){0,4}[ \t]*|[^\n]*[，。；：！？、][^\n]*")
_OPENING, _CLOSING = "的是了在這这", "的了是有"  # what begins or ends a part of a sentence, and no name
_LONG = 8  # characters
_COLONS = tuple(":：")
_STOPS = frozenset("，。")
_PROSE_AFTER = lazy_pattern("(?P<mark>[，。；：！？])|[ ]?[A-Za-z0-9-]+[ ]?")  # then characters


def find(page: Page) -> Iterator[Candidate]:
    """A Han term after a Latin word on the same line."""
    items = {mark.start for mark in page.document.marks if mark.name == "item"}
    for previous, start, end in page.free_terms():
        before = _BEFORE.search(page.text, max(previous, start - 12), start)
        # Inside a closed bracket it is the gloss pattern's; before kana it is Japanese text.
        begins_item = before is not None and not items.isdisjoint(range(before.end("name"), start + 1))
        if (
            before
            and not begins_item
            and not _is_letter(page.text, before, start)
            and _is_free(page, before.end("name"), start, end)
        ):
            found = _candidate(page, previous, before.end("name"), start, end)
            is_meant = not before["gap"] and _is_meant(page, previous, found)
            is_glued = not before["gap"] and not is_meant  # Zeng Pu曾樸, but not a T恤
            is_prose = is_glued or _is_prose(page, previous, before.end("name"), start, end)
            yield from (
                spelled_only(page, found)
                if is_prose
                else (found._replace(loose=not (is_meant and _is_term(page.text, found))),)
            )


def _is_meant(page: Page, previous: int, found: Candidate) -> bool:
    """Whether the characters mean the words that they are glued to: green tea綠茶."""
    if page.is_chinese or found.han.end - found.han.start < _SHORTEST:
        return False
    words = page.text[max(previous, found.end - _LONGEST_STEP) : found.end].split()
    return bool(rendered(found.han.text, " ".join(words[-2:])))


def _is_term(text: str, found: Candidate) -> bool:
    """Whether the word before the characters is no name, or a word and they are a line: Appendix附錄."""
    line = max(found.floor, text.rfind("\n", max(0, found.end - _LONGEST_STEP), found.end) + 1)
    word = text[line : found.end].rpartition(" ")[2]
    is_line = text[line : found.end].isalpha() and _LINE_END.match(text, found.han.end) is not None
    return word.islower() or (is_line and not role_of(word))


def _is_letter(text: str, before: re.Match[str], start: int) -> bool:
    """Whether what stands before the characters is one letter that begins the line: N 層."""
    line = text.rfind("\n", max(0, before.start() - 12), before.start() + 1) + 1
    return line > 0 and "\n" not in text[line:start] and text[line : before.end("name")].strip(" -*•") == before["name"]


def _is_free(page: Page, name_end: int, start: int, end: int) -> bool:
    """Whether no other pattern owns the characters, and the name before them is no step of a path."""
    if page.is_bracketed(start) or page.ends_cell(name_end, start):
        return False
    before = page.text[max(0, name_end - _LONGEST_STEP) : name_end]
    if is_value(before, page.text[start:end]) or (before[-1:].isupper() and _TAG.search(before)):
        return False  # a credit: Taipei Times 攝影; the part of speech of the word before: 好/ADJ 風景
    if "\n" in page.text[name_end:start] and page.text[end : end + 1] in _COLONS:
        return False  # a label of the next line: 導演：李安
    if page.document.part_at(name_end - 1) != page.document.part_at(start):
        return False  # a heading glosses nothing in the paragraph or list under it
    if "\n" in page.text[name_end:start] and _has_reading(page, start, end):
        return False  # a line of its own, which begins with the characters
    # Before kana the characters are Japanese text.
    is_path = "/" in page.text[name_end:start] and _PATH.search(page.text, max(0, name_end - _LONGEST_STEP), start)
    return not is_path and not is_kana(page.text[end : end + 1])


def _has_reading(page: Page, start: int, end: int) -> bool:
    """Whether a bracket right after the characters says how they are read: 關係 (guānxi)."""
    bracket = page.bracket_after(end)
    reading = page.text[bracket.open + 1 : bracket.close] if bracket else ""
    return reading.islower() and spells(reading, page.text[start:end])


def _is_prose(page: Page, previous: int, name_end: int, start: int, end: int) -> bool:
    """Whether the name stands inside a Chinese sentence, or the characters begin or go on as one."""
    han = page.text[start:end]
    if han in column("han_stop_words") or han[0] in _OPENING or han[-1] in _CLOSING:
        return True
    if "的" in han and len(han) > _LONG and page.text[name_end] == " ":
        return True  # but a title behind marks may be as long
    before = _IN_PROSE.fullmatch(page.text, previous, name_end) if previous else None
    is_inside = before is not None and (before["first"] or "").lower() not in column("function_words")
    return is_inside or _goes_on(page.text, end)


def _goes_on(text: str, end: int) -> bool:
    """Whether a Chinese sentence goes on: with its mark or an English word, and characters after it."""
    found = _PROSE_AFTER.match(text, end)
    after = text[found.end() : found.end() + 1] if found else ""
    return is_han(after) or (after in _STOPS and found is not None and not found["mark"])


def _candidate(page: Page, previous: int, name_end: int, start: int, end: int) -> Candidate:
    aliases = _translation(page, end)
    first = -1 if page.is_chinese else _entry_start(page, previous, name_end, end)
    if first >= 0:
        return Candidate(page.document.span(start, end), first, name_end, "apposition", aliases, exact=True)
    closing = page.text[name_end : name_end + 1]
    edge = name_end + 1 if closing and closing in "\"'”’" else name_end
    return Candidate(page.document.span(start, end), previous, edge, "apposition", aliases, loose=True)


def _entry_start(page: Page, previous: int, name_end: int, end: int) -> int:
    """Where the name of an entry begins, which fills its line up to the characters and a bracket; -1 in running text.

    Sheng jian bao 上海生煎包 (Shanghai dumpling), Twin Sisters 姊妹花 (1933).
    """
    line = max(previous, page.text.rfind("\n", max(0, name_end - _LONGEST_ENTRY), name_end) + 1)
    name = _ENTRY.fullmatch(page.text, line, name_end)
    bracket = page.bracket_after(end)
    if name is None or bracket is None or page.text[line - 1 : line] not in ("\n", ""):
        return -1
    if not _LINE_END.match(page.text, bracket.close + 1) or page.has_han(bracket.open, bracket.close):
        return -1
    words = name["name"].lower().split()
    is_part = words[0] in page.text[bracket.open : bracket.close].lower()  # Turing 机（Turing Machine）
    is_open = bool(column("function_words") & {words[0], words[-1]}) or len(words) > _LONGEST_NAME
    return -1 if is_part or is_open else name.start("name")


def _translation(page: Page, end: int) -> tuple[Span, ...]:
    """The Latin names in a bracket right after the han."""
    bracket = page.bracket_after(end)
    if bracket is None or not holds_only_latin(page.text[bracket.open + 1 : bracket.close]):
        return ()
    inside = pieces(page.text, bracket.open + 1, bracket.close)
    spans = (page.document.span(piece.start, piece.end) for piece in inside if piece.role == "latin")
    return tuple(span for span in spans if 0 < len(span.text.split()) <= _LONGEST_TRANSLATION)


PATTERN = Pattern(name="apposition", rank=40, find=find)
