"""The screens: a thin face, and the only room that knows Textual."""
