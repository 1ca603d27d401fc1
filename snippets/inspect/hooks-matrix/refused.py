import torch
from count_hooks import Model, register
from torch.func import functional_call, grad

x = torch.ones(3, 2)


def gradient_of_weights(model):
    torch.autograd.grad(model(x).sum(), list(model.parameters()))


def functional_gradient(model):
    def loss(weights):
        return functional_call(model, weights, (x,)).sum()

    weights = {name: w.detach() for name, w in model.named_parameters()}
    grad(loss)(weights)


def traced(model):
    torch.compiler.reset()
    torch.compile(model, backend="eager", fullgraph=True)(x)


for kind, run in [
    ("multi_grad", gradient_of_weights),
    ("full_backward", functional_gradient),
    ("full_backward", traced),
]:
    model = Model()
    register(kind, model.watched)
    try:
        run(model)
    except RuntimeError as error:
        print(f"{type(error).__name__}: {str(error).splitlines()[0]}")
