import torch
from torch import nn

F = nn.functional


def mean_of_large(x):
    large = x > 5
    return x[large].sum() / large.sum().clamp(min=1)


cases = {
    "log_softmax": ([0.0, 200.0], lambda x: F.log_softmax(x, dim=0)),
    "logsigmoid": ([-200.0], F.logsigmoid),
    "softplus": ([200.0], F.softplus),
    "vector_norm": ([0.0, 0.0], torch.linalg.vector_norm),
    "sqrt(x + eps)": ([0.0], lambda x: (x + 1e-6).sqrt()),
    "log(clamp)": ([0.0], lambda x: x.clamp(min=1e-6).log()),
    "x / (x + eps)": ([0.0], lambda x: x / (x + 1e-6)),
    "acos(clamp)": ([1.0], lambda x: x.clamp(-0.9999, 0.9999).acos()),
    "std, n": ([3.0], lambda x: x.std(correction=0)),
    "sum / count": ([3.0], mean_of_large),
}
for name, (values, function) in cases.items():
    x = torch.tensor(values, requires_grad=True)
    value = function(x)
    value.sum().backward()
    numbers = ", ".join(f"{each:.3g}" for each in value.reshape(-1).tolist())
    slopes = ", ".join(f"{each:.3g}" for each in x.grad.tolist())
    print(f"{name:13}  value {numbers:8}  gradient {slopes}")
