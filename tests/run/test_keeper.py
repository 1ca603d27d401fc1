"""A run ends, with all that it started: by itself, by a limit, or with the process that asked."""

import contextlib
import os
import shutil
import signal
import socket
import subprocess
import sys
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import psutil
import pytest
from programs import printed, program

from explained.run import ForkServer, run

ROOT = Path(__file__).resolve().parents[2]

# Three processes, one of them in a session of its own. Each holds a connection to the test for as
# long as it lives; the test is told the process id of the keeper.
STUCK = """
import os, socket, subprocess, sys, time
parent = socket.create_connection(ADDRESS)
parent.sendall(str(os.getppid()).encode())
sleep = [sys.executable, "-c", "import time; time.sleep(600)"]
for alone in (False, True):
    subprocess.Popen(sleep, start_new_session=alone, pass_fds=[parent.fileno()])
parent.sendall(b".")
while True:
    pass
"""


@pytest.fixture
def server() -> Iterator[socket.socket]:
    with socket.create_server(("127.0.0.1", 0)) as server:
        server.settimeout(120)
        yield server


def stuck(folder: Path, server: socket.socket) -> str:
    """Write a program that never ends; return its source."""
    source = STUCK.replace("ADDRESS", repr(server.getsockname()))
    program(folder, source)
    return source


def begun(server: socket.socket) -> tuple[socket.socket, int]:
    """Wait until it has started its children; return the connection, and the keeper's id."""
    connection, _ = server.accept()
    connection.settimeout(60)
    told = b""
    while not told.endswith(b"."):
        told += connection.recv(20)
    return connection, int(told[:-1])


def all_gone(connection: socket.socket) -> bool:
    """Wait until every process that holds the other end has ended."""
    with connection:
        return connection.recv(1) == b""


def test_a_program_that_hangs_is_stopped_with_its_children(
    tmp_path: Path, server: socket.socket
) -> None:
    outcome = run(program(tmp_path, stuck(tmp_path, server)), timeout=10)
    assert outcome.error == "stopped after 10 seconds: it hangs."
    assert all_gone(begun(server)[0])


def test_a_shell_program_that_hangs_is_stopped(tmp_path: Path) -> None:
    outcome = run(program(tmp_path, "sleep 600\n", "launch.sh"), timeout=1)
    assert outcome.error == "stopped after 1 seconds: it hangs."


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere nobody takes in what is left")
def test_what_a_program_leaves_running_is_named_and_stopped(tmp_path: Path) -> None:
    outcome = run(program(tmp_path, "sleep 600 &\necho $!\n", "launch.sh"), timeout=1)
    assert outcome.error == (
        "stopped after 1 seconds: it left running: `sleep 600`. Wait for it, or end it."
    )
    assert not psutil.pid_exists(int(outcome.outputs[None]))


def test_a_program_that_prints_without_end_is_stopped(tmp_path: Path) -> None:
    outcome = run(program(tmp_path, "while True:\n    print('x' * 1000)\n"))
    assert outcome.error == "stopped: it printed more than 1 MiB. Print less."
    assert (
        run(program(tmp_path, "import os\nos.write(2, b'x' * (1 << 21))\n")).error == outcome.error
    )


@pytest.mark.parametrize(
    "source", ["bytearray(5 << 30)\n", "import torch\ntorch.ones(5 << 30, dtype=torch.uint8)\n"]
)
def test_a_program_has_four_gib_of_memory(source: str, tmp_path: Path) -> None:
    outcome = run(program(tmp_path, source))
    assert "Each process of a block has 4 GiB of memory" in outcome.error
    assert "take less" in outcome.error
    assert not run(program(tmp_path, "bytearray(1 << 30)\n")).error


def test_addresses_that_are_only_reserved_cost_no_memory(tmp_path: Path) -> None:
    source = """
        import mmap
        mmap.mmap(-1, 64 << 30, mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS, mmap.PROT_READ)
        print("fine")
    """
    assert printed(run(program(tmp_path, source))) == "fine\n"


ASKS = """
from pathlib import Path
from explained.program import Program
from explained.run import run
from explained.tree import Tree
run(Program(Path({path!r}), Tree(Path({folder!r}))))
"""
Start = Callable[..., subprocess.Popen]


@pytest.fixture
def start() -> Iterator[Start]:
    """Start Python with arguments, in a folder; what still runs after the test is killed."""
    with contextlib.ExitStack() as stack:
        # A shell lets what it starts by & ignore Ctrl-C, and what that starts would, too.
        stack.callback(signal.signal, signal.SIGINT, signal.getsignal(signal.SIGINT))
        signal.signal(signal.SIGINT, signal.default_int_handler)

        def started(*arguments: str | Path, folder: Path = ROOT) -> subprocess.Popen:
            process = subprocess.Popen(
                [sys.executable, *arguments],
                cwd=folder,
                env={**os.environ, "PYTHONPATH": str(ROOT)},
                stdout=subprocess.PIPE,
                stderr=subprocess.STDOUT,
                text=True,
            )
            stack.enter_context(process)
            stack.callback(process.kill)
            return process

        yield started


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGKILL])
def test_a_run_ends_with_the_process_that_asked_for_it(
    number: int, tmp_path: Path, server: socket.socket, start: Start
) -> None:
    stuck(tmp_path, server)
    owner = start("-c", ASKS.format(path=str(tmp_path / "shown.py"), folder=str(tmp_path)))
    connection, keeper = begun(server)
    fork_server = psutil.Process(keeper).parent()
    assert fork_server is not None
    owner.send_signal(number)
    assert all_gone(connection)
    fork_server.wait(60)


def test_ctrl_c_ends_make_record_at_once_and_what_it_runs(
    tmp_path: Path, server: socket.socket, start: Start
) -> None:
    home = tmp_path / "snippets"
    home.mkdir()
    stuck(home, server)
    (tmp_path / "mkdocs.yml").touch()
    (tmp_path / "requirements.txt").write_text("torch==0.0.0\n")
    record = start("-m", "explained.record", home)
    connection, _ = begun(server)
    record.send_signal(signal.SIGINT)
    assert all_gone(connection)
    assert "KeyboardInterrupt" in record.communicate(timeout=60)[0]
    assert not list(home.glob("*.txt"))


def test_ctrl_c_ends_the_blocks_of_a_page_under_pytest(
    tmp_path: Path, server: socket.socket, start: Start
) -> None:
    for name in ("conftest.py", "pyproject.toml", "requirements.txt"):
        shutil.copy(ROOT / name, tmp_path)
    (tmp_path / "mkdocs.yml").write_text(
        "site_name: stuck\nmarkdown_extensions:\n- pymdownx.snippets: {base_path: [snippets]}\n"
    )
    (tmp_path / "docs").mkdir()
    home = tmp_path / "snippets" / "stuck"
    home.mkdir(parents=True)
    stuck(home, server)
    (tmp_path / "docs" / "stuck.md").write_text('```python\n--8<-- "stuck/shown.py"\n```\n')
    tests = start("-m", "pytest", "-p", "no:cacheprovider", "docs/stuck.md", folder=tmp_path)
    connection, _ = begun(server)
    tests.send_signal(signal.SIGINT)
    assert all_gone(connection)
    assert "KeyboardInterrupt" in tests.communicate(timeout=60)[0]


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere nobody takes in what is left")
def test_a_block_whose_parent_is_killed_fails_alone_and_leaves_nothing(
    tmp_path: Path, server: socket.socket
) -> None:
    shown = program(tmp_path, stuck(tmp_path, server))
    with ThreadPoolExecutor(1) as pool:
        outcome = pool.submit(run, shown)
        connection, keeper = begun(server)
        psutil.Process(keeper).kill()  # as a block can, where the kernel is older than 6.12
        assert outcome.result().error.startswith("its parent process was killed, and the block")
    assert all_gone(connection)
    assert printed(run(program(tmp_path, "print('next')\n"))) == "next\n"


def test_a_fork_server_that_was_killed_is_replaced(tmp_path: Path) -> None:
    shown = program(tmp_path, "print('here')\n")
    server = ForkServer()
    server.start()
    assert server.process is not None
    server.process.kill()
    server.process.wait()
    assert printed(run(shown, server=server)) == "here\n"
    server.stop()
    assert run(shown, server=server).error == "not begun: all that ran was stopped.\n"
