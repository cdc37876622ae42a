"""DOCX from a request and a template."""
