"""The process that stands over one run: it starts the program, watches it, and ends all of it.

It is the parent of the program, and becomes that of every process which the program leaves behind
(PR_SET_CHILD_SUBREAPER, on Linux): so it knows when the run is over, and what to kill. It also
notices when the process that asked for the run has ended, in whatever way: then the run ends, too.
"""

import contextlib
import os
import resource
import select
import shutil
import signal
import socket
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import IO, NoReturn

import psutil

from explained.run import sandbox

MEMORY = 4  # GiB of data for each process; torch reserves more addresses than it ever fills
OUTPUT = 1 << 20  # bytes of stdout, and of stderr
LOOK = 0.1  # seconds from one look at the size of the output to the next


@dataclass(frozen=True)
class Left:
    """What a run left."""

    stdout: bytes
    stderr: bytes
    report: bytes  # by child.run; empty for a shell program, and for one that did not get so far
    status: int  # of the program's process, as os.wait gives it
    problem: str  # why the run was ended; empty if it ended by itself


class OwnerEndedError(Exception):
    """Nobody waits for this run any more."""


def keep(
    owner: socket.socket, begin: tuple[Callable, ...], place: Path, root: Path, timeout: float
) -> Left:
    """Run a program in a process of its own and return what it left.

    `begin` is what that process calls, with its arguments; two open files follow them, for stdout
    and for a report. The program works in `place`/work, keeps what is temporary in `place`/tmp, and
    may read the checkout at `root`. If the other side of `owner` is closed, all of it ends.
    """
    sandbox.prctl(sandbox.CHILD_SUBREAPER, 1)
    ended, wake = socket.socketpair()  # readable whenever a child has ended
    wake.setblocking(False)
    signal.signal(signal.SIGCHLD, lambda *_: None)
    signal.set_wakeup_fd(wake.fileno(), warn_on_full_buffer=False)
    # Files without a name: a program cannot remove them, nor replace the report.
    stdout, stderr, report = (
        tempfile.TemporaryFile("a+b", 0, dir=place)  # noqa: SIM115 (open until this process ends)
        for _ in range(3)
    )
    keeper = os.getpid()
    pid = os.fork()
    if pid == 0:
        sandbox.prctl(sandbox.DEATH_SIGNAL, signal.SIGKILL)
        if os.getppid() != keeper:
            os._exit(1)
        signal.set_wakeup_fd(-1)
        signal.signal(signal.SIGCHLD, signal.SIG_DFL)
        for each in (owner, ended, wake):
            each.close()
        os.dup2(stdout.fileno(), 1)
        os.dup2(stderr.fileno(), 2)
        _enter(begin, place, root, stdout, report)
    try:
        status, problem = _wait(pid, owner, ended, (stdout, stderr), timeout)
    except OwnerEndedError:
        _end_all(pid)
        shutil.rmtree(place, ignore_errors=True)
        os._exit(0)
    return Left(_content(stdout), _content(stderr), _content(report), status, problem)


def _enter(
    begin: tuple[Callable, ...], place: Path, root: Path, stdout: IO[bytes], report: IO[bytes]
) -> NoReturn:
    """Put this process into its folder, with no way out, and begin."""
    try:
        os.setsid()
        os.environ["HOME"] = os.environ["TMPDIR"] = str(place / "tmp")
        os.environ["TORCHINDUCTOR_CACHE_DIR"] = str(place / "tmp" / "inductor")
        tempfile.tempdir = None  # the fork server may have looked it up
        resource.setrlimit(resource.RLIMIT_DATA, (MEMORY << 30, MEMORY << 30))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        sandbox.confine(place, root)
        os.chdir(place / "work")
        call, *arguments = begin
        call(*arguments, stdout, report)
    except BaseException:  # noqa: BLE001 (whatever it is, two processes must not go on from here)
        sys.excepthook(*sys.exc_info())  # pyrefly: ignore[bad-argument-type]
    os._exit(1)


def _wait(
    pid: int,
    owner: socket.socket,
    ended: socket.socket,
    outputs: tuple[IO[bytes], ...],
    timeout: float,
) -> tuple[int, str]:
    """Wait for a program and for all that it started; end them if they do not end.

    Return the program's wait status, and why it was ended; empty if it was not.
    """
    status = None  # of the program, once it has ended
    deadline = time.monotonic() + timeout
    while True:
        alone = False
        try:
            while (found := os.waitpid(-1, os.WNOHANG))[0]:
                status = found[1] if found[0] == pid else status
        except ChildProcessError:
            alone = True
        if any(os.fstat(each.fileno()).st_size > OUTPUT for each in outputs):
            _end_all(pid)
            return 0, f"stopped: it printed more than {OUTPUT >> 20} MiB. Print less."
        if status is not None and (alone or sys.platform != "linux"):
            _end_all(pid)  # elsewhere it may have left something
            return status, ""
        if time.monotonic() > deadline:
            names = [] if status is None else _commands()
            _end_all(pid)
            why = f"it left running: {', '.join(names)}. Wait for it, or end it" if names else ""
            return 0, f"stopped after {timeout:g} seconds: {why or 'it hangs'}."
        readable, _, _ = select.select([owner, ended], [], [], LOOK)
        if owner in readable:
            raise OwnerEndedError
        if ended in readable:
            ended.recv(4096)


def _commands() -> list[str]:
    """Return the command lines of all that this process has below it."""
    found = []
    for process in psutil.Process().children(recursive=True):
        with contextlib.suppress(psutil.NoSuchProcess):
            found.append(f"`{' '.join(process.cmdline())}`")
    return found


def _end_all(pid: int) -> None:
    """Kill a program and all that it started: torchrun gives its workers sessions of their own."""
    while True:
        with contextlib.suppress(ProcessLookupError, PermissionError):
            os.killpg(pid, signal.SIGKILL)
        try:
            os.waitpid(-1, os.WNOHANG)
        except ChildProcessError:
            return
        for process in psutil.Process().children(recursive=True):
            with contextlib.suppress(psutil.NoSuchProcess):
                process.kill()
        with contextlib.suppress(ChildProcessError):
            os.waitpid(-1, 0)


def _content(file: IO[bytes]) -> bytes:
    file.seek(0)
    return file.read(OUTPUT)
