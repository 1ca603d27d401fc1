"""The guards of the page on recompilation compile again when torch does."""

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from shown import rebuilt
from torch import nn

SEED = st.integers(0, 2**31)
CALL = st.tuples(
    st.integers(0, 4),  # rows
    st.sampled_from([torch.float32, torch.float64]),
    st.booleans(),  # training
    st.booleans(),  # gradients are recorded
)


# A hundred calls and more: each that makes a graph costs Dynamo a tenth of a second.
@pytest.mark.long
@settings(max_examples=30)
@given(seed=SEED, calls=st.lists(CALL, min_size=4, max_size=6), dropout=st.booleans())
def test_the_sketch_makes_a_graph_when_torch_does_and_gives_its_output(
    seed: int, calls: list[tuple[int, torch.dtype, bool, bool]], dropout: bool
) -> None:
    graphs = []

    def backend(graph: torch.fx.GraphModule, inputs: list) -> object:
        graphs.append(graph)
        return graph.forward

    torch.compiler.reset()
    last = nn.Dropout() if dropout else nn.BatchNorm1d(4, track_running_stats=False)
    model = nn.Sequential(nn.Linear(3, 4), last)
    ours = rebuilt("deploy/recompilation/by_hand.py").CompiledByHand(model)
    theirs = torch.compile(model, backend=backend, dynamic=False)
    for rows, dtype, training, grad in calls:
        model.to(dtype).train(training)
        x = torch.ones(rows + 2, 3, dtype=dtype)
        with torch.set_grad_enabled(grad):
            torch.manual_seed(seed)
            mine = ours(x)
            torch.manual_seed(seed)
            other = theirs(x)
        torch.testing.assert_close(mine, other)
        assert mine.requires_grad == other.requires_grad
        assert len(ours.graphs) == len(graphs)


@given(rows=st.integers(1, 40), columns=st.integers(0, 3), seed=SEED)
def test_the_answer_on_padded_batches_calls_with_a_power_of_two_and_returns_the_rows(
    rows: int, columns: int, seed: int
) -> None:
    call_padded = rebuilt("deploy/recompilation/answer_padded_batches.py").call_padded
    torch.manual_seed(seed)
    sizes = []

    def plain(x: torch.Tensor) -> torch.Tensor:
        sizes.append(len(x))
        return x * 2

    x = torch.randn(rows, columns)
    assert torch.equal(call_padded(plain, x), x * 2)
    [size] = sizes
    assert size >= rows
    assert size < 2 * rows or rows == 1
    assert size & (size - 1) == 0
