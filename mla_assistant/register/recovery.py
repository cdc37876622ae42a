"""The recovery key: paper in a safe, eight groups of six digits, read aloud over a telephone.

Each group is a multiple of 11, so a wrong digit or two swapped neighbours are found in their group.
"""

import secrets

GROUPS, DIGITS, FACTOR = 8, 6, 11


def new_recovery_key() -> str:
    """128 random bits as `012345-...`, sixteen in each group."""
    return "-".join(f"{secrets.randbelow(1 << 16) * FACTOR:0{DIGITS}}" for _ in range(GROUPS))


def normal_form(typed: str) -> str | None:
    """The key as it was printed, whatever spaces, dashes or digits (also ٠١٢) it was typed with, or None."""
    bare = "".join(letter for letter in typed if not letter.isspace() and letter not in "-–—.‑")
    if len(bare) != GROUPS * DIGITS or not bare.isdecimal():
        return None
    digits = "".join(str(int(digit)) for digit in bare)
    return "-".join(digits[at : at + DIGITS] for at in range(0, len(digits), DIGITS))


def mistyped_group(key: str) -> int | None:
    """The first group, from 1, that no recovery key has; `key` in normal form."""
    for number, group in enumerate(key.split("-"), start=1):
        if int(group) % FACTOR or int(group) // FACTOR >= 1 << 16:
            return number
    return None
