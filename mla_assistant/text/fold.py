"""Comparing words as people do: without accents and capitals."""

import unicodedata


def folded(text: str) -> str:
    """`Côte d’Ivoire` as `cote d'ivoire`: for finding, and for putting names in the order of a register."""
    if text.isascii():
        return text.casefold()
    letters = unicodedata.normalize("NFKD", text.casefold())
    return "".join(letter for letter in letters if not unicodedata.combining(letter)).replace("’", "'")
