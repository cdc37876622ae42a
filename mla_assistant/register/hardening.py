"""What a program that holds secrets asks of the system before it does anything else."""

import ctypes
import os
import sys

PR_SET_DUMPABLE = 4


def process_hardening() -> None:
    """New files for their owner only, no memory in core dumps, no reading of it by other programs of the user.

    Silent where a system can't: it is a second wall, not a promise.
    """
    os.umask(0o077)
    if sys.platform == "win32":
        return
    import resource

    _, hard = resource.getrlimit(resource.RLIMIT_CORE)
    resource.setrlimit(resource.RLIMIT_CORE, (0, hard))
    if sys.platform == "linux":
        try:
            ctypes.CDLL(None).prctl(PR_SET_DUMPABLE, 0, 0, 0, 0)
        except (OSError, AttributeError):
            return
