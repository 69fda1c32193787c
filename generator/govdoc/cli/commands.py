"""click in Dutch: usage lines, headings, and what it says of wrong use."""

from collections.abc import Callable, Sequence
from importlib import import_module
from typing import Any, TypeVar

import click

from govdoc.errors import UsageError
from govdoc.source.wording import bedoelt, choices

T = TypeVar("T", str, tuple[str, ...])
W = TypeVar("W", bound=str)
HEADINGS = {"Options": "Opties", "Commands": "Commando's", "Positional arguments": "Argumenten"}


class Formatter(click.HelpFormatter):
    """Help with Dutch headings."""

    def write_usage(self, prog: str, args: str = "", prefix: str | None = None) -> None:
        """Write the usage line; click passes no prefix of its own."""
        super().write_usage(prog, args, prefix or "Gebruik: ")

    def write_heading(self, heading: str) -> None:
        """Write a heading, in Dutch where it is one of click's."""
        super().write_heading(HEADINGS.get(heading, heading))


class Context(click.Context):
    """A context that writes its help in Dutch."""

    formatter_class = Formatter


class Command(click.Command):
    """A command that says in Dutch how it is used, and what is wrong with how it was."""

    context_class = Context
    allow_extra_args = True  # checked below, so that the message is Dutch

    def get_help_option(self, ctx: click.Context) -> click.Option | None:
        """Give the option --help, with Dutch help of its own."""
        option = super().get_help_option(ctx)
        if option is not None:
            option.help = "Toon deze hulp."
        return option

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Parse the arguments.

        Raises:
            UsageError: they are wrong; the message is Dutch.
        """
        try:
            rest = super().parse_args(ctx, args)
        except click.UsageError as error:
            raise wrong_use(ctx, _in_dutch(ctx, error)) from error
        if rest and not isinstance(self, click.Group):
            raise wrong_use(ctx, f"te veel argumenten: {' '.join(rest)}")
        return rest


class LazyGroup(Command, click.Group):
    """A group whose commands are imported when they are called.

    `lazy` maps a command's name to where it is ("module:attribute") and to its help in a few
    words, so that the list of commands needs no import.
    """

    def __init__(self, *args: Any, lazy: dict[str, tuple[str, str]], **kwargs: Any) -> None:  # noqa: ANN401 - passed on to click
        super().__init__(*args, **kwargs)
        self.lazy = lazy

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - click's signature
        """Give the names of the commands in the order in which help shows them."""
        return list(self.lazy)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002 - idem
        """Import a command; None where there is none of that name."""
        if cmd_name not in self.lazy:
            return None
        module, _, attribute = self.lazy[cmd_name][0].partition(":")
        command: click.Command = getattr(import_module(module), attribute)
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:  # noqa: ARG002 - idem
        """Write the list of commands without importing them."""
        with formatter.section("Commands"):
            formatter.write_dl([(name, words) for name, (_, words) in self.lazy.items()])

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Find the command that was named.

        Raises:
            UsageError: there is none of that name.
        """
        if args[0] not in self.lazy and not ctx.resilient_parsing:
            raise wrong_use(ctx, f"onbekend commando '{args[0]}'{bedoelt(args[0], self.lazy)}")
        return super().resolve_command(ctx, args)


def one_of(words: Sequence[str]) -> Callable[[click.Context, click.Parameter, T], T]:
    """Give a callback for an option that refuses any other word, in Dutch."""

    def refuse_others(ctx: click.Context, param: click.Parameter, value: T) -> T:
        for word in (value,) if isinstance(value, str) else value:
            if word not in words:
                problem = f"'{word}' kan niet, kies uit {choices(words)}{bedoelt(word, words)}"
                raise wrong_use(ctx, f"{_name(ctx, param)}: {problem}")
        return value

    return refuse_others


def some_of(
    words: Sequence[W],
) -> Callable[[click.Context, click.Parameter, str], tuple[W, ...]]:
    """Give a callback for an option that takes words with commas between them, each once."""

    def split(ctx: click.Context, param: click.Parameter, value: str) -> tuple[W, ...]:
        parts = tuple(dict.fromkeys(part.strip() for part in value.split(",")))
        one_of(words)(ctx, param, parts)
        return tuple(word for word in words if word in parts)

    return split


class Folder(click.Path):
    """A folder to write to; an empty name, as of a variable that is not set, is refused."""

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:  # noqa: ANN401 - click's signature
        """The folder as a path."""
        if isinstance(value, str) and not value.strip():
            self.fail("hier hoort de naam van een map te staan", param, ctx)
        return super().convert(value, param, ctx)


def wrong_use(ctx: click.Context, message: str) -> UsageError:
    """The error for wrong use of a command, with how it is used."""
    return UsageError(f"{message}\n\n{ctx.get_usage()}\nHulp: {ctx.command_path} --help")


def _in_dutch(ctx: click.Context, error: click.UsageError) -> str:
    """What click says of wrong use, in Dutch; a message of our own comes through as it is."""
    if isinstance(error, click.NoSuchOption):
        return f"onbekende optie {error.option_name}{bedoelt(error.option_name, _options(ctx))}"
    if isinstance(error, click.BadOptionUsage):
        option = _options(ctx).get(error.option_name)
        wants = "wil geen waarde" if option and option.is_flag else "wil een waarde"
        return f"de optie {error.option_name} {wants}"
    if isinstance(error, click.MissingParameter):
        return f"er ontbreekt iets: {_name(ctx, error.param)}"
    if isinstance(error, click.BadParameter):
        return f"{_name(ctx, error.param)}: {error.message}"
    return error.message


def _options(ctx: click.Context) -> dict[str, click.Option]:
    """The options of the command by each of their names."""
    params = [param for param in ctx.command.get_params(ctx) if isinstance(param, click.Option)]
    return {name: param for param in params for name in param.opts}


def _name(ctx: click.Context, param: click.Parameter | None) -> str:
    """How the user writes a parameter."""
    if isinstance(param, click.Option):
        return param.opts[-1]
    return param.make_metavar(ctx) if param else "argument"
