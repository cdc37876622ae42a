"""The template gate: what must hold of a template before a final document is made from it."""
