"""Plug-ins are found by walking a folder: each file holds one typed constant, and no list names it.

A file whose name starts with an underscore is a private support module, never a plug-in.
"""

from __future__ import annotations

from functools import cache
from importlib import import_module
from pkgutil import iter_modules
from typing import Any


@cache
def modules(package: str) -> tuple[str, ...]:
    """The names of the plug-in files in `package`, sorted, without importing them.

    >>> "text" in modules("terms.reporters")
    True
    """
    paths = import_module(package).__path__
    return tuple(sorted(info.name for info in iter_modules(paths) if not info.name.startswith("_")))


@cache
def plugins(package: str, constant: str) -> dict[str, Any]:
    """The constant of every plug-in file in `package`, by file name.

    Raises:
        AttributeError: a file lacks the constant; the contract test says the same sooner.
    """
    return {name: plugin(package, constant, name) for name in modules(package)}


def plugin(package: str, constant: str, name: str) -> Any:
    """The constant of one plug-in file, imported only now."""
    return getattr(import_module(f"{package}.{name}"), constant)
