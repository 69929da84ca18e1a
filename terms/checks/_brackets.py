"""Brackets in English text that hold characters: the shape of a gloss, whether extraction paired it or not."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING

from terms.checks._corpus import per_corpus
from terms.text.han import HAN_CLASS, has_han
from terms.text.lazy_pattern import lazy_pattern

if TYPE_CHECKING:
    from collections.abc import Iterator

    from terms.model import Corpus, Document, Mention

OPEN = "(（"
CLOSE = ")）"

# Longer brackets are sentences, not glosses.
_LONGEST = 120
_WINDOW = 300
_BRACKET = re.compile(
    rf"[{OPEN}](?P<inside>[^{OPEN}{CLOSE}\n]{{1,{_LONGEST}}}(?:\n[^{OPEN}{CLOSE}\n]{{1,{_LONGEST}}})?)[{CLOSE}]"
)
_LATIN_WORD = lazy_pattern(rf"[^\W\d_{HAN_CLASS}\u3040-\u30ff\u3100-\u312f\uac00-\ud7a3]+")
_HAN = lazy_pattern(f"[{HAN_CLASS}]")
_LATIN_END = lazy_pattern(rf"[^\W_{HAN_CLASS}\u3040-\u30ff\u3100-\u312f\uac00-\ud7a3][.'’\"”»]*\Z")
_CALL_NAME = re.compile(r"\w[._]\w+\Z")
_ADDRESS = re.compile(r"(?:://|www\.|@|[/\\=_])\S*\Z")


@dataclass(frozen=True, slots=True)
class Bracket:
    """A bracket with its offsets; `text` includes the bracket signs."""

    start: int
    end: int
    text: str

    @property
    def opening(self) -> str:
        """The opening sign."""
        return self.text[0]

    @property
    def closing(self) -> str:
        """The closing sign."""
        return self.text[-1]

    @property
    def inside(self) -> str:
        """What the bracket holds."""
        return self.text[1:-1]


@per_corpus
def gloss_brackets(corpus: Corpus) -> dict[str, tuple[Bracket, ...]]:
    """In each document, the brackets with characters that follow Latin letters in English text."""
    return {document.name: tuple(_glosses(document)) for document in corpus.documents}


def in_english(document: Document, offset: int) -> bool:
    """Whether the line at `offset` is English text, its brackets left out, and no code or address.

    Two characters make about one word: a line with more characters than that is Chinese.
    """
    if document.part_at(offset) in ("comment", "note"):
        return False
    start, end = line_range(document.text, offset)
    if _ADDRESS.search(document.text, start, offset):
        return False
    line = _BRACKET.sub(" ", document.text[start:end])
    han = len(_HAN.findall(line))
    if not han:  # most lines: one word tells
        return _LATIN_WORD.search(line) is not None
    return 2 * len(_LATIN_WORD.findall(line)) > han


def follows_latin(text: str, offset: int) -> bool:
    """Whether the last sign before `offset`, blanks apart, is a Latin letter or digit (closing quotes allowed)."""
    start, _ = line_range(text, offset)
    return _LATIN_END.search(text[start:offset].rstrip()) is not None


def line_range(text: str, offset: int) -> tuple[int, int]:
    """Start and end of the line at `offset`, no farther than a window on each side: some lines are megabytes."""
    left, right = max(0, offset - _WINDOW), min(len(text), offset + _WINDOW)
    end = text.find("\n", offset, right)
    start = text.rfind("\n", left, offset) + 1
    return start or left, right if end < 0 else end


def bracket_of(corpus: Corpus, mention: Mention) -> Bracket | None:
    """The bracket that holds the characters of a mention, if one does."""
    brackets = gloss_brackets(corpus)[mention.document]
    index = bisect_left(brackets, mention.han.start, key=lambda bracket: bracket.start) - 1
    if index < 0 or mention.han.end >= brackets[index].end:
        return None
    return brackets[index]


def bracket_lists(corpus: Corpus, document: Document) -> Iterator[tuple[Bracket, list[Mention]]]:
    """The brackets that serve several names, each with its mentions in the order of the characters."""
    found = corpus.mentions_by_document[document.name]
    for bracket, group in groupby(found, key=lambda mention: bracket_of(corpus, mention)):
        mentions = list(group)
        starts = [mention.english.start for mention in mentions]
        if bracket is not None and len(mentions) > 1 and starts == sorted(set(starts)):
            yield bracket, mentions


def _glosses(document: Document) -> Iterator[Bracket]:
    text = document.text
    for match in _BRACKET.finditer(text):
        if not has_han(match["inside"]) or not follows_latin(text, match.start()):
            continue
        if in_english(document, match.start()) and not _is_call(text, match):
            yield Bracket(match.start(), match.end(), match.group())


def _is_call(text: str, bracket: re.Match[str]) -> bool:
    """Whether this is program code: f("漢字"), Token(word='漢'), module.split(漢)."""
    inside = bracket["inside"].strip()
    before = text[max(0, bracket.start() - 40) : bracket.start()]
    return "=" in inside or inside[:1] in "'\"" or _CALL_NAME.search(before) is not None
