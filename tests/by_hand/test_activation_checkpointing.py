"""What the page on activation checkpointing builds by hand equals torch."""

import contextlib
import io
from copy import deepcopy
from pathlib import Path
from tempfile import TemporaryDirectory

import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from shown import rebuilt
from torch import nn
from torch.autograd.graph import saved_tensors_hooks
from torch.utils.checkpoint import checkpoint

FOLDER = "deploy/activation-checkpointing"
SEED = st.integers(0, 2**31)
LAYERS = {
    "linear": lambda: nn.Linear(4, 4),
    "no bias": lambda: nn.Linear(4, 4, bias=False),
    "tanh": nn.Tanh,
    "gelu": nn.GELU,
    "relu in place": lambda: nn.ReLU(inplace=True),
    "dropout": lambda: nn.Dropout(0.3),
    "layer norm": lambda: nn.LayerNorm(4),
    "batch norm": lambda: nn.BatchNorm1d(4),
}
NAMES = st.lists(st.sampled_from(list(LAYERS)), max_size=5)


def net(names: list[str], dtype: torch.dtype) -> nn.Sequential:
    """Make layers of width 4, a linear layer first."""
    return nn.Sequential(nn.Linear(4, 4), *[LAYERS[name]() for name in names]).to(dtype)


@given(
    seed=SEED,
    names=NAMES,
    dtype=st.sampled_from([torch.float32, torch.float64]),
    frozen=st.integers(-1, 5),
    needs_grad=st.booleans(),
    training=st.booleans(),
    twice=st.booleans(),
)
def test_the_checkpoint_by_hand_gives_the_output_and_the_gradients_of_torch(
    seed: int,
    names: list[str],
    dtype: torch.dtype,
    frozen: int,
    needs_grad: bool,
    training: bool,
    twice: bool,
) -> None:
    by_hand = rebuilt(f"{FOLDER}/by_hand.py").checkpoint_by_hand
    torch.manual_seed(seed)
    ours = net(names, dtype).train(training)
    if frozen > 0:
        ours[min(frozen, len(ours) - 1)].requires_grad_(len(ours) == 1)
    theirs = deepcopy(ours)
    x = torch.randn(5, 4, dtype=dtype)
    results = []
    for model in (ours, theirs):
        x_own = x.clone().requires_grad_(needs_grad)
        torch.manual_seed(seed)
        if model is ours:
            y = by_hand(model, x_own)
        else:
            # ours runs the whole function again, so let torch do so too
            y = checkpoint(model, x_own, use_reentrant=False, early_stop=False)
        after_forward = torch.rand(1)
        if twice:
            y.sum().backward(retain_graph=True)
        y.pow(2).sum().backward()
        grads = [p.grad for p in model.parameters()]
        results.append([y, x_own.grad, after_forward, torch.rand(1), *grads])
    for mine, other in zip(*results, strict=True):
        assert (mine is None) == (other is None)
        if mine is not None:
            torch.testing.assert_close(mine, other)


@given(seed=SEED, names=NAMES)
def test_the_checkpoint_by_hand_keeps_no_tensor_from_forward(seed: int, names: list[str]) -> None:
    by_hand = rebuilt(f"{FOLDER}/by_hand.py").checkpoint_by_hand
    kept_bytes = rebuilt(f"{FOLDER}/count_kept.py").kept_bytes
    torch.manual_seed(seed)
    model = net(names, torch.float32)

    class ByHand(nn.Module):
        def forward(self, x: torch.Tensor) -> torch.Tensor:
            return by_hand(model, x)

    assert kept_bytes(ByHand(), torch.ones(5, 4)) == 0


@given(seed=SEED, rows=st.integers(0, 5), columns=st.integers(0, 5), zeros=st.booleans())
def test_the_answer_on_a_byte_mask_is_relu_with_one_byte_a_number(
    seed: int, rows: int, columns: int, zeros: bool
) -> None:
    relu = rebuilt(f"{FOLDER}/answer_byte_mask.py").SmallReLU
    torch.manual_seed(seed)
    x = torch.zeros(rows, columns) if zeros else torch.randn(rows, columns)
    ours = x.clone().requires_grad_()
    theirs = x.clone().requires_grad_()
    kept = []

    def pack(tensor: torch.Tensor) -> torch.Tensor:
        kept.append(tensor.nbytes)
        return tensor

    with saved_tensors_hooks(pack, lambda tensor: tensor):
        y = relu.apply(ours)
    torch.testing.assert_close(y, theirs.relu())
    slope = torch.randn_like(x)
    y.backward(slope)
    theirs.relu().backward(slope)
    torch.testing.assert_close(ours.grad, theirs.grad)
    assert sum(kept) == x.numel()


@given(seed=SEED, depth=st.integers(1, 4), names=NAMES, training=st.booleans())
def test_the_answer_on_checkpointed_blocks_changes_no_output_and_no_gradient(
    seed: int, depth: int, names: list[str], training: bool
) -> None:
    checkpoint_blocks = rebuilt(f"{FOLDER}/answer_checkpoint_blocks.py").checkpoint_blocks
    torch.manual_seed(seed)
    # In place, a block would overwrite the input that the checkpoint keeps.
    names = [name for name in names if name != "relu in place"]
    theirs = nn.Sequential(*[net(names, torch.float64) for _ in range(depth)]).train(training)
    ours = deepcopy(theirs)
    checkpoint_blocks(ours)
    x = torch.randn(5, 4, dtype=torch.float64)
    outputs = []
    for model in (ours, theirs):
        torch.manual_seed(seed)
        y = model(x)
        y.pow(2).sum().backward()
        outputs.append(y)
    torch.testing.assert_close(*outputs)
    assert list(ours.state_dict()) == list(theirs.state_dict())
    for mine, other in zip(ours.parameters(), theirs.parameters(), strict=True):
        torch.testing.assert_close(mine.grad, other.grad)


@given(
    seed=SEED,
    shape=st.lists(st.integers(0, 4), max_size=3),
    dtype=st.sampled_from([torch.float32, torch.float64, torch.bfloat16, torch.int64, torch.bool]),
)
def test_the_answer_on_half_activations_rounds_float32_alone(
    seed: int, shape: list[int], dtype: torch.dtype
) -> None:
    torch.manual_seed(seed)
    model = nn.Linear(2, 3)
    hooks = rebuilt(f"{FOLDER}/answer_half_activations.py").half_activations(model)
    tensor = torch.randn(shape).to(dtype)
    back = hooks.unpack_hook(hooks.pack_hook(tensor))
    wanted = tensor.to(torch.bfloat16).float() if dtype == torch.float32 else tensor
    assert back.dtype == tensor.dtype
    assert torch.equal(back, wanted)
    for parameter in model.parameters():
        assert torch.equal(hooks.unpack_hook(hooks.pack_hook(parameter)), parameter)


@settings(max_examples=25)  # each of them writes files
@given(
    seed=SEED,
    names=NAMES,
    dtype=st.sampled_from([torch.float32, torch.float64]),
    needs_grad=st.booleans(),
)
def test_tensors_offloaded_to_files_give_the_gradients_of_tensors_kept_in_memory(
    seed: int, names: list[str], dtype: torch.dtype, needs_grad: bool
) -> None:
    torch.manual_seed(seed)
    ours = net(names, dtype)
    theirs = deepcopy(ours)
    x = torch.randn(5, 4, dtype=dtype)
    x_ours = x.clone().requires_grad_(needs_grad)
    x_theirs = x.clone().requires_grad_(needs_grad)
    with (
        TemporaryDirectory() as folder,
        contextlib.chdir(folder),
        contextlib.redirect_stdout(io.StringIO()),
    ):
        page = rebuilt(f"{FOLDER}/offload_by_hand.py")  # it writes into the current folder
        before = len(page.files)
        torch.manual_seed(seed)
        with saved_tensors_hooks(page.pack, page.unpack):
            y = ours(x_ours)
        written = page.files[before:]
        assert all(isinstance(path, Path) and path.is_file() for path in written)
        y.pow(2).sum().backward()
    kept = []

    def pack(tensor: torch.Tensor) -> torch.Tensor:
        kept.append(tensor.nbytes)
        return tensor

    torch.manual_seed(seed)
    with saved_tensors_hooks(pack, lambda tensor: tensor):
        wanted = theirs(x_theirs)
    wanted.pow(2).sum().backward()
    assert len(written) == len(kept)
    torch.testing.assert_close(y, wanted)
    assert (x_ours.grad is None) == (x_theirs.grad is None)
    if needs_grad:
        torch.testing.assert_close(x_ours.grad, x_theirs.grad)
    for mine, other in zip(ours.parameters(), theirs.parameters(), strict=True):
        torch.testing.assert_close(mine.grad, other.grad)
