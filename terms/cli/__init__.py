"""The command `terms`."""


def run() -> None:
    """Entry point."""
