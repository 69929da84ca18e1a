"""Persons: surname and given name apart, each with a capital; compound surnames joined, double surnames hyphenated.

Source: GB/T 28039-2011; GB/T 16159-2012, 6.2 (老王 Lǎo Wáng, 孔子 Kǒngzǐ, 王部長 Wáng bùzhǎng).
"""

from __future__ import annotations

from terms.romanize.orthography.words import Cut
from terms.romanize.readings import cedict
from terms.romanize.readings.foreign import is_transliteration
from terms.romanize.readings.surnames import is_common, surnames
from terms.romanize.readings.titles import title
from terms.tables import column, rows
from terms.text.script import simplified

_FAMILIAR = frozenset("老小大阿")
_LONGEST_NATIVE = 5
_ROYAL = 2  # characters of the name that an empress or an era is known by: 隆裕太后, 光緒皇帝
_BIRTH = frozenset("伯仲叔季")  # the order of birth, which courtesy names begin with: 伯涵 Bóhán
_DYNASTIES = frozenset("夏商殷汉晋辽清")
_RULERS = frozenset("帝祖宗公王")


def cut_person(han: str) -> tuple[Cut, ...]:
    """The words of a person's name.

    >>> [cut.length for cut in cut_person("歐陽修")], [cut.joiner for cut in cut_person("林鄭月娥")]
    ([2, 1], [' ', '-', ' '])
    >>> [cut.length for cut in cut_person("歐巴馬")], [cut.length for cut in cut_person("川普")]
    ([3], [2])
    """
    length, religious, royal = title(han)
    if not length or (cedict.is_name(han) and not royal):
        return _cut_name(han)
    rest = len(han) - length
    is_whole = religious or (royal and (rest == _ROYAL or cedict.is_name(han[:rest])))
    return (*((Cut(rest),) if is_whole else _cut_name(han[:rest])), Cut(length, capital=royal))


def _cut_name(han: str) -> tuple[Cut, ...]:
    if simplified(han) in column("mononyms"):
        return (Cut(len(han)),)
    if len(han) == 2 and han[0] in _FAMILIAR:
        return (Cut(1), Cut(1)) if is_common(han[1]) else (Cut(2),)
    known = _in_dictionary(han)
    if known:
        return known
    # 孔子, 孟子, 包公: an honorific that has become the name.
    if len(han) == 2 and han[1] in "子公":
        return (Cut(2),)
    if len(han) > _LONGEST_NATIVE or is_transliteration(han):
        return (Cut(len(han)),)
    return _ruler(han) or _native(han) or _japanese(han) or (Cut(len(han)),)


def _ruler(han: str) -> tuple[Cut, ...]:
    """漢武帝 Hàn Wǔdì, 清高宗 Qīng Gāozōng: a dynasty that is no surname, and a temple name."""
    simple = simplified(han)
    found = len(simple) == 3 and simple[0] in _DYNASTIES and simple[2] in _RULERS
    return (Cut(1), Cut(2)) if found else ()


def _native(han: str) -> tuple[Cut, ...]:
    if len(han) == len("伯涵") and simplified(han[0]) in _BIRTH:
        return ()
    found = surnames(han)
    length = sum(len(surname.han) for surname in found)
    # One surname with three given characters is hardly a Chinese name; two characters that are a surname are one word.
    if not found or length == len(han) or (len(found) == 1 and len(han) - length > 2):
        return ()
    if len(found) == 1:
        return (Cut(length), Cut(len(han) - length))
    heads = (Cut(len(surname.han), "-" if index else " ") for index, surname in enumerate(found))
    return (*heads, Cut(len(han) - length))


def _japanese(han: str) -> tuple[Cut, ...]:
    """安倍晉三 is no Chinese name, but divides like one."""
    two = simplified(han[:2])
    known = len(han) == 4 and any(
        two in map(simplified, (row[0], *row[2].split())) for row in rows("japanese_surnames")
    )
    return (Cut(2), Cut(2)) if known else ()


def _is_stage_name(han: str) -> bool:
    return is_common(han[0]) and han[1] not in "子公" and not is_transliteration(han) and cedict.is_dated(han)


def _in_dictionary(han: str) -> tuple[Cut, ...]:
    """The words as CC-CEDICT capitalizes them."""
    lengths = cedict.word_lengths(han)
    # The dictionary joins stage names (羅文), which have a surname all the same.
    if lengths == (2,) and _is_stage_name(han):
        return ()
    # The dictionary has no hyphens: a double surname is the tables' business.
    return () if len(surnames(han)) == 2 and len(lengths) == 3 else tuple(map(Cut, lengths))
