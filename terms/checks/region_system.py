"""A person of Taiwan in solid pinyin, a person of China with a hyphen.

What it does:
    Finds persons whom the dictionary knows as Taiwanese and whose given name is spelled in solid pinyin, and persons
    whom it knows as belonging to the People's Republic whose given name is hyphenated. The dictionary's own spelling
    and every spelling of the glossary are silent.

Why:
    A name that was looked up in characters comes back in the wrong system, and no search finds the person.

Example:
    Hou Xiaoxian (侯孝賢), whom everybody prints as Hou Hsiao-hsien

Fix:
    None: the message gives the dictionary's spelling.

Source:
    CC-CEDICT, the glosses of persons; National Geographic style manual: given names of China solid, of Taiwan with a
    hyphen.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from terms.checks import Rule
from terms.checks._decisions import BANNED
from terms.checks._entities import entities, entity_key
from terms.checks._name_style import name_style
from terms.checks._prose import in_prose
from terms.checks._spelling import spelling

if TYPE_CHECKING:
    from collections.abc import Iterator

    from terms.checks._name_style import Style
    from terms.model import Corpus, Finding, Mention

_TAIWAN = re.compile(r"\b(?:Taiwan(?:ese)?|DPP)\b")
_CHINA = re.compile(r"\b(?:PRC|CCP|Chinese Communist)\b")
_NAME = re.compile(r"[^(,/;]+")
_USUAL: dict[str, Style] = {"Taiwan": "hyphen", "China": "solid"}


def check(corpus: Corpus) -> Iterator[Finding]:
    """Every person spelled in the way of the other side, once an article."""
    for document in corpus.documents:
        seen: set[str] = set()
        for mention in corpus.mentions_by_document[document.name]:
            style = name_style(mention)
            if style is None or mention.han.text in seen or not in_prose(corpus, mention):
                continue
            seen.add(mention.han.text)
            region, known = _known(mention.han.text)
            if region and style != _USUAL[region] and not _is_own(corpus, mention, known):
                yield _finding(corpus, mention, region, known)


@lru_cache(maxsize=16384)
def _known(han: str) -> tuple[str, str]:
    """Where the dictionary says that a person is from, and the name it gives; "" for both where it does not say."""
    from terms.romanize.readings import cedict

    for is_name, gloss in cedict.explained(han):
        region = "Taiwan" if _TAIWAN.search(gloss) else "China" if _CHINA.search(gloss) else ""
        name = _NAME.match(gloss)
        if is_name and region and name:
            return region, name.group().strip()
    return "", ""


def _is_own(corpus: Corpus, mention: Mention, known: str) -> bool:
    """Whether the dictionary or the glossary has the name in this spelling."""
    forms = entities(corpus)[entity_key(corpus, mention.han.text)].forms
    good = (form.english for form in forms if form.status not in BANNED)
    return spelling(mention.english.text) in {*map(spelling, known.split(" or ")), *map(spelling, good)}


def _finding(corpus: Corpus, mention: Mention, region: str, known: str) -> Finding:
    how = "solid pinyin" if region == "Taiwan" else "a hyphen"
    return RULE.finding(
        document=mention.document,
        start=mention.english.start,
        end=mention.english.end,
        message=f"{mention.english.text} has {how}, but {mention.han.text} is from {region}: {known}?",
        entry=entities(corpus)[entity_key(corpus, mention.han.text)].id,
    )


RULE = Rule("R208", "region-system", "query", check)
