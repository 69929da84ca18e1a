"""Whether a confidence is worth what it says: reliability by tenths, Brier score, expected calibration error."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from typing import TYPE_CHECKING

from terms import readers
from terms.extract import claims
from terms.extract.boundary.cascade import step_of
from terms.extract.page.page import Page
from terms.model import Document

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

BINS = 10


@dataclass(frozen=True)
class Judged:
    """A mention with the step that bounded it, and whether the annotator wrote the same pair."""

    document: str
    pattern: str
    step: str
    confidence: float
    right: bool


def judged(folder: Path) -> Iterator[Judged]:
    """Every mention of the annotated documents of a folder; those in spans that do not count are left out."""
    for line in (folder / "gold.jsonl").read_text(encoding="utf-8").splitlines():
        record = json.loads(line)
        name = record.get("file", f"{record['doc']}.txt")
        path = folder / name if (folder / name).exists() else folder / "clean" / name
        for document in readers.read(path):
            if isinstance(document, Document):
                yield from _judged(document, record)


def _judged(document: Document, record: dict[str, list[dict[str, object]]]) -> Iterator[Judged]:
    gold = {(pair["zh_start"], pair["zh"]): pair["en"] for pair in record["pairs"]}
    page = Page(document)
    for candidate, mention in claims(page):
        if mention is None:
            continue
        han = document.locate(mention.han.start, mention.han.end)
        if any(span["zh_start"] < han.end and han.start < span["zh_end"] for span in record.get("ignore", ())):  # type: ignore[operator]
            continue
        is_right = gold.get((han.start, mention.han.text)) == " ".join(mention.english.text.split())
        yield Judged(str(record["doc"]), mention.pattern, step_of(page, candidate), mention.confidence, is_right)


def is_kept_back(document: str) -> bool:
    """Whether a document belongs to the half that nothing is counted on.

    >>> is_kept_back("a"), is_kept_back("b")
    (False, True)
    """
    return hashlib.sha256(document.encode()).digest()[0] % 2 == 1


def reliability(answers: Iterable[Judged]) -> Iterator[tuple[str, ...]]:
    """The rows of a table: a tenth, its mentions, the mean confidence and the share right."""
    found = list(answers)
    for number in range(BINS):
        inside = [answer for answer in found if _bin(answer) == number]
        if inside:
            said, right = mean(answer.confidence for answer in inside), mean(answer.right for answer in inside)
            yield f"{number / BINS:.1f} to {(number + 1) / BINS:.1f}", str(len(inside)), f"{said:.3f}", f"{right:.3f}"


def brier(answers: list[Judged]) -> float:
    """The mean square of confidence less outcome."""
    return mean((answer.confidence - answer.right) ** 2 for answer in answers)


def calibration_error(answers: list[Judged]) -> float:
    """The mean gap of said and found shares, over tenths, weighted by their mentions."""
    gaps = []
    for number in range(BINS):
        inside = [answer for answer in answers if _bin(answer) == number]
        if inside:
            gap = mean(answer.confidence for answer in inside) - mean(answer.right for answer in inside)
            gaps.append(abs(gap) * len(inside))
    return sum(gaps) / len(answers) if answers else 0.0


def mean(values: Iterable[float]) -> float:
    """The mean; 0 of nothing."""
    found = list(values)
    return sum(found) / len(found) if found else 0.0


def _bin(answer: Judged) -> int:
    return min(BINS - 1, int(answer.confidence * BINS))
