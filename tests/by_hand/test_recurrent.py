"""docs/create/recurrent.md: cells and layers by hand, equal to those of torch."""

from functools import partial

import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st
from shown import rebuilt
from torch import nn

rnn_step = rebuilt("create/recurrent/rnn_step.py").rnn_step
gru_step = rebuilt("create/recurrent/gru_step.py").gru_step
lstm_step = rebuilt("create/recurrent/lstm_step.py").lstm_step
layer_by_hand = rebuilt("create/recurrent/layer_by_hand.py").layer_by_hand

relu_step = partial(rnn_step, act=torch.relu)
sizes = st.integers(1, 5)
seeds = st.integers(0, 2**31)
dtypes = st.sampled_from([torch.float32, torch.float64])
batches = st.none() | st.integers(1, 4)


def close(ours, theirs):
    torch.testing.assert_close(ours, theirs, rtol=1e-4, atol=1e-5)


@given(
    kind=st.sampled_from(["tanh", "relu", "GRU", "LSTM"]),
    features=sizes,
    hidden=sizes,
    bias=st.booleans(),
    batch=batches,
    dtype=dtypes,
    seed=seeds,
)
def test_a_step_by_hand_is_a_cell_of_torch(kind, features, hidden, bias, batch, dtype, seed):
    torch.manual_seed(seed)
    lead = () if batch is None else (batch,)
    x = torch.randn(*lead, features, dtype=dtype)
    h = torch.randn(*lead, hidden, dtype=dtype)
    c = torch.randn(*lead, hidden, dtype=dtype)
    if kind == "LSTM":
        cell = nn.LSTMCell(features, hidden, bias, dtype=dtype)
        ours = lstm_step(x, (h, c), **dict(cell.named_parameters()))
        theirs = cell(x, (h, c))
    elif kind == "GRU":
        cell = nn.GRUCell(features, hidden, bias, dtype=dtype)
        ours = gru_step(x, (h,), **dict(cell.named_parameters()))
        theirs = (cell(x, h),)
    else:
        cell = nn.RNNCell(features, hidden, bias, nonlinearity=kind, dtype=dtype)
        step = rnn_step if kind == "tanh" else relu_step
        ours = step(x, (h,), **dict(cell.named_parameters()))
        theirs = (cell(x, h),)
    for mine, its in zip(ours, theirs, strict=True):
        close(mine, its)


@pytest.mark.filterwarnings("ignore:LSTM with projections")  # oneDNN has no proj_size
@given(
    kind=st.sampled_from(["tanh", "relu", "GRU", "LSTM"]),
    features=sizes,
    hidden=st.integers(2, 5),
    layers=st.integers(1, 3),
    bias=st.booleans(),
    bidirectional=st.booleans(),
    projected=st.booleans(),
    batch_first=st.booleans(),
    steps=st.integers(1, 5),
    batch=st.integers(1, 3),
    dtype=dtypes,
    seed=seeds,
)
def test_cells_unrolled_by_hand_are_a_layer_of_torch(
    kind,
    features,
    hidden,
    layers,
    bias,
    bidirectional,
    projected,
    batch_first,
    steps,
    batch,
    dtype,
    seed,
):
    torch.manual_seed(seed)
    settings = {
        "num_layers": layers,
        "bias": bias,
        "bidirectional": bidirectional,
        "batch_first": batch_first,
        "dtype": dtype,
    }
    count = layers * (1 + bidirectional)
    x = torch.randn(steps, batch, features, dtype=dtype)
    h = torch.randn(count, batch, hidden, dtype=dtype)
    states = [h]
    if kind == "LSTM":
        size = hidden - 1 if projected else 0
        layer = nn.LSTM(features, hidden, proj_size=size, **settings)
        states = [h[..., : size or hidden], torch.randn_like(h)]
        step = lstm_step
    elif kind == "GRU":
        layer = nn.GRU(features, hidden, **settings)
        step = gru_step
    else:
        layer = nn.RNN(features, hidden, nonlinearity=kind, **settings)
        step = rnn_step if kind == "tanh" else relu_step
    ours, last = layer_by_hand(step, layer, x, states)
    given_states = tuple(state.contiguous() for state in states)
    inputs = x.transpose(0, 1) if batch_first else x
    output, state = layer(inputs, given_states if kind == "LSTM" else h)
    close(ours, output.transpose(0, 1) if batch_first else output)
    for mine, its in zip(last, state if kind == "LSTM" else [state], strict=True):
        close(mine, its)


@given(layers=st.integers(1, 3), directions=sizes.map(lambda n: 1 + n % 2), seed=seeds)
def test_the_last_states_of_the_top_layer_stand_where_the_page_says(layers, directions, seed):
    torch.manual_seed(seed)
    gru = nn.GRU(3, 4, num_layers=layers, bidirectional=directions == 2)
    output, h_n = gru(torch.randn(5, 2, 3))
    by_place = h_n.view(layers, directions, 2, 4)
    close(by_place[-1, 0], output[-1, :, :4])
    if directions == 2:
        close(by_place[-1, 1], output[0, :, 4:])
