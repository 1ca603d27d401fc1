"""Workflows: what runs there is named, ends, and has no right that it does not need."""

import re
from pathlib import Path
from typing import Any

import pytest
import yaml

from explained.program import ROOT, relative

WORKFLOWS = sorted((ROOT / ".github" / "workflows").glob("*"))
by_name = pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.name)
PUSH = {"push": {"branches": ["main"]}}


def read(path: Path) -> dict[Any, Any]:
    return yaml.safe_load(path.read_text(encoding="utf-8"))


def found(pattern: str, path: Path) -> list[tuple[str, str]]:
    """Return (`file:line`, text) for each line in which the pattern's group is found."""
    lines = path.read_text(encoding="utf-8").splitlines()
    return [
        (f"{relative(path)}:{number}", match[1])
        for number, line in enumerate(lines, 1)
        if (match := re.search(pattern, line))
    ]


@by_name
def test_an_action_is_githubs_own_at_a_released_version(path: Path) -> None:
    for where, action in found(r"^[\s-]*uses:\s*(\S+)", path):
        assert re.fullmatch(r"actions/[a-z-]+@v\d+(\.\d+)*", action), (
            f"{where}: {action} is not a released version of GitHub's own. Write actions/NAME@vN."
        )


@by_name
def test_only_a_push_to_main_may_write(path: Path) -> None:
    """Whoever opens a pull request, or uploads a package, runs code in all other workflows."""
    workflow = read(path)
    assert workflow.get("permissions") == {"contents": "read"}, (
        f"{relative(path)}: permissions: must be contents: read. Give a job what it needs beyond."
    )
    triggers = workflow[True]  # to YAML 1.1, `on` is a boolean
    for name, job in workflow["jobs"].items():
        assert "permissions" not in job or triggers == PUSH, (
            f"{relative(path)}: job {name} has permissions. Move it to a workflow that only a push"
            " to main starts."
        )
    assert "pull_request_target" not in triggers, (
        f"{relative(path)}: pull_request_target lends strangers this repository's rights."
        " Write pull_request."
    )


@by_name
def test_no_secret_is_named(path: Path) -> None:
    """None is needed: publishing takes the identity that GitHub lends to the run."""
    for where, name in found(r"\b(secrets\b\S*)", path):
        pytest.fail(f"{where}: {name} would be lent to all that pip installs. Remove it.")


@by_name
def test_a_job_ends_and_keeps_no_token(path: Path) -> None:
    for name, job in read(path)["jobs"].items():
        where = f"{relative(path)}: job {name}"
        assert "timeout-minutes" in job, f"{where} may run for hours. Set timeout-minutes."
        for step in job["steps"]:
            if step.get("uses", "").startswith("actions/checkout@"):
                assert step.get("with", {}).get("persist-credentials") is False, (
                    f"{where} leaves a token on the disk. Set persist-credentials: false."
                )
