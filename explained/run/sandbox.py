"""What a run may reach. Closed by the kernel, for the program and for all that it starts.

By Landlock (Linux 5.13; signals 6.12), which is granted to everybody:
- It writes, makes, moves and removes files in its own folder only.
- It reads no home folder, and nothing of /tmp, /mnt and /media: only the checkout, Python, its own
  folder, and the rest of the system.
- It sends signals to its own processes only. It cannot kill the tests, nor what runs beside it.

By namespaces of its own, where the system grants them without root (a container or Ubuntu's
AppArmor may refuse them):
- The mode, the times and the owner of a file elsewhere stay as they are.
- /dev/shm and other shared memory are its own: nothing goes from one block to the next.

Open everywhere: it reads the checkout and what the system lets its user read outside home folders,
looks at the names of all files, and uses the network. Only run a stranger's programs where there is
nothing to steal. Elsewhere than on Linux, all of it is open. Where namespaces are refused, the two
holes above that they close are open.
"""

import ctypes
import functools
import os
import struct
import sys
import tempfile
from pathlib import Path

# <linux/landlock.h>, <linux/mount.h>; these numbers are the same on every architecture.
CREATE_RULESET, ADD_RULE, RESTRICT_SELF, MOUNT_SETATTR = 444, 445, 446, 442
VERSION_ONLY, PATH_BENEATH = 1, 1
READS = 1 << 2 | 1 << 3  # a file, a folder
# Write a file (1), remove a folder or a file (4, 5), make anything (6 to 12).
WRITES = 1 << 1 | sum(1 << bit for bit in range(4, 13))
SINCE = {2: 1 << 13, 3: 1 << 14}  # by version: move between folders, truncate
SCOPED, SCOPED_SINCE = 1 << 0 | 1 << 1, 6  # abstract sockets, signals
DEATH_SIGNAL, CHILD_SUBREAPER, NO_NEW_PRIVILEGES = 1, 36, 38  # <linux/prctl.h>
NEW_MOUNTS, NEW_SHARED_MEMORY, NEW_USER = 0x0002_0000, 0x0800_0000, 0x1000_0000  # <linux/sched.h>
BIND, RECURSIVE, READ_ONLY = 0x1000, 0x8000, 1
HERE = -100  # AT_FDCWD
CAPABILITIES = 0x2008_0522  # <linux/capability.h>

WRITABLE = ("/dev", "/proc")  # /dev/null, shared memory
CLOSED = {"home", "root", "tmp", "mnt", "media"}  # in /: where people keep what is theirs


def landlock() -> int:
    """Return the kernel's version of Landlock; 0 where there is none."""
    if sys.platform != "linux":
        return 0
    return max(0, _libc().syscall(CREATE_RULESET, None, 0, VERSION_ONLY))


@functools.cache
def namespaces() -> bool:
    """Say whether the system grants namespaces, by a try in another process."""
    if sys.platform != "linux":
        return False
    if (pid := os.fork()) == 0:
        try:
            _own_namespaces(Path(tempfile.gettempdir()))
        except OSError:
            os._exit(1)
        os._exit(0)
    return os.waitpid(pid, 0)[1] == 0


def confine(folder: Path, root: Path) -> None:
    """Let this process, and all that it starts, write below `folder` only. No way back.

    It may read the checkout at `root`. This process must have one thread.
    """
    if namespaces():
        _own_namespaces(folder)
    if not (version := landlock()):
        return
    libc = _libc()
    writes = WRITES | sum(right for since, right in SINCE.items() if version >= since)
    scoped = version >= SCOPED_SINCE
    wanted = struct.pack("QQQ", READS | writes, 0, SCOPED)[: 24 if scoped else 8]
    ruleset = libc.syscall(CREATE_RULESET, wanted, len(wanted), 0)
    rules = dict.fromkeys(_readable(root), READS)
    rules |= dict.fromkeys([*map(Path, WRITABLE), folder], READS | writes)
    for path, rights in rules.items():
        place = os.open(path, os.O_PATH | os.O_CLOEXEC)
        rule = struct.pack("=Qi", rights, place)
        _check(libc.syscall(ADD_RULE, ruleset, PATH_BENEATH, rule, 0), f"a rule for {path}")
        os.close(place)
    prctl(NO_NEW_PRIVILEGES, 1)
    _check(libc.syscall(RESTRICT_SELF, ruleset, 0), "its rules")
    os.close(ruleset)


def prctl(option: int, value: int) -> None:
    """Set an attribute of this process, on Linux."""
    if sys.platform == "linux":
        _check(_libc().prctl(option, value, 0, 0, 0), f"prctl {option}")


def _readable(root: Path) -> list[Path]:
    """Return the folders that a run may read."""
    system = [path for path in Path("/").iterdir() if path.name not in CLOSED]
    python = map(Path, (sys.prefix, sys.base_prefix, *sys.path))
    return [path for path in (*system, *python, root) if path.is_dir()]


def _own_namespaces(folder: Path) -> None:
    """Put this process where all but `folder` is read-only, with shared memory of its own."""
    libc = _libc()
    user, group = os.geteuid(), os.getegid()
    _check(libc.unshare(NEW_USER | NEW_MOUNTS | NEW_SHARED_MEMORY), "namespaces")
    # Who it is stays as it is.
    Path("/proc/self/setgroups").write_text("deny")
    Path("/proc/self/uid_map").write_text(f"{user} {user} 1")
    Path("/proc/self/gid_map").write_text(f"{group} {group} 1")
    path = bytes(folder)
    _check(libc.mount(path, path, None, BIND, None), "a mount")
    _set_mount(b"/", READ_ONLY, 0, RECURSIVE)
    _set_mount(path, 0, READ_ONLY)
    _set_mount(b"/proc", 0, READ_ONLY)
    if Path("/dev/shm").is_dir():
        _check(libc.mount(b"tmpfs", b"/dev/shm", b"tmpfs", 0, None), "shared memory")
    prctl(NO_NEW_PRIVILEGES, 1)
    nothing = struct.pack("6I", *[0] * 6)  # of the rights that a namespace brings
    _check(libc.capset(struct.pack("Ii", CAPABILITIES, 0), nothing), "capabilities")


def _set_mount(path: bytes, add: int, remove: int, flags: int = 0) -> None:
    attributes = struct.pack("QQQQ", add, remove, 0, 0)
    done = _libc().syscall(MOUNT_SETATTR, HERE, path, flags, attributes, len(attributes))
    _check(done, f"{path!r} with other attributes")


def _check(result: int, what: str) -> None:
    if result:
        raise OSError(ctypes.get_errno(), f"the kernel refused {what}")


def _libc() -> ctypes.CDLL:
    return ctypes.CDLL(None, use_errno=True)
