"""A program prints what `python file.py` prints in a new interpreter, up to its exit."""

from pathlib import Path

import pytest
from programs import printed, program

from explained.run import run
from tools.same import plainly

AS_A_SCRIPT = {
    "guard": """
        print(__name__)
        if __name__ == "__main__":
            print("the guarded part ran")
    """,
    "source": """
        import inspect
        class Layer:
            width = 3
        def double(x):
            return 2 * x
        print(inspect.getsource(Layer) + inspect.getsource(double))
    """,
    "pickle": """
        import pickle
        class Layer:
            width = 3
        print(type(pickle.loads(pickle.dumps(Layer()))) is Layer)
    """,
    "spawn": """
        import multiprocessing
        def square(x):
            return x * x
        if __name__ == "__main__":
            with multiprocessing.get_context("spawn").Pool(1) as pool:
                print(pool.map(square, [1, 2, 3]))
    """,
    "arguments": """
        import os, sys
        print([os.path.basename(a) for a in sys.argv], os.path.basename(sys.path[0]) != "")
        print(os.path.basename(__file__))
    """,
    "warning": """
        import warnings
        with warnings.catch_warnings(record=True) as caught:
            warnings.warn("shown once")
            warnings.warn("deprecated", DeprecationWarning)
        print([str(warning.message) for warning in caught])
    """,
    "subprocess": """
        import subprocess, sys
        print("before", flush=True)
        subprocess.run([sys.executable, "-c", "print('inside')"])
        print("after")
    """,
    "exit handlers": """
        import atexit
        atexit.register(print, "registered first")
        atexit.register(print, "registered last")
        print("the last line")
    """,
    "a thread that is not joined": """
        import threading, time
        def late():
            time.sleep(0.3)
            print("from the thread")
        threading.Thread(target=late).start()
        print("the last line")
    """,
    "a pool that is not shut down": """
        import concurrent.futures, time
        pool = concurrent.futures.ThreadPoolExecutor(1)
        pool.submit(lambda: (time.sleep(0.3), print("from the pool")))
        print("the last line")
    """,
    "objects that are destroyed": """
        import atexit
        class Handle:
            def __init__(self, name):
                self.name = name
            def __del__(self):
                print("closed", self.name)
        first, second = Handle("first"), Handle("second")
        first.itself = first
        atexit.register(print, "before all of them")
    """,
    "objects without a class of their own": """
        import weakref
        kept = {1, 2}
        class Plain: ...
        plain = Plain()
        weakref.finalize(plain, print, "finalized")
        print("the last line")
    """,
    "globals that an exit handler of a library holds": """
        import atexit, sys
        class Handle:
            def __del__(self):
                print("closed", Handle, _private)
        _private = 1
        handle = Handle()
        sys.kept = sys.modules["__main__"]
    """,
    "a child that prints late": """
        import subprocess
        subprocess.Popen("sleep 0.5; echo late", shell=True)
        print("the last line")
    """,
    "a child of a child, in a session of its own": """
        import subprocess
        subprocess.Popen("(sleep 0.5; echo late) &", shell=True, start_new_session=True).wait()
        print("the last line")
    """,
    "a fork that leaves by sys.exit": """
        import os, sys
        if (pid := os.fork()) == 0:
            print("child")
            sys.exit(0)
        os.waitpid(pid, 0)
        print("parent")
    """,
    "a fork that goes on to the end": """
        import atexit, os
        atexit.register(print, "bye")
        if pid := os.fork():
            os.waitpid(pid, 0)
        print("parent" if pid else "child")
    """,
    "what C has buffered": """
        import ctypes
        libc = ctypes.CDLL(None)
        held = ctypes.create_string_buffer(4096)  # whatever Python has set
        libc.setvbuf(ctypes.c_void_p.in_dll(libc, "stdout"), held, 0, len(held))
        libc.printf(b"from C")
    """,
    "blank lines": """
        print()
        print("between")
        print()
    """,
    "bytes": """
        import sys
        sys.stdout.buffer.write(bytes(range(256)))
    """,
    "the original stdout": """
        import sys
        sys.__stdout__.write("without a line break")
        sys.stdout = open("elsewhere", "w")
        print("not shown")
    """,
    "another file as descriptor 1": """
        import os
        print("shown")
        os.dup2(os.open("elsewhere", os.O_CREAT | os.O_WRONLY), 1)
        print("not shown" * 100)
    """,
    "no modules of the machinery": """
        import sys
        print([name for name in sys.modules if name.startswith("explained")])
        print(sorted(vars()), type(__builtins__), __spec__, __loader__.path == __file__)
    """,
    "an encoding that the file declares": """
        # -*- coding: latin-1 -*-
        print(len("é"))
    """,
}


@pytest.mark.parametrize("case", AS_A_SCRIPT)
def test_a_program_prints_what_the_same_file_prints_in_a_new_interpreter(
    case: str, tmp_path: Path
) -> None:
    shown = program(tmp_path, AS_A_SCRIPT[case])
    plain, outcome = plainly(shown), run(shown)
    assert (outcome.error, outcome.stderr) == ("", "")
    assert outcome.outputs[None].encode(errors="surrogateescape") == plain.stdout
    assert plain.stdout
    assert (plain.returncode, plain.stderr) == (0, b"")


def test_a_fork_of_the_program_that_fails_tells_it(tmp_path: Path) -> None:
    source = """
        import os
        if (pid := os.fork()) == 0:
            raise ValueError("in the child")
        print(os.waitpid(pid, 0)[1])
    """
    outcome = run(program(tmp_path, source))
    assert outcome.outputs[None] == "256\n"
    assert "ValueError: in the child" in outcome.stderr
    assert outcome.error == ""


def test_random_numbers_without_a_seed_differ_between_runs(tmp_path: Path) -> None:
    source = "import random\nimport torch\nimport numpy\n"
    source += "print(torch.rand(3), random.random(), numpy.random.rand())\n"
    unseeded = program(tmp_path, source)
    assert printed(run(unseeded)) != printed(run(unseeded))
