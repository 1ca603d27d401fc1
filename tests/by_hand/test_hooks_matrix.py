"""What docs/inspect/hooks-matrix.md and its exercises say, over drawn models and situations."""

import re

import torch
from hypothesis import given
from hypothesis import strategies as st
from shown import SNIPPETS, rebuilt
from torch import nn
from torch.utils.checkpoint import checkpoint


@given(
    layers=st.integers(1, 4),
    passes=st.lists(st.sampled_from([None, False, True]), max_size=5),
    watched=st.integers(0, 3),
)
def test_the_answer_counts_the_first_pass_of_a_checkpoint_only(layers, passes, watched) -> None:
    count_calls = rebuilt("inspect/hooks-matrix/answer_first_pass_only.py").count_calls
    model, calls = nn.Sequential(*(nn.Linear(2, 2) for _ in range(layers))), []
    count_calls(model[watched % layers], calls)
    for use_reentrant in passes:
        x = torch.ones(1, 2, requires_grad=True)
        if use_reentrant is None:
            model(x).sum().backward()
        else:
            checkpoint(model, x, use_reentrant=use_reentrant).sum().backward()
    assert len(calls) == len(passes)


@given(
    changes=st.lists(st.sampled_from(["nothing", "parameter", "assign", "half"]), max_size=5),
    calls=st.integers(1, 3),
    seed=st.integers(0, 2**31),
)
def test_the_answer_follows_the_weight_of_a_layer(changes, calls, seed) -> None:
    watch_weight = rebuilt("inspect/hooks-matrix/answer_hooks_that_move.py").watch_weight
    torch.manual_seed(seed)
    layer, seen = nn.Linear(2, 2), []
    watch_weight(layer, seen)
    for step, change in enumerate(changes, 1):
        if change == "parameter":
            layer.weight = nn.Parameter(torch.randn_like(layer.weight))
        if change == "assign":
            layer.load_state_dict(layer.state_dict(), assign=True)
        if change == "half":
            layer.to(torch.bfloat16)
        layer.zero_grad()
        x = torch.randn(3, 2, dtype=layer.weight.dtype)
        for _ in range(calls):  # called several times, and one backward()
            x = layer(x)
        x.sum().backward()
        grad = layer.weight.grad
        assert grad is not None
        assert len(seen) == step
        torch.testing.assert_close(seen[-1], grad.norm().item())


@given(
    depth=st.integers(0, 3),
    kinds=st.lists(st.sampled_from(["forward_pre", "forward", "full_backward"]), max_size=5),
)
def test_the_answer_copies_a_model_without_its_hooks(depth, kinds) -> None:
    copy_without = rebuilt("inspect/hooks-matrix/answer_copy_without_hooks.py").copy_without_hooks
    model, calls = nn.Linear(2, 2), []
    for _ in range(depth):
        model = nn.Sequential(model, nn.Tanh())
    for module in model.modules():
        for kind in kinds:
            getattr(module, f"register_{kind}_hook")(lambda *given: calls.append(1))
    x = torch.ones(1, 2, requires_grad=True)
    copied = copy_without(model)
    y = copied(x)
    y.sum().backward()
    assert not calls
    torch.testing.assert_close(y, model(x), rtol=0, atol=0)
    model(x).sum().backward()
    assert bool(calls) == bool(kinds)


KINDS = [
    "forward_pre",
    "forward",
    "global_forward",
    "full_backward",
    "tensor",
    "post_accumulate",
    "multi_grad",
]
# The column of a record from which each row of the page's first table comes.
SOURCES = {
    "a training step": "ways_to_call step",
    "under `no_grad`": "ways_to_call no_grad",
    "in `inference_mode`": "ways_to_call inference",
    "`layer.forward(x)`": "ways_to_call forward",
    "called twice, one `backward()`": "ways_to_call twice",
    "frozen, input with gradient": "ways_to_differentiate frozen",
    "frozen, input without": "ways_to_differentiate backbone",
    "trained, input without": "ways_to_differentiate no_input",
    "`autograd.grad`, of the input": "ways_to_differentiate grad_x",
    "`autograd.grad`, of all weights": "ways_to_differentiate grad_all",
    "`autograd.grad`, of its own weights": "ways_to_differentiate grad_own",
    "after `.to(float64)`": "replaced_weights to",
    "after `load_state_dict`": "replaced_weights load",
    "after `load_state_dict(assign=True)`": "replaced_weights assign",
    "after `weight_norm`": "replaced_weights norm",
    "`functional_call`, other weights": "functional call",
    "`torch.func.grad`": "functional gradient",
    "`vmap` over a batch": "functional batch",
    "`vmap` over models": "functional models",
    "compiled, hook before": "compiled before",
    "compiled, hook after": "compiled after",
    "compiled, `fullgraph=True`": "compiled full",
    "while exporting": "exported export",
    "exporting, `strict=True`": "exported strict",
    "in the exported program": "exported run",
    "inside `checkpoint`": "checkpointed inside",
    "last in `checkpoint`": "checkpointed end",
    "last in it, `use_reentrant=True`": "checkpointed end_r",
    "in a `deepcopy`": "copied deepcopy",
    "pickled and read back": "copied pickled",
    "from a `state_dict`": "copied state",
    "DDP": "several_processes in_ddp",
    "hook, then `fully_shard`": "several_processes then_fs",
    "`fully_shard`, then hook": "several_processes in_fs",
}


def test_the_whole_matrix_says_what_the_tables_say() -> None:
    page = SNIPPETS.parent / "docs" / "inspect" / "hooks-matrix.md"
    row = re.compile(r"^\| \[(.+)\]\(#[a-z-]+\) \| (.+) \|$", re.MULTILINE)
    rows = row.findall(page.read_text("utf-8"))
    assert [label for label, _ in rows] == list(SOURCES)
    for label, cells in rows:
        name, column = SOURCES[label].split()
        record = SNIPPETS / "inspect" / "hooks-matrix" / f"{name}.txt"
        heading, *lines = record.read_text("utf-8").splitlines()
        place = heading.split().index(column)
        counted = {line.split()[0]: line.split()[place] for line in lines}
        assert [cell.strip() for cell in cells.split("|")] == [counted[k] for k in KINDS]
        pre = "1" if column == "grad_own" else counted["full_backward"]
        assert counted["full_backward_pre"] == pre
