"""The mentions of a run for people: an entry a row, as `terms build` would put them together."""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import TYPE_CHECKING, NamedTuple

from terms.cli._cues import words
from terms.cli._later import is_later
from terms.cli._layout import Cell, folded, laid_out, styled
from terms.cli._output import counted, echo, say, table_width
from terms.cli._progress import waiting
from terms.extract.wire import glossary_form
from terms.text.visible import one_line
from terms.text.width import width

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from terms.cli._layout import Style
    from terms.model import Entry, Mention
    from terms.pipeline import Article

_DOUBTFUL = 0.8  # a name that is less sure is marked
_WIDE = 140  # columns; from here on an entry fits on one line
_CUES = 2  # of the first mention; more is for --explain
_NOTES = 32  # columns
_PLACE = 28  # columns
_INDENT = " " * 5
_WHOLE = frozenset({0, 3, 4, 6})  # mark, kind, number, place


class Group(NamedTuple):
    """An entry with the mentions that it was made of, and how often its name stands alone later."""

    entry: Entry
    mentions: tuple[Mention, ...]
    later: int = 0

    @property
    def best(self) -> Mention:
        """The surest mention that prints the preferred english."""
        shown = self.entry.preferred.english
        same = [mention for mention in self.mentions if glossary_form(mention.english.text) == shown]
        return max(same or self.mentions, key=lambda mention: mention.confidence)


def echo_entries(articles: Sequence[Article]) -> None:
    """The table on standard output, and the totals on standard error."""
    with waiting("grouping"):
        groups = _groups(articles)
    room = table_width()
    if groups:
        for line in _wide(groups, room) if room >= _WIDE else _narrow(groups, room):
            echo(line)
    say(_totals(groups, len(articles)))


def _totals(groups: Sequence[Group], documents: int) -> str:
    places, later = sum(len(group.mentions) for group in groups), sum(group.later for group in groups)
    doubtful = sum(map(_is_doubtful, groups))
    again = f", alone in {later} more (+)" if later else ""
    doubt = f"; ? marks {counted(doubtful, 'name')} less than {_DOUBTFUL:.0%} sure" if doubtful else ""
    names = f"{counted(len(groups), 'name')} in {counted(places, 'place')} of {counted(documents, 'document')}"
    return f"{names}{again}{doubt}"


def _groups(articles: Sequence[Article]) -> list[Group]:
    from terms.glossary.build import build
    from terms.text.keys import han_key

    every = [mention for article in articles for mention in article.mentions]
    mentions = [mention for mention in every if not is_later(mention)]
    later = Counter(han_key(mention.han.text) for mention in every if is_later(mention))
    glossary = build(mentions, [article.document for article in articles])
    by_han: dict[str, list[Mention]] = defaultdict(list)
    for mention in mentions:
        by_han[han_key(mention.han.text)].append(mention)
    keys = [han_key(entry.preferred.han) for entry in glossary.entries]
    return [Group(entry, tuple(by_han[key]), later[key]) for entry, key in zip(glossary.entries, keys, strict=True)]


def _wide(groups: Sequence[Group], room: int) -> Iterator[str]:
    heads = ("", "english", "han", "kind", "n", "pinyin", "first place", "notes")
    rows = [tuple(Cell(head, "head") for head in heads)]
    rows += [
        (*_cells(group), Cell(group.entry.preferred.pinyin), Cell(_place(group)), Cell(_notes(group), "dim"))
        for group in groups
    ]
    for lines in laid_out(rows, room, whole=_WHOLE, least=_NOTES):
        yield from lines


def _narrow(groups: Sequence[Group], room: int) -> Iterator[str]:
    """Two lines an entry: what it is, and under it, set in, where it stands and what there is to say about it."""
    rows = [tuple(Cell(head, "head") for head in ("", "english", "han", "kind", "n"))]
    rows += [_cells(group) for group in groups]
    for group, lines in zip((None, *groups), laid_out(rows, room, whole=_WHOLE), strict=True):
        yield from lines
        for line in folded(_detail(group), room - len(_INDENT)) if group else ():
            yield styled(f"{_INDENT}{line}", "dim")


def _cells(group: Group) -> tuple[Cell, ...]:
    """Mark, english, han, kind, number."""
    preferred = group.entry.preferred
    doubt: Style = "doubt" if _is_doubtful(group) else ""
    return (
        Cell("?" if doubt else "", doubt),
        Cell(one_line(preferred.english), doubt),
        Cell(one_line(preferred.han)),
        Cell(group.entry.kind),
        Cell(f"{len(group.mentions)} +{group.later}" if group.later else str(len(group.mentions))),
    )


def _detail(group: Group) -> str:
    return " · ".join(filter(None, (_place(group), group.entry.preferred.pinyin, _notes(group))))


def _place(group: Group) -> str:
    """File and line, without the folders, nor the beginning of a long name."""
    place = one_line(group.entry.preferred.source.rsplit("/", 1)[-1])
    return place if width(place) <= _PLACE else f"…{place[-_PLACE // 2 :]}"


def _notes(group: Group) -> str:
    also = _also(group)
    return " · ".join(filter(None, (f"also {one_line(also)}" if also else "", one_line(_why(group)))))


def _also(group: Group) -> str:
    """The other spellings and characters of the entry; how many mentions print another spelling instead."""
    preferred, told = group.entry.preferred, []
    printed = Counter(glossary_form(mention.english.text) for mention in group.mentions)
    for form in group.entry.forms:
        if form.english != preferred.english:
            times = f" ×{printed[form.english]}" if printed[form.english] else ""
            told.append(f"{form.english}{times}")
        elif form.han != preferred.han:
            told.append(form.han)
    return "; ".join(dict.fromkeys(told))


def _why(group: Group) -> str:
    best = group.best
    told = list(dict.fromkeys(words(cue) for cue in best.cues))[:_CUES]
    sure = [f"{best.confidence:.0%} sure"] if _is_doubtful(group) else []
    return "; ".join([*sure, *told])


def _is_doubtful(group: Group) -> bool:
    return group.best.confidence < _DOUBTFUL
