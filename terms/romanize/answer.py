"""The public answer: a name's reading, its spelling in every system, and the JSON of `terms romanize`."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from terms.categories import KINDS, READINGS
from terms.errors import UsageError, unknown_name
from terms.model import Reading, Syllable
from terms.romanize.kind import guess_kind
from terms.romanize.orthography.division import divide
from terms.romanize.orthography.words import Word, written
from terms.romanize.readings.chain import choose
from terms.romanize.tones import base, plain, toned
from terms.romanize.tongues import spelled_abroad
from terms.text.han import han_only, is_han
from terms.text.lazy_pattern import lazy_pattern

if TYPE_CHECKING:
    from collections.abc import Callable

    from terms.categories import Kind, Readings
    from terms.romanize.readings.chain import Choice
    from terms.romanize.systems import Words

_SURROGATE = lazy_pattern("[\ud800-\udfff]")
_OTHER_SCRIPT = lazy_pattern("[\u3040-\u30ff\uac00-\ud7a3]")
LONGEST = 200
"""The longest text taken for a name, in characters; titles of bodies and laws stay far below it."""


def romanize(
    han: str, kind: Kind | None = None, *, readings: Readings = "cn", spelled: tuple[str, ...] = ()
) -> Reading:
    """How a Chinese name is read, and how Hanyu Pinyin writes it.

    `kind` decides the orthography and whether a surname is looked for; None guesses it from the characters. `readings`
    chooses the mainland's or Taiwan's standard. `spelled` holds readings in base notation that a printed English
    spelling has chosen, one for each Han character, "" where unknown; they outrank every table.

    Raises:
        UsageError: the text holds no Han character, holds a broken one, or is too long for a name.

    Source: GB/T 28039-2011 (persons), GB/T 16159-2012 (orthography).

    >>> romanize("曾慶紅").pinyin, romanize("重慶南路", "place").pinyin, romanize("西安").pinyin
    ('Zēng Qìnghóng', 'Chóngqìng Nánlù', "Xī'ān")
    >>> romanize("樂嘉", "person", spelled=("yue4", "")).pinyin
    'Yuè Jiā'
    """
    han = _closed_up(han)
    characters = _checked(han, kind, readings, spelled)
    kind = kind or guess_kind(han)
    choices = choose(
        characters, guess_kind(han) if kind == "other" else kind, readings=readings, spelled=tuple(map(toned, spelled))
    )
    syllables = tuple(map(_syllable, characters, choices))
    pinyin = written(divide(han, kind, syllables))
    return Reading(han, kind, syllables, pinyin, uncertain=_uncertain(han, choices))


def spellings(reading: Reading) -> dict[str, str]:
    """The name in every system that writes, by the system's name, then `ascii` and `numbered` Pinyin.

    Systems of other languages stand there where all characters have a reading in the language. `ascii` has u for ü
    (passports have YU, keyboards v); `numbered` puts the tone's digit after each syllable.

    >>> found = spellings(romanize("呂秀蓮"))
    >>> found["pinyin"], found["ascii"], found["numbered"], found["wade-giles"], found["hong-kong"]
    ('Lǚ Xiùlián', 'Lu Xiulian', 'Lü3 Xiu4lian2', 'Lü Hsiu-lien', 'Lui Shau-lin')
    """
    from terms.romanize.systems import systems

    words = divide(reading.han, reading.kind, reading.syllables)
    found = {"pinyin": reading.pinyin}
    # A name with a character that nobody could read has no spelling.
    known = all(syllable.pinyin for syllable in reading.syllables)
    for system in systems().values() if known else ():
        if system.write is not None and system.language == "cmn" and system.name != "pinyin":
            written_name = _in_system(words, system.write, reading.kind)
            if written_name:
                found[system.name] = written_name
    found |= spelled_abroad(reading.han, reading.kind, words) if known else {}
    numbered = tuple(
        word if word.latin else word._replace(syllables=tuple(map(base, word.syllables))) for word in words
    )
    return found | {"ascii": plain(reading.pinyin), "numbered": written(numbered)}


def to_json(reading: Reading) -> dict[str, object]:
    """The reading as `terms romanize --format jsonl` prints it (schema 1).

    >>> list(to_json(romanize("習近平")))
    ['schema', 'han', 'kind', 'pinyin', 'syllables', 'systems', 'uncertain', 'ascii', 'numbered']
    """
    found = spellings(reading)
    forms = {name: found.pop(name) for name in ("ascii", "numbered")}
    return {
        "schema": 1,
        "han": reading.han,
        "kind": reading.kind,
        "pinyin": reading.pinyin,
        "syllables": [
            {"han": syllable.han, "pinyin": syllable.pinyin, "source": syllable.source}
            for syllable in reading.syllables
        ],
        "systems": {name: text for name, text in found.items() if name != "pinyin"},
        "uncertain": reading.uncertain,
        **forms,
    }


def _closed_up(han: str) -> str:
    """A name that is printed with blanks between its characters (昌 彼 得) without them; words keep theirs."""
    pieces = han.split() if not han.isalnum() else ()
    is_spaced = len(pieces) > 1 and any(len(piece) == 1 for piece in pieces) and all(map(is_han, pieces))
    return "".join(pieces) if is_spaced else han


@lru_cache(maxsize=8192)  # the same few characters and readings make most names
def _syllable(char: str, choice: Choice) -> Syllable:
    return Syllable(char, choice.pinyin, choice.source)


def _checked(han: str, kind: Kind | None, readings: str, spelled: tuple[str, ...]) -> str:
    """The Han characters of the name, once everything asked is known to make sense."""
    characters = han if is_han(han) else han_only(han)
    if not characters:
        raise UsageError(f"no Chinese characters in {_shown(han)}: give a name such as 習近平")
    if len(han) > LONGEST:
        raise UsageError(f"{_shown(han)} has {len(han)} characters, too many for a name (at most {LONGEST})")
    if len(han) > len(characters) and _SURROGATE.search(han):
        raise UsageError(f"half a character (a lone surrogate) in {_shown(han)}: decode the text again")
    if kind is not None and kind not in KINDS:
        raise unknown_name("kind", kind, KINDS)
    if readings not in READINGS:
        raise unknown_name("standard of readings", readings, READINGS)
    if spelled and len(spelled) != len(characters):
        raise UsageError(f"{len(spelled)} spelled readings for {_shown(han)}: give {len(characters)}, one a character")
    return characters


def _uncertain(han: str, choices: tuple[Choice, ...]) -> bool:
    """Kana and hangul say that the name is read in another language."""
    if len(han) > len(choices) and _OTHER_SCRIPT.search(han):
        return True
    return not all(choice.sure for choice in choices)


def _shown(text: str) -> str:
    """The head of a text for a message, with what no terminal can print escaped."""
    head = repr(text[:20] + ("…" if len(text) > 20 else ""))
    return _SURROGATE.sub(lambda found: f"\\u{ord(found[0]):04x}", head)


def _in_system(words: tuple[Word, ...], write: Callable[[Words, Kind], str], kind: Kind) -> str:
    """The words spelled by a system; Latin text stays where it stands."""
    pieces: list[str] = []
    run: list[tuple[str, ...]] = []
    for word in words:
        if word.latin:
            pieces += [write(tuple(run), kind), *word.syllables] if run else word.syllables
            run = []
        else:
            run.append(tuple(map(base, word.syllables)))
    return " ".join([*pieces, write(tuple(run), kind)] if run else pieces)
