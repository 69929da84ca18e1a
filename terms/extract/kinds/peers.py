"""What stands in one list or column is of one kind: the kinds that are stated tell those that are guessed."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import replace
from typing import TYPE_CHECKING, cast

from terms.extract.kinds.classes import is_master
from terms.extract.kinds.context import kind_said
from terms.extract.kinds.guess import is_guess
from terms.extract.kinds.office import is_office
from terms.extract.page.columns import tables
from terms.tables import mapping
from terms.text.lazy_pattern import lazy_pattern

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from terms.categories import Kind
    from terms.extract.page.columns import Table
    from terms.extract.page.page import Page
    from terms.model import Mention

_FEWEST = 2  # stated kinds of a column or a list that speak for the others
_SHARE = 0.75  # of the stated kinds
# Between names of one sentence: a comma, “and”, a short name without characters (A (甲), Uniqlo, and B (乙)).
_COMMA = lazy_pattern(
    r"[)）\]”\"’'*_》」]*\s*(?:[,，、/&]|,? (?:and|or) |和|與|及)\s*(?:and |or )?(?:the )?"
    r"(?:[^.;:()\n（）。；]{1,30}, (?:and )?)?[“\"‘'*_《「(]*"
)
_LABEL = lazy_pattern(
    r"[\s#*_]*(?:[A-Z][\w'’-]* (?:[\w'’&-]+ ){0,4})?(?P<noun>(?![Ll]ist)[A-Za-z]+)(?: [Ll]ist(?:ing)?)?[\s*_:：]*"
)
_KANA = lazy_pattern(r"[、,，/・ ]{1,2}[\u3041-\u30fa]")
_BETWEEN = 60  # code points
_BULLET = lazy_pattern(r"^[ \t]*(?:[-*+•·◦#]|\d{1,3}[.)、])[ \t]*", re.MULTILINE)
_MARKS = " *_\"“'‘[(《「"
_FARTHEST = 60  # code points from the beginning of a line to a name after its bullet
_OPENING = 3  # such marks before a name
_LONGEST_ITEM = 400  # code points
_MIXED = ("term", "other")  # what is called so has less in common
_ENOUGH = 4  # times as many names as are stated


def with_peers(page: Page, found: tuple[Mention, ...]) -> tuple[Mention, ...]:
    """The mentions, in text order, each guessed kind replaced by that of its column or list where that is clear."""
    guessed = frozenset(mention.han.start for mention in found if is_guess(mention))
    told: dict[int, Kind] = {}
    lists = tuple(_lists(page, found))
    columns = tuple(_columns(page, found))
    for group in (*(group for _, group in columns), *lists, *_sentences(page, found)) if guessed else ():
        kind = _common(group, guessed)
        told |= {m.han.start: kind for m in group if m.han.start in guessed} if kind else {}
    labeled = [(_labeled(page, group[0]), group) for group in lists]
    for kind, group in (*labeled, *columns):
        told |= {m.han.start: kind for m in group if _is_open(m, kind, guessed)} if kind else {}
    return tuple(_settled(page, mention, told.get(mention.han.start, mention.kind)) for mention in found)


def _is_open(mention: Mention, kind: Kind, guessed: frozenset[int]) -> bool:
    """Whether a label may say better: a title may be a word, or name a person (Lady Bird); an office is no body."""
    if kind == "organization" and is_office(mention.english.text, mention.han.text):
        return False
    is_word = mention.relation == "translation" and mention.kind in ("term", "person")
    return is_word or (mention.han.start in guessed and not _is_likely(mention))


def _is_likely(mention: Mention) -> bool:
    """Whether a guess is good enough to count: a person's form, a place's last character."""
    is_form = mention.relation == "transliteration" and mention.kind in ("person", "place")
    return is_form and not is_master(mention.han.text)


def _settled(page: Page, mention: Mention, kind: Kind) -> Mention:
    """The mention with its kind; persons and bodies have foreign names, a place is spelled by sound."""
    relation = mention.relation
    if relation == "foreign-name" and kind in ("place", "term"):
        relation = "transliteration"
    if _KANA.match(page.text, mention.han.end):
        relation = "other"  # the characters are read in Japanese
    is_same = (kind, relation) == (mention.kind, mention.relation)
    return mention if is_same else replace(mention, kind=kind, relation=relation)


def _common(group: list[Mention], guessed: frozenset[int]) -> Kind | None:
    """The kind that nearly all stated ones share, where they are enough to speak for the guessed ones."""
    stated = [mention.kind for mention in group if mention.han.start not in guessed or _is_likely(mention)]
    if not stated or all(mention.han.start not in guessed for mention in group):
        return None
    kind = max(stated, key=stated.count)
    number = stated.count(kind)
    is_clear = kind not in _MIXED and number >= _SHARE * len(stated) and _ENOUGH * number >= len(group)
    return kind if is_clear and number >= min(_FEWEST, len(group) - 1) else None


def _labeled(page: Page, first: Mention) -> Kind | None:
    """The kind that the line above a list says: “Track list:”, a heading “Poems”."""
    line, _ = page.line(min(first.english.start, first.han.start))
    above = page.text[max(0, line - _LONGEST_ITEM) : line].rstrip().rpartition("\n")[2]
    found = _LABEL.fullmatch(above)
    if found is None:
        return None
    whole = " ".join(found[0].lower().strip(" #*_:：").split())
    return cast("Kind | None", mapping("heading_kinds").get(whole)) or kind_said(found["noun"])


def _headed(page: Page, table: Table) -> Kind | None:
    """The kind that a head of the table says: Characters, Places; None where none or several do."""
    texts = (page.text[cell.start : cell.end].lower().strip(" *_") for cell in table.head)
    kinds = {kind for text in texts if (kind := mapping("heading_kinds").get(text))}
    return cast("Kind", kinds.pop()) if len(kinds) == 1 else None


def _columns(page: Page, found: tuple[Mention, ...]) -> Iterator[tuple[Kind | None, list[Mention]]]:
    """The mentions whose characters stand in one column of a table, with the kind that a head states."""
    if not any(mark.name == "cell" for mark in page.document.marks):
        return
    starts = [mention.han.start for mention in found]
    for table in tables(page):
        kind = _headed(page, table)
        for column in range(len(table.roles)):
            cells = [row[column] for row in table.rows if column < len(row)]
            held = [m for cell in cells for m in found[bisect_left(starts, cell.start) : bisect_left(starts, cell.end)]]
            yield kind, held


def _lists(page: Page, found: tuple[Mention, ...]) -> Iterator[list[Mention]]:
    """The mentions that begin the items of one list."""
    starts = {mark.start for mark in page.document.marks if mark.name == "item"}
    starts |= {end for mention in found for end in _bullets(page.text, min(mention.english.start, mention.han.start))}
    heads = (mention for mention in found if _begins(page, mention, starts)) if starts else ()
    yield from _runs(heads, _are_items, page)


def _bullets(text: str, start: int) -> Iterator[int]:
    """Where bullets end near a name."""
    first = max(0, start - _FARTHEST)
    line = text.rfind("\n", first, max(0, start - _OPENING)) + 1
    if line or not first:
        for bullet in _BULLET.finditer(text, line, start + _OPENING):
            yield bullet.end()


def _sentences(page: Page, found: tuple[Mention, ...]) -> Iterator[list[Mention]]:
    """The mentions that stand one after the other in an enumeration."""
    yield from _runs(found, _are_listed, page)


def _are_items(text: str, start: int, end: int) -> bool:
    """Whether two names begin items of one list, [start, end) between them."""
    return end - start < _LONGEST_ITEM and text.find("\n\n", start, end) < 0


def _are_listed(text: str, start: int, end: int) -> bool:
    """Whether two names stand in one enumeration."""
    return end <= start or (end - start < _BETWEEN and _COMMA.fullmatch(text, start, end) is not None)


def _begins(page: Page, mention: Mention, starts: set[int]) -> bool:
    start = min(mention.english.start, mention.han.start)
    near = starts.intersection(range(start - _OPENING, start + 1))
    return bool(near) and not page.text[min(near) : start].strip(_MARKS)


def _runs(found: Iterable[Mention], joins: Callable[[str, int, int], bool], page: Page) -> Iterator[list[Mention]]:
    """The mentions cut where what stands between two of them does not join them."""
    run: list[Mention] = []
    for mention in found:
        if run and not joins(page.text, _end(run[-1]), min(mention.english.start, mention.han.start)):
            if len(run) > 1:
                yield run
            run = []
        run.append(mention)
    if len(run) > 1:
        yield run


def _end(mention: Mention) -> int:
    last = max(mention.english.end, mention.han.end)
    return max(last, *[alias.end for alias in mention.aliases]) if mention.aliases else last
