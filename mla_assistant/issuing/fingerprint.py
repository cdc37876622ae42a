"""The data fingerprint: what a footer prints, so that paper can be held against data."""

from hashlib import sha256
from typing import Any

import rfc8785

from mla_assistant import __version__
from mla_assistant.documents.texts import texts_in
from mla_assistant.requests.request import RequestModel
from mla_assistant.requests.transmittable import transmittable


def fingerprint(request: RequestModel, templates: str, language: str) -> str:
    """SHA-256 over the travelling request, the hash of templates and catalogue, language and version; 16 digits of it.

    In another language than that of the draft, over its texts in that language as well: they are what the paper says.

    Printed in groups of four, to be read aloud over a telephone.
    """
    whole: dict[str, Any] = {
        "request": transmittable(request),
        "templates": templates,
        "language": language,
        "version": __version__,
    }
    if language != request.language:
        whole["texts"] = texts_in(request, language)
    digits = sha256(rfc8785.dumps(whole)).hexdigest()[:16]
    return " ".join(digits[start : start + 4] for start in range(0, 16, 4))
