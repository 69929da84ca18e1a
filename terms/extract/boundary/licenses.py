"""Where the Chinese name of a Creative Commons license begins: 姓名標示-非商業性 4.0 國際 (CC BY-NC 4.0).

Source: creativecommons.org/licenses, the deeds in Chinese of Taiwan, Hong Kong and the mainland.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from terms.text.lazy_pattern import lazy_pattern

if TYPE_CHECKING:
    from terms.extract.page.page import Page

_NAME = lazy_pattern(
    r"(?:(?:創用|知识共享|知識共享|創作共用)[ ]?(?:CC)?[ －-]{0,2})?(?:姓名標示|姓名标示|署名)[^\n，。；,;()（）]*\Z"
)
_REACH = 60  # code points


def over_license(page: Page, start: int, english: str) -> int:
    """The start of the whole name of a license, where its sign in letters follows; else `start`."""
    if not english.startswith("CC BY"):
        return start
    found = _NAME.search(page.text, max(0, start - _REACH), start)
    return found.start() if found else start
