import torch
from torch.utils.data import DataLoader


def train(evaluate):
    torch.manual_seed(0)
    drawn = []
    for _ in range(3):
        drawn.append(torch.rand(()))
        evaluate()
    return torch.stack(drawn)


def nothing():
    pass


def validate():
    list(DataLoader(range(4), None))  # draws a seed, without shuffle too


def forked():
    with torch.random.fork_rng():
        validate()


print("with an evaluation:", torch.equal(train(nothing), train(validate)))
print("under fork_rng:    ", torch.equal(train(nothing), train(forked)))
