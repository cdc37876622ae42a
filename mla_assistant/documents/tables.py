"""How a table meets the end of a page: a short one stays together, a long one may break between two of its rows.

What is printed decides it, and no template knows that: of the particulars of a person five may be known, or eighteen.
"""

import re

_SHORT = 8
"""Rows. A table kept together that is longer goes to the next page and leaves half of this one empty."""
_TABLE = re.compile(r"<w:tbl>.*?</w:tbl>", re.S)
_ROW = re.compile(r"(?=<w:tr[ >])")
_KEPT, _FREE = '<w:pStyle w:val="TableLabelKept"/>', '<w:pStyle w:val="TableLabel"/>'


def freed(xml: str) -> str:
    """The part with its long tables of labels free to break; two rows stay together at either end."""
    return _TABLE.sub(_freed, xml)


def _freed(table: re.Match[str]) -> str:
    start, *rows = _ROW.split(table[0])
    if len(rows) <= _SHORT:
        return table[0]
    between = [row.replace(_KEPT, _FREE) for row in rows[1:-2]]
    return "".join((start, rows[0], *between, *rows[-2:]))
