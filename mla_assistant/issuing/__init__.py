"""The one place that makes a document final, or refuses to."""
