"""What a program may reach: its own folder, and no other block."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from programs import printed, program

from explained.run import run, sandbox

LANDLOCK = pytest.mark.skipif(not sandbox.landlock(), reason="Landlock is a part of Linux")
NAMESPACES = pytest.mark.skipif(
    not sandbox.namespaces(), reason="this system grants no namespaces: it cannot be closed here"
)
SIGNALS = pytest.mark.skipif(
    sandbox.landlock() < sandbox.SCOPED_SINCE, reason="Linux 6.12 began to keep signals in"
)

WRITES = {
    "a file": "open(FILE, 'w')",
    "a checkpoint, by C++": "import torch; torch.save(torch.ones(1), FILE)",
    "a child": "import subprocess; subprocess.run(['touch', FILE], check=True)",
    "a folder": "import os; os.mkdir(FILE)",
    "a removal": "import os; os.remove(__file__)",
    "a move": "import os; open('x', 'w').close(); os.rename('x', FILE)",
}
TOUCHES = {
    "the mode": "import os; os.chmod(__file__, 0)",
    "the times": "import os; os.utime(__file__, (0, 0))",
    "the owner": "import os; os.chown(__file__, os.getuid(), os.getgid())",
    "an attribute": "import os; os.setxattr(__file__, 'user.seen', b'1')",
    "the mode, by a child": "import os; assert os.system(f'chmod 0 {__file__}') == 0",
    "a mount made writable again": (
        "import ctypes, os\n"
        "none = bytes(32)[:8] + (1).to_bytes(8, 'little') + bytes(16)\n"
        "assert ctypes.CDLL(None).syscall(442, -100, b'/', 0, none, 32) == 0, 'refused'\n"
    ),
}


@LANDLOCK
@pytest.mark.parametrize("way", WRITES)
def test_a_program_writes_to_its_working_directory_only(way: str, tmp_path: Path) -> None:
    outcome = run(program(tmp_path, f"FILE = {str(tmp_path / 'written')!r}\n{WRITES[way]}"))
    assert outcome.error
    assert [path.name for path in tmp_path.iterdir()] == ["shown.py"]
    if way not in ("a removal", "a child"):
        assert "A block writes into its working directory only" in outcome.error
    if way != "a removal":
        here = WRITES[way].replace("FILE", "'written'")
        assert not run(program(tmp_path, here)).error


@LANDLOCK
def test_a_shell_program_writes_to_its_working_directory_only(tmp_path: Path) -> None:
    outside = run(program(tmp_path, f"touch {tmp_path}/written", "shown.sh"))
    assert "Permission denied" in outside.error or "Read-only file system" in outside.error
    assert not run(program(tmp_path, "touch written; ls", "shown.sh")).error


@pytest.mark.skipif(not shutil.which("unshare"), reason="unshare(1) says what is granted")
def test_namespaces_are_used_wherever_the_system_grants_them() -> None:
    """So that no fault of ours lets the tests below be skipped."""
    mount = ["mount", "-t", "tmpfs", "none", "/dev/shm"]
    asked = subprocess.run(["unshare", "--user", "--map-root-user", "--mount", *mount], check=False)
    assert sandbox.namespaces() == (asked.returncode == 0)


@NAMESPACES
@pytest.mark.parametrize("way", TOUCHES)
def test_a_program_changes_nothing_of_a_file_elsewhere(way: str, tmp_path: Path) -> None:
    shown = program(tmp_path, TOUCHES[way])
    before = shown.path.stat()
    assert run(shown).error
    after = shown.path.stat()
    assert (after.st_mode, after.st_mtime_ns, after.st_ctime_ns) == (
        before.st_mode,
        before.st_mtime_ns,
        before.st_ctime_ns,
    )
    assert not os.listxattr(shown.path)


@NAMESPACES
def test_a_program_changes_the_files_that_it_made(tmp_path: Path) -> None:
    source = "import os\nopen('x', 'w').close()\nos.chmod('x', 0o600)\nos.utime('x', (0, 0))\n"
    assert not run(program(tmp_path, source)).error


@NAMESPACES
def test_shared_memory_carries_nothing_from_one_block_to_the_next(tmp_path: Path) -> None:
    source = """
        import os
        from multiprocessing import shared_memory
        print(os.listdir("/dev/shm"))
        open("/dev/shm/left_by_a_block", "w").close()
        block = shared_memory.SharedMemory(name="block", create=True, size=8)
        block.close()
        block.unlink()
    """
    shown = program(tmp_path, source)
    assert printed(run(shown)) == printed(run(shown)) == "[]\n"
    assert not Path("/dev/shm/left_by_a_block").exists()


@LANDLOCK
def test_a_program_reads_no_home_folder(tmp_path: Path) -> None:
    (tmp_path / "home").mkdir()
    (tmp_path / "home" / "secret").write_text("a key")
    (tmp_path / "checkout").mkdir()
    source = f"print(open({str(tmp_path / 'home' / 'secret')!r}).read())\n"
    outcome = run(program(tmp_path / "checkout", source))  # below /tmp, which is closed, too
    assert "PermissionError" in outcome.error
    assert "reads no home folder" in outcome.error
    for path in (Path.home(), Path("/tmp")):
        listing = run(program(tmp_path / "checkout", f"import os\nos.listdir({str(path)!r})\n"))
        assert "PermissionError" in listing.error, path


def test_a_program_reads_its_checkout_and_python(tmp_path: Path) -> None:
    (tmp_path / "beside.py").write_text("here = True\n")
    source = "import beside, ssl, torch.testing\nprint(len(open(__file__).read()), beside.here)\n"
    assert printed(run(program(tmp_path, source))) == f"{len(source)} True\n"


@SIGNALS
def test_a_program_cannot_kill_its_parent(tmp_path: Path) -> None:
    outcome = run(program(tmp_path, "import os\nos.kill(os.getppid(), 9)\n"))
    assert "PermissionError" in outcome.error
    assert "sends signals to its own processes only" in outcome.error
    assert printed(run(program(tmp_path, "print('next')\n"))) == "next\n"


def test_a_program_is_the_user_that_runs_the_tests(tmp_path: Path) -> None:
    source = "import os\nprint(os.getuid(), os.getgid(), os.stat(__file__).st_uid)\n"
    assert printed(run(program(tmp_path, source))) == f"{os.getuid()} {os.getgid()} {os.getuid()}\n"


@LANDLOCK
def test_without_namespaces_landlock_stays(tmp_path: Path) -> None:
    """As in a container, or on Ubuntu."""
    source = f"""
import sys
from pathlib import Path
from explained.run import sandbox
sandbox.namespaces = lambda: False
place = Path({str(tmp_path)!r}, "own")
place.mkdir()
sandbox.confine(place, Path({str(tmp_path)!r}))
(place / "inside").touch()
try:
    Path({str(tmp_path)!r}, "outside").touch()
except PermissionError:
    print("refused")
"""
    root = Path(__file__).resolve().parents[2]
    done = subprocess.run([sys.executable, "-c", source], cwd=root, capture_output=True, text=True)
    assert (done.stdout, done.stderr) == ("refused\n", "")
