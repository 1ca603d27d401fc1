"""A name counts when it runs, as the most specific of its names; not when it is only named."""

import textwrap
from pathlib import Path

import pytest
import torch
from torch import nn

from explained.program import Program
from explained.run import run
from explained.run.watch import Watch
from explained.tree import Tree

FILE = "shown.py"


def seen(source: str) -> dict[str, bool]:
    """Run a program here; return the names it ran, and whether only inside torch."""
    watch = Watch(Path(FILE))
    code = compile(textwrap.dedent(source) + "\n", FILE, "exec", dont_inherit=True)
    with watch.during(None):
        exec(code, {"torch": torch, "nn": nn, "F": nn.functional, "__name__": "shown"})  # noqa: S102
    return {name.removeprefix("torch.nn."): inside for name, (inside, _) in watch.seen.items()}


def test_a_name_that_runs_is_seen_also_inside_torch() -> None:
    found = seen("nn.Bilinear(2, 3, 4)(torch.ones(2), torch.ones(3))")
    assert (found["Bilinear"], found["functional.bilinear"]) == (False, True)
    assert "Module" not in found, "a base class does not count with torch's own layers"


@pytest.mark.parametrize(
    "source",
    [
        "from torch.nn import Bilinear\nfrom torch.nn.functional import bilinear",
        "str(nn.Bilinear), str(F.bilinear), nn.Bilinear.__doc__, 'nn.Bilinear(2, 3, 4)'",
        "def never():\n    nn.Bilinear(2, 3, 4)",
        "isinstance(nn.ReLU(), nn.Bilinear)",
    ],
)
def test_a_name_that_is_only_named_is_not_seen(source: str) -> None:
    assert not [name for name in seen(source) if name.lower().endswith("bilinear")]


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
            "import warnings\nwith warnings.catch_warnings():\n"
            "    warnings.simplefilter('ignore')\n    nn.init.eye(torch.ones(1, 1))",
            "init.eye",
            "init.dirac",
        ),
        (
            "from torch.nn.utils import parametrize\nwith parametrize.cached():\n    pass",
            "utils.parametrize.cached",
            "Module",
        ),
        (
            "import threading\nt = threading.Thread(target=nn.Sigmoid)\nt.start()\nt.join()",
            "Sigmoid",
            "Tanh",
        ),
    ],
)
def test_each_kind_of_name_is_seen(source: str, wanted: str, unwanted: str) -> None:
    found = seen(source)
    assert wanted in found
    assert unwanted not in found


def test_watching_changes_nothing_that_is_printed_not_even_when_compiled(tmp_path: Path) -> None:
    path = tmp_path / FILE
    path.write_text(
        "import torch\nx = 1\ndef f():\n    return x\nprint(f(), sorted(globals()))\n"
        "g = torch.compile(torch.nn.functional.relu, backend='eager')\nprint(g(torch.ones(1)))\n"
    )
    program = Program(path, Tree(tmp_path))
    watched = run(program, watch=True)
    assert watched.outputs == run(program).outputs
    assert watched.outputs[None].endswith("tensor([1.])\n")
    assert "torch.nn.functional.relu" in watched.seen
