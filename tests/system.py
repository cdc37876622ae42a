"""Parts of the system that some tests want: left out where one is missing, never left out by continuous integration."""

import os
import shutil

import pytest


def program(*names: str, variable: str = "") -> str:
    """The path of the first program that is there. Skips the test where none is; fails under MLA_TEST_EVERYTHING."""
    wanted = [os.environ.get(variable, ""), *names]
    found = next((path for name in wanted if name and (path := shutil.which(name))), None)
    if found is None:
        missing = f"{' or '.join(names)} is not installed"
        if os.environ.get("MLA_TEST_EVERYTHING"):
            pytest.fail(missing)
        pytest.skip(missing)
    return found
