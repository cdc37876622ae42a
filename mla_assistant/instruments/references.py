"""Articles in a reference: `art. 5(1)(a)`, `arts. 15-16`, `Article VII`."""

import re

_BRACKETS = re.compile(r"\([^)]*\)")
_NUMBERS = re.compile(r"(\d+)(?:\s*-\s*(\d+))?")
_ROMAN = re.compile(r"(?:^|; |\b[Aa]rt\w*\.?\s*)(?=[IVXL]+\b)(XC|XL|L?X{0,3})(IX|IV|V?I{0,3})\b")
_TENS = ("", "X", "XX", "XXX", "XL", "L", "LX", "LXX", "LXXX", "XC")
_ONES = ("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX")


def names_an_article(ref: str) -> bool:
    """Whether it names one by its number; “good practice” and “national law” are no article."""
    return any(sign.isdigit() for sign in ref) or bool(_ROMAN.search(ref))


def numbers(ref: str) -> frozenset[int]:
    """Article numbers in a reference, ranges filled: `arts. 15-16` is 15 and 16, `art. 9(1)-(5)` is 9, `art. IV` 4."""
    plain = _BRACKETS.sub("", ref)
    pairs = [(int(first), int(last or first)) for first, last in _NUMBERS.findall(plain)]
    if not pairs:
        return frozenset(10 * _TENS.index(tens) + _ONES.index(ones) for tens, ones in _ROMAN.findall(plain))
    return frozenset(number for first, last in pairs for number in range(first, last + 1))
