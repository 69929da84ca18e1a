"""What extraction leaves out, with reasons: for programs, for spreadsheets, for people."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Any, NamedTuple

from terms.categories import LEFT_OUT
from terms.cli._cues import pattern_words
from terms.cli._layout import cut, padded, styled
from terms.cli._output import counted, echo, echo_json_lines, echo_tsv, say, table_width
from terms.text.visible import one_line
from terms.text.width import width

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from terms.categories import LeftOut
    from terms.extract.unpaired import Unpaired
    from terms.model import Document
    from terms.pipeline import Article

_HEADER = ("han", "count", "reason", "note", "document", "line", "column", "context")
_SHOWN = 5  # places of a reason in the table
_HAN = 24  # columns
_NOTE = 36  # columns
_AROUND = 6  # columns on each side; less says nothing


class _Left(NamedTuple):
    run: Unpaired
    document: Document


def echo_unpaired(articles: Sequence[Article], unsure: Sequence[Article], format_: str) -> None:
    """Every Han run that is in no mention; the sum of all characters on standard error.

    `unsure` are the same articles with the mentions that were left out for their confidence.
    """
    pairs = zip(articles, unsure, strict=True)
    left = [_Left(run, article.document) for article, out in pairs for run in _runs(article, out)]
    match format_:
        case "jsonl":
            echo_json_lines(_wire(each) for each in left)
        case "tsv":
            echo_tsv(_HEADER, (_row(_wire(each)) for each in left))
        case _:
            for line in _table(left, table_width()):
                echo(line)
    say(_sum(articles, left))


def _runs(article: Article, unsure: Article) -> Iterable[Unpaired]:
    from terms.extract.unpaired import unpaired

    return unpaired(article.document, article.mentions, unsure.mentions)


def _wire(left: _Left) -> dict[str, Any]:
    from terms.extract.unpaired import to_json

    return to_json(left.run, left.document)


def _row(wire: dict[str, Any]) -> tuple[str, ...]:
    return (wire["han"]["text"], *(str(wire[name]) for name in _HEADER[1:]))


def _sum(articles: Sequence[Article], left: Sequence[_Left]) -> str:
    """`1,234 Han characters: 1,100 in 300 mentions, 134 left out`."""
    from terms.extract.unpaired import han_count

    seen = sum(han_count(article.document) for article in articles)
    out = sum(each.run.count for each in left)
    mentions = counted(sum(len(article.mentions) for article in articles), "mention")
    return f"{seen:,} Han character{'' if seen == 1 else 's'}: {seen - out:,} in {mentions}, {out:,} left out"


def _table(left: Sequence[_Left], room: int) -> Iterator[str]:
    """The reasons, those that an editor wants to look at first, each with its first places."""
    groups: dict[LeftOut, list[_Left]] = defaultdict(list)
    for each in left:
        groups[each.run.reason].append(each)
    for reason in LEFT_OUT:
        found = groups.get(reason, [])
        if found:
            yield styled(f"{reason}: {_counts(found)}", "head")
            shown = _first_of_lines(found)
            yield from _places(shown, room)
            if len(found) > len(shown):
                yield styled(f"  … and {len(found) - len(shown):,} more", "dim")


def _counts(found: Sequence[_Left]) -> str:
    characters = sum(each.run.count for each in found)
    runs, noun = ("run" if len(found) == 1 else "runs"), ("character" if characters == 1 else "characters")
    return f"{len(found):,} {runs}, {characters:,} {noun}"


def _first_of_lines(found: Sequence[_Left]) -> list[_Left]:
    """The first run of each of the first lines; all of them where they are few."""
    if len(found) <= _SHOWN + 1:
        return list(found)
    lines: dict[tuple[str, int], _Left] = {}
    for each in found:
        lines.setdefault((each.run.document, each.run.place.line), each)
    return list(lines.values())[:_SHOWN]


def _places(found: Sequence[_Left], room: int) -> Iterator[str]:
    """One line a run: where it stands, its characters, what more there is to say, what stands around it."""
    from terms.extract.unpaired import context

    places = [one_line(f"{_short(each.run.document)}:{each.run.place.line}") for each in found]
    names = [cut(one_line(each.run.han), _HAN) for each in found]
    widest, longest = max(map(width, places)), max(map(width, names))
    for each, place, han in zip(found, places, names, strict=True):
        said = one_line(pattern_words(each.run.note))
        note = f"({cut(said, _NOTE)})  " if said else ""
        head = f"  {padded(place, widest)}  {padded(han, longest)}  {note}"
        reach = max(0, room - width(head + each.run.han) - 2) // 2
        around = one_line(context(each.run, each.document, reach)) if reach >= _AROUND else ""
        yield cut(head + around, room).rstrip()


def _short(name: str) -> str:
    return name.rsplit("/", 1)[-1]
