"""Settings from `terms.toml`, `.terms.toml` or `[tool.terms]` in `pyproject.toml`; options of the command win.

A configuration is data only. An unknown key is an error that names the nearest known one.
"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass, fields, replace
from typing import TYPE_CHECKING, Any, Literal

from terms.errors import UsageError, unknown_name

if TYPE_CHECKING:
    from pathlib import Path

Readings = Literal["cn", "tw"]
_FILES = ("terms.toml", ".terms.toml", "pyproject.toml")
_LARGEST = 64 * 1024  # bytes; a larger configuration is a mistake or an attack on the parser
_DEEPEST_KEY = 8  # dotted parts; the parser is quadratic in them


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

    Relative glossary paths are taken from the folder of the file.

    Raises:
        UsageError: the file cannot be read, is no TOML, or holds an unknown key or a wrong value.
    """
    if config is not None:
        return _read(config)
    for folder in (start, *start.parents):
        for name in _FILES:
            path = folder / name
            if path.is_file() and (name != "pyproject.toml" or "[tool.terms" in _text(path)):
                return _read(path)
    return Settings()


def _read(path: Path) -> Settings:
    text = _text(path)
    _gate(path, text)
    try:
        data = tomllib.loads(text)
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        raise UsageError(f"{path}: not valid TOML ({error}); compare with the file that `terms init` writes") from error
    if path.name == "pyproject.toml":
        data = data.get("tool", {}).get("terms", {})
    settings = Settings(**_checked(path, data))
    return replace(settings, glossary=tuple(str(path.parent / name) for name in settings.glossary))


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise UsageError(f"{path}: cannot read the configuration ({error})") from error


def _gate(path: Path, text: str) -> None:
    if len(text) > _LARGEST:
        raise UsageError(f"{path}: larger than {_LARGEST // 1024} KiB; a configuration is short")
    if any(line.split("=")[0].count(".") > _DEEPEST_KEY for line in text.splitlines()):
        raise UsageError(f"{path}: a key with more than {_DEEPEST_KEY} dots; use tables")


def _checked(path: Path, data: dict[str, Any]) -> dict[str, Any]:
    flat = {**{key: value for key, value in data.items() if key != "check"}, **data.get("check", {})}
    known = {field.name for field in fields(Settings)}
    for key in flat:
        if key not in known:
            raise UsageError(f"{path}: {unknown_name('key', key, known)}")
    return {key: _value(path, key, value) for key, value in flat.items()}


def _value(path: Path, key: str, value: Any) -> Any:
    if key == "readings" and value not in ("cn", "tw"):
        raise UsageError(f'{path}: readings = {value!r}: write "cn" or "tw"')
    if key in ("readings", "encoding"):
        return str(value)
    entries = [value] if isinstance(value, str) else value
    if not isinstance(entries, list) or not all(isinstance(entry, str) for entry in entries):
        raise UsageError(f"{path}: {key} must be a list of strings")
    return tuple(entries)
