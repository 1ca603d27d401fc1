import torch
from torch.nn.functional import binary_cross_entropy_with_logits


# your turn
def chances(logits, pos_weight):
    """Return the true chance of a yes, for logits trained with pos_weight."""
    return logits.sigmoid()


# the check
def trained(target, pos_weight):
    logits = torch.zeros(4, requires_grad=True)  # a constant for each class
    for _ in range(1000):
        loss = binary_cross_entropy_with_logits(
            logits.expand(100, 4), target, pos_weight=pos_weight
        )
        slope = torch.autograd.grad(loss, logits)[0]
        logits = (logits - 10 * slope).detach().requires_grad_()
    return logits.detach()


def verdict():
    yes = torch.tensor([10.0, 50.0, 2.0, 80.0])  # of 100, in four classes
    target = (torch.arange(100).unsqueeze(1) < yes).float()
    for weights in ([9.0, 4.0, 1.0, 0.5], [1.0, 1.0, 9.0, 2.0]):
        pos_weight = torch.tensor(weights)
        found = chances(trained(target, pos_weight), pos_weight)
        for chance, count, weight in zip(found, yes, weights, strict=True):
            if abs(chance - count / 100) > 0.001:
                said = f"{chance:.2f} for {count:.0f} of 100"
                return f"not yet: {said}, pos_weight {weight:g}"
    return "solved"


print(verdict())
