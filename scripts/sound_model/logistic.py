"""A logistic fit by Newton's method, for a handful of features."""

from __future__ import annotations

from math import exp
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

_ROUNDS = 30
_DONE = 1e-6
_STEEPEST = 30.0


def fitted(features: Sequence[Sequence[float]], answers: Sequence[int]) -> list[float]:
    """The weights that make the answers (0 or 1) likeliest.

    >>> low, high = fitted([(1, 0), (1, 0), (1, 1), (1, 1)], [0, 1, 1, 1])
    >>> abs(round(low)), high > 5
    (0, True)
    """
    weights = [0.0] * len(features[0])
    for _ in range(_ROUNDS):
        step = _step(features, answers, weights)
        weights = [weight + change for weight, change in zip(weights, step, strict=True)]
        if max(map(abs, step)) < _DONE:
            break
    return weights


def total(weights: Sequence[float], values: Sequence[float]) -> float:
    """The weighted sum."""
    return sum(weight * value for weight, value in zip(weights, values, strict=True))


def _step(features: Sequence[Sequence[float]], answers: Sequence[int], weights: list[float]) -> list[float]:
    size = len(weights)
    matrix = [[1e-6 * (row == column) for column in range(size)] + [0.0] for row in range(size)]
    for values, answer in zip(features, answers, strict=True):
        chance = 1 / (1 + exp(-max(-_STEEPEST, min(_STEEPEST, total(weights, values)))))
        for row, value in enumerate(values):
            for column, other in enumerate(values):
                matrix[row][column] += chance * (1 - chance) * value * other
            matrix[row][size] += (answer - chance) * value
    return _solved(matrix)


def _solved(matrix: list[list[float]]) -> list[float]:
    """Gauss and Jordan's elimination, the right side in the last column."""
    size = len(matrix)
    for at in range(size):
        pivot = max(range(at, size), key=lambda row: abs(matrix[row][at]))
        matrix[at], matrix[pivot] = matrix[pivot], matrix[at]
        for row in set(range(size)) - {at}:
            factor = matrix[row][at] / matrix[at][at]
            matrix[row] = [left - factor * right for left, right in zip(matrix[row], matrix[at], strict=True)]
    return [matrix[at][size] / matrix[at][at] for at in range(size)]
