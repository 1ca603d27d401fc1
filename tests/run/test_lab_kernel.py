"""A lab runs in the sandbox of a block."""

import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from jupyter_client.manager import start_new_kernel

from explained.run import lab_kernel, sandbox

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def execute() -> Iterator[Callable[[str], str]]:
    """Execute code in the kernel; return what it prints, or the exception as one line."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("JUPYTER_PATH", lab_kernel.search_path())
        manager, client = start_new_kernel(kernel_name="confined", stderr=subprocess.DEVNULL)

    def executed(code: str) -> str:
        said: list[str] = []

        def hear(message: dict) -> None:
            content = message["content"]
            if "ename" in content:
                said.append(f"{content['ename']}: {content['evalue']}")
            else:
                said.append(content.get("text", ""))

        client.execute_interactive(code, output_hook=hear, timeout=120)
        return "".join(said)

    yield executed
    client.stop_channels()
    manager.shutdown_kernel()


def test_a_lab_computes(execute: Callable[[str], str]) -> None:
    assert execute("import torch\nprint(torch.ones(2))") == "tensor([1., 1.])\n"


@pytest.mark.skipif(not sandbox.landlock(), reason="Landlock is a part of Linux")
def test_a_lab_reaches_its_own_folder_only(execute: Callable[[str], str]) -> None:
    page = ROOT / "README.md"
    before = page.stat().st_mtime_ns
    assert "Error" in execute(f"open({str(page)!r}, 'a')")
    assert "PermissionError" in execute(f"import os\nos.listdir({str(Path.home())!r})")
    assert execute("open('own', 'w').write('x')") == ""
    if sandbox.namespaces():
        assert "Read-only" in execute(f"os.utime({str(page)!r})")
    if sandbox.landlock() >= sandbox.SCOPED_SINCE:
        assert "PermissionError" in execute("os.kill(os.getppid(), 0)")
    assert page.stat().st_mtime_ns == before
