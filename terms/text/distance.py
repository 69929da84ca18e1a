"""How far two strings are apart."""

from __future__ import annotations


def distance(one: str, other: str) -> int:
    """Edits between two strings: insertions, deletions, replacements, exchanges of neighbors, each one.

    Source: optimal string alignment, the restricted form of the Damerau-Levenshtein distance.

    >>> distance("laing", "liang"), distance("hu", "hsu"), distance("", "te")
    (1, 1, 2)
    """
    before: list[int] = []
    row = list(range(len(other) + 1))
    for i, char in enumerate(one, 1):
        before, last, row = row, before, [i]
        for j, against in enumerate(other, 1):
            cost = min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (char != against))
            if i > 1 and j > 1 and char == other[j - 2] and one[i - 2] == against:
                cost = min(cost, last[j - 2] + 1)
            row.append(cost)
    return row[-1]
