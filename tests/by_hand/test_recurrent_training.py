"""docs/create/recurrent-training.md: states that are carried and detached, and weights as made."""

import math

import torch
from hypothesis import given
from hypothesis import strategies as st
from shown import rebuilt
from torch import nn

detached = rebuilt("create/recurrent-training/answer_detached.py").detached

kinds = st.sampled_from([nn.RNN, nn.GRU, nn.LSTM])
seeds = st.integers(0, 2**31)


@given(
    kind=kinds,
    layers=st.integers(1, 3),
    cuts=st.lists(st.integers(1, 4), min_size=1, max_size=4),
    batch_first=st.booleans(),
    seed=seeds,
)
def test_pieces_with_the_state_carried_and_detached_equal_one_call(
    kind, layers, cuts, batch_first, seed
):
    torch.manual_seed(seed)
    layer = kind(3, 4, num_layers=layers, batch_first=batch_first)
    x = torch.randn(sum(cuts), 2, 3)
    if batch_first:
        x = x.transpose(0, 1)
    time = 1 if batch_first else 0
    whole, _ = layer(x)
    outputs, state = [], None
    for piece in x.split(cuts, dim=time):
        output, state = layer(piece, detached(state))
        outputs.append(output)
    torch.testing.assert_close(torch.cat(outputs, dim=time), whole, rtol=1e-4, atol=1e-5)


@given(
    kind=kinds,
    inputs=st.integers(1, 50),
    hidden=st.integers(1, 50),
    layers=st.integers(1, 2),
    bidirectional=st.booleans(),
    seed=seeds,
)
def test_each_weight_starts_within_the_bound(kind, inputs, hidden, layers, bidirectional, seed):
    torch.manual_seed(seed)
    bound = 1 / math.sqrt(hidden)
    layer = kind(inputs, hidden, num_layers=layers, bidirectional=bidirectional)
    cell = getattr(nn, f"{kind.__name__}Cell")(inputs, hidden)
    for parameter in (*layer.parameters(), *cell.parameters()):
        assert parameter.abs().max().item() <= bound + 1e-6


@given(
    kind=kinds,
    layers=st.integers(2, 4),
    bidirectional=st.booleans(),
    rate=st.sampled_from([0.1, 0.5, 0.9]),
    seed=seeds,
)
def test_dropout_leaves_the_first_layer_alone_and_is_off_in_eval_mode(
    kind, layers, bidirectional, rate, seed
):
    torch.manual_seed(seed)
    settings = {"num_layers": layers, "bidirectional": bidirectional}
    drops = kind(3, 4, dropout=rate, **settings)
    plain = kind(3, 4, **settings)
    plain.load_state_dict(drops.state_dict())
    x = torch.randn(5, 2, 3)

    def run(layer):
        output, state = layer(x)
        return output, state[0] if kind is nn.LSTM else state

    _, dropped = run(drops)
    _, kept = run(plain)
    first = 1 + bidirectional
    torch.testing.assert_close(dropped[:first], kept[:first])
    torch.testing.assert_close(run(drops.eval())[0], run(plain)[0])
