import pytest
import torch
from checks import TEN, check_causal, check_state
from torch import nn

MAKERS = {
    "linear": lambda: nn.Linear(6, 6),
    "mlp": lambda: nn.Sequential(nn.Linear(6, 8), nn.GELU(), nn.Linear(8, 6)),
    "norm": lambda: nn.BatchNorm1d(6),
}
CHECKS = [check for check in TEN if check is not check_causal]


@pytest.fixture(params=MAKERS)
def make(request):
    return MAKERS[request.param]


@pytest.fixture(params=["train", "eval"])
def module(request, make):
    torch.manual_seed(0)
    return make().train(request.param == "train")


@pytest.fixture
def x():
    return torch.randn(4, 6, generator=torch.Generator().manual_seed(1))


@pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.__name__)
def test_module(check, module, make, x):
    settings = {"make": make} if check is check_state else {}
    check(module, x, **settings)


if __name__ == "__main__":
    print(len(MAKERS) * 2 * len(CHECKS), "tests; run them with pytest")
