"""What docs/create/initialize-a-model.md shows holds for other models, too."""

import torch
from hypothesis import given
from hypothesis import strategies as st
from shown import rebuilt
from torch import nn

PAGE = "create/initialize-a-model/"
LAYERS = {
    "linear": lambda: nn.Linear(4, 4),
    "no bias": lambda: nn.Linear(4, 4, bias=False),
    "conv": lambda: nn.Conv1d(4, 4, 3),
    "norm": lambda: nn.LayerNorm(4),
    "words": lambda: nn.Embedding(5, 4, padding_idx=2),
    "bag": lambda: nn.EmbeddingBag(5, 4, padding_idx=-1),
    "all words": lambda: nn.Embedding(5, 4),
    "attention": lambda: nn.MultiheadAttention(4, 2),
    "lstm": lambda: nn.LSTM(4, 4),
    "prelu": lambda: nn.PReLU(4),
    "relu": lambda: nn.ReLU(),
    "nested": lambda: nn.Sequential(nn.Linear(4, 4), nn.BatchNorm1d(4)),
}
models = st.lists(st.sampled_from(sorted(LAYERS)), min_size=1, max_size=5)
seeds = st.integers(0, 2**31)


def build(names: list[str]) -> nn.Sequential:
    return nn.Sequential(*[LAYERS[name]() for name in names])


@given(names=models, seed=seeds)
def test_reset_fills_each_parameter_of_layers_of_torch(names: list[str], seed: int) -> None:
    torch.manual_seed(seed)
    model = build(names)
    with torch.no_grad():
        for parameter in model.parameters():
            parameter.fill_(torch.nan)
    assert rebuilt(PAGE + "reset_all.py").reset(model) == []
    for parameter in model.parameters():
        assert not parameter.isnan().any()
    fresh = build(names)
    for ours, theirs in zip(model.parameters(), fresh.parameters(), strict=True):
        constant = (theirs == theirs.flatten()[0]).all()
        assert not constant or torch.equal(ours, theirs)


@given(names=models, kinds=st.sets(st.sampled_from([nn.Linear, nn.LayerNorm, nn.Conv1d])))
def test_what_is_left_alone_is_found(names: list[str], kinds: set[type[nn.Module]]) -> None:
    def function(module: nn.Module) -> None:
        if type(module) in kinds:
            for parameter in module.parameters(recurse=False):
                nn.init.ones_(parameter)

    model = build(names)
    wanted = [
        f"{path}.{name}"
        for path, module in model.named_modules()
        if type(module) not in kinds
        for name, _ in module.named_parameters(recurse=False)
    ]
    before = {name: tensor.clone() for name, tensor in model.state_dict().items()}
    found = rebuilt(PAGE + "answer_left_alone.py").left_alone(model, function)
    assert sorted(found) == sorted(wanted)
    for name, tensor in model.state_dict().items():
        assert torch.equal(tensor, before[name])
    shown = rebuilt(PAGE + "matches_nothing.py").left_alone(model, function)
    assert sorted(shown) == sorted(wanted)


@given(names=models, seed=seeds)
def test_padding_stays_zero_and_vectors_stay(names: list[str], seed: int) -> None:
    torch.manual_seed(seed)
    model = build(names)
    before = {name: p.clone() for name, p in model.named_parameters()}
    rebuilt(PAGE + "answer_keep_padding.py").initialize(model)
    for name, parameter in model.named_parameters():
        assert torch.equal(parameter, before[name]) == (parameter.dim() != 2)
    for module in model.modules():
        padding = getattr(module, "padding_idx", None)
        if padding is not None:
            assert not module.get_parameter("weight")[padding].any()


@given(parts=st.lists(st.floats(0.01, 1), min_size=2, max_size=8), seed=seeds)
def test_the_first_prediction_is_the_frequencies(parts: list[float], seed: int) -> None:
    torch.manual_seed(seed)
    frequencies = torch.tensor(parts) / sum(parts)
    head = nn.Linear(3, len(parts))
    rebuilt(PAGE + "answer_first_prediction.py").start_at(head, frequencies)
    answer = head(torch.randn(4, 3)).softmax(dim=1)
    torch.testing.assert_close(answer, frequencies.expand_as(answer))


@given(names=models, more=st.integers(0, 3), seed=st.integers(0, 2**20))
def test_a_seed_by_name_gives_each_layer_its_own_numbers(
    names: list[str], more: int, seed: int
) -> None:
    initialize = rebuilt(PAGE + "seed_by_name.py").initialize
    small = build(names)
    large = build(names + ["linear"] * more)
    for model in (small, large):
        initialize(model, seed)
    theirs = dict(large.named_parameters())
    for name, parameter in small.named_parameters():
        assert torch.equal(parameter, theirs[name])
