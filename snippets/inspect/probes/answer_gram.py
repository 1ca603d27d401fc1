import torch


def cka_of_grams(first, second):
    # X without its means has the product C X X' C, with C = I - 1 / samples
    first = first - first.mean(0)
    first = first - first.mean(1, keepdim=True)
    second = second - second.mean(0)
    second = second - second.mean(1, keepdim=True)
    return (first * second).sum() / (first.norm() * second.norm())


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
