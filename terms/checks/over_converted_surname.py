"""A surname that conversion to traditional characters spoiled.

What it does:
    Finds persons whose first character is the false twin of a surname: 範 for 范, 鐘 for 鍾, 週 for 周. Twins that a
    few families have themselves are a query. A name that the glossary has in this form is silent.

Why:
    Simplified script merges the two characters, and converters choose the commoner word, not the name.

Example:
    Fan Yun (範雲) → Fan Yun (范雲)

Fix:
    The surname (unsafe).

Source:
    General Standard Chinese Characters of 2013, appendix 1; 百家姓.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from terms.checks import Rule
from terms.checks._alignment import nearly_fits
from terms.checks._decisions import BANNED
from terms.checks._entities import entities, entity_key
from terms.extract.kinds.spelled import has_tones
from terms.model import Edit, Finding, Fix

if TYPE_CHECKING:
    from collections.abc import Iterator

    from terms.model import Corpus, Mention


def check(corpus: Corpus) -> Iterator[Finding]:
    """Every person with a false twin for a surname."""
    for document in corpus.documents:
        for mention in corpus.mentions_by_document[document.name]:
            han = mention.han.text
            twin = _twins().get(han[0])
            if twin is None or mention.kind != "person" or not 2 <= len(han) <= 4 or _is_known(corpus, mention):
                continue
            surname, is_surname = twin
            wanted = surname + han[1:]
            if has_tones(mention.english.text) or not nearly_fits(mention.english.text, wanted):
                continue
            yield RULE.finding(
                document=document.name,
                start=mention.han.start,
                end=mention.han.end,
                severity="query" if is_surname else RULE.severity,
                message=f"{han[0]} in {han} is the false twin of the surname {surname}: write {wanted}",
                entry=entities(corpus)[entity_key(corpus, han)].id,
                fix=Fix("unsafe", (Edit(mention.han.start, mention.han.start + 1, surname),)),
            )


@cache
def _twins() -> dict[str, tuple[str, bool]]:
    """From the false twin to the surname, and whether the twin is one as well."""
    from terms.tables import rows

    return {row[0]: (row[1], row[2] == "rare") for row in rows("overconverted_surnames")}


def _is_known(corpus: Corpus, mention: Mention) -> bool:
    forms = entities(corpus)[entity_key(corpus, mention.han.text)].forms
    return any(form.han == mention.han.text and form.status not in BANNED for form in forms)


RULE = Rule("S609", "over-converted-surname", "error", check)
