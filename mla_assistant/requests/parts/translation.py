"""Translations of the free texts, beside the request, each bound to the source it translates."""

from hashlib import sha256

from pydantic import Field

from mla_assistant.requests.asking import ask
from mla_assistant.requests.leaves import Phrase, Text
from mla_assistant.requests.part import Part


def source_hash(text: str) -> str:
    """What binds a translation to its source: a changed source makes it stale."""
    return sha256(text.encode()).hexdigest()[:16]


class TranslatedText(Part):
    source: str = Field(default="", max_length=64)
    text: Text = ""


class Translation(Part):
    """One language: who certifies it, and the texts by path (`measures.m1.nexus.t1`)."""

    certificate: Phrase | None = ask("Certified by", tier="more")
    texts: dict[str, TranslatedText] = Field(default_factory=dict, max_length=5000)
