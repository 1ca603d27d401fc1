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
    for i, row in enumerate(torch.cdist(vectors, vectors).tolist()):
        pairs = list(enumerate(zip(row, labels, strict=True)))
        near = [d for j, (d, label) in pairs if label == labels[i] and j != i]
        far = [d for _, (d, label) in pairs if label != labels[i]]
        if near and far:
            costs.append(max(margin + max(near) - min(far), 0))
    return sum(costs) / max(len(costs), 1)


torch.manual_seed(0)
verdict = "solved"
for labels in ([0, 0, 1, 1], [0, 0, 0, 1], [0, 1, 2], [3, 3, 3]):
    vectors = torch.randn(len(labels), 3, requires_grad=True)
    found = hardest_triplets(vectors, torch.tensor(labels), 0.2)
    detached = labels[1] == 0 and not found.requires_grad
    if detached or not abs(found.item() - loop(vectors, labels, 0.2)) < 1e-4:
        verdict = f"not yet: another loss for the labels {labels}"
print(verdict)
