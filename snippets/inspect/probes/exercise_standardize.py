import torch


# your turn
def standardize(train, test):
    """Give the train features mean 0 and spread 1, and move test by the same.

    A unit that is constant in train becomes 0 there, and stays finite.
    """
    return train, test


# the check
torch.manual_seed(0)
wrong = []
for dtype in (torch.float32, torch.double):
    train = torch.randn(50, 4, dtype=dtype) * 3 + 7
    train[:, 1] = 7.7  # constant, and the mean is rounded
    train[:, 2] *= 1e-5  # small, and it counts
    test = torch.randn(9, 4, dtype=dtype) + 5
    before = train.clone()
    new, moved = standardize(train, test)
    good = [0, 2, 3]
    mean, spread = before.mean(0), before.std(0)
    wanted = [((x - mean) / spread)[:, good] for x in (before, test)]
    if not torch.equal(train, before):
        wrong.append("the features of the caller were changed")
    elif not torch.allclose(moved[:, good], wanted[1], 2e-2, 1e-2):
        wrong.append("the test features")
    elif not torch.allclose(new[:, good], wanted[0], 2e-2, 1e-2):
        wrong.append("the train features")
    elif new[:, 1].abs().max() > 1e-3 or not moved.isfinite().all():
        wrong.append("the constant unit")
print(f"not yet: {wrong[0]}" if wrong else "solved")
