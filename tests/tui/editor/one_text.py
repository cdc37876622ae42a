"""The editor on a blank request, at the summary of the facts: run in a real terminal by the test of $EDITOR."""

from mla_assistant.register.store import Register
from mla_assistant.tui.editor.screen import EditorScreen
from tests.tui.editor.at_work import EditorApp, blank


class OneText(EditorApp):
    async def on_ready(self) -> None:
        register = Register.throwaway()
        screen = EditorScreen(register, register.new(blank(), ""))
        await self.push_screen(screen)
        await screen.go("facts.summary")


if __name__ == "__main__":
    OneText().run()
