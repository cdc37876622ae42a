"""What is said of a finding: two sentences, marked for translation where they are written."""

Sayings = dict[str, tuple[str, str]]
"""By code: what is wrong, how to mend it. `code/arg` is said instead where the finding gives that argument."""
