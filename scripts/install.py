"""Make .venv and install terms with its development tools, in the versions of uv.lock.

Run by `make`. Needs nothing but Python 3.11+ with ensurepip or pip, and the package index that pip is
configured for.
"""

from __future__ import annotations

import importlib.util
import subprocess
import sys
import tempfile
import tomllib
from collections import Counter
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
HOME = ROOT / ".venv"
INSIDE = HOME / "bin" / "python"
GROUPS_SINCE = "pip>=25.1"  # the first pip that knows --group
QUIET = ("-qq", "--disable-pip-version-check")  # errors only


def main() -> int:
    """Make the environment where it is missing, then install into it."""
    say("installing terms into .venv ...")
    if not works():
        make()
    install("--upgrade", GROUPS_SINCE)
    with tempfile.TemporaryDirectory() as folder:
        locked = Path(folder) / "locked.txt"
        locked.write_text("\n".join(versions()) + "\n", encoding="utf-8")
        try:
            install("--constraint", str(locked), "--group", "dev", "--editable", ".")
        except subprocess.CalledProcessError:
            # A mirror or a newer Python may lack a locked version; the ranges of pyproject.toml hold too.
            say("not every version of uv.lock is to be had here: taking the nearest that fit")
            install("--group", "dev", "--editable", ".")
    return 0


def works() -> bool:
    """Whether .venv exists and its Python starts with pip (a moved or half-made one does not)."""
    if not INSIDE.exists():
        return False
    tried = subprocess.run([INSIDE, "-m", "pip", "--version"], capture_output=True, check=False)
    return tried.returncode == 0


def make() -> None:
    """Make .venv. A bare Debian has venv without ensurepip: then the pip outside installs one inside."""
    if importlib.util.find_spec("ensurepip"):
        run(sys.executable, "-m", "venv", "--clear", str(HOME))
        return
    run(sys.executable, "-m", "venv", "--clear", "--without-pip", str(HOME))
    run(sys.executable, "-m", "pip", "--python", str(INSIDE), "install", *QUIET, GROUPS_SINCE)


def install(*arguments: str) -> None:
    """Run pip inside .venv, in the checkout."""
    run(str(INSIDE), "-m", "pip", "install", *QUIET, *arguments)


def versions() -> list[str]:
    """The locked versions as pip's constraints; a package locked in several versions is left to pip."""
    packages = tomllib.loads((ROOT / "uv.lock").read_text(encoding="utf-8"))["package"]
    times = Counter(package["name"] for package in packages)
    return [
        f"{package['name']}=={package['version']}"
        for package in packages
        if "registry" in package["source"] and times[package["name"]] == 1
    ]


def run(*command: str) -> None:
    """Run a command in the checkout; its failure is ours."""
    subprocess.run(command, cwd=ROOT, check=True)


def say(line: str) -> None:
    """One line on standard error."""
    print(line, file=sys.stderr, flush=True)


if __name__ == "__main__":
    try:
        sys.exit(main())
    except subprocess.CalledProcessError as error:
        say(f"installation stopped: {' '.join(map(str, error.cmd))} ended with {error.returncode}")
        sys.exit(2)
