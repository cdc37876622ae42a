"""The screens around the editor."""
