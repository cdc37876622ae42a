"""The command line: the same calls as the screens make, for scripts, batches, and people without a screen."""

import sys
from argparse import ArgumentParser
from collections.abc import Sequence

from mla_assistant import __version__
from mla_assistant.cli.ask import Ask
from mla_assistant.cli.basis import Basis
from mla_assistant.cli.batch import Batch
from mla_assistant.cli.check import Check
from mla_assistant.cli.command import UNUSABLE, Command, Unusable, tell
from mla_assistant.cli.data import Data
from mla_assistant.cli.demo import Demo
from mla_assistant.cli.derive import Derive
from mla_assistant.cli.describe import Example, Kinds, Schema
from mla_assistant.cli.fill import SetAnswer
from mla_assistant.cli.render import Render
from mla_assistant.cli.streams import let_go, make_ready
from mla_assistant.cli.template import Template
from mla_assistant.drafting.office import not_used
from mla_assistant.text.own_mistake import EXIT_CODE, to_report
from mla_assistant.text.safe import clean
from mla_assistant.text.translate import _

COMMANDS: tuple[type[Command], ...] = (
    Demo,
    Kinds,
    Schema,
    Example,
    SetAnswer,
    Ask,
    Derive,
    Check,
    Basis,
    Render,
    Batch,
    Template,
    Data,
)


def main(arguments: Sequence[str]) -> int:
    """Run one command; exit code 0 good, 1 findings stand in the way, 2 unusable input or call, 70 a
    mistake of the program's own.
    """
    make_ready()
    try:
        code = _run(arguments)
        sys.stdout.flush()
        return code
    except BrokenPipeError:  # the reader of our output has seen enough
        let_go(sys.stdout)
        return 0
    except OSError as trouble:
        let_go(sys.stdout)
        told = _("{file} can't be read or written: {reason}.") if trouble.filename else _("No output: {reason}.")
        try:
            print("mla: " + clean(told.format(file=trouble.filename, reason=trouble.strerror)), file=sys.stderr)
        except OSError:
            let_go(sys.stderr)
        return UNUSABLE
    except KeyboardInterrupt:
        return 130
    except Exception as error:
        print(_("mla: The program made a mistake of its own and stopped."), to_report(error), sep="\n", file=sys.stderr)
        return EXIT_CODE


def _run(arguments: Sequence[str]) -> int:
    parser, commands = _parser()
    try:
        args = parser.parse_args(arguments)
    except SystemExit as end:  # the help is shown, or what is wrong with the call
        return int(end.code or 0)
    if args.command is None:
        parser.print_help()
        return UNUSABLE
    for told in not_used():
        tell(f"mla: {told}")
    try:
        return commands[args.command].run(args)
    except Unusable as trouble:
        print(f"mla {args.command}: {clean(str(trouble))}", file=sys.stderr)
        return UNUSABLE


def _parser() -> tuple[ArgumentParser, dict[str, Command]]:
    parser = ArgumentParser(
        prog="mla",
        description=_("Requests for mutual legal assistance and extradition. Without a command: the app."),
    )
    parser.add_argument("--version", action="version", version=f"mla-assistant {__version__}")
    choices = parser.add_subparsers(dest="command", metavar="COMMAND")
    commands = {command.name: command() for command in COMMANDS}
    for name, command in commands.items():
        help_text = _((command.__doc__ or "").strip())
        command.arguments(choices.add_parser(name, help=help_text, description=help_text))
    return parser, commands
