"""Workflows: what runs there is pinned, ends, and has no right that it does not need.

zizmor looks for what is known to be dangerous; here stands what only this project asks for.
"""

import shutil
import subprocess
import sysconfig
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

ROOT = Path(__file__).resolve().parents[2]
WORKFLOWS = Path(".github", "workflows")
PUSH_TO_MAIN = {"push": {"branches": ["main"]}}


def zizmor(folder: Path) -> str:
    """Let zizmor look at the workflows of a folder; return what it finds, empty if nothing."""
    command = [Path(sysconfig.get_path("scripts"), "zizmor"), "--offline", "--quiet", ".github"]
    ran = subprocess.run(command, cwd=folder, capture_output=True, text=True)
    return ran.stdout + ran.stderr if ran.returncode else ""


def problems(folder: Path) -> Iterator[str]:
    """Yield what is wrong with the workflows of a folder, beyond what zizmor knows."""
    for path in sorted((folder / WORKFLOWS).glob("*.yml")):
        workflow: dict[Any, Any] = yaml.safe_load(path.read_text(encoding="utf-8"))
        triggers = workflow[True]  # to YAML 1.1, `on` is a boolean
        if workflow.get("permissions") != {"contents": "read"}:
            yield (
                f"{(WORKFLOWS / path.name).as_posix()}: permissions: must be contents: read. Give"
                " what goes beyond to the one job that needs it."
            )
        for name, job in workflow["jobs"].items():
            where = f"{(WORKFLOWS / path.name).as_posix()}: job {name}"
            writes = "write" in job.get("permissions", {}).values()
            if writes and triggers != PUSH_TO_MAIN:
                yield (
                    f"{where} may write. Move it to a workflow that only a push to main starts:"
                    " anybody who opens a pull request runs code in the others."
                )
            if "timeout-minutes" not in job:
                yield f"{where} may run for hours. Set timeout-minutes."
            for step in job["steps"]:
                if path.name == "publish.yml" and "cache" in str(step):
                    yield (
                        f"{where} takes a cache. Remove it: what another job put there would be"
                        " published."
                    )
        if "secrets." in path.read_text(encoding="utf-8"):
            yield (
                f"{(WORKFLOWS / path.name).as_posix()}: names a secret, which would be lent to all"
                " that pip installs. Remove it: publishing takes the identity that GitHub lends."
            )


def test_zizmor_finds_nothing() -> None:
    assert zizmor(ROOT) == ""


def test_nothing_else_is_wrong() -> None:
    assert list(problems(ROOT)) == []


FAULTS = {
    "an action at a branch": (
        "test.yml", "actions/checkout@v4", "someone/checkout@main", "unpinned-uses",
    ),
    "a workflow that may write": (
        "test.yml", "permissions:\n  contents: read", "permissions: write-all",
        "test.yml: permissions: must be contents: read",
    ),
    "a checkout that keeps its token": (
        "test.yml", "persist-credentials: false", "clean: true", "artipacked",
    ),
    "code of strangers with rights": (
        "test.yml", "  pull_request:", "  pull_request_target:", "dangerous-triggers",
    ),
    "a pull request that may write": (
        "publish.yml", "on:\n", "on:\n  pull_request:\n", "publish.yml: job deploy may write",
    ),
    "a job without an end": (
        "test.yml", "    timeout-minutes: 60\n", "", "test.yml: job test may run for hours",
    ),
    "a cache in the job that publishes": (
        "publish.yml", '"3.13"', '"3.13"\n          cache: pip',
        "publish.yml: job build takes a cache",
    ),
    "a secret in the weekly run": (
        "newest-torch.yml", "env:\n", "env:\n      T: ${{ secrets.PYPI }}\n", "names a secret",
    ),
}  # fmt: skip


@pytest.mark.parametrize("fault", FAULTS)
def test_a_planted_fault_is_found(fault: str, tmp_path: Path) -> None:
    name, old, new, said = FAULTS[fault]
    shutil.copytree(ROOT / ".github", tmp_path / ".github")
    path = tmp_path / WORKFLOWS / name
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    assert said in "\n".join([zizmor(tmp_path), *problems(tmp_path)])
