r"""A mask: a text as bytes, one a code point, in which Han is found as fast as a byte is.

The regular expressions of Python test a class of characters one character at a time; encoding skips what fits into
a byte at the speed of copying, and stops only where something else stands.
"""

from __future__ import annotations

import codecs

from terms.text.han import is_han

HAN = b"\x01"
DOTS = "\u00b7\u2027\u30fb\u2022\uff0e"
"""Middle dots between the parts of a foreign name in Han; in a mask all are \xb7."""

_BEYOND = "terms-beyond-latin-1"
_PLAIN = dict.fromkeys(DOTS, "·") | dict(zip("\uff08\uff09\ufe59\ufe5a", "()()", strict=True))
_PLAIN |= dict(zip("\uff3b\uff3d\u3014\u3015\u3010\u3011", "[][][]", strict=True))


def mask(text: str) -> bytes:
    r"""The text as one byte a code point: \x01 for Han, plain signs for brackets and dots of any width, else \x00.

    Code points below 256 are themselves; of the control characters \x01 alone is lost.

    >>> mask("Steve Jobs （史蒂夫‧賈伯斯）")
    b'Steve Jobs (\x01\x01\x01\xb7\x01\x01\x01)'
    """
    return text.replace("\x01", "\x00").encode("latin-1", _BEYOND)


class _Bytes(dict[int, str]):
    """What stands in a mask for a code point, worked out when it first turns up."""

    def __missing__(self, code: int) -> str:
        char = chr(code)
        self[code] = found = HAN.decode() if is_han(char) else _PLAIN.get(char, "\x00")
        return found


_BYTES = _Bytes()


def _masked(error: UnicodeError) -> tuple[str, int]:
    """What replaces a stretch that no byte stands for."""
    if not isinstance(error, UnicodeEncodeError):
        raise error
    return error.object[error.start : error.end].translate(_BYTES), error.end


codecs.register_error(_BEYOND, _masked)
