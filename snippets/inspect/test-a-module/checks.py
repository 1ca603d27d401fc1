# --8<-- [start:tools]
"""Ten checks of a torch.nn module, and three more.

Each check works on copies, and raises AssertionError if it fails.
Dimension 0 of each input and output counts the samples.
"""

import io
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from copy import deepcopy

import torch
from torch import Tensor, nn


def tensors(value: object) -> list[Tensor]:
    """Return the tensors in a tensor, tuple, list or dict, in order."""
    if isinstance(value, Tensor):
        return [value]
    if isinstance(value, dict):
        value = list(value.values())
    if isinstance(value, (tuple, list)):
        return [tensor for part in value for tensor in tensors(part)]
    return []


def call(forward: Callable[..., object], *inputs: Tensor) -> list[Tensor]:
    """Call with copies of the inputs; return the tensors that come out."""
    results = tensors(forward(*[x.clone() for x in inputs]))
    assert results, "forward returns no tensor, tuple, list or dict of them"
    return results


def outputs(module: nn.Module, *inputs: Tensor, seed: int = 0) -> list[Tensor]:
    """Call a copy of the module under a seed; return its tensors."""
    with torch.random.fork_rng():
        torch.manual_seed(seed)
        return call(deepcopy(module), *inputs)


# --8<-- [end:tools]
# --8<-- [start:compare]
def same(a: Tensor, b: Tensor, **tolerances: float) -> bool:
    """Say whether two tensors are equal but for rounding; nan equals nan."""
    try:
        torch.testing.assert_close(a, b, equal_nan=True, **tolerances)
    except AssertionError:
        return False
    return True


def run(
    check: Callable[..., None],
    module: nn.Module,
    *inputs: Tensor,
    **settings: object,
) -> None:
    """Run a check; print whether the module passes it."""
    name = type(module).__name__
    try:
        check(module, *inputs, **settings)
    except AssertionError as error:
        print(f"{name} fails: {error}")
    else:
        print(f"{name} passes")


# --8<-- [end:compare]
# --8<-- [start:inputs]
def needs_grad(inputs: tuple[Tensor, ...]) -> list[Tensor]:
    """Return copies of the inputs; those of floats require grad."""
    copies = [tensor.detach().clone() for tensor in inputs]
    for copy in copies:
        copy.requires_grad_(copy.is_floating_point())
    return copies


def replaced(x: Tensor) -> Tensor:
    """Return other values of the same shape, dtype and range of ids."""
    if x.dtype == torch.bool:
        return ~x
    if not x.is_floating_point():
        assert x.min() < x.max(), "all ids are equal: vary them in the inputs"
        return torch.where(x == x.min(), x.max(), x.min())
    noise = torch.randn(x.shape, generator=torch.Generator().manual_seed(1))
    return x + 1 + noise.to(x)


def random_sum(x: Tensor) -> Tensor:
    """Return a weighted sum of an output: a plain sum may cancel."""
    if x.is_complex():
        x = torch.view_as_real(x)
    noise = torch.randn(x.shape, generator=torch.Generator().manual_seed(2))
    return (x * noise.to(x)).sum()


@contextmanager
def may_not_raise(what: str) -> Iterator[None]:
    """Turn an error of the module into a failed check that says where."""
    try:
        yield
    except Exception as error:
        message = str(error).strip().replace(":\n\t", ": ")
        first_line = message.partition("\n")[0].rstrip(", ")
        text = f"{what}: {type(error).__name__}: {first_line}"
        raise AssertionError(text) from error


# --8<-- [end:inputs]
# --8<-- [start:samples]
def check_samples(module: nn.Module, *inputs: Tensor) -> None:
    """Assert that no sample of a batch depends on another sample."""
    size = len(inputs[0])
    assert size > 1, "give a batch of at least two samples"
    before = outputs(module, *inputs)
    for j in range(size):
        changed = [x.clone() for x in inputs]
        for x, new in zip(changed, map(replaced, inputs), strict=True):
            x[j] = new[j]
        for old, new in zip(before, outputs(module, *changed), strict=True):
            text = f"an output of shape {tuple(old.shape)} has no samples"
            assert old.shape[:1] == (size,), text
            for i in set(range(size)) - {j}:
                text = f"output sample {i} changes with input sample {j}"
                assert same(old[i], new[i]), text
    check_sample_gradients(module, *inputs)


def check_sample_gradients(module: nn.Module, *inputs: Tensor) -> None:
    """Assert that the gradient from one sample to another is zero."""
    copies = needs_grad(inputs)
    floats = [x for x in copies if x.requires_grad]
    for output in outputs(module, *copies):
        if not output.requires_grad or not floats:
            continue
        for i in range(len(output)):
            loss = random_sum(output[i])
            keep = {"retain_graph": True, "allow_unused": True}
            gradients = torch.autograd.grad(loss, floats, **keep)
            for gradient in gradients:
                if gradient is not None:
                    hit = gradient.reshape(len(gradient), -1).any(dim=1)
                    hit[i] = False  # a sample may depend on itself
                    others = hit.nonzero().flatten().tolist()
                    text = f"gradient from output sample {i} to {others}"
                    assert not others, text


# --8<-- [end:samples]
# --8<-- [start:causal]
def check_causal(module: nn.Module, *inputs: Tensor, dim: int = 1) -> None:
    """Assert that no output depends on inputs at later times.

    dim: the dimension of each input and output that counts the times.
    """
    length = inputs[0].shape[dim]
    assert length > 1, "give at least two times"
    before = outputs(module, *inputs)
    for time in range(1, length):
        changed = []
        for x in inputs:
            past = x.narrow(dim, 0, time)
            future = replaced(x).narrow(dim, time, length - time)
            changed.append(torch.cat([past, future], dim))
        for old, new in zip(before, outputs(module, *changed), strict=True):
            text = f"an output of shape {tuple(old.shape)} has not {length}"
            text += f" times in dimension {dim}"
            assert old.shape[dim:][:1] == (length,), text
            for earlier in range(time):
                text = f"output at time {earlier} changes with inputs at {time}"
                text += " or later"
                old_step = old.select(dim, earlier)
                assert same(old_step, new.select(dim, earlier)), text


# --8<-- [end:causal]
# --8<-- [start:parameters]
def move_parameters(module: nn.Module) -> None:
    """Add a little noise to each parameter of floats."""
    for parameter in module.parameters():
        if parameter.is_floating_point():
            parameter.add_(torch.randn_like(parameter), alpha=0.1)


def check_parameters(module: nn.Module, *inputs: Tensor) -> None:
    """Assert that each parameter that requires grad gets a gradient.

    The values are moved a little, because weights of zeros pass no
    gradient on. A gradient below a millionth of the largest is rounding.
    """
    copy = deepcopy(module)
    with torch.random.fork_rng():
        torch.manual_seed(3)
        with torch.no_grad():
            for parameter in copy.parameters():
                parameter.grad = None
            move_parameters(copy)
        results = call(copy, *inputs)
    learns = {n: p for n, p in copy.named_parameters() if p.requires_grad}
    losses = [random_sum(x) for x in results if x.requires_grad]
    if losses:
        torch.stack(losses).sum().backward()
    sizes = {}
    for name, parameter in learns.items():
        text = f"{name} gets no gradient: it is unused or detached"
        assert parameter.grad is not None, text
        gradient = parameter.grad.to_dense()
        text = f"the gradient of {name} is not finite"
        assert gradient.isfinite().all(), text
        if gradient.numel():  # nn.Linear(0, 3) has a weight of no numbers
            sizes[name] = gradient.abs().max().item()
    for name, size in sizes.items():
        text = f"the gradient of {name} is zero, or only rounding"
        assert size > 1e-6 * max(sizes.values()), text


# --8<-- [end:parameters]
# --8<-- [start:modes]
def check_modes(module: nn.Module, *inputs: Tensor) -> None:
    """Assert that eval() ends randomness and updates, and modes stay."""
    copy = deepcopy(module)
    for mode in (True, False):
        copy.train(mode)
        before = deepcopy(copy)
        # look before the first call, and after it
        for what in (f"train({mode}) misses", "forward changes mode of"):
            for name, part in copy.named_modules():
                assert part.training == mode, f"{what} {name or 'the module'}"
            with torch.random.fork_rng():
                torch.manual_seed(0)
                random_state = torch.get_rng_state()
                call(copy, *inputs)
                draws = not torch.equal(random_state, torch.get_rng_state())
    for kind in ("named_parameters", "named_buffers"):
        old = dict(getattr(before, kind)())
        for name, value in getattr(copy, kind)():
            kept = name in old and same(value, old[name], rtol=0.0, atol=0.0)
            assert kept, f"a call in eval mode changes {name}"
    ours = outputs(copy, *inputs, seed=0)
    theirs = outputs(copy, *inputs, seed=1)
    for a, b in zip(ours, theirs, strict=True):
        assert same(a, b), "in eval mode the output depends on the seed"
    assert not draws, "in eval mode a call draws random numbers"


# --8<-- [end:modes]
# --8<-- [start:state]
def check_state(
    module: nn.Module,
    *inputs: Tensor,
    make: Callable[[], nn.Module],
) -> None:
    """Assert that a fresh module with this state gives equal outputs.

    make: called without arguments, returns a new module of the same class,
    dtype and device.
    """
    trained = deepcopy(module).train()
    with torch.random.fork_rng():
        torch.manual_seed(4)
        fresh = make()
        assert fresh is not module, "make() returns the module itself"
        fresh.eval()
        with torch.no_grad():
            move_parameters(trained)
            call(trained, *inputs)  # moves running statistics
    trained.eval()
    file = io.BytesIO()
    torch.save(trained.state_dict(), file)
    file.seek(0)
    with may_not_raise("loading into a fresh module"):
        fresh.load_state_dict(torch.load(file, weights_only=True))
    ours = outputs(trained, *inputs)
    theirs = outputs(fresh, *inputs)
    for a, b in zip(ours, theirs, strict=True):
        text = "a fresh module with the same state gives other outputs:"
        assert same(a, b), text + " something is not in the state"


# --8<-- [end:state]
# --8<-- [start:dtype-and-device]
def check_dtype_and_device(module: nn.Module, *inputs: Tensor) -> None:
    """Assert that the module works in other dtypes and on meta.

    A tensor that does not move with the module meets the tensors that do.
    """
    expected = outputs(module, *inputs)
    for dtype in (torch.float64, torch.bfloat16):
        cast = [x.to(dtype) if x.is_floating_point() else x for x in inputs]
        with may_not_raise(str(dtype)):
            results = outputs(deepcopy(module).to(dtype), *cast)
        for result in results:
            text = f"a module of {dtype} returns {result.dtype}"
            assert not result.is_floating_point() or result.dtype == dtype, text
    with may_not_raise("meta"):
        moved = [x.to("meta") for x in inputs]
        results = outputs(deepcopy(module).to("meta"), *moved)
    for result, value in zip(results, expected, strict=True):
        text = f"a module on meta returns a tensor on {result.device}"
        assert result.device.type == "meta", text
        text = f"shape {tuple(value.shape)}, on meta {tuple(result.shape)}"
        assert result.shape == value.shape, text


# --8<-- [end:dtype-and-device]
# --8<-- [start:batch-sizes]
def check_batch_sizes(
    module: nn.Module,
    *inputs: Tensor,
    unbatched: bool = False,
) -> None:
    """Assert that a batch of one and a batch of none keep the shape.

    unbatched: the module also takes one sample without the batch.
    """
    expected = outputs(module, *inputs)
    for size in (1, 0):
        with may_not_raise(f"a batch of {size}"):
            results = outputs(module, *[x[:size] for x in inputs])
        for result, value in zip(results, expected, strict=True):
            wanted = (size, *value.shape[1:])
            text = f"a batch of {size}: {tuple(result.shape)}, not {wanted}"
            assert result.shape == wanted, text
    if unbatched:
        with may_not_raise("one sample without a batch"):
            results = outputs(module, *[x[0] for x in inputs])
        alone = outputs(module, *[x[:1] for x in inputs])
        for result, value in zip(results, alone, strict=True):
            text = "one sample without a batch gives another output"
            assert same(result, value[0]), text


# --8<-- [end:batch-sizes]
# --8<-- [start:determinism]
def check_determinism(module: nn.Module, *inputs: Tensor) -> None:
    """Assert that the seed and the inputs alone decide the output."""
    settings = global_settings()
    first = outputs(module, *inputs)
    again = outputs(module, *inputs)
    used = deepcopy(module)
    with torch.random.fork_rng():
        call(used, *map(replaced, inputs))  # another call before
    after = outputs(used, *inputs)
    for a, b, c in zip(first, again, after, strict=True):
        assert same(a, b), "two calls under one seed differ"
        assert same(a, c), "the output depends on an earlier call"
    states = []
    for seed in (0, 1):
        with torch.random.fork_rng():
            torch.manual_seed(seed)
            call(deepcopy(module), *inputs)
            states.append(torch.get_rng_state())
    assert not torch.equal(*states), "a call sets the seed"
    for before, now in zip(settings, global_settings(), strict=True):
        assert before == now, f"a call changes a global setting: {now}"


def global_settings() -> list[str]:
    """Return settings of torch that hold for the whole program."""
    return [
        f"default dtype {torch.get_default_dtype()}",
        f"grad mode {torch.is_grad_enabled()}",
        f"threads {torch.get_num_threads()}",
        f"deterministic {torch.are_deterministic_algorithms_enabled()}",
    ]


# --8<-- [end:determinism]
# --8<-- [start:gradients]
def check_gradients(
    module: nn.Module, *inputs: Tensor, fast: bool = True, second: bool = False
) -> None:
    """Assert that gradients equal differences of outputs, in double.

    It counts the inputs first, and then the parameters in order.
    fast: compare along one random direction, not for each number.
    second: check the gradients of the gradients, too.
    """
    double = deepcopy(module).double()
    values = [x.double() if x.is_floating_point() else x for x in inputs]
    arguments = needs_grad((*values, *double.parameters()))
    names = [name for name, _ in double.named_parameters()]

    def function(*arguments: Tensor) -> tuple[Tensor, ...]:
        weights = dict(zip(names, arguments[len(inputs) :], strict=True))
        copy = deepcopy(double)

        def forward(*inputs: Tensor) -> object:
            return torch.func.functional_call(copy, weights, inputs)

        with torch.random.fork_rng():
            torch.manual_seed(0)
            results = call(forward, *arguments[: len(inputs)])
        kinds = [x.is_floating_point() or x.is_complex() for x in results]
        return tuple(x for x, kind in zip(results, kinds, strict=True) if kind)

    with may_not_raise("gradcheck"):
        torch.autograd.gradcheck(function, arguments, fast_mode=fast)
    if second:
        with may_not_raise("gradgradcheck"), torch.random.fork_rng():
            torch.autograd.gradgradcheck(function, arguments, fast_mode=fast)


# --8<-- [end:gradients]
# --8<-- [start:export]
def check_export(module: nn.Module, *inputs: Tensor) -> None:
    """Assert that the exported program gives equal outputs.

    It is saved, loaded, and called with the inputs and with other values.
    """
    copy = deepcopy(module).eval()
    file = io.BytesIO()
    with may_not_raise("export"):
        exported = torch.export.export(copy, inputs)
        torch.export.save(exported, file)
        file.seek(0)
        loaded = torch.export.load(file).module()
    for values in (inputs, tuple(map(replaced, inputs))):
        ours = outputs(copy, *values)
        with torch.random.fork_rng():
            torch.manual_seed(0)
            theirs = call(loaded, *values)
        for a, b in zip(ours, theirs, strict=True):
            assert same(a, b), "the exported program gives other outputs"


# --8<-- [end:export]
# --8<-- [start:more]
def check_copies(module: nn.Module, *inputs: Tensor) -> None:
    """Assert that writing into a deep copy leaves the module as it was."""
    before = outputs(module, *inputs)
    with torch.no_grad():
        for tensor in tensors(deepcopy(module).state_dict()):
            tensor.zero_()
    for a, b in zip(before, outputs(module, *inputs), strict=True):
        assert same(a, b), "a deep copy shares memory with the module"


def check_inputs_kept(module: nn.Module, *inputs: Tensor) -> None:
    """Assert that a call does not write into its inputs."""
    copies = [x.clone() for x in inputs]
    with torch.random.fork_rng():
        deepcopy(module)(*copies)
    for index, (a, b) in enumerate(zip(inputs, copies, strict=True)):
        assert torch.equal(a, b), f"forward writes into input {index}"


def check_order_of_samples(module: nn.Module, *inputs: Tensor) -> None:
    """Assert that reversing the batch reverses the outputs (eval mode)."""
    copy = deepcopy(module).eval()
    expected = outputs(copy, *inputs)
    results = outputs(copy, *[x.flip(0) for x in inputs])
    for a, b in zip(expected, results, strict=True):
        assert same(a.flip(0), b), "the place in the batch changes the output"


MORE = [check_copies, check_inputs_kept, check_order_of_samples]


# --8<-- [end:more]
# --8<-- [start:all]
TEN: list[Callable[..., None]] = [
    check_samples,
    check_causal,
    check_parameters,
    check_modes,
    check_state,
    check_dtype_and_device,
    check_batch_sizes,
    check_determinism,
    check_gradients,
    check_export,
]


def failures(
    make: Callable[[], nn.Module], *inputs: Tensor, causal: bool = False
) -> dict[str, str]:
    """Run the checks on make(); return the message of each that fails.

    causal: run check_causal as well.
    """
    found = {}
    module = make()
    for check in [*TEN, *MORE]:
        if check is check_causal and not causal:
            continue
        settings = {"make": make} if check is check_state else {}
        try:
            check(module, *inputs, **settings)
        except AssertionError as error:
            found[check.__name__] = str(error)
        except (RuntimeError, TypeError, ValueError, LookupError) as error:
            found[check.__name__] = f"{type(error).__name__}: {error}"
    return found


if __name__ == "__main__":
    torch.manual_seed(0)
    found = failures(lambda: nn.Linear(3, 2), torch.randn(4, 3))
    print("nn.Linear:", found or "no failure")
# --8<-- [end:all]
