import torch


# your turn
def cka_of_grams(first, second):
    """Compute linear CKA from the (samples, samples) products X X' and Y Y'.

    They are small where there are many units.
    """
    return torch.tensor(0.0)


# the check
def cka(x, y):
    x = x - x.mean(0)
    y = y - y.mean(0)
    return (x.T @ y).norm() ** 2 / ((x.T @ x).norm() * (y.T @ y).norm())


torch.manual_seed(0)
wrong = []
for samples, units, others in ((20, 3, 5), (8, 50, 50), (5, 2, 9)):
    x = torch.randn(samples, units, dtype=torch.double) + 4
    y = torch.randn(samples, others, dtype=torch.double) - 1
    y[:, 0] += x[:, 0]
    wanted = cka(x, y).item()
    kept = (x @ x.T, y @ y.T)
    copies = [gram.clone() for gram in kept]
    found = float(cka_of_grams(*copies))
    if abs(found - wanted) > 1e-9:
        wrong.append(f"{found:.3f} instead of {wanted:.3f}")
    elif not all(map(torch.equal, copies, kept)):
        wrong.append("the inputs were changed")
print(f"not yet: {wrong[0]}" if wrong else "solved")
