"""Every rule finds what its cases say, and nothing else; comments switch rules off; selection takes codes and slugs."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from terms.checks._run import rules, run, selected
from terms.errors import UsageError
from terms.extract import mentions
from terms.glossary import store
from terms.glossary.build import build
from terms.model import Corpus, Document, Entry, Form, Glossary

CASES = Path(__file__).parent / "cases" / "checks"
FOLDERS = sorted(path.name for path in CASES.iterdir())
HEADER = ("document", "line", "column", "severity", "fix", "text", "message")


def corpus_of(folder: Path, kind: str) -> Corpus:
    """The documents `bad*.txt` or `good*.txt` of a case folder, with its glossary."""
    texts = {path.name: path.read_text(encoding="utf-8") for path in sorted(folder.glob(f"{kind}*.txt"))}
    glossary = folder / "glossary.tsv"
    return corpus_from(texts, store.load(glossary) if glossary.exists() else Glossary())


def corpus_from(texts: dict[str, str], glossary: Glossary | None = None) -> Corpus:
    documents = tuple(Document(name, text) for name, text in texts.items())
    found = tuple(mention for document in documents for mention in mentions(document))
    return Corpus(documents, found, glossary or Glossary())


def table(corpus: Corpus, slug: str) -> list[tuple[str, ...]]:
    """The findings of one rule as the rows of `expected.tsv`."""
    rows = []
    for finding in run(corpus, select=[slug]):
        document = corpus.by_name[finding.document]
        position = document.locate(finding.start, finding.end)
        text = document.text[finding.start : finding.end].replace("\n", " ")
        safety = finding.fix.safety if finding.fix else ""
        place = (document.name, str(position.line), str(position.column))
        rows.append((*place, finding.severity, safety, text, finding.message))
    return rows


@pytest.mark.parametrize("folder", FOLDERS)
def test_a_rule_finds_what_its_bad_articles_hold(folder: str) -> None:
    lines = (CASES / folder / "expected.tsv").read_text(encoding="utf-8").splitlines()
    header, *expected = [tuple(line.split("\t")) for line in lines]
    assert header == HEADER
    assert expected
    assert table(corpus_of(CASES / folder, "bad"), folder.replace("_", "-")) == expected


@pytest.mark.parametrize("folder", FOLDERS)
def test_a_rule_leaves_its_good_articles_alone(folder: str) -> None:
    corpus = corpus_of(CASES / folder, "good")
    assert corpus.documents
    assert table(corpus, folder.replace("_", "-")) == []


@pytest.mark.parametrize("folder", FOLDERS)
@pytest.mark.parametrize("kind", ["bad", "good"])
def test_a_glossary_that_was_only_built_from_the_articles_decides_nothing(folder: str, kind: str) -> None:
    plain = replace(corpus_of(CASES / folder, kind), glossary=Glossary())
    built = replace(plain, glossary=store.loads(store.dumps(build(plain.mentions, plain.documents)), "built.tsv"))
    assert [replace(finding, entry="") for finding in run(built)] == list(run(plain))


SPELLED = "Port chief Hsu Mao-hsin (許茂新) spoke. Port chief Hsu Maw-shin (許茂新) left.\n"


@pytest.mark.parametrize(
    ("forms", "expected"),
    [
        # (english, status, review) of the rows, what P101 and T701 say
        ([("Hsu Maw-shin", "preferred", "candidate"), ("Hsu Mao-hsin", "admitted", "candidate")], [("P101", "query")]),
        ([("Hsu Maw-shin", "preferred", "approved"), ("Hsu Mao-hsin", "admitted", "candidate")], [("P101", "warning")]),
        ([("Hsu Maw-shin", "preferred", "approved"), ("Hsu Mao-hsin", "admitted", "approved")], []),
        (
            [("Hsu Maw-shin", "preferred", "candidate"), ("Hsu Mao-hsin", "deprecated", "candidate")],
            [("T701", "unsafe")],
        ),
        ([("Hsu Maw-shin", "preferred", "verified"), ("Hsu Mao-hsin", "deprecated", "candidate")], [("T701", "safe")]),
        ([("Hsu Maw-shin", "preferred", "rejected"), ("Hsu Mao-hsin", "deprecated", "rejected")], [("P101", "query")]),
    ],
)
def test_only_rows_that_people_decided_on_count(
    forms: list[tuple[str, str, str]], expected: list[tuple[str, str]]
) -> None:
    rows = tuple(Form(english, "許茂新", status=status, review=review) for english, status, review in forms)  # type: ignore[arg-type]
    found = run(corpus_from({"a.txt": SPELLED}, Glossary((Entry("p1", "person", rows),))), select=["P101", "T701"])
    told = [(f.code, f.fix.safety if f.code == "T701" and f.fix else f.severity) for f in found]
    assert told == expected


@pytest.mark.parametrize("columns", ["id\ten\tzh", "id\ten\tzh\treview"])
def test_a_row_without_a_review_is_a_persons(columns: str) -> None:
    rows = columns + "\np1\tHsu Maw-shin\t許茂新" + "\t" * (columns.count("\t") - 2) + "\n"
    (found,) = run(corpus_from({"a.txt": SPELLED}, store.loads(rows, "g.tsv")), select=["P101"])
    assert "the glossary has 'Hsu Maw-shin'" in found.message


def test_every_rule_has_a_case_folder_and_a_page() -> None:
    headings = ("What it does:", "Why:", "Example:", "Fix:", "Source:")
    for rule in rules():
        assert rule.name.replace("-", "_") in FOLDERS
        page = __import__(f"terms.checks.{rule.name.replace('-', '_')}", fromlist=["RULE"]).__doc__
        places = [page.find(heading) for heading in headings]
        assert -1 not in places, (rule.name, places)
        assert places == sorted(places)


@pytest.mark.parametrize(
    ("token", "codes"),
    [("P101", ["P101"]), ("F50", ["F501", "F502", "F503", "F504", "F505"]), ("late-gloss", ["G402"])],
)
def test_rules_are_selected_by_code_prefix_and_slug(token: str, codes: list[str]) -> None:
    assert [rule.code for rule in selected([token])] == codes
    assert not {rule.code for rule in selected([], [token])} & set(codes)


@pytest.mark.parametrize("token", ["P999", "late-glos", "", "X"])
def test_an_unknown_rule_is_an_error_that_names_a_known_one(token: str) -> None:
    with pytest.raises(UsageError, match="rule"):
        selected([token])


def test_findings_come_in_the_order_of_documents_then_places_then_codes() -> None:
    texts = {"b.txt": "Lai Ching-te（賴清德） met Ko Wen-je(柯文哲).\n", "a.txt": "Mayor Lu Shiow-yen(盧秀燕) spoke.\n"}
    found = run(corpus_from(texts))
    assert [finding.document for finding in found] == ["b.txt", "b.txt", "a.txt"]
    assert [finding.code for finding in found] == ["F501", "F504", "F504"]
    assert found == run(corpus_from(texts))


SLIP = "Mayor Lu Shiow-yen(盧秀燕) spoke.\n"


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        (f"<!-- terms-disable -->\n{SLIP}<!-- terms-enable -->\n{SLIP}", [4]),
        (f"<!-- terms-disable F504, P101 -->\n{SLIP}{SLIP}", []),
        (f"% terms-disable P101\n{SLIP}", [2]),
        (f"# terms-disable F\n{SLIP}# terms-enable F\n{SLIP}", [4]),
        (f"// terms-disable-next-line space-before-bracket\n{SLIP}{SLIP}", [3]),
        (f"{SLIP}<!-- terms-disable-file -->\n{SLIP}", []),
        (f"NOTE terms-disable-next-line\n{SLIP}", []),
        (f"The word terms-disable is no comment.\n{SLIP}", [2]),
    ],
)
def test_comments_switch_rules_off_where_they_say(text: str, lines: list[int]) -> None:
    corpus = corpus_from({"a.txt": text})
    document = corpus.documents[0]
    found = run(corpus, select=["F504"])
    assert [document.locate(finding.start, finding.end).line for finding in found] == lines


def test_no_documents_and_no_characters_give_no_findings() -> None:
    assert run(Corpus((), ())) == ()
    assert run(corpus_from({"a.txt": "", "b.txt": "Nothing here (at all).\n"})) == ()


@pytest.mark.parametrize("shape", ["A", "A-", "A'", "Abc ", "NOTE.", "(", "（", "漢", "Lai (漢", " ", "\n ", "x ("])
def test_a_long_run_of_anything_is_checked_in_a_moment(shape: str) -> None:
    # No time is asserted, but a rule that is quadratic takes half a minute for each of these.
    text = "Lai Ching-te (賴清德) said " + shape * (20_000 // len(shape))
    document = Document("a.txt", text)
    found = run(Corpus((document,), tuple(mentions(Document("a.txt", text[:30])))))
    assert all(finding.document == "a.txt" for finding in found)
