import torch


# your turn
def relative_error(ours, exact):
    """Return the largest error, relative to the largest exact number."""
    return ((ours - exact) / exact).abs().max().item()


# the check
one = torch.ones(3)
tiny = 1e-9 * one.double()
half = torch.tensor([1.0, 0.0, -4.0])
infinite = float("inf")
cases = [
    (half, half, 0.0),
    (half + 1, half, 0.25),
    (tiny * (1 + 1e-9), tiny, 1e-9),
    (torch.tensor([1024.0]).half(), torch.tensor([1024.5]).double(), 4.88e-4),
    (torch.zeros(2), torch.zeros(2), 0.0),
    (one, torch.zeros(3), infinite),
    (one * infinite, one, infinite),
    (one * torch.nan, one, infinite),
    (torch.ones(3, 1), one, infinite),
]
wrong = []
for ours, exact, wanted in cases:
    found = relative_error(ours, exact)
    if found != wanted and not abs(found - wanted) < 0.01 * wanted:
        wrong.append(f"{ours.tolist()}, {exact.tolist()}: {found}")
print(f"not yet: {wrong[0]}" if wrong else "solved")
