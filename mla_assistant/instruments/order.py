"""Which of two treaties came later: a later bilateral one stands beside a convention that ended the older ones
(European Convention on Extradition art. 28, European Convention on Mutual Assistance art. 26).
"""

from mla_assistant.text.dates import parse_date


def made_later(adopted: str | None, since: str) -> bool | None:
    """Whether a treaty adopted on `adopted` came after both States were party to the convention, `since`.

    None where a day is missing, or one may lie in the other: `2019` against `2019-05-03`.
    """
    if not adopted or not since:
        return None
    if parse_date(adopted).latest <= parse_date(since).earliest:
        return False
    return True if parse_date(adopted).earliest > parse_date(since).latest else None
