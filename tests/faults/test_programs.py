"""Proof of the proof: a block that does not print what its page shows is found, and explained.

What running itself must withstand is tested in tests/run/.
"""

from collections.abc import Callable

import pytest
from planting import Fault, create, replace, unsaid
from small import HOME, OTHER_TORCH, PAGE

from explained import page, record
from explained.page import compare
from explained.program import Program, ProgramError, programs
from explained.run import run, sandbox
from explained.tree import Tree


def compared(name: str) -> Callable[[Tree], list[str]]:
    """Return a check: run a block of the page, and compare it with what stands under it."""

    def check(tree: Tree) -> list[str]:
        (block,) = (each for each in page.read(tree.root / PAGE, tree) if each.name == name)
        return [problem] if (problem := compare.problem(block)) else []

    return check


def taken(name: str) -> Callable[[Tree], list[str]]:
    """Return a check: run a program as `make record` does."""

    def check(tree: Tree) -> list[str]:
        try:
            record.take(Program(tree.root / HOME / name, tree))
        except ProgramError as problem:
            return [str(problem)]
        return []

    return check


def edit(name: str, old: str, new: str, *said: str) -> Fault:
    """Return an edit of a program that its block must not survive."""
    return Fault(replace(f"{HOME}/{name}.py", old, new), compared(name), said)


FAULTS = {
    "a changed number in a record": Fault(
        replace(f"{HOME}/one_step.txt", "bias 0.8", "bias 0.9"),
        compared("one_step"),
        (
            f"{PAGE}:25 shows {HOME}/one_step.py",
            f"{HOME}/one_step.txt:3: is not what it prints",
            "-bias 0.9",
            "+bias 0.8",
            "make record",
        ),
    ),
    "a space more in a record": Fault(
        replace(f"{HOME}/one_step.txt", "bias 0.8\n", "bias 0.8 \n"),
        compared("one_step"),
        (f"{HOME}/one_step.txt:3: is not what it prints", "make record"),
    ),
    "a changed line in a section of a record": Fault(
        replace(f"{HOME}/steps.txt", "Linear", "Linears"),
        compared("steps:run"),
        (f"{HOME}/steps.txt:2: is not what it prints", "+['Linear']"),
    ),
    "a record that the page does not show": Fault(
        replace(PAGE, '```text\n--8<-- "notions/parameter/one_step.txt"\n```\n', ""),
        compared("one_step"),
        (f"{PAGE}:", "which the page does not show", "bias 0.8", "Show its record"),
    ),
    "a block that raises": edit(
        "one_step",
        "loss.backward()",
        "loss.backwards()",
        f'File "{HOME}/one_step.py", line 5',
        "AttributeError",
        f"{PAGE}:",
    ),
    "a block that prints nothing any more": edit(
        "used_up", "print(", "str(", "It prints nothing, though the page shows an output"
    ),
    "a guard whose body is wrong": edit(
        "by_hand",
        "torch.manual_seed(0)\n",
        'if __name__ == "__main__":\n    raise RuntimeError("the guarded part ran")\n',
        f'File "{HOME}/by_hand.py", line 5',
        "RuntimeError: the guarded part ran",
    ),
    "random numbers without a seed": edit(
        "drawn", "torch.manual_seed(0)\n", "", "Two runs differ: seed what is random (torch.manual"
    ),
    "a block that needs an earlier one": edit(
        "by_hand",
        "import torch\nfrom torch import nn\n",
        "import torch\n",
        f'File "{HOME}/by_hand.py", line 4',
        "NameError: name 'nn' is not defined",
    ),
    "a warning that no page shows": edit(
        "used_up",
        "import torch\n",
        "import warnings\n\nimport torch\n\nwarnings.warn('x')\n",
        "wrote to stderr, which no page shows",
        "Catch the warning and print it",
    ),
    "a program that hangs": Fault(
        replace(f"{HOME}/by_hand.py", "torch.manual_seed(0)", "while True:\n    pass"),
        lambda tree: [
            problem
            for block in page.read(tree.root / PAGE, tree)
            if block.name == "by_hand" and block.program
            if (problem := compare.problem(block, run(block.program, timeout=2)))
        ],
        (f"{PAGE}:", f"shows {HOME}/by_hand.py stopped after 2 seconds: it hangs"),
    ),
    "a shell program that fails": Fault(
        replace(f"{HOME}/count.sh", "python shared.py", "python shard.py"),
        compared("count"),
        (f"{PAGE}:", "exit status 2", "shard.py"),
    ),
    "a program that prints nothing": Fault(
        create(f"{HOME}/by_hand.py", "x = 1\n"),
        taken("by_hand.py"),
        (f"{HOME}/by_hand.py: prints nothing", "Let it print"),
    ),
    "a program that prints two texts": Fault(
        replace(f"{HOME}/drawn.py", "torch.manual_seed(0)\n", ""),
        taken("drawn.py"),
        (f"{HOME}/drawn.py: two runs print two texts. Seed what is random",),
    ),
    "a program that prints what no page can show": Fault(
        replace(f"{HOME}/used_up.py", "print(error)", "print('\\t', error)"),
        taken("used_up.py"),
        (f"{HOME}/used_up.py: its output, line 1: holds a tab",),
    ),
}

if sandbox.landlock():  # Landlock is a part of Linux
    FAULTS["a program that writes into the repository"] = edit(
        "by_hand",
        "torch.manual_seed(0)",
        "open(__file__[:-3], 'w').close()",
        f'{HOME}/by_hand.py", line 4',
        "A block writes into its working directory only",
    )


@pytest.mark.parametrize("name", FAULTS)
def test_a_planted_fault_is_found_and_explained(name: str, small: Tree) -> None:
    fault = FAULTS[name]
    fault.plant(small.root)
    said = "\n".join(fault.check(small))
    assert said, "not found"
    assert not unsaid(fault.said, said), said


def test_on_another_torch_the_other_output_counts(
    small: Tree, monkeypatch: pytest.MonkeyPatch
) -> None:
    OTHER_TORCH(small.root)
    assert compared("by_hand")(small) == []
    monkeypatch.setattr(compare, "installed_torch", lambda: "9.9")
    said = "\n".join(compared("by_hand")(small))
    assert f"{HOME}/by_hand.torch-9.9.txt:1: is not what it prints" in said
    assert "On torch 9.9: make record TORCH=" in said


def test_without_a_fault_every_block_prints_what_its_page_shows(small: Tree) -> None:
    """Else the faults above would prove nothing."""
    blocks = page.read(small.root / PAGE, small)
    assert {block.program for block in blocks} == set(programs(small))
    assert [problem for block in blocks if (problem := compare.problem(block))] == []
