"""Running the rules: which ones, in what order the findings come, and what comments in the text switch off."""

from __future__ import annotations

from typing import TYPE_CHECKING

from terms.checks._suppressions import suppressions
from terms.errors import unknown_name
from terms.registry import plugins

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from terms.checks import Rule
    from terms.model import Corpus, Finding


def run(corpus: Corpus, *, select: Iterable[str] = (), ignore: Iterable[str] = ()) -> tuple[Finding, ...]:
    """The findings of the selected rules, by document (in the corpus's order), start and code.

    `select` and `ignore` take codes, prefixes of codes (P, P1) and slugs; ignoring wins. Without `select` run the
    rules that are on by default.

    Raises:
        UsageError: no rule has that code or slug.
    """
    found = (finding for rule in selected(select, ignore) for finding in rule.check(corpus))
    order = {document.name: number for number, document in enumerate(corpus.documents)}
    kept = set(_unsuppressed(corpus, found))
    return tuple(sorted(kept, key=lambda f: (order[f.document], f.start, f.code, f.end, f.message)))


def rules() -> tuple[Rule, ...]:
    """Every rule, by code.

    >>> [rule.name for rule in rules() if rule.code == "P101"]
    ['variant-spelling']
    """
    return tuple(sorted(plugins("terms.checks", "RULE").values(), key=lambda rule: rule.code))


def selected(select: Iterable[str] = (), ignore: Iterable[str] = ()) -> tuple[Rule, ...]:
    """The rules to run, by code.

    >>> [rule.code for rule in selected(["F50"], ["unbalanced"])]
    ['F501', 'F502', 'F504', 'F505']
    """
    wanted = [_named(token) for token in select]
    unwanted = {rule.code for token in ignore for rule in _named(token)}
    chosen = {rule.code for rules_ in wanted for rule in rules_}
    return tuple(
        rule for rule in rules() if rule.code not in unwanted and (rule.code in chosen if wanted else rule.default)
    )


def matches(rule: Rule, token: str) -> bool:
    """Whether a code, prefix of a code, or slug names this rule."""
    return token == rule.name or rule.code.startswith(token.upper())


def _named(token: str) -> list[Rule]:
    found = [rule for rule in rules() if token and matches(rule, token)]
    if not found:
        known = rules()
        raise unknown_name("rule", token, [rule.code for rule in known] + [rule.name for rule in known])
    return found


def _unsuppressed(corpus: Corpus, findings: Iterable[Finding]) -> Iterator[Finding]:
    off = {document.name: suppressions(document) for document in corpus.documents}
    for finding in findings:
        ranges = off[finding.document]
        if not ranges:
            yield finding
            continue
        start = corpus.by_name[finding.document].locate(finding.start, finding.end).start
        if not any(range_.silences(finding, start) for range_ in ranges):
            yield finding
