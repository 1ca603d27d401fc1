"""The coverage of torch.nn is what the installed torch has, and what the blocks run."""

import textwrap
from pathlib import Path
from types import BuiltinFunctionType, FunctionType

import pytest

from explained import coverage
from explained.program import Program, programs, run
from explained.record import fault


def seen(folder: Path, source: str) -> dict[str, bool]:
    """Run a program; return the names it ran, and whether only inside torch."""
    path = folder / "shown.py"
    path.write_text("import torch\nfrom torch import nn\nF = nn.functional\n" + source)
    outcome = run(Program(path), watch=True)
    assert not fault(outcome), fault(outcome)
    return {name.removeprefix("torch.nn."): inside for name, (inside, _) in outcome.seen.items()}


def test_what_is_recorded_is_what_torch_has_and_the_blocks_run() -> None:
    rows = coverage.read()
    listed = {row.block.partition(":")[0] for row in rows.values()}
    ran = {p.name: run(p, watch=True).seen for p in programs() if p.name in listed}
    problems = coverage.faults(rows, ran)
    assert not problems, "\n".join([*problems, "If that is right: make record, and read its diff."])


def test_the_names_are_those_of_torch() -> None:
    """Counted once by hand, on torch 2.13; a new torch may move a number."""
    assert {group: len(found) for group, found in coverage.names().items()} == {
        "torch.nn": 168 + 1,  # classes, and factory_kwargs
        "torch.nn.Module": 50,
        "torch.nn.functional": 132,
        "torch.nn.init": 26,
        "torch.nn.utils": 18,
        "torch.nn.utils.parametrize": 7,
        "torch.nn.utils.parametrizations": 3,
        "torch.nn.utils.rnn": 8,
        "torch.nn.utils.prune": 17,
        "torch.nn.attention": 8 - 2,  # without a constant and an enumeration
        "torch.nn.parallel": 7,
    }


def test_each_name_is_of_a_kind_that_can_be_seen() -> None:
    for name, value in coverage.everything().items():
        seeable = (
            any(coverage._makers(value))
            if isinstance(value, type)
            else isinstance(value, (FunctionType, BuiltinFunctionType))
        )
        assert seeable, f"{name}: would never count. Teach explained/coverage.py to see it."


def test_a_name_that_runs_is_seen_also_inside_torch(tmp_path: Path) -> None:
    found = seen(tmp_path, "nn.Bilinear(2, 3, 4)(torch.ones(2), torch.ones(3))\n")
    assert (found["Bilinear"], found["functional.bilinear"]) == (False, True)
    assert "Module" not in found, "a base class does not count with torch's own layers"


@pytest.mark.parametrize(
    "source",
    [
        "from torch.nn import Bilinear\nfrom torch.nn.functional import bilinear\n",
        "str(nn.Bilinear), str(F.bilinear), nn.Bilinear.__doc__, 'nn.Bilinear(2, 3, 4)'\n",
        "def never():\n    nn.Bilinear(2, 3, 4)\n",
        "isinstance(nn.ReLU(), nn.Bilinear)\n",
    ],
)
def test_a_name_that_is_only_named_is_not_seen(source: str, tmp_path: Path) -> None:
    assert not [name for name in seen(tmp_path, source) if name.lower().endswith("bilinear")]


@pytest.mark.parametrize(
    ("source", "wanted", "unwanted"),
    [
        ("F.max_pool2d(torch.ones(1, 2, 2), 2)", "functional.max_pool2d", "functional.max_pool1d"),
        ("F.gelu(torch.ones(1))", "functional.gelu", "GELU"),
        ("list(map(F.relu, [torch.ones(1)]))", "functional.relu", "ReLU"),
        ("nn.Sigmoid()", "Sigmoid", "Tanh"),
        ("nn.LSTM(1, 1)", "LSTM", "RNNBase"),
        ("nn.Buffer(torch.ones(1))", "Buffer", "Parameter"),
        ("class Mine(nn.Linear):\n    pass\nMine(1, 1)", "Linear", "Module"),
        ("list(nn.ReLU().parameters())", "Module.parameters", "Module.buffers"),
        ("nn.utils.clip_grad_norm_([], 1.0)", "utils.clip_grad_norm_", "utils.clip_grad_norm"),
        ("nn.utils.rnn.pack_sequence([torch.ones(1)])", "utils.rnn.PackedSequence", "Module"),
        ("with nn.attention.sdpa_kernel([]):\n    pass", "attention.sdpa_kernel", "Module"),
        (
            "from torch.nn.utils import prune\nprune.identity(nn.Linear(1, 1), 'weight')",
            "utils.prune.Identity",
            "utils.prune.BasePruningMethod",
        ),
        (
            "import warnings\nwarnings.simplefilter('ignore')\nnn.init.eye(torch.ones(1, 1))",
            "init.eye",
            "init.dirac",
        ),
        (
            "from torch.nn.utils import parametrize\nwith parametrize.cached():\n    pass",
            "utils.parametrize.cached",
            "Module",
        ),
        (
            "f = torch.compile(lambda x: F.relu(x), backend='eager')\nf(torch.ones(1))",
            "functional.relu",
            "functional.relu6",
        ),
    ],
)
def test_each_kind_of_name_is_seen(source: str, wanted: str, unwanted: str, tmp_path: Path) -> None:
    found = seen(tmp_path, textwrap.dedent(source) + "\n")
    assert wanted in found
    assert unwanted not in found


def test_watching_changes_nothing_that_is_printed(tmp_path: Path) -> None:
    path = tmp_path / "shown.py"
    path.write_text("import sys\nx = 1\ndef f():\n    return x\nprint(f(), sorted(globals()))\n")
    assert run(Program(path), watch=True).outputs == run(Program(path)).outputs


ROW = coverage.Row("create/layers/x.py", "called")
NAME = "torch.nn.Bilinear"
AS_RECORDED = coverage.merge({}, {"create/layers/x.py": {NAME: (False, None)}})


@pytest.mark.parametrize(
    ("rows", "ran", "said"),
    [
        (AS_RECORDED, {NAME}, []),
        (AS_RECORDED, set(), [f"{NAME}: no longer run by create/layers/x.py."]),
        (
            {**AS_RECORDED, "torch.nn.Gone": ROW},
            {NAME, "torch.nn.Gone"},
            ["torch.nn.Gone: listed,"],
        ),
        ({n: r for n, r in AS_RECORDED.items() if n != NAME}, {NAME}, [f"{NAME}: new in torch"]),
        (
            {**AS_RECORDED, NAME: ROW._replace(mark="deprecated")},
            {NAME},
            [f"{NAME}: torch no longer marks it as deprecated."],
        ),
    ],
)
def test_a_change_is_told_by_name(
    rows: dict[str, coverage.Row], ran: set[str], said: list[str]
) -> None:
    problems = coverage.faults(rows, {"create/layers/x.py": dict.fromkeys(ran, (False, None))})
    assert len(problems) == len(said)
    assert all(problem.startswith(start) for problem, start in zip(problems, said, strict=True))


def test_a_program_recorded_alone_only_adds() -> None:
    old = {NAME: ROW, "torch.nn.ReLU": coverage.Row("a.py", "inside"), "torch.nn.ELU": ROW}
    ran: dict[str, coverage.Seen] = {"b.py": {NAME: (False, None), "torch.nn.ReLU": (False, "use")}}
    rows = coverage.merge(old, ran)
    assert rows[NAME] == rows["torch.nn.ELU"] == ROW
    assert rows["torch.nn.ReLU"] == coverage.Row("b.py:use", "called")


def test_what_is_written_reads_back(tmp_path: Path) -> None:
    path = tmp_path / "names.tsv"
    path.write_text(coverage.text(AS_RECORDED))
    assert coverage.read(path) == AS_RECORDED
