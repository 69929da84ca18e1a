"""The example articles are what their README says: short, varied, bilingual, with errors planted on purpose."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

EXAMPLES = Path(__file__).parents[1] / "examples"
ARTICLES = sorted((EXAMPLES / "articles").iterdir())
HAN = re.compile(r"[\u4e00-\u9fff]+")
each_article = pytest.mark.parametrize("path", ARTICLES, ids=lambda path: path.name)

PLANTED = {
    "ferry-timetable.txt": ["Green Island(綠島)"],
    "library-opening.txt": ["(黃偉晢)", "（國立臺灣文學館）"],
    "chip-open-day.txt": ["(UMC, 联电)", "(台達電 which"],
    "tree-planting.txt": ["Ali Mountain (阿里山)", "(黃偉哲)"],
    "lantern-festival.md": ["（觀光旅遊局）"],
    "city-marathon.md": ["(台北小巨蛋）", "Hou You-yih (侯友宜)"],
    "museum-exhibition.html": ["(东方美人茶)"],
    "night-buses.html": ["Chen Shi-kai (陳世凱)", "Yao Ching-ling (姚慶鈴)"],
}


def text_of(path):
    return path.read_text(encoding="utf-8")


def test_there_are_five_texts_two_markdown_and_two_html_articles():
    suffixes = [path.suffix for path in ARTICLES]
    assert {suffix: suffixes.count(suffix) for suffix in suffixes} == {".txt": 5, ".md": 2, ".html": 2}


@each_article
def test_an_article_has_150_to_300_words(path):
    assert 150 <= len(text_of(path).split()) <= 300


@each_article
def test_an_article_glosses_at_least_eight_names(path):
    assert len(set(HAN.findall(text_of(path)))) >= 8


@each_article
def test_the_readme_lists_the_article(path):
    assert f"`articles/{path.name}`" in text_of(EXAMPLES / "README.md")


@pytest.mark.parametrize(("name", "places"), PLANTED.items(), ids=list(PLANTED))
def test_the_planted_errors_are_still_there(name, places):
    text = text_of(EXAMPLES / "articles" / name)
    assert [place for place in places if place not in text] == []


def test_the_repeated_and_the_late_glosses_are_still_there():
    assert text_of(EXAMPLES / "articles" / "cold-front.txt").count("Hehuan Mountain (合歡山)") == 2
    chips = text_of(EXAMPLES / "articles" / "chip-open-day.txt")
    assert chips.index("TSMC") < chips.index("(TSMC, 台積電)")


def test_the_house_glossary_deprecates_a_form_that_an_article_uses():
    rows = [line.split("\t") for line in text_of(EXAMPLES / "glossary.tsv").splitlines() if not line.startswith("#")]
    deprecated = [row[1] for row in rows if "deprecated" in row]
    assert deprecated == ["Ali Mountain"]
