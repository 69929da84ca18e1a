"""The source of the package as the contract tests look at it: modules, what each imports, and when."""

from __future__ import annotations

import ast
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parent.parent
PACKAGE = ROOT / "terms"


@dataclass(frozen=True)
class Import:
    """One imported module, and when: with the importer, when a function runs, or for types only."""

    target: str
    when: str  # "load", "call" or "types"


@dataclass(frozen=True)
class Module:
    """One module of the package."""

    name: str
    path: Path
    tree: ast.Module

    @property
    def imports(self) -> tuple[Import, ...]:
        """Everything it imports; `from terms.text import han` is an import of `terms.text.han`."""
        return tuple(walk_imports(self.tree.body, "load"))


@cache
def modules() -> dict[str, Module]:
    """Every module of the package by dotted name; a folder's `__init__` has the folder's name."""
    return {
        module_name(path): Module(module_name(path), path, ast.parse(path.read_text(encoding="utf-8")))
        for path in sorted(PACKAGE.rglob("*.py"))
    }


@cache
def names() -> frozenset[str]:
    """The dotted names of all modules."""
    return frozenset(module_name(path) for path in PACKAGE.rglob("*.py"))


def module_name(path: Path) -> str:
    """`terms/text/han.py` is `terms.text.han`."""
    parts = path.relative_to(ROOT).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def walk_imports(nodes: list[ast.stmt], when: str) -> Iterator[Import]:
    """The imports among statements, and in those that they hold."""
    for node in nodes:
        if isinstance(node, ast.Import):
            yield from (Import(alias.name, when) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield from (Import(target(node.module or "", alias.name), when) for alias in node.names)
        else:
            yield from walk_imports([*ast.iter_child_nodes(node)], inside(node, when))


def inside(node: ast.AST, when: str) -> str:
    """When the imports inside a statement are loaded."""
    if isinstance(node, ast.If) and "TYPE_CHECKING" in ast.unparse(node.test):
        return "types"
    if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
        return "call"
    return when


def target(module: str, name: str) -> str:
    """The module that `from module import name` loads last."""
    return f"{module}.{name}" if f"{module}.{name}" in names() else module


def cycle(graph: dict[str, set[str]]) -> list[str]:
    """One cycle of a graph as a path that ends where it began; empty where there is none."""
    done: set[str] = set()
    for start in sorted(graph):
        found = search(graph, start, [], done)
        if found:
            return found
    return []


def search(graph: dict[str, set[str]], node: str, path: list[str], done: set[str]) -> list[str]:
    """Depth first: the first way back to a node of the path."""
    if node in path:
        return [*path[path.index(node) :], node]
    if node in done:
        return []
    for following in sorted(graph.get(node, ())):
        found = search(graph, following, [*path, node], done)
        if found:
            return found
    done.add(node)
    return []
