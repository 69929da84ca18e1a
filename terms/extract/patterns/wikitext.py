"""Templates of wikitext as they stand in raw text.

Finds: `'''Zeng Guofan''' ({{zh|t=曾國藩|s=曾国藩|p=Zēng Guófān}})`, `[[TSMC]] ({{lang|zh-hant|台積電}})`, fields of
an infobox (`name = Kaohsiung | native_name = 高雄市`), a cited work with its translation (`|title=史記|trans-title=…`).
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from terms.extract import Pattern
from terms.extract.candidate import Candidate
from terms.extract.glosses.pieces import pieces
from terms.extract.page.templates import Parameter, Template, templates
from terms.tables import mapping
from terms.text.han import HAN_CLASS
from terms.text.keys import han_key
from terms.text.lazy_pattern import lazy_pattern

if TYPE_CHECKING:
    from collections.abc import Iterator

    from terms.extract.page.brackets import Bracket
    from terms.extract.page.page import Page
    from terms.model import Span

_HAN = lazy_pattern(rf"[{HAN_CLASS}](?:[{HAN_CLASS}·‧・]*[{HAN_CLASS}])?")
_LANG = lazy_pattern(r"(?:zh|yue|nan|hak|wuu|lzh|cmn)\b", re.IGNORECASE)
_LANG_ZH = lazy_pattern(r"(?:zh(?:-[a-z]{1,5})?|lang-(?:zh|yue|nan|hak|wuu|lzh|cmn))\b", re.IGNORECASE)
_OPENING = lazy_pattern(r"\((?P<inside>[^()\n]{0,60})$")
_LABEL = lazy_pattern(
    r"(?:[A-Za-z]+ )?(?:Chinese|Mandarin|name|characters?|Cantonese|Hokkien|Hakka)\s*[:：]\s*$", re.IGNORECASE
)
_BOLD = lazy_pattern(r"(?P<mark>'{2,5})(?P<name>[^'\n](?:[^\n]{0,98}?[^'\n])?)(?P=mark)\s*$")
_LINK = lazy_pattern(r"\[\[(?:[^\[\]|\n]*\|)?(?P<name>[^\[\]|\n]{1,100}?)(?:[ ]\([^()\[\]|\n]*\))?\]\]\s*$")
_REACH = 200  # code points
_CITED = ("title", "chapter", "work", "journal", "publisher")
_ELSEWHERE = frozenset({"ill", "interlanguage link", "link-interwiki"})
_LATIN = lazy_pattern("[A-Za-z\u00c0-\u024f\u1e00-\u1eff][^\n{}<>|=\\[\\]]{0,150}")


def find(page: Page) -> Iterator[Candidate]:
    """The templates that say what something is called in Chinese; brackets after a bold or linked name."""
    for template in templates(page.text) if "{{" in page.text else ():
        if not page.has_han(template.start, template.end):
            continue
        if template.name.startswith(("cite ", "citation")):
            yield from _cited(page, template)
        elif template.name in _ELSEWHERE:
            yield from _elsewhere(page, template)
        elif template.name.startswith(("infobox", "chinese")):
            yield from _infobox(page, template)
        else:
            yield from _beside(page, template)
    if "''" in page.text or "]]" in page.text:
        yield from _after_markup(page)


def _after_markup(page: Page) -> Iterator[Candidate]:
    """The characters in a bracket after a name that markup delimits."""
    for bracket in page.brackets:
        is_after = page.text[max(0, bracket.open - 3) : bracket.open].rstrip().endswith(("''", "]]"))
        if not is_after or not page.has_han(bracket.open, bracket.close) or _has_template(page, bracket):
            continue
        start, end, is_exact = _english(page, bracket.open)
        inside = pieces(page.text, bracket.open + 1, bracket.close)
        han = [page.document.span(piece.start, piece.end) for piece in inside if piece.role == "han"]
        if is_exact and len({han_key(one.text) for one in han}) == 1:
            for one in han:
                yield Candidate(one, start, end, "wikitext", exact=True, cues=("markup",))


def _has_template(page: Page, bracket: Bracket) -> bool:
    return page.text.find("{{", bracket.open, bracket.close) >= 0


def _beside(page: Page, template: Template) -> Iterator[Candidate]:
    """The characters of `zh` and `lang` with the English before the template, or before its bracket."""
    values = _values(page, template)
    if not values:
        return
    opening = _OPENING.search(page.text, max(0, template.start - _REACH), template.start)
    before = opening.start() if opening else template.start
    if not opening and not page.text[max(0, before - 3) : before].endswith((" ", "'", "]")):
        return
    label = None if opening else _LABEL.search(page.text, max(0, before - 40), before)
    if label:
        return  # a label opens a field or a sentence: nothing before it is the name
    start, end, is_exact = _english(page, before)
    aliases = _english_values(page, template)
    for han in values:
        yield Candidate(
            han, start, end, "wikitext", aliases, exact=is_exact, loose=not (opening or is_exact), cues=("template",)
        )


def _english(page: Page, before: int) -> tuple[int, int, bool]:
    """Where the English before an offset stands, and whether markup gives both of its edges."""
    floor = max(0, before - _REACH)
    bold = _BOLD.search(page.text, floor, before)
    floor, end = bold.span("name") if bold else (floor, before)
    link = _LINK.search(page.text, floor, end)
    if link:
        return (*link.span("name"), True)
    start = max(floor, *(page.text.rfind(sign, floor, end) + len(sign) for sign in ("\n", "]]", "}}", ">", '"')))
    return start, end, bold is not None and start == floor


def _values(page: Page, template: Template) -> tuple[Span, ...]:
    """The characters that a `zh` or `lang` template gives."""
    wanted: list[Parameter] = []
    if template.name == "lang" and len(template.parameters) > 1:
        language, value = template.parameters[:2]
        wanted = [value] if _LANG.match(page.text, language.start, language.end) else []
    elif _LANG_ZH.fullmatch(template.name) or template.name.startswith("lang-zh"):
        keys = mapping("wikitext_keys")
        wanted = [one for one in template.parameters if one.key.isdecimal() or keys.get(one.key) == "han"]
    return tuple(han for one in wanted if (han := _han(page, one)))


def _english_values(page: Page, template: Template) -> tuple[Span, ...]:
    """What a template itself gives in Latin letters."""
    keys = mapping("wikitext_keys")
    wanted = (one for one in template.parameters if keys.get(one.key) == "english")
    return tuple(page.document.span(one.start, one.end) for one in wanted if _is_latin(page, one))


def _elsewhere(page: Page, template: Template) -> Iterator[Candidate]:
    """The title of an article that another language has, with the name that the link shows."""
    name, *others = template.parameters or (None,)
    for language, title in pairwise(others):
        han = _han(page, title) if name and _LANG.fullmatch(page.text, language.start, language.end) else None
        if han and name and _is_latin(page, name):
            yield Candidate(han, name.start, name.end, "wikitext", exact=True, cues=("template",))


def _infobox(page: Page, template: Template) -> Iterator[Candidate]:
    """The native name of an infobox with its name."""
    keys = mapping("wikitext_keys")
    names = [one for one in template.parameters if keys.get(one.key) == "english" and _is_latin(page, one)]
    for one in template.parameters if names else ():
        han = _han(page, one) if keys.get(one.key) == "han" else None
        if han:
            yield Candidate(han, names[0].start, names[0].end, "wikitext", exact=True, cues=(f"infobox:{one.key}",))


def _cited(page: Page, template: Template) -> Iterator[Candidate]:
    """The title of a cited work with its translation."""
    fields = {one.key.replace("_", "-"): one for one in template.parameters}
    for name in _CITED:
        original = fields.get(f"script-{name}") or fields.get(name)
        translated = fields.get(f"trans-{name}")
        han = _han(page, original) if original and translated and _is_latin(page, translated) else None
        if han and translated:
            yield Candidate(han, translated.start, translated.end, "wikitext", exact=True, cues=(f"cited:{name}",))


def _han(page: Page, value: Parameter) -> Span | None:
    """The first name in characters of a value; a sentence is none."""
    found = _HAN.search(page.text, value.start, value.end)
    rest = page.text[value.start : value.end]
    return page.document.span(*found.span()) if found and not re.search("[，。；！？]", rest) else None


def _is_latin(page: Page, value: Parameter) -> bool:
    return bool(_LATIN.fullmatch(page.text, value.start, value.end)) and not page.has_han(value.start, value.end)


PATTERN = Pattern(name="wikitext", rank=10, find=find)
