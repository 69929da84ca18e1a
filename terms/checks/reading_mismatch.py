"""A syllable that fits no reading of its character.

What it does:
    Finds a person whose name is spelled by a system of Mandarin but for one syllable that no system and no reading of
    its character explains, and a person whose given name is spelled and whose surname is not. One query a spelling; a
    form of the glossary is the own spelling and silent. Names of other dialects are left alone.

Why:
    A letter was mistyped, a character is wrong, or the person does spell so: one look tells, and one row of the
    glossary settles it.

Example:
    Lin Mei-kui (林美慧), Zhan Dawei (張大偉)

Fix:
    None: people spell their own names.

Source:
    Romanization tables of Hanyu Pinyin, Wade-Giles, Tongyong, MPS II.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from terms.checks import Rule
from terms.checks._alignment import fits, spells
from terms.checks._deviations import Deviation, deviation_findings, is_own
from terms.checks._entities import entities
from terms.checks._prose import in_prose
from terms.extract.kinds.person import may_be_person

if TYPE_CHECKING:
    from collections.abc import Iterator

    from terms.model import Corpus, Finding, Mention

_MANDARIN = ("aligned:pinyin", "aligned:wade-giles", "aligned:tongyong", "aligned:mps2")
_FULL_NAME = 3  # characters: a surname and two more


def check(corpus: Corpus) -> Iterator[Finding]:
    """Every syllable and every surname that nothing explains."""
    yield from deviation_findings(corpus, RULE, ("edit", "impossible"), _message, _is_mandarin)
    for entity in entities(corpus).values():
        told: set[str] = set()
        for mention in entity.mentions:
            name = mention.english.text
            if name in told or not _is_surname_off(mention) or is_own(entity, name) or not in_prose(corpus, mention):
                continue
            told.add(name)
            yield RULE.finding(
                document=mention.document,
                start=mention.english.start,
                end=mention.english.end,
                message=f"{name.split()[0]} for {mention.han.text[0]} in {name}: own spelling, or a slip?",
                entry=entity.id,
            )


def _message(mention: Mention, deviation: Deviation) -> str:
    return f"{deviation.latin} for {deviation.han} in {mention.english.text}: own spelling, or a slip?"


def _is_mandarin(mention: Mention) -> bool:
    """Whether a system of Mandarin spells the other syllables."""
    return any(cue in _MANDARIN for cue in mention.cues)


def _is_surname_off(mention: Mention) -> bool:
    """Whether nothing explains the name but the given name does spell its characters."""
    han, parts = mention.han.text, mention.english.text.split()
    if len(parts) != 2 or len(han) != _FULL_NAME or any(cue.startswith("aligned:") for cue in mention.cues):
        return False
    return may_be_person(han) and spells(parts[1], han[1:]) and not fits(parts[0], han[0])


RULE = Rule("R201", "reading-mismatch", "query", check)
