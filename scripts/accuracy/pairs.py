"""Extraction on hand-annotated documents: pairs, edges, kinds, relations and what a confidence is worth."""

from __future__ import annotations

import json
from collections import defaultdict
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from scripts.accuracy.calibration import Judged, brier, calibration_error, is_kept_back, judged, reliability
from scripts.accuracy.figures import Figure, Section, heading, share, table

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from scripts.accuracy.gold import Bench

NOTE = """Strict: the English has exactly the annotated extent, the characters too, and they stand at the annotated
place. Overlap: the English shares a word with the annotated one. Rules were tuned on the sources ChineseCalendar,
taiwan-md, stellarium and sanmiao and on other texts; the rest was watched. Confidences were counted on half of the
documents, by the hash of their names; the calibration is that of the other half."""
DOUBTS = """Annotations that look wrong, or against the annotators' own guide; the code does not follow them:

- tw-tribes, tw-islands: fifteen names of peoples (…族) have the kind *concept*; the guide
  puts peoples' names under *other*, and so does the code. They cost nearly two points of kind.
- tw-braised, tw-taiyu: a title in the front matter is annotated as a pair, while the guide leaves such titles out. They
  are read as headings, since sites print them above the text.
- cal-faq and stellarium-b: of a title in nested brackets, the part in the inner brackets is once inside the name and
  once a name of its own."""
KINDS = {"organisation": "organization", "concept": "term"}
RELATIONS = {"western given name + surname": "western-name", "foreign name in Chinese": "foreign-name"}


@dataclass(frozen=True)
class Pair:
    """An annotated pair and what was found for its characters: None, or the mention."""

    source: str
    gold: dict[str, Any]
    found: dict[str, Any] | None

    @property
    def is_exact(self) -> bool:
        """Whether the English is the annotated one."""
        return self.found is not None and self.found["english"]["text"] == " ".join(self.gold["en"].split())


def measured(bench: Bench) -> Section:
    """Every figure of extraction with its tables."""
    figures: list[Figure] = []
    tables: list[str] = []
    for title, folder, goal in (("documents", bench.gold / "dev", 94), ("news", bench.gold / "news-dev", 98)):
        texts = folder / "clean" if (folder / "clean").is_dir() else folder
        gold = list(_lines(folder / "gold.jsonl"))
        answered = bench.terms("extract", *(texts / record.get("file", f"{record['doc']}.txt") for record in gold))
        scores = _scores(bench, title, folder, answered)
        mentions = list(_lines(answered))
        paired = list(_paired(gold, mentions))
        figures += _overall(title, scores, goal)
        figures += _properties(title, paired)
        if title == "documents":
            figures += _edges(paired)
            figures.append(_traps(gold, mentions))
            tables += _tables(scores, paired)
        answers = [answer for answer in judged(folder) if is_kept_back(answer.document)]
        figures += _calibration(title, answers)
        tables.append(
            f"Reliability, {title}:\n\n" + table(("confidence", "mentions", "said", "right"), reliability(answers))
        )
    return Section("Extraction", NOTE, tuple(figures), (*tables, DOUBTS))


def _scores(bench: Bench, title: str, folder: Path, answered: Path) -> dict[str, Any]:
    """What the scorer says of the mentions."""
    predicted, report = bench.work / f"predicted-{folder.name}.jsonl", bench.work / f"scores-{folder.name}.json"
    predicted.write_text(_predictions(answered), encoding="utf-8")
    print(heading(title), bench.score("score.py", folder / "gold.jsonl", predicted, "--json", report), sep="\n")
    scores: dict[str, Any] = json.loads(report.read_text(encoding="utf-8"))
    return scores


def _predictions(answered: Path) -> str:
    """Mentions in the scorer's shape: one line a document, named by its file without suffix."""
    found: dict[str, list[dict[str, object]]] = defaultdict(list)
    for mention in _lines(answered):
        han = mention["han"]
        pair = {"en": mention["english"]["text"], "zh": han["text"], "zh_start": han["start"]}
        found[Path(mention["document"]).stem].append(pair)
    return "".join(json.dumps({"doc": doc, "pairs": mine}, ensure_ascii=False) + "\n" for doc, mine in found.items())


def _paired(gold: list[dict[str, Any]], mentions: list[dict[str, Any]]) -> Iterator[Pair]:
    found = {(Path(mention["document"]).stem, mention["han"]["start"]): mention for mention in mentions}
    for record in gold:
        for pair in record["pairs"]:
            mention = found.get((record["doc"], pair["zh_start"]))
            same = mention if mention and mention["han"]["text"] == pair["zh"] else None
            yield Pair(record["source"], pair, same)


def _overall(title: str, scores: dict[str, Any], goal: int) -> Iterator[Figure]:
    precision, recall, strict = scores["all"][0]
    yield Figure(f"{title}: strict F1", _percent(strict), f"≥ {goal}")
    yield Figure(f"{title}: precision and recall", f"{_percent(precision)} and {_percent(recall)}")
    if len(scores["sources"]) > 1:
        yield Figure(f"{title}: strict F1, mean over sources", _percent(scores["mean_f1_over_sources"][0]), "≥ 90")
        yield Figure(f"{title}: overlap F1", _percent(scores["all"][2][2]), "≥ 97")


def _properties(title: str, paired: list[Pair]) -> Iterator[Figure]:
    """Kinds and relations of the pairs whose characters were found."""
    found = [(pair.gold, pair.found) for pair in paired if pair.found]
    kinds = sum(KINDS.get(gold["kind"], gold["kind"]) == mention["kind"] for gold, mention in found)
    relations = sum(_relation(gold["relation"]) == mention["relation"] for gold, mention in found)
    yield Figure(f"{title}: relation right", share(relations, len(found)), "≥ 93")
    yield Figure(f"{title}: kind right", share(kinds, len(found)), "≥ 90")


def _relation(annotated: str) -> str:
    if annotated.startswith("transliteration"):
        return "transliteration"
    return RELATIONS.get(annotated, "other" if annotated.startswith("other") else annotated)


def _edges(paired: list[Pair]) -> Iterator[Figure]:
    """How often the English is exact where it was found at all, by relation."""
    for relation, goal in (("transliteration", "≥ 99"), ("translation", "≥ 92")):
        found = [pair for pair in paired if pair.found and _relation(pair.gold["relation"]) == relation]
        exact = sum(
            pair.is_exact or pair.found["english"]["text"] in _accepted(pair.gold) for pair in found if pair.found
        )
        yield Figure(f"{relation}s: edges exact", share(exact, len(found)), goal)


def _accepted(gold: dict[str, Any]) -> list[str]:
    return [*gold.get("aliases", ()), *gold.get("also_ok", ())]


def _traps(gold: list[dict[str, Any]], mentions: list[dict[str, Any]]) -> Figure:
    """False pairs in documents that hold no pair at all."""
    silent = {record["doc"] for record in gold if not record["pairs"]}
    found = sum(Path(mention["document"]).stem in silent for mention in mentions)
    return Figure(f"false pairs in the {len(silent)} documents without a pair", str(found), "0")


def _tables(scores: dict[str, Any], paired: list[Pair]) -> Iterator[str]:
    rows = ((name, *map(_percent, (strict[2], overlap[2]))) for name, (strict, _, overlap) in scores["sources"].items())
    yield "By source:\n\n" + table(("source", "strict F1", "overlap F1"), rows)
    by_relation: dict[str, list[Pair]] = defaultdict(list)
    for pair in paired:
        by_relation[pair.gold["relation"]].append(pair)
    counted = (
        (name, len(pairs), sum(pair.found is not None for pair in pairs), sum(pair.is_exact for pair in pairs))
        for name, pairs in sorted(by_relation.items(), key=lambda item: -len(item[1]))
    )
    yield "By relation, as annotated:\n\n" + table(("relation", "pairs", "characters found", "exact"), counted)


def _calibration(title: str, answers: Iterable[Judged]) -> Iterator[Figure]:
    found = list(answers)
    yield Figure(f"{title}: expected calibration error", f"{calibration_error(found):.3f}", "≤ 0.03")
    yield Figure(f"{title}: Brier score", f"{brier(found):.3f}")


def _percent(value: float) -> str:
    return f"{100 * value:.1f}"


def _lines(path: Path) -> Iterator[dict[str, Any]]:
    with path.open(encoding="utf-8") as opened:
        yield from map(json.loads, filter(str.strip, opened))
