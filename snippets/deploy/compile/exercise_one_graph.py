import torch
from torch import nn


# your turn
class AtMostOne(nn.Module):
    """Divide x by its largest size, if that exceeds 1."""

    def forward(self, x):
        largest = x.abs().max()
        if largest > 1:
            x = x / largest
        return x


# the check
def wanted(x):
    largest = x.abs().max().item()
    return x / largest if largest > 1 else x


def fault(x):
    x = x.clone().requires_grad_()
    compiled = torch.compile(AtMostOne(), backend="eager", fullgraph=True)
    try:
        got = compiled(x)
    except torch._dynamo.exc.Unsupported as error:
        return f"wanted one graph, got: {str(error).splitlines()[0]}"
    if not torch.allclose(got, wanted(x)):
        return f"{x.tolist()}: wanted {wanted(x).tolist()}, got {got.tolist()}"
    got.sum().backward()
    if not x.grad.isfinite().all():
        return f"{x.tolist()}: the gradient is {x.grad.tolist()}"
    return None


inputs = [torch.tensor([1.0, -4.0]), torch.tensor([0.5, -0.25])]
inputs += [torch.zeros(3), torch.tensor([[2.0, 1.0], [0.0, -1.0]])]
found = next((text for text in map(fault, inputs) if text), None)
print(f"not yet: {found}" if found else "solved")
