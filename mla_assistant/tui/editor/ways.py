"""The screens the editor leads to; each is loaded when it is first wanted, and gives back where to go."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from textual.screen import Screen

if TYPE_CHECKING:
    from mla_assistant.tui.editor.screen import EditorScreen

Way = Callable[[Any], Screen[Any]]
"""From the editor to a screen."""


def findings(editor: "EditorScreen") -> Screen[Any]:
    from mla_assistant.tui.editor.findings import FindingsScreen

    return FindingsScreen(editor.form)


def answers(editor: "EditorScreen") -> Screen[Any]:
    from mla_assistant.tui.editor.answers import AnswersScreen

    return AnswersScreen(editor)


def preview(editor: "EditorScreen") -> Screen[Any]:
    from mla_assistant.tui.editor.preview import PreviewScreen

    return PreviewScreen(editor.session)


def find(editor: "EditorScreen") -> Screen[Any]:
    from mla_assistant.tui.editor.find import Find

    return Find(editor.session)


def read_again(editor: "EditorScreen") -> Screen[Any]:
    from mla_assistant.tui.editor.read_again import ReadAgainScreen

    return ReadAgainScreen(editor.form)


def issue(editor: "EditorScreen") -> Screen[Any]:
    from mla_assistant.tui.editor.issue import IssueScreen

    return IssueScreen(editor)
