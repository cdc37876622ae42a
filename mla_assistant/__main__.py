"""`mla`: the screens where no command is given, else the commands."""

import sys


def main(argv: list[str] | None = None) -> int:
    """Run `mla`; returns the exit code."""
    from mla_assistant.register.hardening import process_hardening

    process_hardening()
    arguments = sys.argv[1:] if argv is None else argv
    if arguments in ([], ["demo"]):
        from mla_assistant.tui.launch import run

        return run(demo=bool(arguments))
    from mla_assistant import cli

    return cli.main(arguments)


if __name__ == "__main__":
    sys.exit(main())
