"""One character of a generic word is wrong.

What it does:
    Finds a name whose English ends in a generic word that two characters or more render (Reservoir 水庫, University
    大學, Association 協會), and whose characters end in one of these renderings with one character exchanged, where the
    character is in no word of the dictionary. A form of the glossary is silent.

Why:
    Characters of like shape or sound are one key apart in an input method, and nobody reads a bracket letter by letter.

Example:
    Tainan University (台南大孿) → Tainan University (台南大學)

Fix:
    The rendering (unsafe).

Source:
    Input-method slips in newspapers; CC-CEDICT for what is a word.
"""

from __future__ import annotations

from collections import defaultdict
from functools import cache
from typing import TYPE_CHECKING

from terms.checks import Rule
from terms.checks._decisions import BANNED
from terms.checks._entities import entities, entity_key
from terms.checks._prose import in_prose
from terms.checks._spelling import words
from terms.model import Edit, Finding, Fix
from terms.text.keys import han_key
from terms.text.script import traditional

if TYPE_CHECKING:
    from collections.abc import Iterator

    from terms.model import Corpus, Mention

_SHORTEST = 2  # characters of a rendering: one character alone has too many neighbors
_LONGEST = 4  # characters of a word


def check(corpus: Corpus) -> Iterator[Finding]:
    """Every generic word with one character exchanged."""
    for document in corpus.documents:
        for mention in corpus.mentions_by_document[document.name]:
            wanted = _wanted(mention.english.text, mention.han.text)
            if wanted and in_prose(corpus, mention) and not _is_known(corpus, mention):
                yield _finding(corpus, mention, wanted)


def _wanted(english: str, han: str) -> str:
    """The rendering that the end of the characters misses by one; "" for none."""
    found = words(english)
    renderings = _renderings().get(found[-1], ()) if len(found) > 1 else ()
    key = han_key(han)
    if any(han_key(rendering) in key for rendering in renderings):
        return ""
    near = [r for r in renderings if _SHORTEST <= len(r) < len(han) and _differing(key, han_key(r)) == 1]
    # Of both scripts the one that shares more characters with the name.
    wanted = max(near, key=lambda r: sum(map(str.__eq__, han[-len(r) :], r)) + (r == traditional(r)) / 2, default="")
    return wanted if wanted and not _is_in_a_word(han, wanted) else ""


def _differing(key: str, rendering: str) -> int:
    return sum(one != other for one, other in zip(key[-len(rendering) :], rendering, strict=True))


def _is_in_a_word(han: str, wanted: str) -> bool:
    """Whether the character that differs belongs to a word of the dictionary: 徑場 is none, but 田徑 is."""
    from terms.romanize.readings import cedict

    begin, ending = len(han) - len(wanted), han_key(han[-len(wanted) :])
    odd = begin + next(at for at, char in enumerate(han_key(wanted)) if char != ending[at])
    reach = range(max(0, odd - _LONGEST + 1), min(len(han), odd + _LONGEST) + 1)
    around = (han[low:high] for low in reach for high in reach if low <= odd < high and 2 <= high - low <= _LONGEST)
    return any(map(cedict.explained, around))


@cache
def _renderings() -> dict[str, tuple[str, ...]]:
    """The characters that render each generic word."""
    from terms.tables import rows

    found: defaultdict[str, list[str]] = defaultdict(list)
    for english, han, kind, _ in rows("generic_words"):
        if kind != "qualifier":
            found[english.casefold()].append(han)
    return {english: tuple(hans) for english, hans in found.items()}


def _is_known(corpus: Corpus, mention: Mention) -> bool:
    forms = entities(corpus)[entity_key(corpus, mention.han.text)].forms
    return any(form.han == mention.han.text and form.status not in BANNED for form in forms)


def _finding(corpus: Corpus, mention: Mention, wanted: str) -> Finding:
    han = mention.han
    start = han.end - len(wanted)
    return RULE.finding(
        document=mention.document,
        start=han.start,
        end=han.end,
        message=f"{han.text[-len(wanted) :]} in {han.text} is no word: {wanted} is meant?",
        entry=entities(corpus)[entity_key(corpus, han.text)].id,
        fix=Fix("unsafe", (Edit(start, han.end, wanted),)),
    )


RULE = Rule("P104", "lookalike-char", "query", check)
