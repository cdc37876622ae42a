"""The editor: one draft, from its first field to the document that leaves."""
