"""From Tâi-lô to the spellings of Hokkien names of the last two centuries.

Source: Ministry of Education (Taiwan), 臺灣閩南語羅馬字拼音方案, 2006, for Tâi-lô; POJ after C. Douglas, 1873.
"""

from __future__ import annotations

from functools import cache

from terms.text.lazy_pattern import lazy_pattern

_SYLLABLE = lazy_pattern(
    r"(?P<initial>tsh|ts|ph|p|b|m(?!\d?$)|th|t|n(?!g)|l|kh|k|ng(?=[aeiou])|g|h(?!n?g)|h(?=ng)|s|j|)"
    r"(?P<final>[aeiou]*(?:ng|nnh|nn|[mnptkh])?)(?P<tone>\d?)"
)
_INITIALS = {
    "ts": ("ch", "ts", "tj", "c"), "tsh": ("ch", "chh", "ts", "tsh"), "ph": ("p", "ph"), "th": ("t", "th"),
    "kh": ("k", "kh"), "k": ("k", "g"), "p": ("p", "b"), "t": ("t", "d"), "j": ("j", "l", "z", "y"),
    "g": ("g", "gh", "ng"),
}  # fmt: skip
_FINALS = {
    "a": ("a", "ah"), "ah": ("ah", "a"), "ai": ("ai", "ye", "ay"), "au": ("au", "ow", "ao", "aw"),
    "e": ("e", "eh", "ay", "ey"), "eh": ("eh", "e", "ek"), "i": ("i", "ee", "y"),
    "ia": ("ia", "iah", "eah", "ea"), "iah": ("iah", "ia", "eah"), "ian": ("ian", "ien", "ean", "en"),
    "iap": ("iap", "eap", "iep"), "iat": ("iat", "iet", "eat"),
    "iau": ("iau", "iaw", "iao", "eow", "iow", "ew"),
    "ik": ("ek", "ik", "eck", "ick"), "ing": ("eng", "ing"), "io": ("io", "eo", "ioh", "eoh"),
    "ioh": ("ioh", "eoh", "io"), "iok": ("iok", "eok", "ock", "iak"),
    "iong": ("iong", "eong", "ong", "iang", "eang", "yong", "ung"), "in": ("in", "een"),
    "it": ("it", "eet", "ek"), "iu": ("iu", "ew", "iew", "eu"), "o": ("o", "oh", "or"),
    "oo": ("oo", "oh", "o", "ow", "ou", "u", "aw", "or"), "ok": ("ok", "ock"), "oh": ("oh", "o"),
    "u": ("u", "oo"),
    "ua": ("ua", "wa", "oa", "uah"), "uan": ("uan", "wan", "oan", "uen"), "uat": ("uat", "wat", "oat"),
    "ue": ("ue", "oe", "uey", "ueh", "uay"), "ui": ("ui", "wee", "ooi", "uee"),
    "un": ("un", "oon", "uen", "wun"),
    "ut": ("ut", "oot"), "ueh": ("ueh", "oeh", "uek"), "uai": ("uai", "wai"), "m": ("m", "um"),
    "ong": ("ong", "oong", "ung"), "ang": ("ang", "ung"), "iang": ("iang", "eang"), "im": ("im", "eem"),
}  # fmt: skip
# What stands first in the syllable: y and w before the vowel, or the vowel alone.
_ZERO = {
    "i": ("ee", "yi", "i", "y"), "ia": ("ia", "ya", "yah"),
    "ian": ("ian", "yan", "yen", "ean", "ien", "en", "eng"),
    "iam": ("iam", "yam", "yeam", "yem"), "iap": ("yap", "iap", "yeap"), "iat": ("yat", "iat", "yet"),
    "iau": ("yau", "iau", "yeow", "yew", "yaw"), "iu": ("yu", "iu", "yew"), "im": ("im", "yim"),
    "in": ("in", "yin"), "ik": ("ek", "yek", "yik", "ik"), "ing": ("eng", "ing", "yeng", "ying"),
    "io": ("yo", "io", "yeo", "yeoh"), "iok": ("yok", "iok"), "iong": ("yong", "iong", "yeong"),
    "ua": ("wa", "ua", "wah"), "uan": ("wan", "uan", "oan"), "uat": ("wat", "uat"), "ue": ("wey", "ue", "oe"),
    "ui": ("wee", "ui", "wui", "oei"), "un": ("oon", "un", "woon"), "u": ("oo", "u", "woo"), "ang": ("ang",),
    "an": ("an", "aun"),
}  # fmt: skip


@cache
def spell(syllable: str) -> tuple[str, ...]:
    """The spellings of a Tâi-lô syllable with or without its tone digit, the commonest first.

    >>> spell("tan5")[0], spell("ting1")[0], spell("hui1"), spell("ng5")
    ('tan', 'teng', ('hui', 'hwee', 'hooi', 'huee'), ('ng',))
    """
    found = _SYLLABLE.fullmatch(syllable)
    if found is None or not found["final"]:
        return ()
    final = found["final"].replace("nn", "")
    if not found["initial"]:
        return _ZERO.get(final) or _FINALS.get(final, (final,))
    initials = _INITIALS.get(found["initial"], (found["initial"],))
    return tuple(dict.fromkeys(front + back for front in initials for back in _FINALS.get(final, (final,))))
