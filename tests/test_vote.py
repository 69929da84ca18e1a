"""The vote of a corpus: where mentions of one han disagree, the majority moves an open edge and no other."""

from __future__ import annotations

import pytest

from terms.extract import mentions
from terms.extract.vote import agreed
from terms.model import Document

TOFU = ["They sold stinky tofu (臭豆腐) there.", "A plate of stinky tofu (臭豆腐), please."]
SENATE = ["He joined the Academia Senate (學務會).", "She left the Academia Senate (學務會)."]


def englishes(texts):
    documents = [Document(f"{number}.txt", text) for number, text in enumerate(texts)]
    voted = agreed([(document, mentions(document)) for document in documents])
    return [mention.english.text for found in voted for mention in found]


@pytest.mark.parametrize(
    ("texts", "expected"),
    [
        pytest.param([*TOFU, "We ate vegan stinky tofu (臭豆腐)."], ["stinky tofu"] * 3, id="a word too many goes"),
        pytest.param([*TOFU, "Fresh stinky tofu (臭豆腐) sells."], ["stinky tofu"] * 3, id="a sentence opener goes"),
        pytest.param(
            [TOFU[0], "We ate vegan stinky tofu (臭豆腐)."],
            ["stinky tofu", "vegan stinky tofu"],
            id="one against one decides nothing",
        ),
        pytest.param(
            [*SENATE, "It met the National Academia Senate (學務會)."],
            ["Academia Senate", "Academia Senate", "National Academia Senate"],
            id="a capitalized word stays",
        ),
        pytest.param(
            ["Hsu Maw-shin (許茂新)", "Maw-shin (許茂新)", "Maw-shin (許茂新)"],
            ["Hsu Maw-shin", "Maw-shin", "Maw-shin"],
            id="what the sound gave is never moved",
        ),
        pytest.param(
            [*TOFU, "the “vegan stinky tofu” (臭豆腐) stand"],
            ["stinky tofu", "stinky tofu", "vegan stinky tofu"],
            id="what quotation marks gave is never moved",
        ),
    ],
)
def test_the_majority_moves_an_open_edge_and_no_other(texts, expected):
    assert englishes(texts) == expected


def test_a_moved_edge_says_how_the_vote_went():
    documents = [
        Document(f"{number}.txt", text) for number, text in enumerate([*TOFU, "We ate vegan stinky tofu (臭豆腐)."])
    ]
    *_, (moved,) = agreed([(document, mentions(document)) for document in documents])
    assert moved.cues[-1] == "vote:2:1"
    assert documents[2].text[moved.english.start : moved.english.end] == "stinky tofu"


def test_the_order_of_the_documents_changes_nothing():
    documents = [
        Document(f"{number}.txt", text) for number, text in enumerate([*TOFU, "We ate vegan stinky tofu (臭豆腐)."])
    ]
    found = [(document, mentions(document)) for document in documents]
    assert agreed(found) == tuple(reversed(agreed(found[::-1])))
