"""The program `govdoc`, also as `python -m govdoc`."""

import sys

from govdoc.errors import ExitCode


def main() -> None:
    """Run the command line on this process's arguments and exit with its code."""
    try:
        from govdoc.cli.boundary import run  # noqa: PLC0415 - Ctrl-C counts while importing too

        code = run(sys.argv[1:])
    except KeyboardInterrupt:
        code = ExitCode.ONDERBROKEN
    sys.exit(code)


if __name__ == "__main__":
    main()
