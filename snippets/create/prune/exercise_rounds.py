import torch
from torch import nn
from torch.nn.utils import prune


# your turn
def prune_in_rounds(layer, share, rounds, train):
    """Prune the weight in rounds, train after each; share is the total."""
    for _ in range(rounds):
        prune.l1_unstructured(layer, "weight", amount=share / rounds)
        train(layer)


# the check
def check():
    torch.manual_seed(0)
    for share in (0.5, 0.9, 0.99, 0.0, 1.0):
        for rounds in (1, 3, 10):
            layer = nn.Linear(100, 100)
            called = []
            prune_in_rounds(layer, share, rounds, called.append)
            zeros = (layer.weight == 0).float().mean().item()
            if abs(zeros - share) > 0.002:
                return f"not yet: {share} in {rounds} gives {zeros:.3f}"
            if called != [layer] * rounds:
                return f"not yet: trained {len(called)} times"
    return "solved"


print(check())
