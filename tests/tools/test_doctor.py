"""A machine that lacks something is told so in a sentence, not in a traceback."""

import re
import shutil
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from tools import doctor

ROOT = Path(__file__).resolve().parents[2]


def test_this_machine_is_fit() -> None:
    assert doctor.setup() is None


def test_an_old_python_is_told_which_is_needed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "version_info", (3, 8, 1))
    assert doctor.setup() == "Python 3.8 is too old: 3.11 or newer is needed."


@pytest.mark.parametrize("old", ["python3.9", "python3.10"])
def test_a_real_old_python_understands_the_file(old: str) -> None:
    interpreter = shutil.which(old)
    if not interpreter or subprocess.run([interpreter, "-c", ""], capture_output=True).returncode:
        pytest.skip(f"no {old} on this machine")
    ran = subprocess.run(
        [interpreter, ROOT / "tools" / "doctor.py", "setup"], capture_output=True, text=True
    )
    assert ran.returncode == 1
    assert "is too old: 3.11 or newer is needed." in ran.stderr
    assert "Traceback" not in ran.stderr


def test_a_missing_venv_module_names_the_package(monkeypatch: pytest.MonkeyPatch) -> None:
    def without(name: str) -> None:
        if name == "ensurepip":
            raise ImportError(name)

    monkeypatch.setattr(doctor.importlib, "import_module", without)
    assert "apt install python3-venv" in str(doctor.setup())


def test_a_taken_port_names_the_way_out() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        number = taken.getsockname()[1]
        said = doctor.port(str(number))
    assert said is not None
    assert f"Port {number} cannot be used" in said
    assert "make serve PORT=8001" in said


@pytest.mark.parametrize("number", ["none", "99999"])
def test_a_port_that_is_none_is_refused(number: str) -> None:
    assert f"Port {number} cannot be used" in str(doctor.port(number))


def test_the_makefile_lists_its_verbs() -> None:
    make = shutil.which("make")
    if make is None:
        pytest.skip("no make on this machine: README.md gives the plain commands")
    ran = subprocess.run([make, "help"], cwd=ROOT, capture_output=True, check=True, text=True)
    for verb in ("serve", "test", "record", "check", "help"):
        assert f"  {verb} " in ran.stdout


def unlocked(requirements: str, lock: str) -> list[str]:
    """Return the distributions that are required, and have no hash in the lock."""
    wanted = {
        re.split(r"[<= #]", line)[0]
        for line in requirements.splitlines()
        if line and line[0] not in "#-"
    } - {"torch"}  # pinned where it is chosen; each index serves another wheel of it
    locked = set(re.findall(r"^([a-z0-9-]+)==.*\\\n    --hash=sha256:", lock, re.MULTILINE))
    return sorted(wanted - locked)


def test_every_distribution_in_use_is_locked_with_its_hash() -> None:
    """The lock resolves what is chosen: the same site next year, from the same files."""
    wanted = (ROOT / "requirements.txt").read_text(encoding="utf-8")
    lock = (ROOT / "requirements.lock").read_text(encoding="utf-8")
    missing = unlocked(wanted, lock)
    assert not missing, f"requirements.lock: {', '.join(missing)} has no hash. Run make lock."
    assert unlocked(wanted + "torchvision # new\n", lock) == ["torchvision"]
