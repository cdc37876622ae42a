"""What is said of a finding: two sentences, marked for translation where they are written."""

Sayings = dict[str, tuple[str, str]]
"""By code: what is wrong, how to mend it. `code/arg` is said instead where the finding gives that argument."""


def N_(msgid: str) -> str:
    """Mark a message here; it is translated where it is said."""
    return msgid
