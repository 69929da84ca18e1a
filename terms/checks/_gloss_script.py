"""Which script the characters of an article are in, and the characters that are in the other one.

A character counts only where it belongs to one script alone; 台, 里, 后 and others that name lists use in both say
nothing.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Literal

from terms.checks._corpus import per_corpus
from terms.checks._entities import entities, entity_key
from terms.checks._prose import in_prose
from terms.model import Edit, Finding, Fix
from terms.text.script import script_of, simplified, traditional

if TYPE_CHECKING:
    from collections.abc import Iterator

    from terms.checks import Rule
    from terms.model import Corpus, Document, Mention

Script = Literal["Hant", "Hans"]

_NAMES = {"Hant": "traditional", "Hans": "simplified"}
# An article that mixes scripts on purpose (by region) has more than one name in three in the other one.
_SHARE = 2
_BESIDE = 60


def odd_glosses(corpus: Corpus, rule: Rule, script: Script) -> Iterator[Finding]:
    """A finding of `rule` for every mention with `script` characters in an article in the other script."""
    for document in corpus.documents:
        if _script_of_article(corpus, document) in (None, script):
            continue
        for mention in corpus.mentions_by_document[document.name]:
            if not in_prose(corpus, mention) or _is_given_in_both(document, mention):
                continue
            odd = "".join(char for char in mention.han.text if script_of(char) == script)
            if odd:
                yield _finding(corpus, rule, mention, odd)


def _is_given_in_both(document: Document, mention: Mention) -> bool:
    """Whether the same name stands beside it in other characters: (蕭紅; 萧红), 繼承 [继承]."""
    han = mention.han
    around = document.text[max(0, han.start - _BESIDE) : han.end + _BESIDE]
    others = {simplified(han.text), traditional(han.text)} - {han.text}
    return any(other in around for other in others)


def _script_of_article(corpus: Corpus, document: Document) -> Script | None:
    own = Counter(_scripts(corpus.mentions_by_document[document.name]))
    leading = _leading(own)
    if leading is None and min(own["Hant"], own["Hans"]) <= 1:
        # A few names say little: the corpus decides. Two in each script may be policy.
        return _leading(_corpus_scripts(corpus))
    return leading


@per_corpus
def _corpus_scripts(corpus: Corpus) -> Counter[str]:
    return Counter(_scripts(corpus.mentions))


def _scripts(mentions: tuple[Mention, ...]) -> Iterator[str]:
    """The script of each name that has one; a name that mixes both counts for the one it has more of."""
    for mention in mentions:
        found = Counter(script_of(char) for char in mention.han.text)
        if found["Hant"] != found["Hans"]:
            yield "Hant" if found["Hant"] > found["Hans"] else "Hans"


def _leading(found: Counter[str]) -> Script | None:
    if found["Hant"] > _SHARE * found["Hans"]:
        return "Hant"
    return "Hans" if found["Hans"] > _SHARE * found["Hant"] else None


def _finding(corpus: Corpus, rule: Rule, mention: Mention, odd: str) -> Finding:
    han = mention.han
    is_traditional = rule.code == "S602"
    wanted = _form(corpus, han.text, to="Hans" if is_traditional else "Hant")
    here, elsewhere = ("Hant", "Hans") if is_traditional else ("Hans", "Hant")
    part = "" if odd == han.text else f"{odd} in "
    return rule.finding(
        document=mention.document,
        start=han.start,
        end=han.end,
        message=f"{part}{han.text} is {_NAMES[here]}, the article is {_NAMES[elsewhere]}: write {wanted}",
        entry=entities(corpus)[entity_key(corpus, han.text)].id,
        fix=Fix("unsafe", (Edit(han.start, han.end, wanted),)),
    )


def _form(corpus: Corpus, han: str, *, to: Script) -> str:
    """The name in the other script: the glossary's or another mention's characters, else converted."""
    entity = entities(corpus)[entity_key(corpus, han)]
    known = [form.han for form in entity.forms] + [mention.han.text for mention in entity.mentions]
    fitting = (text for text in known if len(text) == len(han) and script_of(text) == to)
    return next(fitting, _converted(han, traditional(han) if to == "Hant" else simplified(han)))


def _converted(han: str, other: str) -> str:
    """The characters of one script only are converted: the surname 范 stays, whatever the converter makes of it."""
    if len(han) != len(other):
        return other
    return "".join(new if script_of(old) else old for old, new in zip(han, other, strict=True))
