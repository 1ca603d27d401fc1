"""The rebuilds of docs/deploy/several-processes.md, held against torch over drawn inputs."""

import sys
from copy import deepcopy
from dataclasses import dataclass

import pytest
import torch
import torch.distributed as dist
from hypothesis import given
from hypothesis import strategies as st
from shown import rebuilt
from torch import Tensor, nn
from torch.nn.parallel import DistributedDataParallel

PAGE = "deploy/several-processes"
SHARES = st.lists(st.integers(1, 6), min_size=1, max_size=5)


@pytest.fixture
def run_on(monkeypatch: pytest.MonkeyPatch):
    """The helper that the page shows; other pages have one of the same name."""
    monkeypatch.delitem(sys.modules, "start_group", raising=False)
    yield rebuilt(f"{PAGE}/start_group.py").run_on
    sys.modules.pop("start_group", None)


def close(first: Tensor, second: Tensor) -> bool:
    return torch.allclose(first, second, atol=1e-9, rtol=1e-7)


@given(SHARES, st.integers(1, 4), st.integers(1, 3), st.booleans(), st.integers(0, 99))
def test_equal_shares_and_a_mean_loss_give_the_gradient_of_the_batch(
    shares: list[int], inputs: int, outputs: int, bias: bool, seed: int
) -> None:
    shown = rebuilt(f"{PAGE}/average_by_hand.py")
    torch.manual_seed(seed)
    ranks, rows = len(shares), shares[0]
    model = nn.Linear(inputs, outputs, bias=bias).double()
    x = torch.randn(ranks * rows, inputs).double()
    target = torch.randn(ranks * rows, outputs).double()
    mean = shown.mean_of_gradients(model, nn.MSELoss(), x, target, [rows] * ranks)
    assert close(mean, shown.gradient(model, nn.MSELoss(), x, target))


@given(
    SHARES,
    st.integers(1, 4),
    st.sampled_from([1e-5, 1e-3, 0.5]),
    st.booleans(),
    st.integers(0, 99),
)
def test_shares_normalized_together_are_the_batch_normalized_whole(
    shares: list[int], channels: int, eps: float, affine: bool, seed: int
) -> None:
    torch.manual_seed(seed)
    shares = [*shares, 2]  # BatchNorm wants more than one value
    norm = nn.BatchNorm1d(channels, eps=eps, affine=affine).double()
    weight, bias = torch.ones(channels).double(), torch.zeros(channels).double()
    if affine:
        weight, bias = norm.weight, norm.bias
        nn.init.normal_(weight)
        nn.init.normal_(bias)
    x = torch.randn(sum(shares), channels).double().requires_grad_()
    by_hand = rebuilt(f"{PAGE}/synchronized_by_hand.py").sync_batch_norm
    together = torch.cat(by_hand(x.split(shares), weight, bias, eps))
    whole = norm(x)
    assert close(together, whole)
    (gradient,) = torch.autograd.grad(together.pow(3).sum(), x)
    (wanted,) = torch.autograd.grad(whole.pow(3).sum(), x)
    assert torch.allclose(gradient, wanted, atol=1e-6)


@given(st.integers(1, 9), st.integers(1, 5), st.integers(1, 4), st.integers(0, 99))
def test_replicas_on_shares_compute_what_the_model_computes(
    rows: int, replicas: int, inputs: int, seed: int
) -> None:
    torch.manual_seed(seed)
    model = nn.Sequential(nn.Linear(inputs, 3), nn.Tanh(), nn.Linear(3, 2)).double()
    x = torch.randn(rows, inputs).double()
    by_hand = rebuilt(f"{PAGE}/replicas_by_hand.py").data_parallel
    y, copies = by_hand(model, x, replicas)
    assert close(y, model(x))
    gradients = torch.autograd.grad(y.sum(), [copy[0].weight for copy in copies])
    (whole,) = torch.autograd.grad(model(x).sum(), list(model[0].parameters())[:1])
    assert close(sum(gradients), whole)  # pyrefly: ignore


def test_ddp_by_hand_leaves_the_gradients_and_the_weights_that_ddp_leaves(run_on) -> None:
    """Both ranks draw the same settings: the profile of conftest.py makes draws repeatable."""
    by_hand = rebuilt(f"{PAGE}/ddp_by_hand.py").ByHand

    def drawn() -> int:
        draws = 0

        @given(
            st.integers(1, 4),
            st.integers(1, 4),
            st.booleans(),
            st.booleans(),
            st.integers(1, 3),
            st.sampled_from([torch.float32, torch.float64]),
            st.integers(0, 99),
        )
        def agrees(
            rows: int,
            width: int,
            bias: bool,
            frozen: bool,
            backwards: int,
            dtype: torch.dtype,
            seed: int,
        ) -> None:
            nonlocal draws
            draws += 1
            torch.manual_seed(100 * seed + dist.get_rank())
            layers = [nn.Linear(2, width, bias=bias), nn.BatchNorm1d(width), nn.Linear(width, 1)]
            model = nn.Sequential(*layers).to(dtype).eval()
            model[0].weight.requires_grad_(not frozen)
            pair = [deepcopy(model), deepcopy(model)]
            wrapped = [by_hand(pair[0]), DistributedDataParallel(pair[1])]
            for _ in range(backwards):  # gradients add up
                x = torch.randn(rows, 2, dtype=dtype)
                for each in wrapped:
                    each(x).square().mean().backward()
            for one, other in zip(pair[0].parameters(), pair[1].parameters(), strict=True):
                assert torch.equal(one, other)
                if one.requires_grad:
                    assert one.grad is not None
                    assert other.grad is not None
                    assert torch.allclose(one.grad, other.grad, atol=1e-6)

        agrees()
        return draws

    assert min(run_on(2, drawn)) >= 100


@dataclass
class Answer:
    y: Tensor


class ReturnsMore(nn.Module):
    """Its second layer is left out by forward, or by the loss."""

    def __init__(self, kind: str) -> None:
        super().__init__()
        self.kind = kind
        self.used = nn.Linear(1, 1, bias=False)
        self.other = nn.Linear(1, 1, bias=False)

    def forward(self, x: Tensor) -> dict[str, Tensor] | Answer:
        answers = {"y": self.used(x)}
        if self.kind == "dataclass":
            return Answer(answers["y"])
        if self.kind == "left out by the loss":
            answers["other"] = self.other(x)
        return answers


@pytest.mark.skipif(not torch.__version__.startswith("2.13"), reason="said of torch 2.13")
def test_static_graph_averages_only_what_forward_skips(run_on) -> None:
    def averaged(kind: str) -> list[bool]:
        parallel = DistributedDataParallel(ReturnsMore(kind), static_graph=True)
        steps = []
        for _ in range(2):
            parallel.zero_grad()
            answers = parallel(torch.tensor([[1.0 + dist.get_rank()]]))
            y = answers.y if isinstance(answers, Answer) else answers["y"]
            y.sum().backward()
            steps.append(parallel.module.used.weight.grad.item() == 1.5)
        return steps

    def three() -> list[list[bool]]:
        kinds = ["left out by forward", "left out by the loss", "dataclass"]
        return [averaged(kind) for kind in kinds]

    for of_rank in run_on(2, three):
        assert of_rank == [[True, True], [True, False], [False, False]]
