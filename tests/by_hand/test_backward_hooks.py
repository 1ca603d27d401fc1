"""What docs/inspect/backward-hooks.md and its exercises build by hand, held against torch."""

import torch
from hypothesis import given
from hypothesis import strategies as st
from shown import rebuilt
from torch import nn

SEED = st.integers(0, 2**31)


def gradient_of(tensor: torch.Tensor) -> torch.Tensor:
    assert tensor.grad is not None
    return tensor.grad


@given(rows=st.integers(1, 4), columns=st.integers(1, 4), bound=st.integers(1, 10), seed=SEED)
def test_a_tensor_hook_clips_one_gradient_as_clip_grad_value_does(
    rows, columns, bound, seed
) -> None:
    generator = torch.Generator().manual_seed(seed)
    gradient = bound * torch.randn(rows, columns, generator=generator)
    clipped = torch.zeros(rows, columns, requires_grad=True)
    reference = torch.zeros(rows, columns, requires_grad=True)
    clipped.register_hook(rebuilt("inspect/backward-hooks/clip_gradients.py").clip)
    clipped.backward(gradient)
    reference.backward(gradient)
    nn.utils.clip_grad_value_(reference, 1)
    assert torch.equal(gradient_of(clipped), gradient_of(reference))


@given(steps=st.integers(1, 4), size=st.integers(1, 5), seed=SEED)
def test_a_post_accumulate_hook_clips_the_sum(steps, size, seed) -> None:
    generator = torch.Generator().manual_seed(seed)
    clipped = torch.zeros(size, requires_grad=True)
    hook = rebuilt("inspect/backward-hooks/clip_accumulated.py").clip_sum
    clipped.register_post_accumulate_grad_hook(hook)
    expected = torch.zeros(size)
    for _ in range(steps):
        gradient = 2 * torch.randn(size, generator=generator)
        clipped.backward(gradient)
        expected = (expected + gradient).clamp(-1, 1)
    assert torch.equal(gradient_of(clipped), expected)


@given(
    kinds=st.lists(
        st.sampled_from([nn.Tanh, nn.ReLU, lambda: nn.ReLU(inplace=True)]),
        min_size=1,
        max_size=4,
    ),
    seed=SEED,
)
def test_tensor_hooks_give_the_gradient_of_each_output_also_in_place(kinds, seed) -> None:
    layers = [layer for kind in kinds for layer in (nn.Linear(3, 3), kind())]
    x = torch.randn(2, 3, generator=torch.Generator().manual_seed(seed))
    answer = rebuilt("inspect/backward-hooks/answer_output_gradients.py")
    got = answer.output_gradients(nn.Sequential(*layers), x)
    outputs = []
    for layer in layers:
        # Out of place: the gradient of each output is then kept by autograd itself.
        x = torch.relu(x) if isinstance(layer, nn.ReLU) else layer(x)
        outputs.append(x)
    gradients = torch.autograd.grad(x.sum(), outputs)
    for index, gradient in enumerate(gradients):
        torch.testing.assert_close(got[str(index)], gradient)


@given(rows=st.sets(st.integers(-5, 4)), steps=st.integers(1, 3), seed=SEED)
def test_frozen_rows_have_no_gradient_and_the_other_rows_their_own(rows, steps, seed) -> None:
    generator = torch.Generator().manual_seed(seed)
    embedding = nn.Embedding(5, 2)
    reference = nn.Embedding(5, 2)
    answer = rebuilt("inspect/backward-hooks/answer_frozen_rows.py")
    answer.freeze_rows(embedding, sorted(rows))
    for _ in range(steps):
        tokens = torch.randint(5, (4,), generator=generator)
        embedding(tokens).sum().backward()
        reference(tokens).sum().backward()
    gradient_of(reference.weight)[sorted(rows)] = 0
    assert torch.equal(gradient_of(embedding.weight), gradient_of(reference.weight))


@given(factor=st.sampled_from([-1.0, 0.0, 0.5, 3.0]), needed=st.booleans(), seed=SEED)
def test_the_scaled_gradients_are_those_of_the_inputs_alone(factor, needed, seed) -> None:
    layer = nn.Bilinear(2, 3, 4)
    generator = torch.Generator().manual_seed(seed)
    left = torch.randn(5, 2, generator=generator, requires_grad=True)
    right = torch.randn(5, 3, generator=generator, requires_grad=needed)
    inputs = [left, right] if needed else [left]
    plain = torch.autograd.grad(layer(left, right).sum(), [*inputs, layer.weight])
    answer = rebuilt("inspect/backward-hooks/answer_scaled_input.py")
    answer.scale_input_gradients(layer, factor)
    scaled = torch.autograd.grad(layer(left, right).sum(), [*inputs, layer.weight])
    assert torch.equal(scaled[-1], plain[-1])
    for new, old in zip(scaled[:-1], plain[:-1], strict=True):
        torch.testing.assert_close(new, factor * old)
