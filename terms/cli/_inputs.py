"""What commands read: paths, folders or standard input, with one line on standard error for each skipped document."""

from __future__ import annotations

import os
import sys
from collections import Counter
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

import click

from terms.cli._output import counted, say, warn
from terms.cli._paths import PATH
from terms.cli._progress import Piece, waiting, with_progress
from terms.errors import DocumentSkipped, UsageError

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from pathlib import Path
    from typing import TextIO

    from terms.config import Settings
    from terms.pipeline import Article, Outcome

Decorated = TypeVar("Decorated", bound=Callable[..., object])
STANDARD_INPUT = "<stdin>"
_TYPES = 6  # suffixes named in one line


class Inputs(NamedTuple):
    """What was read: the articles, and how many documents were skipped."""

    articles: tuple[Article, ...]
    skipped: int

    @property
    def exit_code(self) -> int:
        """3 where a document was skipped, else 0."""
        return DocumentSkipped.exit_code if self.skipped else 0

    def remind(self) -> None:
        """Where a long result has pushed them off the terminal, say that lines on skipped documents stand above."""
        if self.skipped and sys.stdout.isatty():
            warn(f"{counted(self.skipped, 'document')} skipped, see above")


def reads_paths(command: Decorated) -> Decorated:
    """The argument PATH… and the options that go with it."""
    for option in (
        click.option("--config", type=PATH, help="Use this configuration file."),
        click.option(
            "--exclude",
            multiple=True,
            metavar="PATTERN",
            help="Leave out files that match, as in .gitignore.",
        ),
        click.option(
            "--encoding",
            metavar="NAME",
            help="Encoding of files that are not UTF-8 and do not say: big5, gb18030 …",
        ),
        click.option("--jobs", type=click.IntRange(min=1), help="Processes to use; as many as pay by default."),
        click.option("--stdin-filename", metavar="NAME", help="Name, and by its suffix the format, of standard input."),
        click.argument("paths", nargs=-1, metavar="[PATH]...", callback=_named),
    ):
        command = option(command)
    return command


def _named(_ctx: click.Context, _param: click.Parameter, paths: tuple[str, ...]) -> tuple[str, ...]:
    """The paths; an empty one, as of an empty variable of a shell, is not the folder that one is in.

    Raises:
        UsageError: a path is empty.
    """
    if "" in paths:
        raise UsageError("a path is empty; name a file, a folder, or - for standard input")
    return paths


def settings_for(paths: Sequence[str], config: Path | None) -> Settings:
    """The settings that hold for a run over these paths."""
    from pathlib import Path

    from terms.config import load

    start = Path(paths[0]) if paths and paths[0] != "-" else Path()
    # Not Path.is_dir, which raises where a name is too long: that is for the reader to say.
    folder = start if os.path.isdir(start) else start.parent  # noqa: PTH112
    return load(folder.absolute(), config)


def takes_standard_input(paths: Sequence[str]) -> bool:
    """Whether standard input is read: no path, or `-` among them."""
    return not paths or "-" in paths


def typed() -> bytes:
    """All of standard input; nothing where it is closed."""
    stream: TextIO | None = sys.stdin
    if stream is None:
        return b""
    if stream.isatty():
        warn("reading standard input; end with Ctrl-D, or name what to read")
    return stream.buffer.read()


def read_inputs(paths: Sequence[str], settings: Settings, options: Mapping[str, Any]) -> Inputs:
    """The articles of the paths, or of standard input where there is no path or `-`.

    `options` are those that `reads_paths` adds to a command.
    """
    from terms.pipeline import agreed

    kept: list[Article] = []
    skipped = 0
    for outcome in _outcomes(paths, settings, options):
        if isinstance(outcome, DocumentSkipped):
            skipped += 1
            warn(f"skipped {outcome}")
        else:
            kept.append(outcome)
    if paths and not kept and not skipped:
        warn(f"nothing to read in {', '.join(paths)}: no file of a type that is known (`terms formats`)")
    kept.sort(key=lambda article: article.document.name)
    return Inputs(agreed(kept), skipped)


def _outcomes(paths: Sequence[str], settings: Settings, options: Mapping[str, Any]) -> Iterator[Outcome]:
    encoding = options["encoding"] or settings.encoding
    if takes_standard_input(paths):
        yield from _standard_input(options["stdin_filename"] or STANDARD_INPUT, encoding)
    from terms import pipeline, readers

    sources: list[pipeline.Source] = []
    others: list[Path] = []
    exclude = (*settings.exclude, *options["exclude"])
    for found in readers.find([path for path in paths if path != "-"], exclude=exclude, others=others.append):
        if isinstance(found, DocumentSkipped):
            yield found
        else:
            sources.append(pipeline.Source(found, encoding))
    unknown = [source.path for source in sources if not readers.is_known(source.path)]
    if unknown:
        say(f"{counted(len(unknown), 'file')} of another type read as plain text ({_types(unknown)})")
    if others:
        say(f"{counted(len(others), 'file')} of another type left out ({_types(others)})")
    pieces = (Piece(source.path.name, _size(source.path)) for source in sources)
    for outcomes in with_progress(pipeline.articles(sources, options["jobs"]), pieces):
        yield from outcomes


def _size(path: Path) -> int:
    """The bytes of a file; 0 where that cannot be asked, which reading it will say."""
    try:
        return path.stat().st_size
    except (OSError, ValueError):
        return 0


def _types(paths: Sequence[Path]) -> str:
    """The suffixes of files, the most frequent first, with how many there are of each.

    >>> from pathlib import Path
    >>> _types([Path("a.js"), Path("b.css"), Path("c.JS"), Path("Makefile")])
    '2 .js, .css, no suffix'
    """
    numbers = Counter(path.suffix.lower() for path in paths)
    ranked = sorted(numbers.items(), key=lambda pair: (-pair[1], pair[0] == "", pair[0]))
    told = [
        f"{f'{number} ' if number > 1 and len(ranked) > 1 else ''}{suffix or 'no suffix'}" for suffix, number in ranked
    ]
    return ", ".join(told[:_TYPES]) + (" …" if len(told) > _TYPES else "")


def _standard_input(name: str, encoding: str | None) -> Iterator[Outcome]:
    from terms import pipeline

    try:
        data = typed()
    except OSError as error:
        yield DocumentSkipped("E-PATH", f"{name}: {error.strerror}; give it a text")
        return
    with waiting():
        outcomes = pipeline.read_bytes(data, name, encoding=encoding)
    yield from outcomes
