"""Encodings: named, marked, UTF-8 or declared, and never guessed."""

from __future__ import annotations

import codecs

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from terms import readers
from terms.errors import DocumentSkipped, UsageError
from terms.readers._decode import decode, encode
from terms.readers._likely import likely

NAMES = "President Xi Jinping (习近平) met Lai Ching-te (赖清德) in Beijing (北京)."
TRADITIONAL = "President Xi Jinping (習近平) met Lai Ching-te (賴清德) in Beijing (北京)."


def refusal(data, name="a.txt", **options):
    with pytest.raises(DocumentSkipped) as caught:
        readers.read_text(data, name, **options)
    return str(caught.value)


@pytest.mark.parametrize(
    ("encoding", "mark", "named"),
    [
        ("utf-8", codecs.BOM_UTF8, "utf-8-sig"),
        ("utf-16-le", codecs.BOM_UTF16_LE, "utf-16-le-sig"),
        ("utf-16-be", codecs.BOM_UTF16_BE, "utf-16-be-sig"),
        ("utf-32-le", codecs.BOM_UTF32_LE, "utf-32-le-sig"),
        ("utf-32-be", codecs.BOM_UTF32_BE, "utf-32-be-sig"),
    ],
)
def test_a_byte_order_mark_decides_and_is_no_text(encoding, mark, named):
    data = mark + TRADITIONAL.encode(encoding)
    assert decode(data, "a.txt") == (TRADITIONAL, named)
    assert encode(TRADITIONAL, named) == data


@settings(deadline=None)
@given(text=st.text(), encoding=st.sampled_from(["utf-8", "utf-8-sig", "utf-16-be-sig", "utf-16-le-sig", "gb18030"]))
def test_bytes_come_back_as_they_were(text, encoding):
    data = encode(text, encoding)
    try:
        found = decode(data, "a", encoding=encoding.removesuffix("-sig"))
    except DocumentSkipped:
        return
    assert encode(*found) == data


def test_an_unmarked_unnamed_encoding_is_refused_with_the_byte_and_a_hint():
    message = refusal(NAMES.encode("gb18030"))
    assert message.startswith("a.txt: not UTF-8 (byte 0xBD at offset 24); it may be gb18030")
    assert message.endswith("[E-ENC]")
    assert "--encoding gb18030" in message


@pytest.mark.parametrize("text", [NAMES, "Xi Jinping (习近平)", "Taiwan's Lai (赖清德) said"])
def test_gb18030_is_hinted_at(text):
    assert likely(text.encode("gb18030"))[0] == "gb18030"


@pytest.mark.parametrize("text", [TRADITIONAL, "TSMC (台積電)", "Orchid Island (蘭嶼) and Green Island (綠島)"])
def test_big5_is_hinted_at_by_its_narrowest_name(text):
    assert likely(text.encode("big5"))[0] == "big5"


@pytest.mark.parametrize(("text", "hint"), [("恒", "cp950"), ("\U00020547", "big5hkscs")])
def test_characters_outside_of_big5_name_the_wider_encoding(text, hint):
    assert hint in refusal((TRADITIONAL + text).encode(hint))


def test_damaged_utf_8_is_called_so():
    assert "the file is damaged there" in refusal("Xi Jinping (習近平) met Lai (賴清".encode()[:-1])


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
def test_utf_16_without_a_mark_is_hinted_at(encoding):
    assert f"--encoding {encoding}" in refusal(TRADITIONAL.encode(encoding))


def test_western_text_in_an_old_encoding_has_a_hint():
    assert "--encoding cp125" in refusal("Hsü and Müller – a café in Kraków ".encode("cp1252") * 9)


@pytest.mark.parametrize("encoding", ["gb18030", "GBK", "cp936"])
def test_the_named_encoding_is_used(encoding):
    assert readers.read_text(NAMES.encode("gbk"), "a.txt", encoding=encoding)[0].text == NAMES


def test_the_named_encoding_is_used_strictly():
    data = "You Si-kun (游錫".encode("cp950") + b"\xfa\x40)"
    message = refusal(data, encoding="cp950")
    assert "not cp950 (byte 0xFA at offset 16)" in message
    assert "big5hkscs" in message
    assert readers.read_text(data, "a.txt", encoding="big5hkscs")[0].text.endswith("\U00020547)")


def test_a_byte_order_mark_is_no_text_when_the_encoding_is_named_either():
    document = readers.read_text(codecs.BOM_UTF8 + b"a", "a.txt", encoding="utf-8")[0]
    assert (document.text, document.encoding) == ("a", "utf-8-sig")


@pytest.mark.parametrize("encoding", ["bigfive", "utf-7", "hex", "unicode_escape", "idna", "x\0y", ""])
def test_what_is_no_encoding_of_documents_is_a_wrong_option(encoding):
    if not encoding:
        assert readers.read_text(b"a", "a.txt", encoding=encoding)
        return
    with pytest.raises(UsageError, match="unknown encoding"):
        readers.read_text(b"a", "a.txt", encoding=encoding)


@pytest.mark.parametrize(
    "data",
    [
        b"Xi (\xed\xa0\x80\xe7\xbf\x92)",  # half of a surrogate pair
        b"\xc0\xa8",  # longer than it need be
        b"\xf4\x90\x80\x80",  # above U+10FFFF
        b"\xfe",
        "Xi (習近平)".encode()[:-2],
    ],
)
def test_utf_8_is_read_strictly(data):
    assert refusal(data).endswith("[E-ENC]")


@pytest.mark.parametrize(
    ("head", "encoding", "read_as"),
    [
        ("<meta charset=gbk>", "gbk", "gb18030"),
        ('<meta http-equiv="Content-Type" content="text/html; charset=big5">', "cp950", "cp950"),
        ('<?xml version="1.0" encoding="gb2312"?>', "gb2312", "gb18030"),
        ("<META CHARSET='Shift_JIS'>", "cp932", "cp932"),
    ],
)
def test_html_may_declare_its_encoding(head, encoding, read_as):
    document = readers.read_text(f"{head}<p>北京".encode(encoding), "a.html")[0]
    assert (document.text, document.encoding) == ("北京", read_as)


def test_valid_utf_8_is_utf_8_whatever_it_declares():
    document = readers.read_text("<meta charset=gbk><p>習近平".encode(), "a.html")[0]
    assert (document.text, document.encoding) == ("習近平", "utf-8")


@pytest.mark.parametrize("label", ["gbk", "utf-8", "hex", "nothing", "utf-7"])
def test_a_wrong_declaration_is_refused(label):
    data = f"<meta charset={label}><p>".encode() + b"\xff\xff"
    assert refusal(data, "a.html").endswith("[E-ENC]")


@pytest.mark.parametrize(
    ("data", "what"),
    [
        (b"%PDF-1.7\n\xff", "a PDF"),
        (b"PK\x03\x04\0\0", "a zip archive"),
        (b"ab\xff\xff\0\xff" * 40, "zero"),
        (b"a\0" * 9, "zero"),
    ],
)
def test_what_is_no_text_is_refused(data, what):
    message = refusal(data)
    assert what in message
    assert message.endswith("[E-FMT]")


def test_a_stray_control_character_is_text():
    text = "Xi Jinping (習近平)\0\x1b[2J and some more words"
    assert readers.read_text(text.encode(), "a.txt")[0].text == text
