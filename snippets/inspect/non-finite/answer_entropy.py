import torch


# your turn
def entropy(logits):
    possible = logits > -torch.inf
    p = logits.softmax(dim=1)
    log_p = logits.log_softmax(dim=1)
    return -(p * log_p.masked_fill(~possible, 0.0)).sum(dim=1)


# the check
inf = torch.inf
cases = [
    ([0.0, 0.0], 0.6931, [0.0, 0.0]),
    ([0.0, 1000.0], 0.0, [0.0, 0.0]),
    ([0.0, 0.0, -inf], 0.6931, [0.0, 0.0, 0.0]),
    ([-95.0, -100.0], 0.0402, [-0.0332, 0.0332]),
]
verdict = "solved"
for values, wanted, slope in cases:
    logits = torch.tensor([values, values], requires_grad=True)
    result = entropy(logits)
    result.sum().backward()
    close = torch.allclose(result, torch.tensor([wanted, wanted]), atol=1e-3)
    gradient = logits.grad[1]
    right = torch.allclose(gradient, torch.tensor(slope), atol=1e-3)
    if not close or not right:
        verdict = f"not yet: {values}: {result.tolist()}, {gradient.tolist()}"
        break
print(verdict)
