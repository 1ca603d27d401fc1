"""A process that has imported torch and does nothing else but fork: each fork runs one program.

The standard library's fork server imports all that it shall before its first fork. This one starts
with what nearly every program needs, and imports one more module of LATER behind each fork: who
runs one block waits for none of them, and a long run does not import them again in each fork.
"""

import atexit
import contextlib
import gc
import importlib
import os
import pickle
import signal
import socket
import subprocess
import sys
import threading
from collections.abc import Callable
from itertools import chain, repeat
from pathlib import Path
from typing import Any, NoReturn

FIRST = ("torch", "explained.run.child")
# What optimizes, compiles, exports or loads brings these: half of all the time that blocks took.
LATER = (
    "torch._dynamo",
    "torch._functorch.aot_autograd",
    "torch._dynamo.repro.after_dynamo",
    "torch._inductor.compile_fx",
)
WIDTH = 12  # bytes of a process id; the next byte says that it has ended
FEW = 3  # forks; who asks for no more waits for nothing of LATER

ENVIRONMENT = {  # of the process, not of its forks
    # Few large pages: what a fork costs is to copy the table of pages. A third of the time.
    "GLIBC_TUNABLES": "glibc.malloc.hugetlb=1",
    "PYTHONMALLOC": "malloc",
    # A thread of torch that waits for another sleeps: blocks run beside each other.
    "OMP_WAIT_POLICY": "passive",
    # What it imports looks once where temporary files go, and would keep compiled headers there.
    # Forks may not write to that place (explained/run/sandbox.py): they compile without.
    "TORCHINDUCTOR_CPP_CACHE_PRECOMPILE_HEADERS": "0",
}


class ForkServer:
    """The process, for those who want a fork of it; it starts at the first, and ends with them."""

    def __init__(self) -> None:
        self.lock = threading.Lock()
        self.requests: socket.socket | None = None

    def start(self) -> socket.socket:
        """Start the process unless it runs; it imports while others go on."""
        if self.requests is None:
            ours, theirs = socket.socketpair()
            root = str(Path(__file__).resolve().parents[2])
            code = f"import sys; sys.path[0] = {root!r}; from explained.run import fork_server; fork_server.serve()"
            process = subprocess.Popen(
                [sys.executable, "-c", code],
                stdin=theirs.fileno(),
                env={**os.environ, **ENVIRONMENT},
                start_new_session=True,  # Ctrl-C is for who asks
            )
            theirs.close()
            atexit.register(process.kill)
            self.requests = ours
        return self.requests

    def fork(self, call: Callable[..., None], *arguments: Any) -> tuple[int, int]:
        """Let a fork make a call, of what can be pickled.

        Return its process id, and a file descriptor that can be read once it has ended; the caller
        closes that. Raises RuntimeError if there is nothing left to fork.
        """
        reads, writes = os.pipe()
        with self.lock:  # until the fork answers: nothing marks where a request ends
            with contextlib.suppress(BrokenPipeError):
                socket.send_fds(self.start(), [pickle.dumps((call, arguments))], [writes])
            os.close(writes)
            answer = os.read(reads, WIDTH)
        if not answer:
            os.close(reads)
            modules = ", ".join(FIRST + LATER)
            raise RuntimeError(
                f"explained/run/fork_server.py ended. Can all of these be imported? {modules}"
            )
        return int(answer), reads


def serve() -> None:
    """Fork for each request that comes by standard input, a socket, until that is closed."""
    requests = socket.socket(fileno=os.dup(0))
    with open(os.devnull) as nothing:
        os.dup2(nothing.fileno(), 0)
    signal.signal(signal.SIGCHLD, _reap)
    for name in FIRST:
        importlib.import_module(name)
    for later in chain(repeat("", FEW), LATER, repeat("")):
        request, descriptors, _, _ = socket.recv_fds(requests, 1 << 16, 1)
        if not request:
            return
        gc.freeze()  # a fork that looked for garbage here would copy every page
        if os.fork() == 0:
            requests.close()
            _answer(request, *descriptors)
        os.close(*descriptors)
        if later:
            importlib.import_module(later)


def _reap(*_: Any) -> None:
    with contextlib.suppress(ChildProcessError):
        while os.waitpid(-1, os.WNOHANG)[0]:
            pass


def _answer(request: bytes, answer: int) -> NoReturn:  # pyrefly: ignore[bad-return]
    """Do in a fork what is asked; say who does it, and when it is done."""
    signal.signal(signal.SIGCHLD, signal.SIG_DFL)
    os.set_inheritable(answer, False)
    os.write(answer, str(os.getpid()).encode().ljust(WIDTH))
    for name in ENVIRONMENT:
        del os.environ[name]
    try:
        call, arguments = pickle.loads(request)
        call(*arguments)
    finally:
        os.write(answer, b".")  # what it has left behind may hold the pipe open
        os._exit(0)
