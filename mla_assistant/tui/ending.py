"""An app that ends well, however it ends: everything saved, nothing of the case left behind."""

import contextlib

from rich.text import Text
from textual.app import App
from textual.worker import WorkerFailed

from mla_assistant.text import own_mistake
from mla_assistant.tui import crash, lifeline
from mla_assistant.tui.screens.base import MlaScreen


class EndingApp(App[None]):
    def watch_ends(self) -> None:
        """Be told of signals and of a terminal that is gone."""
        if not self.is_headless:
            lifeline.watch_signals(self.end)
            lifeline.watch_terminal(self.end)

    def end(self, code: int) -> None:
        """Nobody chose to leave: save, and go with the exit code a shell would report."""
        self.settle()
        lifeline.rescue_all()
        self.exit(return_code=code)

    def fail(self, error: BaseException) -> None:
        """A thread raised what nobody caught."""
        if self._loop and isinstance(error, Exception):
            self._loop.call_soon_threadsafe(self._handle_exception, error)

    def settle(self) -> None:
        """Let every screen hand on what is still on its way to a draft."""
        for screen in self.screen_stack:
            if isinstance(screen, MlaScreen):
                with contextlib.suppress(Exception):  # one that fails must not keep the others from being saved
                    screen.settle()

    # Textual's own versions print every local variable. They are private: a test pins their names.

    def _handle_exception(self, error: Exception) -> None:
        if isinstance(error, WorkerFailed) and isinstance(error.error, Exception):
            error = error.error
        if not self.is_headless and lifeline.terminal_is_gone():
            self.end(lifeline.LOST_TERMINAL)
            return
        self._return_code = own_mistake.EXIT_CODE
        if self._exception is None:
            self._exception = error
            self._exception_event.set()
            self._fatal_error()

    def _fatal_error(self) -> None:
        if self._exception:
            self.settle()
            said = crash.words(self._exception, saved=lifeline.rescue_all())
            self._exit_renderables.append(Text(said))
        self._close_messages_no_wait()
