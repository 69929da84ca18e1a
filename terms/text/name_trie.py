"""Where known English names stand in running text: one trie of words, one pass over the text.

A name matches word by word: blanks, kinds of hyphen and apostrophe, full stops and a plural s do not matter, an initial
capital does. The longest name wins and the search goes on behind it, so a name inside a longer known name is none.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

from terms.text.han import HAN_CLASS
from terms.text.latin import APOSTROPHES, HYPHENS, fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_JOINERS = re.escape(APOSTROPHES + HYPHENS)
_WORD = rf"[^\W_{HAN_CLASS}]+"
_TOKEN = re.compile(
    rf"(?P<word>{_WORD})"
    rf"|(?P<blank>[\s{_JOINERS}.&·]+)"  # what may stand between the words of a name
    r"|(?P<bar>.)",  # anything else must stand in the name too: a comma, a bracket
    re.DOTALL,
)
_PARAGRAPH_END = re.compile(r"\n[ \t\r]*\n")


class Hit(NamedTuple):
    """A known name at `text[start:end]`; a plural s that the name does not have itself stands behind `end`."""

    start: int
    end: int
    name: str


class _Token(NamedTuple):
    text: str
    folded: str
    start: int
    end: int
    parted: bool = False
    """Whether a paragraph ends before this token."""


@dataclass(slots=True)
class _Node:
    following: dict[str, _Node] = field(default_factory=dict)
    names: dict[str, tuple[str, ...]] = field(default_factory=dict)
    """The names that end here, each with its words as printed."""


class NameTrie:
    """The names of a corpus or a document, to be found in texts.

    >>> trie = NameTrie(["Lai Ching-te", "Lai", "TSMC"])
    >>> [hit.name for hit in trie.find("Lai Ching\u2011te, LAI, the Lais and two TSMCs; a lai")]
    ['Lai Ching-te', 'Lai', 'Lai', 'TSMC']
    """

    def __init__(self, names: Iterable[str]) -> None:
        self._root = _Node()
        for name in names:
            self._add(name)
        signs = "".join(first for first in self._root.following if not first[:1].isalnum())
        self._openers = re.compile(_WORD + (f"|[{re.escape(signs)}]" if signs else ""))

    def find(self, text: str) -> Iterator[Hit]:
        """The names in a text, in text order; none overlaps another."""
        behind = 0
        first_words = self._root.following
        for match in self._openers.finditer(text):
            word = _folded(match.group())
            if match.start() < behind or (word not in first_words and word[:-1] not in first_words):
                continue
            longest = self._longest(text, match.start())
            if longest is not None:
                behind = longest[0]
                yield longest[1]

    def _add(self, name: str) -> None:
        node = self._root
        tokens = tuple(_tokens(name))
        for token in tokens:
            node = node.following.setdefault(token.folded, _Node())
        if tokens:
            node.names[name] = tuple(token.text for token in tokens)

    def _longest(self, text: str, start: int) -> tuple[int, Hit] | None:
        """The longest name that starts at `start`, and where the search goes on behind it."""
        if not _edge(text, start - 1, -1):
            return None
        best: tuple[int, Hit] | None = None
        node = self._root
        printed: list[str] = []
        for token in _tokens(text, start):
            if printed and token.parted:
                break
            printed.append(token.text)
            plural = node.following.get(token.folded[:-1]) if token.folded.endswith("s") else None
            following = node.following.get(token.folded)
            for end_node in (plural, following):
                name = end_node and _named(end_node, printed)
                if name and _edge(text, token.end, 1):
                    best = (token.end, Hit(start, _end(token, name), name))
            if following is None:
                break
            node = following
        return best


def _tokens(text: str, start: int = 0) -> Iterator[_Token]:
    parted = False
    for match in _TOKEN.finditer(text, start):
        if match.lastgroup == "blank":
            parted = _PARAGRAPH_END.search(match.group()) is not None
            continue
        yield _Token(match.group(), _folded(match.group()), match.start(), match.end(), parted)
        parted = False


def _folded(part: str) -> str:
    # Most words are plain ASCII and need no look at each letter.
    return part.lower() if part.isascii() else fold(part) or part


def _named(node: _Node, printed: list[str]) -> str | None:
    """The name that ends at this node with the capitals that the text has; the one printed exactly so first."""
    if not node.names:
        return None
    fitting = [name for name, words in node.names.items() if _capitals_fit(words, printed)]
    return min(fitting, key=lambda name: (list(node.names[name]) != printed, name), default=None)


def _capitals_fit(words: tuple[str, ...], printed: list[str]) -> bool:
    if len(words) == 1 and words[0].isupper():
        return printed[0].removesuffix("s") == words[0]
    lost = [word[0].isupper() and not text[0].isupper() for word, text in zip(words, printed, strict=True)]
    # One capital after a hyphen may differ (Ting-yu, Ting-Yu); a name without its first capital is another word.
    return not lost[0] and sum(lost) <= 1


def _edge(text: str, offset: int, step: int) -> bool:
    """Whether a name may end here: a hyphen that leads on to a letter makes a longer word."""
    if not 0 <= offset < len(text) or text[offset] not in HYPHENS:
        return True
    beyond = offset + step
    return not (0 <= beyond < len(text) and text[beyond].isalnum())


def _end(token: _Token, name: str) -> int:
    """The end of the name without a plural s that it does not have itself."""
    if token.folded.endswith("s") and not fold(name).rstrip(".").endswith("s"):
        return token.end - 1
    return token.end
