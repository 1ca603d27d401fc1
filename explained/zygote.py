"""A process that has imported torch and does nothing else but fork: each fork runs one program.

The standard library's fork server imports all that it shall before its first fork. This one starts
with what nearly every program needs, and imports one more module of LATER behind each fork: who
runs one block waits for none of them, and a long run does not import them again in each fork.
"""

import atexit
import importlib
import os
import pickle
import signal
import socket
import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

# The first optimizer of a process imports torch._dynamo, which takes a second.
FIRST = ("torch", "torch._dynamo", "explained.program")
# What compiles, exports or loads brings these: half of all the time that the blocks took.
LATER = (
    "torch._functorch.aot_autograd",
    "torch._dynamo.repro.after_dynamo",
    "torch._inductor.compile_fx",
)


# What it imports looks once where temporary files go, and keeps compiled headers there for good.
# The forks may write elsewhere only (explained/sandbox.py), so they compile without.
ENVIRONMENT = {"TORCHINDUCTOR_CPP_CACHE_PRECOMPILE_HEADERS": "0"}


class Zygote:
    """The process, for those who want a fork of it; it starts at the first, and ends with them."""

    def __init__(self) -> None:
        self.lock = threading.Lock()
        self.requests: socket.socket | None = None

    def start(self) -> socket.socket:
        """Start the process unless it runs; it imports while others go on."""
        if self.requests is None:
            ours, theirs = socket.socketpair()
            root = str(Path(__file__).resolve().parent.parent)
            code = (
                f"import sys; sys.path[0] = {root!r}; from explained import zygote; zygote.serve()"
            )
            process = subprocess.Popen(
                [sys.executable, "-c", code],
                stdin=theirs,
                env={**os.environ, **ENVIRONMENT},
                start_new_session=True,  # Ctrl-C is for who asks
            )
            theirs.close()
            atexit.register(lambda: (ours.close(), process.wait()))
            self.requests = ours
        return self.requests

    def fork(self, call: Callable[..., None], *arguments: Any) -> tuple[int, int]:
        """Let a fork make a call, of what can be pickled.

        Return its process id, and a file descriptor that can be read once it has ended; the caller
        closes that. Raises RuntimeError if there is nothing left to fork.
        """
        reads, writes = os.pipe()
        with self.lock:  # until the fork answers: nothing marks where a request ends
            try:
                socket.send_fds(self.start(), [pickle.dumps((call, arguments))], [writes])
            except BrokenPipeError:
                pass
            finally:
                os.close(writes)
            answer = os.read(reads, 20)
        if not answer:
            os.close(reads)
            modules = ", ".join(FIRST + LATER)
            raise RuntimeError(
                f"explained/zygote.py ended. Can all of these be imported? {modules}"
            )
        return int(answer), reads


def serve() -> None:
    """Fork for each request that comes by standard input, a socket, until that is closed."""
    requests = socket.socket(fileno=os.dup(0))
    with open(os.devnull) as nothing:
        os.dup2(nothing.fileno(), 0)
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)  # nobody waits for the forks
    for name in FIRST:
        importlib.import_module(name)
    later = iter(LATER)
    while True:
        request, descriptors, _, _ = socket.recv_fds(requests, 1 << 16, 1)
        if not request:
            return
        (answer,) = descriptors
        os.set_inheritable(answer, False)
        if os.fork() == 0:
            requests.close()
            signal.signal(signal.SIGCHLD, signal.SIG_DFL)
            os.write(answer, str(os.getpid()).encode())
            try:
                call, arguments = pickle.loads(request)
                call(*arguments)
            finally:
                os.write(answer, b".")  # what it has left behind may hold the pipe open
                os._exit(0)
        os.close(answer)
        if name := next(later, ""):
            importlib.import_module(name)
