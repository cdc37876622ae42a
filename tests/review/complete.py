"""The drafts in which nothing is missing: no rule finds anything, and every form of assistance is in use in one."""

from mla_assistant.requests.paths import Answers
from tests.review.drafts import ARREST, EXTRADITION, FOR_SENTENCE, MUTUAL
from tests.review.drafts_assets import ASSETS
from tests.review.drafts_letters import EXTENSION, FOLLOW_UP, MORE_TIME, PRESERVATION, WITHDRAWAL
from tests.review.drafts_special import SECRET, TRAVEL
from tests.review.drafts_surrender import ABSENT, CONSENT, MIXED, SENTENCING, TRANSIT

COMPLETE: dict[str, Answers] = {
    "mutual": MUTUAL,
    "assets": ASSETS,
    "secret": SECRET,
    "travel": TRAVEL,
    "extradition": EXTRADITION,
    "sentence": FOR_SENTENCE,
    "arrest": ARREST,
    "preservation": PRESERVATION,
    "extension": EXTENSION,
    "follow_up": FOLLOW_UP,
    "withdrawal": WITHDRAWAL,
    "more_time": MORE_TIME,
    "mixed": MIXED,
    "absent": ABSENT,
    "sentencing": SENTENCING,
    "consent": CONSENT,
    "transit": TRANSIT,
}
