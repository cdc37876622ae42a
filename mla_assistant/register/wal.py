"""A damaged write-ahead log must not lose saves in silence.

SQLite reads the log up to the first frame that does not add up and forgets the rest: right after a power cut,
where the rest was never acknowledged, and wrong after a flipped bit. The two differ: what a power cut tears is
the last transaction, so a bad frame with a whole transaction and more behind it was damaged. Format:
https://www.sqlite.org/fileformat2.html#the_write_ahead_log
"""

import struct
from pathlib import Path

HEADER, FRAME = 32, 24
MAGIC = 0x377F0682

Sum = tuple[int, int]


def is_damaged(path: Path) -> bool:
    """Whether `path`, which may be absent, lost whole transactions. Read again when in doubt: it may be in use."""
    return all(_has_hole(_read(path)) for _ in range(2))


def _read(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except FileNotFoundError:
        return b""


def _has_hole(log: bytes) -> bool:
    if len(log) < HEADER + FRAME:
        return False
    magic, _, page, _ = struct.unpack(">4I", log[:16])
    order = ">" if magic & 1 else "<"
    total = _sum(order, log[:24], (0, 0))
    if magic & ~1 != MAGIC or total != struct.unpack(">2I", log[24:HEADER]):
        return True
    salts = log[16:20], log[20:24]
    bad = transaction_behind = False
    for at in range(HEADER, len(log) - FRAME - page + 1, FRAME + page):
        head, content = log[at : at + FRAME], log[at + FRAME : at + FRAME + page]
        # Frames of an earlier turn, not yet overwritten, have neither salt; a flipped bit spoils only one.
        ours = head[8:12] == salts[0] or head[12:16] == salts[1]
        if ours and transaction_behind:
            return True
        if not bad:
            total = _sum(order, head[:8] + content, total)
            bad = head[8:16] != b"".join(salts) or total != struct.unpack(">2I", head[16:])
        transaction_behind = bad and (transaction_behind or (ours and any(head[4:8])))
    return False


def _sum(order: str, content: bytes, start: Sum) -> Sum:
    one, two = start
    for left, right in struct.iter_unpack(f"{order}2I", content):
        one = (one + left + two) & 0xFFFFFFFF
        two = (two + right + one) & 0xFFFFFFFF
    return one, two
