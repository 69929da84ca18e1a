"""Settings from `terms.toml`, `.terms.toml` or `[tool.terms]` in `pyproject.toml`; options of the command win.

A configuration is data only. An unknown key is an error that names the nearest known one.
"""

from __future__ import annotations

import os
from dataclasses import dataclass, fields, replace
from typing import TYPE_CHECKING, Any

from terms.categories import READINGS
from terms.errors import UsageError, unknown_name

if TYPE_CHECKING:
    from pathlib import Path

    from terms.categories import Readings

_SHARED = "pyproject.toml"
_FILES = ("terms.toml", ".terms.toml", _SHARED)
_LARGEST = 64 * 1024  # bytes; a larger configuration is a mistake or an attack on the parser
_DEEPEST_KEY = 64  # dotted parts; the parser is quadratic in them


@dataclass(frozen=True, slots=True)
class Settings:
    """The effective settings of a run; each field is a key of the file."""

    glossary: tuple[str, ...] = ()
    exclude: tuple[str, ...] = ()
    encoding: str | None = None
    readings: Readings = "cn"
    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()


def load(start: Path, config: Path | None = None) -> Settings:
    """The settings of `config`, else of the nearest file in `start` or a folder above it, else the defaults.

    Relative glossary paths are taken from the folder of the file. A `pyproject.toml` that was not named is somebody
    else's: one that cannot be read or has no table `[tool.terms]` is passed over.

    Raises:
        UsageError: the file cannot be read, is no TOML, or holds an unknown key or a wrong value.
    """
    if config is not None:
        return _settings(config, _named(config))
    for folder in (start, *start.parents):
        for name in _FILES:
            path = folder / name
            # Not Path.is_file, which raises where a name is too long.
            if not os.path.isfile(path):  # noqa: PTH113
                continue
            data = _passing(path) if name == _SHARED else _toml(path)
            if data is not None:
                return _settings(path, data)
    return Settings()


def _named(path: Path) -> dict[str, Any]:
    """The settings of a file that the user names."""
    data = _toml(path)
    if path.name != _SHARED:
        return data
    own = _own_table(data)
    if own is None:
        raise UsageError(f"{path}: no table [tool.terms]; add one, or name a terms.toml")
    return own


def _passing(path: Path) -> dict[str, Any] | None:
    """The settings in a `pyproject.toml` that lies on the way; None where it has none for us."""
    try:
        return _own_table(_toml(path))
    except UsageError:
        return None


def _own_table(data: dict[str, Any]) -> dict[str, Any] | None:
    tool = data.get("tool")
    own = tool.get("terms") if isinstance(tool, dict) else None
    return own if isinstance(own, dict) else None


def _settings(path: Path, data: dict[str, Any]) -> Settings:
    settings = Settings(**_checked(path, data))
    return replace(settings, glossary=tuple(str(path.parent / name) for name in settings.glossary))


def _toml(path: Path) -> dict[str, Any]:
    import tomllib

    text = _text(path)
    _gate(path, text)
    try:
        return tomllib.loads(text)
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        raise UsageError(f"{path}: not valid TOML ({error}); compare with the file that `terms init` writes") from error


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except OSError as error:
        raise UsageError(f"{path}: {error.strerror}; is the name right?") from error
    except UnicodeDecodeError as error:
        raise UsageError(f"{path}: byte {error.start} is not UTF-8; save the file as UTF-8 text") from error


def _gate(path: Path, text: str) -> None:
    if len(text) > _LARGEST:
        raise UsageError(f"{path}: larger than {_LARGEST // 1024} KiB; a configuration is short")
    if any(line.split("=")[0].count(".") > _DEEPEST_KEY for line in text.splitlines()):
        raise UsageError(f"{path}: a key with more than {_DEEPEST_KEY} dots; use tables")


def _checked(path: Path, data: dict[str, Any]) -> dict[str, Any]:
    check = data.get("check", {})
    if not isinstance(check, dict):
        raise UsageError(f"{path}: check = {check!r}: write a table, [check], with the keys below it")
    flat = {**{key: value for key, value in data.items() if key != "check"}, **check}
    known = {field.name for field in fields(Settings)}
    for key in flat:
        if key not in known:
            raise UsageError(f"{path}: {unknown_name('key', key, known)}")
    return {key: _value(path, key, value) for key, value in flat.items()}


def _value(path: Path, key: str, value: Any) -> Any:
    if key == "readings" and value not in READINGS:
        raise UsageError(f'{path}: readings = {value!r}: write "cn" or "tw"')
    if key == "encoding" and not isinstance(value, str):
        raise UsageError(f'{path}: encoding = {value!r}: write a name in quotes, such as "big5"')
    if key in ("readings", "encoding"):
        return value
    entries = [value] if isinstance(value, str) else value
    if not isinstance(entries, list) or not all(isinstance(entry, str) for entry in entries):
        raise UsageError(f'{path}: {key} = {value!r}: write a list of strings, such as ["…"]')
    return tuple(entries)
