"""The command `terms`: one file a command in this folder, imported only when it is called."""

from __future__ import annotations

import gc
import os
import re
import sys
from io import TextIOWrapper
from typing import TYPE_CHECKING

import click

from terms.cli._output import warn
from terms.engines.collector import uncollected
from terms.errors import TermsError, unknown_name
from terms.registry import modules, plugin

if TYPE_CHECKING:
    from collections.abc import Sequence


class Commands(click.Group):
    """The commands, found by walking the folder; `import_.py` holds the command `import`."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - the signature is click's
        """The names of the commands."""
        return [name.removesuffix("_") for name in modules("terms.cli")]

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command, imported now."""
        for name in (cmd_name, f"{cmd_name}_"):
            if name in modules("terms.cli"):
                command: click.Command = plugin("terms.cli", "COMMAND", name)
                return command
        raise unknown_name("command", cmd_name, self.list_commands(ctx))

    def invoke(self, ctx: click.Context) -> object:
        """Run the command; being interrupted, or read no further, is no accident to report at length."""
        try:
            return super().invoke(ctx)
        except KeyboardInterrupt:
            return _fail("interrupted", 130)
        except BrokenPipeError:
            # The reader of our output has gone (`terms extract … | head`): nothing is left to say.
            _forget_output()
            return 0


@click.group(cls=Commands, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(package_name="terms", message="terms %(version)s")
def terms() -> None:
    """Names and terms in English articles paired with their Chinese characters: extract, decide, check, export.

    \b
    terms extract article.txt               the pairs of an article
    terms build articles/ -o glossary.tsv   a glossary with pinyin from many
    terms check articles/ -g glossary.tsv   what is spelt, glossed or printed wrong
    terms export glossary.tsv html -o style-guide.html
    """


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code.

    0 clean, 1 findings, 2 usage or configuration, 3 a document was skipped, 4 a write was refused; the highest where
    several hold. Every error meant for a person is one line on standard error.
    """
    try:
        result = terms.main(args=None if argv is None else list(argv), prog_name="terms", standalone_mode=False)
    except click.exceptions.NoArgsIsHelpError as error:
        error.show()
        return error.exit_code
    except click.UsageError as error:
        return _fail(_in_one_line(error), error.exit_code)
    except TermsError as error:
        for line in error.lines:
            warn(line)
        return error.exit_code
    except OSError as error:
        where = f"{error.filename}: " if error.filename else ""
        return _fail(f"{where}{error.strerror or error}", 4)
    return result if isinstance(result, int) else 0


def run() -> None:
    """The entry point of the installed command."""
    for stream in (sys.stdout, sys.stderr):
        # Output is UTF-8 with our own line ends on every system and locale.
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace", newline="")
    with uncollected():
        try:
            sys.exit(main())
        finally:
            gc.freeze()  # or Python looks through everything for garbage once more, as it ends


def _in_one_line(error: click.UsageError) -> str:
    """What click says, without the usage before it: `no such option '--fromat' (did you mean '--format'?); see …`."""
    said = " ".join(error.format_message().split()).rstrip(".")
    said = re.sub(r"\.? \(?D(id you mean .*\?)\)?$", r" (d\1)", said)
    command = error.ctx.command_path if error.ctx else "terms"
    return f"{said[:1].lower()}{said[1:]}; see {command} --help"


def _forget_output() -> None:
    """Standard output leads nowhere from here on, so that flushing it at the end cannot fail (Python's signal docs)."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())
    os.close(nowhere)


def _fail(message: str, code: int) -> int:
    warn(message)
    return code
