"""Kill a saving program again and again, and count what it had acknowledged and lost.

    python kill_loop.py FOLDER KILLS

Prints one JSON object a writer: the register, and beside it `open(path, "w").write`, the control that must lose,
or the loop proves nothing.
"""

import json
import os
import random
import select
import signal
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any, Protocol

from mla_assistant.register.keyfile import Cost
from mla_assistant.register.rows import Reason
from mla_assistant.register.store import Register

PASSPHRASE = "kill me again"
LONGEST = 0.08  # seconds a victim lives at most: opening, and some dozens of saves

Acknowledge = Callable[[int], None]


def answers(number: int) -> dict[str, Any]:
    """What save `number` says: 20 KB that no other save has."""
    return {"number": number, "text": random.Random(number).randbytes(10_000).hex()}


class Writer(Protocol):
    def save_for_ever(self, acknowledge: Acknowledge) -> None: ...

    def last_save(self) -> int:
        """The number of the save that stands there whole; raises ValueError where there is none."""


class InRegister:
    def __init__(self, folder: Path) -> None:
        self.folder = folder
        register, _ = Register.create(folder, PASSPHRASE, cost=Cost(1, 8 * 1024, 1))
        with register:
            self.draft = register.new(answers(0))

    def save_for_ever(self, acknowledge: Acknowledge) -> None:
        register = Register.open(self.folder, PASSPHRASE)
        stored = register.load(self.draft)
        number, revision = stored.answers["number"], stored.revision
        while True:
            number += 1
            revision = register.save_head(self.draft, answers(number), revision)
            acknowledge(number)
            if number % 10 == 0:
                register.cut_version(self.draft, "victim", Reason.INTERVAL)

    def last_save(self) -> int:
        with Register.open(self.folder, PASSPHRASE) as register:
            assert register.verify().holds
            return whole(register.load(self.draft).answers)

    def check(self) -> None:
        with Register.open(self.folder, PASSPHRASE) as register:
            register.check()


class InPlainFile:
    def __init__(self, path: Path) -> None:
        self.path = path
        self.number = 0

    def save_for_ever(self, acknowledge: Acknowledge) -> None:
        number = self.number
        while True:
            number += 1
            text = json.dumps(answers(number))
            with open(self.path, "w") as file:
                file.write(text)
            acknowledge(number)

    def last_save(self) -> int:
        self.number += 10_000  # so that a save of an earlier round is never taken for one of this
        return whole(json.loads(self.path.read_text()))


def whole(found: dict[str, Any]) -> int:
    number: int = found["number"]
    if found != answers(number):
        raise ValueError("half a save")
    return number


def kill_once(writer: Writer) -> list[int]:
    """Let `writer` save for a random moment, kill it, and return the saves it acknowledged."""
    read_end, write_end = os.pipe()
    victim = os.fork()
    if victim == 0:
        try:
            writer.save_for_ever(lambda number: void(os.write(write_end, b"%d\n" % number)))
        finally:
            os._exit(1)
    os.close(write_end)
    heard = b""
    poll = select.poll()
    poll.register(read_end, select.POLLIN)
    end = time.monotonic() + random.uniform(0, LONGEST)
    while (left := end - time.monotonic()) > 0 and poll.poll(left * 1000):
        heard += os.read(read_end, 65536)
    os.kill(victim, signal.SIGKILL)
    _, status = os.waitpid(victim, 0)
    if not os.WIFSIGNALED(status):
        raise SystemExit("the victim died by itself")
    while more := os.read(read_end, 65536):
        heard += more
    os.close(read_end)
    return [int(number) for number in heard.split()]


def void(_: object) -> None:
    return None


def kill_loop(writer: Writer, kills: int) -> dict[str, int]:
    acknowledged = lost = 0
    for _ in range(kills):
        saves = kill_once(writer)
        acknowledged += len(saves)
        try:
            there = writer.last_save()
        except (ValueError, FileNotFoundError):
            there = -1
        lost += bool(saves) and there < saves[-1]
    return {"kills": kills, "acknowledged": acknowledged, "lost": lost}


if __name__ == "__main__":
    place, kills = Path(sys.argv[1]), int(sys.argv[2])
    in_register = InRegister(place / "register")
    report = {"register": kill_loop(in_register, kills)}
    in_register.check()
    report["control"] = kill_loop(InPlainFile(place / "control.json"), kills)
    print(json.dumps(report))
