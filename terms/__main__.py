"""`python -m terms` is the command `terms`."""

from terms.cli import run

if __name__ == "__main__":
    run()
