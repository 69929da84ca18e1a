"""X, Y and Z (甲、乙、丙): one bracket for several names; the last name belongs to the last han, and so on leftward.

Finds: `Kinmen, Matsu and Penghu (金門、馬祖、澎湖)`, `Chiang Wan-an and Lu Shiow-yen (蔣萬安、盧秀燕)`.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from terms.extract import Pattern
from terms.extract._candidate import Candidate
from terms.extract._gloss import Gloss, glosses
from terms.text.keys import han_key

if TYPE_CHECKING:
    from collections.abc import Iterator

    from terms.extract._page import Page

_JOINT = re.compile(r"\s*(?:,\s*(?:and|or|&)\s|,|\s(?:and|or|&)\s|/|、)\s*")
# A collective noun after the list: "the Cishan, Meinong and Liouguei (旗山、美濃、六龜) districts" keeps it outside.
_PREFIX = re.compile(r"(?:districts?|townships?|islands?|cities|counties|parties|both)\s+of\s+", re.IGNORECASE)


def find(page: Page) -> Iterator[Candidate]:
    """A bracket with several different han after as many English names."""
    for gloss in glosses(page):
        if len({han_key(han.text) for han in gloss.han}) > 1:
            yield from _paired(page, gloss)


def _paired(page: Page, gloss: Gloss) -> Iterator[Candidate]:
    end = gloss.end
    joints = [joint for joint in _JOINT.finditer(page.text, gloss.floor, end) if joint.end() < end]
    if len(joints) < len(gloss.han) - 1:
        # Fewer English names than han: several names of one thing (孫逸仙; 孫中山).
        for han in gloss.han:
            yield Candidate(han, gloss.floor, end, "gloss", gloss.aliases)
        return
    for number, han in enumerate(reversed(gloss.han)):
        is_first = number == len(gloss.han) - 1
        floor = gloss.floor if is_first else joints[-1 - number].end()
        prefix = _PREFIX.match(page.text, floor, end)
        yield Candidate(han, prefix.end() if prefix else floor, end, "list-gloss", cues=("list",))
        end = joints[-1 - number].start() if not is_first else end


PATTERN = Pattern(name="list-gloss", rank=15, find=find)
