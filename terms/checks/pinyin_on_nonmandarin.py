"""A Japanese name in pinyin.

What it does:
    Finds a person whose characters begin with a Japanese surname of two characters or more, and whose surname in the
    English spells them in Mandarin. Spellings that people decided on in the glossary are silent.

Why:
    The name was read off a Chinese text; nobody in Japan, and no reader, knows the person by it.

Example:
    Anteng Zhongxiong (安藤忠雄) → Tadao Ando

Fix:
    None: the message gives the Japanese reading of the surname.

Source:
    Chicago Manual of Style, 17th edition, 11.88: Japanese names by their own reading.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from terms.checks import Rule
from terms.checks._alignment import spells
from terms.checks._decisions import BANNED
from terms.checks._entities import entities
from terms.checks._spelling import spelling
from terms.extract.kinds.elsewhere import japanese_surname

if TYPE_CHECKING:
    from collections.abc import Iterator

    from terms.model import Corpus, Finding, Mention

_NAME = re.compile(r"[A-Z]\w+ [A-Z][\w’'-]+")
_SHORTEST = 2  # characters of a surname: one character alone is a surname in China as well


def check(corpus: Corpus) -> Iterator[Finding]:
    """Every Japanese person in pinyin, once a spelling."""
    for entity in entities(corpus).values():
        told = {spelling(form.english) for form in entity.forms if form.status not in BANNED}
        for mention in entity.mentions:
            readings = _readings(mention)
            if not readings or spelling(mention.english.text) in told:
                continue
            told.add(spelling(mention.english.text))
            yield RULE.finding(
                document=mention.document,
                start=mention.english.start,
                end=mention.english.end,
                message=f"{mention.english.text} is the Chinese reading of {mention.han.text}, a name of Japan: "
                f"the surname is {' or '.join(reading.title() for reading in readings)}",
                entry=entity.id,
            )


def _readings(mention: Mention) -> tuple[str, ...]:
    """The Japanese readings of a surname that is spelled in Mandarin; () where there is none."""
    if not _NAME.fullmatch(mention.english.text) or mention.kind not in ("person", "term"):
        return ()  # four characters are no person's by Chinese measure
    if mention.relation != "transliteration" or "pinyin" not in mention.systems:
        return ()
    family, readings = japanese_surname(mention.han.text)
    word = mention.english.text.split()[0]
    if len(family) < _SHORTEST or len(family) == len(mention.han.text):
        return ()
    return tuple(dict.fromkeys(readings)) if spells(word, family) else ()


RULE = Rule("L901", "pinyin-on-nonmandarin", "error", check)
