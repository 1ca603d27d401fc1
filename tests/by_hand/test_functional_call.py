"""What docs/notions/functional-call.md and its exercises build by hand, held against torch."""

from copy import deepcopy
from typing import Any

import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st
from shown import rebuilt
from torch import func, nn

SEED = st.integers(0, 2**31)


class Tied(nn.Module):
    """Two names for one parameter, two for one layer if wanted, and a buffer beside them."""

    def __init__(self, shares_layer: bool = False) -> None:
        super().__init__()
        self.first = nn.Linear(3, 3)
        self.second = nn.Linear(3, 3)
        self.second.weight = self.first.weight
        self.again = self.second if shares_layer else nn.Linear(3, 3)
        self.shift = nn.Buffer(torch.tensor(1.0))

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        return self.again(self.second(self.first(x).tanh())) + self.shift


def make(kind: str) -> nn.Module:
    if kind == "tied":
        return Tied()
    norms = {"norm": nn.BatchNorm1d(4), "average": nn.BatchNorm1d(4, momentum=None)}
    middle = norms.get(kind, nn.Tanh())
    return nn.Sequential(nn.Sequential(nn.Linear(3, 4), middle), nn.Linear(4, 3, bias=False))


KIND = st.sampled_from(["plain", "norm", "tied"])


@given(kind=KIND, training=st.booleans(), data=st.data(), seed=SEED)
def test_functional_call_by_hand_computes_what_torch_does_and_gives_all_back(
    kind: str, training: bool, data: Any, seed: int
) -> None:
    by_hand = rebuilt("notions/functional-call/functional_call_by_hand.py").functional_call
    torch.manual_seed(seed)
    module = make(kind).train(training)
    own = {
        **dict(module.named_parameters(remove_duplicate=False)),
        **dict(module.named_buffers(remove_duplicate=False)),
    }
    unique = [*dict(module.named_parameters()), *dict(module.named_buffers())]
    names = data.draw(st.lists(st.sampled_from(unique), unique=True))
    given_tensors = {
        name: (torch.rand(own[name].shape) + 0.5)
        .to(own[name].dtype)
        .requires_grad_(not name.rpartition(".")[2].startswith(("running", "num_", "shift")))
        for name in names
    }
    if data.draw(st.booleans()):
        given_tensors["typo"] = torch.ones(1)
    x = torch.randn(5, 3)

    results = []
    for call in (by_hand, func.functional_call):
        tensors = {
            name: tensor.detach().clone().requires_grad_(tensor.requires_grad)
            for name, tensor in given_tensors.items()
        }
        copy = deepcopy(module)
        before = list(copy.named_parameters(remove_duplicate=False))
        before += list(copy.named_buffers(remove_duplicate=False))
        output = call(copy, tensors, (x,))
        if output.requires_grad:
            output.square().sum().backward()
        after = list(copy.named_parameters(remove_duplicate=False))
        after += list(copy.named_buffers(remove_duplicate=False))
        assert [(name, id(tensor)) for name, tensor in before] == [
            (name, id(tensor)) for name, tensor in after
        ]
        gradients = {name: tensor.grad for name, tensor in tensors.items()}
        own_gradients = {name: p.grad for name, p in copy.named_parameters()}
        state = copy.state_dict()
        results.append((output, tensors, gradients, own_gradients, state))
    torch.testing.assert_close(*[result[0] for result in results])
    for ours, theirs in zip(results[0][1:], results[1][1:], strict=True):
        assert list(ours) == list(theirs)
        for name, tensor in theirs.items():
            assert (tensor is None) == (ours[name] is None)
            if tensor is not None:
                torch.testing.assert_close(ours[name], tensor)


@given(data=st.data(), seed=SEED)
def test_functional_call_by_hand_gives_a_layer_of_two_names_its_own_weights_back(
    data: Any, seed: int
) -> None:
    """Torch computes the same, but leaves the given weights in the layer."""
    by_hand = rebuilt("notions/functional-call/functional_call_by_hand.py").functional_call
    torch.manual_seed(seed)
    module = Tied(shares_layer=True)
    own = list(module.named_parameters())
    names = data.draw(st.lists(st.sampled_from([name for name, _ in own]), unique=True))
    tensors = {name: torch.rand_like(module.get_parameter(name)) for name in names}
    x = torch.randn(5, 3)
    output = by_hand(module, tensors, (x,))
    assert all(a is b for (_, a), (_, b) in zip(own, module.named_parameters(), strict=True))
    torch.testing.assert_close(output, func.functional_call(module, tensors, (x,)))


@given(kind=KIND)
def test_functional_call_by_hand_gives_all_back_after_an_error(kind: str) -> None:
    by_hand = rebuilt("notions/functional-call/functional_call_by_hand.py").functional_call
    module = make(kind)
    own = list(module.named_parameters())
    tensors = {name: torch.zeros(p.shape) for name, p in own}
    with pytest.raises(RuntimeError):
        by_hand(module, tensors, (torch.ones(2, 9),))
    assert all(a is b for (_, a), (_, b) in zip(own, module.named_parameters(), strict=True))


@given(
    kind=st.sampled_from(["plain", "norm"]),
    members=st.integers(1, 4),
    training=st.booleans(),
    shared=st.booleans(),
    frozen=st.booleans(),
    seed=SEED,
)
def test_an_ensemble_by_hand_equals_vmap_in_outputs_gradients_and_buffers(
    kind: str, members: int, training: bool, shared: bool, frozen: bool, seed: int
) -> None:
    shown = rebuilt("notions/functional-call/ensemble_by_hand.py")
    torch.manual_seed(seed)
    models = [make(kind).train(training) for _ in range(members)]
    for model in models:
        model.get_parameter("1.weight").requires_grad_(not frozen)
        model.scale = nn.Buffer(torch.ones(2, requires_grad=frozen))
    x = torch.randn(5, 3) if shared else torch.randn(members, 5, 3)

    def call(parameters: Any, buffers: Any, x: torch.Tensor) -> Any:
        return func.functional_call(models[0], (parameters, buffers), (x,))

    ours = shown.stack_state(models)
    theirs = func.stack_module_state(models)
    for mine, wanted in zip(ours, theirs, strict=True):
        assert list(mine) == list(wanted)
        for name, tensor in wanted.items():
            assert torch.equal(mine[name], tensor)
            assert mine[name].requires_grad == tensor.requires_grad
            assert mine[name].is_leaf
    output = shown.call_each(models[0], *ours, x, in_dim=None if shared else 0)
    wanted = func.vmap(call, in_dims=(0, 0, None if shared else 0))(*theirs, x)
    torch.testing.assert_close(output, wanted)
    output.square().mean().backward()
    wanted.square().mean().backward()
    for name, tensor in theirs[0].items():
        if tensor.grad is None:
            assert ours[0][name].grad is None
        else:
            torch.testing.assert_close(ours[0][name].grad, tensor.grad)
    for name, tensor in theirs[1].items():
        torch.testing.assert_close(ours[1][name], tensor)


# ---- answers to exercises


@given(
    kind=st.sampled_from(["plain", "norm", "average", "tied"]), members=st.integers(1, 4), seed=SEED
)
def test_a_call_with_mean_weights_is_a_call_of_the_averaged_model(
    kind: str, members: int, seed: int
) -> None:
    call_mean = rebuilt("notions/functional-call/answer_mean_weights.py").call_mean
    torch.manual_seed(seed)
    models = [make(kind) for _ in range(members)]
    for model in models:
        model(torch.randn(9, 3))
        model.eval()
    averaged = torch.optim.swa_utils.AveragedModel(models[0], use_buffers=True)
    for model in models:
        averaged.update_parameters(model)
    x = torch.randn(4, 3)
    output = call_mean(models, x)
    torch.testing.assert_close(output, averaged.eval()(x), atol=1e-5, rtol=1e-4)
    states = [deepcopy(model.train().state_dict()) for model in models]
    call_mean(models, x)
    assert str([model.state_dict() for model in models]) == str(states)


@given(batch=st.integers(1, 4), biased=st.booleans(), seed=SEED)
def test_per_sample_gradients_add_up_to_the_gradient_of_the_sum(
    batch: int, biased: bool, seed: int
) -> None:
    answer = rebuilt("notions/functional-call/answer_per_sample_gradients.py")
    torch.manual_seed(seed)
    model = nn.Sequential(nn.Conv1d(1, 2, 2, bias=biased), nn.Tanh(), nn.Flatten())
    x = torch.randn(batch, 1, 4)
    y = torch.randn(batch, 6)
    loss = nn.MSELoss(reduction="sum")
    rows = answer.per_sample_gradients(model, loss, x, y)
    loss(model(x), y).backward()
    for name, parameter in model.named_parameters():
        assert parameter.grad is not None
        assert rows[name].shape == (batch, *parameter.shape)
        torch.testing.assert_close(rows[name].sum(dim=0), parameter.grad, atol=1e-4, rtol=1e-4)


@given(kind=KIND, data=st.data(), seed=SEED)
def test_some_gradients_are_those_of_autograd_and_none_is_stored(
    kind: str, data: Any, seed: int
) -> None:
    gradients_of = rebuilt("notions/functional-call/answer_some_gradients.py").gradients_of
    torch.manual_seed(seed)
    model = make(kind).eval()
    known = [name for name, _ in model.named_parameters()]
    names = data.draw(st.lists(st.sampled_from(known), min_size=1, unique=True))
    x = torch.randn(5, 3)
    wanted = torch.autograd.grad(
        model(x).square().mean(), [model.get_parameter(name) for name in names]
    )
    got = gradients_of(names, model, x)
    assert all(parameter.grad is None for parameter in model.parameters())
    for name, gradient in zip(names, wanted, strict=True):
        torch.testing.assert_close(got[name], gradient)
