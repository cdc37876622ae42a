"""`mla demo`: listed and explained here; the screens are opened by `__main__`, for this room knows none."""

from mla_assistant.cli.command import Command


class Demo(Command):
    """open the app on a throwaway register with fictional cases"""

    name = "demo"
