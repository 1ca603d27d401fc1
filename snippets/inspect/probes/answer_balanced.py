import torch


def balanced(guess, labels):
    good = (guess == labels).float()
    shares = [good[labels == label].mean() for label in labels.unique()]
    return torch.stack(shares).mean().item()


# the check
wrong = []
for guess, labels, wanted in (
    ([1, 1, 1, 1], [1, 1, 1, 0], 0.5),
    ([0, 1, 2, 2], [0, 1, 2, 2], 1.0),
    ([0, 0, 5, 7], [0, 0, 7, 7], 0.75),
    ([3, -1], [-1, -1], 0.5),  # 3 is no class of the labels
    ([0, 1, 1, 2, 2, 2], [0, 1, 2, 2, 2, 2], (1 + 1 + 0.75) / 3),
):
    found = balanced(torch.tensor(guess), torch.tensor(labels))
    if abs(found - wanted) > 1e-6:
        wrong.append(f"{found:.2f} instead of {wanted:.2f} for {labels}")
print(f"not yet: {wrong[0]}" if wrong else "solved")
