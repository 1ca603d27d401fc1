import torch


# your turn
def hardest_triplets(vectors, labels, margin):
    """Return the mean of margin + near - far, and no cost below 0.

    near: the farthest other vector of its label; far: the nearest one of
    another label. Only anchors that have both count; 0 if there is none."""
    distance = torch.cdist(vectors, vectors)
    same = labels.unsqueeze(0) == labels.unsqueeze(1)
    near = distance.where(same, 0.0).max(dim=1).values
    far = distance.where(~same, 0.0).min(dim=1).values
    return (margin + near - far).clamp(min=0).mean()


# the check
def loop(vectors, labels, margin):
    costs = []
    for i, row in enumerate(torch.cdist(vectors, vectors)):
        same = labels == labels[i]  # its own distance is 0, the smallest
        if 1 < same.sum() < len(row):
            cost = margin + row[same].max() - row[~same].min()
            costs.append(cost.clamp(min=0))
    return sum(costs) / max(len(costs), 1)


torch.manual_seed(0)
verdict = "solved"
for labels in ([0, 0, 1, 1], [0, 0, 0, 1], [0, 1, 2], [3, 3, 3]):
    vectors = torch.randn(len(labels), 3, requires_grad=True)
    given = (vectors, torch.tensor(labels), 0.2)
    pair = [f(*given) + 0 * vectors.sum() for f in (hardest_triplets, loop)]
    slopes = [torch.autograd.grad(each, vectors)[0] for each in pair]
    if not torch.allclose(*pair) or not torch.allclose(*slopes, atol=1e-5):
        verdict = f"not yet: another loss or gradient for {labels}"
print(verdict)
