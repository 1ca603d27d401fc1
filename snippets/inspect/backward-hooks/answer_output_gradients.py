import torch
from torch import nn


def output_gradients(model, x):
    names = {child: name for name, child in model.named_children()}
    gradients = {}

    def watch(module, args, output):
        def keep(gradient):
            gradients[names[module]] = gradient.clone()

        output.register_hook(keep)

    handles = [child.register_forward_hook(watch) for child in names]
    model(x).sum().backward()
    for handle in handles:
        handle.remove()
    return gradients


# the check
first = nn.Linear(3, 4)
last = nn.Linear(4, 1)
x = torch.randn(5, 3)
of_last = torch.ones(5, 1)  # the gradient of a sum
of_relu = of_last @ last.weight
of_first = of_relu * (first(x) > 0)  # zero where the ReLU is off
wanted = {"0": of_first, "1": of_relu, "2": of_last}
try:
    for inplace in False, True:
        model = nn.Sequential(first, nn.ReLU(inplace), last)
        got = output_gradients(model, x)
        for name, gradient in wanted.items():
            same = name in got and torch.allclose(got[name], gradient)
            assert same, f"gradient of {name!r} with inplace={inplace}"
        assert not any(m._forward_hooks for m in model), "a hook is left"
    print("solved")
except (AssertionError, RuntimeError) as error:
    print("not yet:", str(error).partition(". ")[0])
