"""A process that has imported torch and does nothing else but fork: each fork serves one run.

The standard library's fork server imports all that it shall before its first fork. This one starts
with what nearly every program needs, and imports one more module of LATER after each fork: a run of
one block waits for none of them, and a long run does not import them again in each fork.
"""

import atexit
import contextlib
import gc
import importlib
import logging
import os
import pickle
import signal
import socket
import subprocess
import sys
import threading
import warnings
import weakref
from collections.abc import Callable
from itertools import chain, repeat
from pathlib import Path
from typing import Any, NoReturn

import psutil

from explained.run import sandbox

FIRST = ("torch", "explained.run.child")
# What optimizes, compiles, exports or loads brings these: half of all the time that blocks took.
LATER = (
    "torch._dynamo",
    "torch._functorch.aot_autograd",
    "torch._dynamo.repro.after_dynamo",
    "torch._inductor.compile_fx",
)
FEW = 3  # forks; a process that asks for no more waits for nothing of LATER

ENVIRONMENT = {  # of the process, not of its forks
    # Few large pages: what a fork costs is to copy the table of pages. A third of the time.
    "GLIBC_TUNABLES": "glibc.malloc.hugetlb=1",
    "PYTHONMALLOC": "malloc",
    # A thread of torch that waits for another sleeps: blocks run beside each other.
    "OMP_WAIT_POLICY": "passive",
    # What it imports looks once where temporary files go, and would keep compiled headers there.
    # Forks may not write to that place (explained/run/sandbox.py): they compile without.
    "TORCHINDUCTOR_CPP_CACHE_PRECOMPILE_HEADERS": "0",
    # Inductor compiles a program to see whether the compiler knows the vectors of this CPU. Any
    # compiler of today does, and each fork would compile it anew: a third of what it compiles.
    "TORCHINDUCTOR_VEC_ISA_OK": "1",
}

# Where they are set, pytest and Hypothesis print more. A record holds on any machine.
SAY_MORE = ("CI", "BUILD_NUMBER")
# A build of torch for GPUs logs by it, on a machine without one, where it has looked for CUDA.
LOGS_THE_MACHINE = "torch.utils.cpp_extension"


class EndedError(Exception):
    """A fork that ended before it answered; the message says why."""


class ForkServer:
    """The process, for those who want a fork of it; it starts at the first, and ends with them."""

    def __init__(self) -> None:
        self.lock = threading.Lock()
        self.process: subprocess.Popen | None = None
        self.requests: socket.socket | None = None  # None while no process runs
        self.open: set[socket.socket] = set()  # to each fork that has not answered
        self.stopped = False

    def start(self) -> socket.socket:
        """Start the process unless it runs; it imports while others go on."""
        if self.requests is None:
            ours, theirs = socket.socketpair()
            root = str(Path(__file__).resolve().parents[2])
            code = (
                f"import sys; sys.path[0] = {root!r}\n"
                "from explained.run import fork_server; fork_server.serve()"
            )
            self.process = subprocess.Popen(
                [sys.executable, "-c", code],
                stdin=theirs.fileno(),
                env={**os.environ, **ENVIRONMENT},
                start_new_session=True,  # Ctrl-C is for its owner, who ends it
            )
            theirs.close()
            atexit.register(self.stop)
            self.requests = ours
        return self.requests

    def ask(self, call: Callable[..., Any], *arguments: Any) -> Any:
        """Let a fork make a call, and return what it returns; all of it can be pickled.

        Before the arguments, the call is given a socket: the fork can read it once this process has
        ended, or has called stop(). Raises EndedError if the fork ends before it answers, and
        RuntimeError if there is nothing to fork.
        """
        request = pickle.dumps((call, arguments))
        for _ in range(2):
            begun = False
            ours, theirs = socket.socketpair()
            with ours, ours.makefile("rb") as answers:
                server = self._send(ours, theirs)
                try:
                    ours.sendall(request)
                    begun = pickle.load(answers)
                    return pickle.load(answers)
                except (ConnectionError, EOFError, pickle.UnpicklingError):
                    if self.stopped:
                        raise EndedError("stopped, with all that ran.") from None
                    if begun:
                        raise EndedError(
                            "its parent process was killed, and the block with it. A block may end"
                            " its own processes only."
                        ) from None
                    self._forget(server)  # something has killed it: start another
                finally:
                    self.open.discard(ours)
        modules = ", ".join(FIRST + LATER)
        raise RuntimeError(
            f"explained/run/fork_server.py ended. Can all of these be imported? {modules}"
        )

    def stop(self) -> None:
        """End the process and all runs, at once and for good."""
        with self.lock:
            self.stopped = True
            for each in self.open.copy():
                with contextlib.suppress(OSError):
                    each.shutdown(socket.SHUT_RDWR)
            self._end()

    def _send(self, ours: socket.socket, theirs: socket.socket) -> socket.socket:
        """Send the other end of a socket to the process; return the socket that leads there."""
        with theirs, self.lock:
            if self.stopped:
                raise EndedError("not begun: all that ran was stopped.")
            server = self.start()
            self.open.add(ours)
            with contextlib.suppress(ConnectionError):
                socket.send_fds(server, [b"."], [theirs.fileno()])
            return server

    def _forget(self, server: socket.socket) -> None:
        """Let the next request start another process."""
        with self.lock:
            if self.requests is server:
                self._end()

    def _end(self) -> None:
        if self.requests and self.process:
            self.requests.close()
            self.requests = None
            self.process.kill()
            self.process.wait()


KEEPERS: set[int] = set()  # the forks of this process, in this process


def serve() -> None:
    """Fork for each socket that comes by standard input, until that is closed."""
    requests = socket.socket(fileno=os.dup(0))
    with open(os.devnull) as nothing:
        os.dup2(nothing.fileno(), 0)
    sandbox.namespaces()  # looked up once, for all forks
    sandbox.prctl(sandbox.CHILD_SUBREAPER, 1)
    signal.signal(signal.SIGCHLD, _reap)
    for name in FIRST:
        importlib.import_module(name)
    for later in chain(repeat("", FEW), LATER, repeat("")):
        request, descriptors, _, _ = socket.recv_fds(requests, 1, 1)
        if not request:
            return
        gc.freeze()  # a fork that looked for garbage here would copy every page
        for each in list(weakref.finalize._registry):  # pyrefly: ignore[missing-attribute]
            each.atexit = False  # libraries of torch, which a fork would take down in silence
        # A fork that ends at once is not to be taken for a process that a program has left.
        signal.pthread_sigmask(signal.SIG_BLOCK, [signal.SIGCHLD])
        if (pid := os.fork()) == 0:
            requests.close()
            _answer(*descriptors)
        KEEPERS.add(pid)
        signal.pthread_sigmask(signal.SIG_UNBLOCK, [signal.SIGCHLD])
        os.close(*descriptors)
        if later:
            with warnings.catch_warnings():  # no fork sees which of these came before it
                importlib.import_module(later)


def _reap(*_: Any) -> None:
    """Take note of the forks that have ended; end what comes here after a killed one."""
    with contextlib.suppress(ChildProcessError):
        while (found := os.waitpid(-1, os.WNOHANG))[0]:
            if os.WIFSIGNALED(found[1]):
                for process in psutil.Process().children():
                    if process.pid not in KEEPERS:
                        with contextlib.suppress(psutil.NoSuchProcess):
                            process.kill()
            KEEPERS.discard(found[0])


def _answer(descriptor: int) -> NoReturn:
    """Do in a fork what is asked by a socket, and answer there: True at once, then the result."""
    signal.signal(signal.SIGCHLD, signal.SIG_DFL)
    signal.pthread_sigmask(signal.SIG_UNBLOCK, [signal.SIGCHLD])
    for name in (*ENVIRONMENT, *SAY_MORE):
        os.environ.pop(name, None)
    logging.getLogger(LOGS_THE_MACHINE).setLevel(logging.ERROR)
    try:
        with socket.socket(fileno=descriptor) as owner, owner.makefile("rwb") as stream:
            pickle.dump(True, stream)
            stream.flush()
            call, arguments = pickle.load(stream)
            pickle.dump(call(owner, *arguments), stream)
    except BaseException:  # noqa: BLE001 (whatever it is, only one process may go on from here)
        sys.excepthook(*sys.exc_info())  # pyrefly: ignore[bad-argument-type]
    os._exit(0)
