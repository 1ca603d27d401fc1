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
seen = []


def train(layer):
    nn.utils.vector_to_parameters(torch.randn(10_100), layer.parameters())
    layer(torch.ones(1, 100))  # all numbers have moved: mask them again
    seen.append((layer.weight == 0).float().mean().item())


def check():
    torch.manual_seed(0)
    for share in (0.5, 0.9, 0.99, 0.0, 1.0):
        for rounds in (1, 3, 10):
            layer = nn.Linear(100, 100)
            seen.clear()
            prune_in_rounds(layer, share, rounds, train)
            if len(seen) != rounds:
                return f"not yet: trained {len(seen)} times"
            if abs(seen[-1] - share) > 0.002:
                return f"not yet: {share} in {rounds} gives {seen[-1]:.3f}"
            if 0 < share < 1 and len(set(seen)) != rounds:
                return "not yet: a round prunes nothing"
    return "solved"


print(check())
