"""Why each mention is one: its line with the spans marked, and every cue as a sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from terms.cli._cues import page_of_pattern, pattern_words, sentence, system_words
from terms.cli._later import is_later, stands_at
from terms.cli._layout import cut, folded, padded, styled
from terms.cli._output import counted, echo, say, table_width
from terms.extract.wire import glossary_form
from terms.text.visible import one_line, visible
from terms.text.width import width

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from terms.model import Document, Mention, Position, Span
    from terms.pipeline import Article

_INDENT = 2
_LABEL = 11  # columns
_NEARLY_ALL = 0.995  # of the answers that were counted
_AFTER = 12  # columns shown after the last span


class _Sign(NamedTuple):
    """A place on a line of the source, and the sign that marks it: ^ english, ~ han, - alias."""

    place: Position
    sign: str


def echo_explained(articles: Sequence[Article]) -> None:
    """Every mention, explained on standard output."""
    room, told, total = table_width(), set[str](), 0
    for article in articles:
        for mention in article.mentions:
            total += 1
            if total > 1:
                echo("\n")
            for line in _explained(mention, article.document, room, told):
                echo(line)
    say(
        f"{counted(total, 'mention')} in {counted(len(articles), 'document')}: ^ the name, ~ its characters, - an alias"
    )


def _explained(mention: Mention, document: Document, room: int, told: set[str]) -> Iterator[str]:
    """The lines of one mention; `told` has the patterns whose page was shown before, and gets its own."""
    for line in _heading(mention, document, room):
        yield styled(line, "head")
    yield from _marked(mention, document, room)
    for label, text in _rows(mention, with_page=mention.pattern not in told):
        for number, line in enumerate(folded(one_line(text), room - _INDENT - _LABEL)):
            head = styled(padded(label if number == 0 else "", _LABEL), "dim")
            yield f"{' ' * _INDENT}{head}{line}"
    told.add(mention.pattern)


def _heading(mention: Mention, document: Document, room: int) -> list[str]:
    """Where the name stands and what it is; on lines of their own where there is no room for both."""
    place = _located(stands_at(mention), document)
    at = one_line(f"{document.name}:{place.line}:{place.column}")
    names = one_line(f"{glossary_form(mention.english.text)} = {glossary_form(mention.han.text)}")
    if width(f"{at} {names}") <= room:
        return [f"{at} {names}"]
    return [at, *(f"{' ' * _INDENT}{line}" for line in folded(names, room - _INDENT))]


def _rows(mention: Mention, *, with_page: bool) -> Iterator[tuple[str, str]]:
    yield "pattern", f"{pattern_words(mention.pattern)} ({mention.pattern})"
    if with_page and (page := page_of_pattern(mention.pattern)):
        yield "", page
    yield from (("" if number else "why", sentence(cue)) for number, cue in enumerate(mention.cues))
    # What a later mention has from the first one is said there.
    if not is_later(mention):
        yield "relation", f"{mention.relation}: {sentence(f'relation:{mention.relation}')}"
        if mention.systems:
            yield "systems", ", ".join(map(system_words, mention.systems))
        yield "kind", mention.kind
    yield "confidence", f"{_share(mention.confidence)} of such answers are right"


def _share(confidence: float) -> str:
    """A share in percent; never all of them, as no count can say that."""
    return f"{confidence:.1%}" if confidence <= _NEARLY_ALL else f"more than {_NEARLY_ALL:.1%}"


def _marked(mention: Mention, document: Document, room: int) -> Iterator[str]:
    """The lines of the source that the mention stands on, each with the signs under its spans."""
    spans = [(mention.english, "^"), (mention.han, "~"), *((alias, "-") for alias in mention.aliases)]
    signs = sorted(_Sign(_located(span, document), sign) for span, sign in spans)
    lines = tuple(dict.fromkeys(sign.place.line for sign in signs))
    for number in lines:
        gutter = "    " if len(lines) == 1 else f"{number:>6}  "
        marks = [(s.place.column - 1, s.place.end - s.place.start, s.sign) for s in signs if s.place.line == number]
        text, under = _window(document.line_text(number), marks, room - len(gutter))
        yield from (f"{gutter}{text}", f"{' ' * len(gutter)}{under}")


def _located(span: Span, document: Document) -> Position:
    return document.locate(span.start, span.end)


def _window(line: str, marks: Sequence[tuple[int, int, str]], room: int) -> tuple[str, str]:
    """The part of a line that holds the marks, and the signs under it."""
    first = _window_start(line, marks, room)
    sign_of_cut = "…" if first else ""
    signs = ""
    for start, length, sign in marks:
        signs = padded(signs, width(sign_of_cut + _shown(line[first:start])))
        signs += sign * max(1, width(_shown(line[start : start + length])))
    return cut(sign_of_cut + _shown(line[first : first + room]), room), signs[:room]


def _window_start(line: str, marks: Sequence[tuple[int, int, str]], room: int) -> int:
    """Where the window begins: with the line if that fits, else as far left of the marks as right of them."""
    begin, end = marks[0][0], max(start + length for start, length, _ in marks)
    # A character takes a column or two, so that most lines need no measuring.
    if end + _AFTER <= room and width(_shown(line[:end])) + _AFTER <= room:
        return 0
    if len(line) <= room and width(_shown(line)) <= room:
        return 0
    first = max(0, begin - max(0, room - width(_shown(line[begin:end]))) // 2)
    blank = line.find(" ", first, begin)
    return blank + 1 if blank >= 0 else first


def _shown(text: str) -> str:
    return visible(text.replace("\t", " ").replace("\n", " "))
