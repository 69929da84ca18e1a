"""The boundary cascade: where in its window the english of a candidate begins; the first sure step wins.

1. sound: the characters' readings spell the words (full, mixed, given name first, western name + surname …)
2. delimiter: quotation marks or markup stand around the english
3. capital run: the capitalized words at the right edge, titles cut off
4. phrase: a lower-case term, back to the nearest function word
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Literal

from terms.extract.boundary.behind import before_noun
from terms.extract.boundary.brands import with_brand
from terms.extract.boundary.capitals import capital_run
from terms.extract.boundary.confidence import confidence
from terms.extract.boundary.edge import Edge
from terms.extract.boundary.heads import headed
from terms.extract.boundary.initials import abbreviated_run
from terms.extract.boundary.names import are_names
from terms.extract.boundary.phrase import lower_run
from terms.extract.boundary.sound import sound_edge
from terms.extract.boundary.tails import before_whole, is_own_possessive, without_place, without_suffix
from terms.extract.boundary.titles import titles, without_titles
from terms.extract.boundary.translation import small_word, translated
from terms.extract.boundary.window import Window, over_colon, window
from terms.extract.boundary.works import enumerated, from_article, is_whole, titled, with_article
from terms.extract.kinds import kind_of
from terms.extract.kinds.person import bearer, without_title
from terms.extract.kinds.relation import relation_of
from terms.extract.meaning import rendered
from terms.model import Mention, Span
from terms.tables import column, mapping
from terms.text.han import has_han
from terms.text.keys import plain_han
from terms.text.latin import letters
from terms.text.lazy_pattern import lazy_pattern

if TYPE_CHECKING:
    from terms.extract.boundary.window import Word
    from terms.extract.candidate import Candidate
    from terms.extract.page.page import Page

_ARTICLE = lazy_pattern(r"(?:the|a|an)\s+", re.IGNORECASE)
_TITLE_MARKS = "《〈"
_CODE = lazy_pattern(r"[A-Z]{1,2}|\S*[A-Za-z][+-]?\d\S*|\S*\d-[A-Z]|\w+\.[a-z]{2,4}")  # AR, U+5B57, P3-A, example.org
_CLOSING = {"(": ")", "（": "）"}
_COLONS = frozenset(":：")  # of a title and its subtitle, in both languages
_NEAR = 3  # code points between a name and its characters without a bracket
_SOUND = frozenset({"full", "mixed", "surname"})  # verdicts that outweigh quotation marks around more words

_Stretch = tuple[str, int, str, bool, str, bool]  # a window without its start
Place = Literal["bracket", "learned", "near", "far"]
"""Where the characters stand: in a bracket, or without one straight after the words, or elsewhere; `learned`: straight
after the words on a page that usually prints names so."""


def resolve(page: Page, candidate: Candidate) -> Mention | None:
    """The mention that a candidate stands for; None where no english can be shown."""
    found = _window(page, candidate)
    edge = _edge(page, candidate, found)
    if edge is None or not are_names(page.text[edge.start : edge.end], candidate.han.text):
        return None
    return _mention(page, candidate, found, edge)


def step_of(page: Page, candidate: Candidate) -> str:
    """The step of the cascade that decides on a candidate; "" where none does."""
    edge = _edge(page, candidate, _window(page, candidate))
    return edge.step if edge else ""


def _window(page: Page, candidate: Candidate) -> Window:
    """The window of a candidate, degrees after a person's name left out."""
    end = without_suffix(page.text, candidate.floor, candidate.end, candidate.han.text)
    found = with_brand(page, candidate.floor, window(page, candidate.floor, end), candidate.han.text)
    is_divided = not found.cue and page.text[found.start - 1 : found.start] == ":"
    if not is_divided or _COLONS.isdisjoint(candidate.han.text):
        return found
    return over_colon(page, candidate.floor, found)


def _mention(page: Page, candidate: Candidate, found: Window, edge: Edge) -> Mention:
    start = from_article(found, edge.start, candidate.han.text)
    start = with_article(page.text, start, edge.end, candidate.han.end)
    english = page.document.span(start, edge.end)
    relation = relation_of(english.text, candidate.han.text, edge.relation, edge.systems)
    edge = edge if relation == edge.relation else edge._replace(relation=relation)
    return Mention(
        document=page.document.name,
        english=english,
        han=candidate.han,
        aliases=_other(candidate.aliases, english) if candidate.aliases else (),
        pattern=candidate.pattern,
        kind=candidate.kind or kind_of(page, english, candidate.han, edge, found),
        relation=edge.relation,
        systems=edge.systems,
        confidence=confidence(candidate.pattern, edge.step),
        cues=candidate.cues + edge.cues + (("possessive",) if found.possessive else ()),
    )


def _edge(page: Page, candidate: Candidate, found: Window) -> Edge | None:
    return _exact(page, candidate) if candidate.exact else _open_edge(page, candidate, found)


def _open_edge(page: Page, candidate: Candidate, found: Window) -> Edge | None:
    """The edge that the words show; what they show does not depend on where they stand, so offsets are theirs."""
    is_near = candidate.loose and candidate.han.start - found.end <= _NEAR and not page.is_chinese
    is_learned = "page-pattern" in candidate.cues and candidate.han.start - found.end <= _NEAR
    edge = _shown(
        found[1:],
        candidate.han.text,
        tuple([alias.text for alias in candidate.aliases]) if candidate.aliases else (),
        ("near" if is_near else "far") if candidate.loose else "learned" if is_learned else "bracket",
    )
    if edge is None:
        return None
    end = _with_possessive(page, candidate, found, edge) if found.possessive else edge.end + found.start
    return Edge(edge.start + found.start, end, edge.step, edge.cues, edge.relation, edge.systems)


def _with_possessive(page: Page, candidate: Candidate, found: Window, edge: Edge) -> int:
    """The end of a name that ends in a possessive of its own: Ruins of St Paul's (大三巴牌坊) in Macau."""
    closes = _CLOSING.get(page.text[candidate.han.start - 1])
    closing = page.text.find(closes, candidate.han.end) if closes else -1
    is_own = edge.step in ("capitals", "phrase") and closing == candidate.han.end
    if not is_own or not is_own_possessive(page.text, closing):
        return found.end
    return candidate.floor + len(page.text[candidate.floor : candidate.end].rstrip())


@lru_cache(maxsize=4096)  # names come back, in the same words
def _shown(stretch: _Stretch, han: str, aliases: tuple[str, ...], place: Place) -> Edge | None:
    """The edge in a window that stands anywhere."""
    found = Window(0, *stretch)
    if not found.words:
        return None
    aligned = sound_edge(found, han)
    is_open = aligned is None or aligned.cues[-1].endswith("=")  # a noun without characters
    if is_open and not found.cue and (size := before_whole(found.words, han) or before_noun(found.words, han)):
        return _shown((found.text[:size], *stretch[1:]), han, aliases, place)
    if aligned and (aligned.step in _SOUND or not found.quoted):
        return aligned
    if place in ("near", "far") and not found.cue:
        return _loose(found, han) if place == "near" else None
    if found.quoted:
        return _delimited(found)
    edge = _by_form(found, han, aliases)
    is_guess = place != "bracket" and (found.cue == "markup:link" or (edge is not None and edge.step == "phrase"))
    return None if edge and is_guess and not rendered(han, found.text[edge.start : edge.end]) else edge


def _by_form(found: Window, han: str, aliases: tuple[str, ...]) -> Edge | None:
    """The edge by initials, by markup, by capitals, by the phrase: what the words themselves show."""
    for alias in aliases:
        run = abbreviated_run(found.words, alias, han)
        if run:
            return Edge(run[0].start, found.end, "delimiter", (f"initials:{alias}",))
    run = _run(found, han)
    if len(run) == 1 and run[0].text.lower() in column("date_words") and not rendered(han, run[0].text):
        return None  # said on Monday (海基會)
    return _by_capitals(found, run, han) if run else _by_phrase(found, han)


def _run(found: Window, han: str) -> tuple[Word, ...]:
    """The run of capitals; all words but titles, where markup or the line shows that all of them are the name."""
    whose = bearer(han)
    run = capital_run(found.words, whose, han)
    is_cut = len(run) < len(found.words) and not (found.cue == "headline" and is_whole(run, han))
    return without_titles(found.words, whose) if found.cue and is_cut else run


def _by_capitals(found: Window, run: tuple[Word, ...], han: str) -> Edge:
    run = titled(found.words, headed(found.words, translated(found.words, run, _named(han)), han))
    if found.cue != "listed-title":
        run = without_place(enumerated(found.text, found.words, run, han), han)
    end = run[-1].end if run[-1].end < found.words[-1].end else found.end
    return Edge(run[0].start, end, "capitals", (found.cue or "capitals",))


def _by_phrase(found: Window, han: str) -> Edge | None:
    if _is_title_of_person(found.words, han):
        return None
    phrase = lower_run(found.words, han)
    phrase = translated(found.words, phrase, han) if phrase else small_word(found.words, han)
    return Edge(phrase[0].start, found.end, "phrase", ("phrase",)) if phrase else None


def _is_title_of_person(words: tuple[Word, ...], han: str) -> bool:
    """Whether the last word is the title of the person whose name the characters are: his brother 王珉.

    Several persons (generals 將領), an office that opens an item (Imperial secretary 御史大夫) and a common noun (elder
    brother 哥哥) are what the characters mean.
    """
    last = words[-1].text
    if last not in titles() or (last.endswith("s") and last.removesuffix("s") in titles()):
        return False
    opens_item = words[0].opens and words[0].text.lower() not in column("function_words")
    return not (opens_item and bearer(han) == "other") and not _is_common_noun(han)


def _named(han: str) -> str:
    """The characters without a title after a name; a surname alone needs it (Madam Yu 虞夫人)."""
    bare = without_title(han)
    return bare if len(bare) > 1 else han


def _is_common_noun(han: str) -> bool:
    """Whether the characters are a word of the dictionary and no name."""
    from terms.romanize.readings import cedict

    return cedict.is_word(han) and not cedict.is_name(han)


def _delimited(found: Window) -> Edge:
    return Edge(found.words[0].start, found.end, "delimiter", (f"delimiter:{found.cue}",))


def _loose(found: Window, han: str) -> Edge | None:
    """Without a bracket and without sound: only a capital run that starts right, straight before the characters."""
    run = titled(found.words, capital_run(found.words, bearer(han), han))
    if not run or (len(run) == 1 and run[0].opens) or all(_CODE.fullmatch(word.text) for word in run):
        return None
    if mapping("function_words").get(run[-1].text.lower()) == "preposition":
        return None  # the characters are its object: The Story Behind 守株待兔
    return Edge(run[0].start, found.end, "capitals", ("capitals",))


def _exact(page: Page, candidate: Candidate) -> Edge:
    from terms.romanize.align import align

    text = page.text[candidate.floor : candidate.end]
    article = _ARTICLE.match(text)
    # A work keeps the article that its title begins with.
    is_title = candidate.loose or page.text[candidate.han.start - 1 : candidate.han.start] in tuple(_TITLE_MARKS)
    start = candidate.floor + (article.end() if article and not (is_title and text[0].isupper()) else 0)
    alignment = align(page.text[start : candidate.end], plain_han(candidate.han.text))
    if alignment is not None and alignment.start == 0:
        return Edge(start, candidate.end, alignment.verdict, alignment.cues, alignment.relation, alignment.systems)
    return Edge(start, candidate.end, "exact", ("delimiter:bracket",))


def _other(aliases: tuple[Span, ...], english: Span) -> tuple[Span, ...]:
    """The aliases that are not the english again, and hold no characters."""
    return tuple(alias for alias in aliases if letters(alias.text) != letters(english.text) and not has_han(alias.text))
