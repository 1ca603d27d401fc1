import torch


def train(evaluate):
    torch.manual_seed(0)
    drawn = []
    for _ in range(3):
        drawn.append(torch.rand(()))
        evaluate()
    return torch.stack(drawn)


def nothing():
    pass


def sample():
    torch.rand(2)  # such as a shuffled loader, or samples to look at


def forked():
    with torch.random.fork_rng():
        sample()


print("with an evaluation:", torch.equal(train(nothing), train(sample)))
print("under fork_rng:    ", torch.equal(train(nothing), train(forked)))
