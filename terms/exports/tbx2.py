"""TBX of 2008 (martif), the dialect that translation tools read.

What it is for:
    Weblate, OmegaT, memoQ, Phrase and other tools with a termbase; they read this older form and stumble over the
    one of 2019.

What is kept:
    Every English and every Chinese form once, with status, type and region; the kind as subject, definition, note,
    source and context; pinyin as pronunciation and, for tools that show only notes, as a note.

What is lost:
    Which English stands with which Chinese, beyond the first of each; whether a form was approved or verified (it
    comes back as approved); languages, dates, deciders, unknown columns and rejected forms.

Example:
    <termEntry id="c0001"><descrip type="subjectField">person</descrip>
      <langSet xml:lang="en"><tig><term>Xi Jinping</term> … </tig></langSet>
      <langSet xml:lang="zh-Hant"><tig><term>習近平</term> … </tig></langSet></termEntry>

Source: ISO 30042:2008 (TBX) and TBX-Basic; element order as in its core structure.
"""

from __future__ import annotations

from typing import TYPE_CHECKING
from xml.etree.ElementTree import Element, SubElement

from terms.categories import KINDS, STATUSES
from terms.exports import Format
from terms.exports._wanted import han_language, wanted
from terms.exports._xml import document, from_id, id_of, parse, text_of
from terms.glossary.rows import Row, entries_of
from terms.model import Glossary
from terms.text.script import script_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from terms.categories import Status
    from terms.model import Entry, Form

_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
_STATUS: dict[Status, str] = {status: f"{status}Term-admn-sts" for status in STATUSES}
_FROM_STATUS = {name: status for status, name in _STATUS.items()}
_TYPES = ("fullForm", "acronym", "abbreviation", "shortForm", "variant")
# The order in which a term takes the best status among the rows that it stands in, a row the worst of its two terms.
_ORDER: tuple[Status, ...] = ("preferred", "admitted", "superseded", "deprecated")
_PINYIN = "Pinyin: "


def write(glossary: Glossary) -> str:
    """The glossary as a TBX-Basic document of 2008."""
    root = Element("martif", {"type": "TBX-Basic", _LANG: "en"})
    header = SubElement(root, "martifHeader")
    description = SubElement(header, "fileDesc")
    _add(SubElement(description, "sourceDesc"), "p", "Glossary written by terms")
    _add(SubElement(header, "encodingDesc"), "p", "TBXBasicXCSV02.xcs", "XCSURI")
    body = SubElement(SubElement(root, "text"), "body")
    for entry in wanted(glossary):
        _write_entry(body, entry)
    return document(root)


def read(text: str) -> Glossary:
    """The glossary in a TBX document of 2008, ours or a tool's.

    Raises:
        GlossaryError: not XML, not `martif`, or an entry without English or Chinese.
    """
    root = parse(text, "TBX")
    rows = tuple(row for number, entry in enumerate(root.iter("termEntry"), 1) for row in _rows(entry, number))
    return Glossary(entries_of(rows))


def _write_entry(body: Element, entry: Entry) -> None:
    first = entry.preferred
    element = SubElement(body, "termEntry", {"id": id_of(text_of(entry.id))})
    _add(element, "descrip", entry.kind, "subjectField")
    _add(element, "descrip", first.definition, "definition")
    _add(element, "note", first.note)
    english: dict[str, list[Form]] = {}
    han: dict[str, dict[str, list[Form]]] = {}
    for form in (first, *(form for form in entry.forms if form is not first)):
        english.setdefault(form.english, []).append(form)
        han.setdefault(han_language(form), {}).setdefault(form.han, []).append(form)
    _write_language(element, "en", english)
    for language, terms in han.items():
        _write_language(element, language, terms)


def _write_language(element: Element, language: str, terms: dict[str, list[Form]]) -> None:
    set_ = SubElement(element, "langSet", {_LANG: language})
    for text, forms in terms.items():
        form = min(forms, key=lambda form: _ORDER.index(form.status))
        tig = SubElement(set_, "tig")
        _add(tig, "term", text)
        _add(tig, "termNote", _STATUS[form.status], "administrativeStatus")
        reviewed = any(form.review != "candidate" for form in forms)
        _add(tig, "termNote", "finalized" if reviewed else "unprocessed", "processStatus")
        if language == "en":
            _add(tig, "termNote", form.type if form.type in _TYPES else "", "termType")
            _add(tig, "descrip", form.context, "context")
            _add(tig, "admin", form.source, "source")
        else:
            _add(tig, "termNote", form.region, "geographicalUsage")
            _add(tig, "termNote", form.pinyin, "pronunciation")
            _add(tig, "note", form.pinyin and _PINYIN + form.pinyin)


def _add(parent: Element, tag: str, text: str, type_: str = "") -> None:
    if text:
        element = SubElement(parent, tag, {"type": type_} if type_ else {})
        element.text = text_of(text)


def _rows(entry: Element, number: int) -> Iterator[Row]:
    """The first English with each Chinese, then every other English with the first Chinese."""
    terms = tuple(_terms(entry))
    english = [term for language, term in terms if language.startswith("en")]
    han = [term for language, term in terms if language.startswith("zh") and "latn" not in language]
    place = f"TBX: termEntry {entry.get('id') or number}"
    shared = {"id": from_id(entry.get("id") or f"c{number:04}"), "kind": _kind(entry)}
    if not english or not han:
        yield Row(place, shared | {"en": english[0]["text"] if english else "", "zh": han[0]["text"] if han else ""})
        return
    about = {"definition": _child(entry, "descrip", "definition"), "note": _child(entry, "note")}
    pairs = [*((english[0], one) for one in han), *((one, han[0]) for one in english[1:])]
    for index, (one, other) in enumerate(pairs):
        yield Row(place, shared | _cells(one, other) | (about if not index else {}))


def _terms(entry: Element) -> Iterator[tuple[str, dict[str, str]]]:
    for set_ in entry.iter("langSet"):
        language = (set_.get(_LANG) or "").lower()
        for tig in (*set_.iter("tig"), *set_.iter("ntig")):
            yield language, _term(tig, language)


def _term(tig: Element, language: str) -> dict[str, str]:
    term = tig.find(".//term")
    text = "".join(term.itertext()).strip() if term is not None else ""
    script = script_of(text)
    status = _child(tig, "termNote", "administrativeStatus")
    return {
        "text": text,
        "script": "Hans" if script == "both" and language == "zh-hans" else script,
        "status": _FROM_STATUS.get(status, "admitted"),
        "review": "approved" if _child(tig, "termNote", "processStatus") == "finalized" else "candidate",
        "type": _child(tig, "termNote", "termType"),
        "region": _child(tig, "termNote", "geographicalUsage"),
        "pinyin": _child(tig, "termNote", "pronunciation"),
        "context": _child(tig, "descrip", "context"),
        "source": _child(tig, "admin", "source"),
    }


def _cells(english: dict[str, str], han: dict[str, str]) -> dict[str, str]:
    status = max(english["status"], han["status"], key=_ORDER.index)
    review = "approved" if english["review"] == han["review"] == "approved" else "candidate"
    return {
        "en": english["text"],
        "zh": han["text"],
        "status": status,
        "review": review,
        **{column: english[column] for column in ("type", "context", "source")},
        **{column: han[column] for column in ("script", "region", "pinyin")},
    }


def _kind(entry: Element) -> str:
    subject = _child(entry, "descrip", "subjectField").lower()
    return subject if subject in KINDS else "other"


def _child(element: Element, tag: str, type_: str = "") -> str:
    """The text of the first child with a tag and a type, also inside a group (termGrp, descripGrp)."""
    children = (*element.findall(tag), *element.findall(f"*/{tag}"))
    found = (child for child in children if child.get("type", "") == type_)
    return next(("".join(child.itertext()).strip() for child in found), "")


FORMAT = Format("tbx2", ".tbx", "Weblate, OmegaT, memoQ, Phrase", write, read)
