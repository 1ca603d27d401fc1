import torch
from torch import nn


def start_at(head, frequencies):
    """Let softmax(head(x)) be the frequencies, for each x, before training."""
    # your turn
    nn.init.zeros_(head.bias)


# the check
def check():
    for classes, dtype in ((2, torch.float32), (5, torch.float64)):
        torch.manual_seed(classes)
        head = nn.Linear(7, classes, dtype=dtype)
        parts = torch.rand(classes) + 0.01
        frequencies = parts / parts.sum()
        weight, bias = head.weight, head.bias
        start_at(head, frequencies)
        if head.weight is not weight or head.bias is not bias:
            return "not yet: an optimizer would hold the old parameters"
        if not all(parameter.requires_grad for parameter in head.parameters()):
            return "not yet: weight and bias are to train"
        x = 10 * torch.randn(9, 7, dtype=dtype)
        answer = head(x).softmax(dim=1)
        wanted = frequencies.to(dtype).expand_as(answer)
        if not torch.allclose(answer, wanted, atol=1e-5):
            return "not yet: the first predictions are other numbers"
        answer[:, 0].log().sum().backward()
        if not head.weight.grad.any():
            return "not yet: the weight gets no gradient"
    return "solved"


print(check())
