"""Where the names of the corpus stand in running text: one trie of words, one pass over each document.

A name matches word by word: blanks, kinds of hyphen and apostrophe, full stops and a plural s do not matter, an initial
capital does. The longest name wins and the search goes on behind it, so a name inside a longer known name is none.
"""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

from terms.checks._corpus import per_corpus
from terms.checks._decisions import decisions
from terms.checks._entities import entity_key
from terms.text.han import HAN_CLASS, has_han
from terms.text.latin import APOSTROPHES, HYPHENS, fold

if TYPE_CHECKING:
    from collections.abc import Iterator

    from terms.model import Corpus, Document

_JOINERS = re.escape(APOSTROPHES + HYPHENS)
_TOKEN = re.compile(
    rf"(?P<word>[^\W_{HAN_CLASS}]+)"
    rf"|(?P<blank>[\s{_JOINERS}.&·]+)"  # what may stand between the words of a name
    r"|(?P<bar>.)",  # anything else must stand in the name too: a comma, a bracket
    re.DOTALL,
)
_PARAGRAPH_END = re.compile(r"\n[ \t\r]*\n")


@dataclass(frozen=True, slots=True)
class Occurrence:
    """One place where a known name stands in the text, and the entities that it may name."""

    document: str
    start: int
    end: int
    text: str
    name: str
    entities: tuple[str, ...]


@dataclass(slots=True)
class _Node:
    following: dict[str, _Node] = field(default_factory=dict)
    names: dict[str, tuple[str, ...]] = field(default_factory=dict)
    """The names that end here, each with its words as printed."""


class _Token(NamedTuple):
    text: str
    folded: str
    start: int
    end: int
    parted: bool = False
    """Whether a paragraph ends before this token."""


@per_corpus
def occurrences(corpus: Corpus) -> dict[str, tuple[Occurrence, ...]]:
    """The occurrences of every known name in each document, in text order, those inside mentions included."""
    known = names(corpus)
    trie = _trie(known)
    return {document.name: tuple(_find(document, trie, known)) for document in corpus.documents}


@per_corpus
def names(corpus: Corpus) -> dict[str, tuple[str, ...]]:
    """Every English name of the mentions and the glossary, and the keys of the entities that it names."""
    found: defaultdict[str, dict[str, None]] = defaultdict(dict)
    for mention in corpus.mentions:
        key = entity_key(corpus, mention.han.text)
        for span in (mention.english, *mention.aliases):
            found[span.text][key] = None
    for entry in decisions(corpus):
        for form in entry.forms:
            if form.english and form.han:
                found[form.english][entity_key(corpus, form.han)] = None
    return {name: tuple(keys) for name, keys in sorted(found.items()) if not has_han(name)}


def _trie(known: dict[str, tuple[str, ...]]) -> _Node:
    root = _Node()
    for name in known:
        node = root
        tokens = _tokens(name)
        for token in tokens:
            node = node.following.setdefault(token.folded, _Node())
        if node is not root:
            node.names[name] = tuple(token.text for token in tokens)
    return root


def _tokens(text: str) -> list[_Token]:
    found: list[_Token] = []
    parted = False
    for match in _TOKEN.finditer(text):
        if match.lastgroup == "blank":
            parted = _PARAGRAPH_END.search(match.group()) is not None
            continue
        part = match.group()
        # Most words are plain ASCII and need no look at each letter.
        folded = part.lower() if part.isascii() else fold(part) or part
        found.append(_Token(part, folded, match.start(), match.end(), parted))
        parted = False
    return found


def _find(document: Document, trie: _Node, known: dict[str, tuple[str, ...]]) -> Iterator[Occurrence]:
    tokens = _tokens(document.text)
    position = 0
    while position < len(tokens):
        word = tokens[position].folded
        if word not in trie.following and word[:-1] not in trie.following:
            position += 1
            continue
        longest = _longest(tokens, position, trie, document.text)
        if longest is None:
            position += 1
            continue
        last, name = longest
        start, end = tokens[position].start, _end(tokens[last], name)
        yield Occurrence(document.name, start, end, document.text[start:end], name, known[name])
        position = last + 1


def _longest(tokens: list[_Token], first: int, trie: _Node, text: str) -> tuple[int, str] | None:
    """The last token and the name of the longest name that starts at token `first`."""
    if not _edge(text, tokens[first].start - 1, -1):
        return None
    best: tuple[int, str] | None = None
    node = trie
    for index in range(first, len(tokens)):
        token = tokens[index]
        if index > first and token.parted:
            break
        plural = node.following.get(token.folded[:-1]) if token.folded.endswith("s") else None
        for end_node in (plural, node.following.get(token.folded)):
            name = end_node and _named(end_node, tokens, first, index)
            if name and _edge(text, token.end, 1):
                best = (index, name)
        following = node.following.get(token.folded)
        if following is None:
            break
        node = following
    return best


def _named(node: _Node, tokens: list[_Token], first: int, last: int) -> str | None:
    """The name that ends at this node with the capitals that the text has; the one printed exactly so first."""
    if not node.names:
        return None
    printed = tuple(token.text for token in tokens[first : last + 1])
    fitting = [name for name, words in node.names.items() if _capitals_fit(words, printed)]
    return min(fitting, key=lambda name: (node.names[name] != printed, name), default=None)


def _capitals_fit(words: tuple[str, ...], printed: tuple[str, ...]) -> bool:
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
