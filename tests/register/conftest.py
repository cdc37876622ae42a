"""A register on disk whose passphrase is cheap to check."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from mla_assistant.register.keyfile import Cost
from mla_assistant.register.store import Register

Again = Callable[..., Register]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "register"


@pytest.fixture
def passphrase() -> str:
    return "ключ от сейфа"


@pytest.fixture
def cheap() -> Cost:
    return Cost(passes=1, memory=8 * 1024, lanes=1)


@pytest.fixture
def register(folder: Path, passphrase: str, cheap: Cost) -> Iterator[Register]:
    opened, _ = Register.create(folder, passphrase, cost=cheap)
    with opened:
        yield opened


@pytest.fixture
def again(folder: Path, passphrase: str) -> Iterator[Again]:
    """Open the same register once more, as another program would."""
    opened: list[Register] = []

    def reopen(**options: float) -> Register:
        opened.append(Register.open(folder, passphrase, **options))
        return opened[-1]

    yield reopen
    for one in opened:
        one.close()
