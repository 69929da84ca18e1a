"""The weights that tell foreign names from Chinese ones are counted by their script."""

from __future__ import annotations

import sys
from collections import Counter
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "scripts"))

from build_transliteration_characters import letters, weights

FOREIGN = letters(["斯特拉", "斯蒂文", "克拉克"] * 40)
NATIVE = letters(["國華", "文華", "淑文"] * 40)


def test_a_character_of_foreign_names_weighs_for_them_and_one_of_given_names_against_them():
    found = weights(FOREIGN, NATIVE, 2)
    assert found["斯"] > 0 > found["華"]
    assert abs(found["文"]) < min(found["斯"], -found["華"])


def test_no_weight_is_beyond_six_and_a_rare_character_has_none():
    found = weights(Counter({"斯": 100_000, "罕": 1}), Counter({"華": 100_000}), 2)
    assert found == {"斯": 6, "華": -6}
