"""DOCX from a request and a template.

The way of a template: `package` (taken apart, allow-listed) -> `source` (Jinja, line n is paragraph n) -> `dialect`
(what it may say) -> `balance` (no data can break it) -> `compile`; the `gate` holds it against the model, `localize`
makes it speak other languages, `templates` finds and keeps it. The way of a request: `context` -> `render` -> `write`.
"""
