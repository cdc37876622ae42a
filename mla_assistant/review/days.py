"""Days on which something is to happen: they lie after the request."""

from collections.abc import Iterator

from mla_assistant.requests.request import RequestModel
from mla_assistant.review.dates import bound_to, certainly_after
from mla_assistant.review.rules import Spot, at, rule, warns
from mla_assistant.review.when import coming_dates


@rule("day_past", "practice", {RequestModel: warns()})
def past(request: RequestModel) -> Iterator[Spot]:
    """Who is said to be held until a day that is over may be gone."""
    sent = request.header.date
    for path, day in coming_dates(request):
        if certainly_after(sent, day):
            yield at(path, "header.date", *bound_to(path), date=str(day), other_date=str(sent))
