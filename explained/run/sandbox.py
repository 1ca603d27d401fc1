"""What a block may write: its own temporary folder, and nothing else.

By Landlock, which Linux has had since 5.13 and grants to everybody: the kernel refuses the rest, to
the process and to all that it starts. Elsewhere nothing is refused; CI runs on Linux.
"""

import ctypes
import os
import struct
from pathlib import Path

# <linux/landlock.h>; the numbers of the calls are the same on every architecture.
CREATE_RULESET, ADD_RULE, RESTRICT_SELF = 444, 445, 446
VERSION_ONLY, PATH_BENEATH = 1, 1
# Rights: write a file (1), remove a folder or a file (4, 5), make anything (6 to 12).
WRITES = 1 << 1 | sum(1 << bit for bit in range(4, 13))
SINCE = {2: 1 << 13, 3: 1 << 14}  # by version: move between folders, truncate
NO_NEW_PRIVILEGES = 38  # <linux/prctl.h>
SHARED = ("/dev", "/proc")  # /dev/null, shared memory


def available() -> int:
    """Return the kernel's version of Landlock; 0 where there is none."""
    if os.uname().sysname != "Linux":
        return 0
    return max(0, _libc().syscall(CREATE_RULESET, None, 0, VERSION_ONLY))


def confine(folder: Path) -> None:
    """Let this process, and all that it starts, write below `folder` only. No way back."""
    if not (version := available()):
        return
    libc = _libc()
    rights = WRITES | sum(right for since, right in SINCE.items() if version >= since)
    ruleset = libc.syscall(CREATE_RULESET, struct.pack("Q", rights), 8, 0)
    for allowed in [*SHARED, folder]:
        place = os.open(allowed, os.O_PATH | os.O_CLOEXEC)
        libc.syscall(ADD_RULE, ruleset, PATH_BENEATH, struct.pack("=Qi", rights, place), 0)
        os.close(place)
    libc.prctl(NO_NEW_PRIVILEGES, 1, 0, 0, 0)
    if libc.syscall(RESTRICT_SELF, ruleset, 0):
        raise OSError(ctypes.get_errno(), "Landlock refused the rules of explained/run/sandbox.py")
    os.close(ruleset)


def _libc() -> ctypes.CDLL:
    return ctypes.CDLL(None, use_errno=True)
