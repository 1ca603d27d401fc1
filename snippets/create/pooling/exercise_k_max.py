import torch


# your turn
def k_max(x, k):
    """Keep the k largest numbers of the last dimension, in their order.

    A number that stands twice is two numbers; if only one of them fits, keep
    the earlier. If there are fewer than k numbers, all of them stay.
    """
    return x.topk(min(k, x.shape[-1]), -1).values


# the check
def slow(row, k):
    left = list(range(len(row)))
    while len(left) > k:
        smallest = min(row[place] for place in left)
        left.remove([place for place in left if row[place] == smallest][-1])
    return [row[place] for place in left]


wrong = []
torch.manual_seed(0)
for shape in [(7,), (2, 5), (2, 3, 6)]:
    for k in (1, 2, 5, 9):
        x = torch.randint(-4, 4, shape).float().requires_grad_()
        found = k_max(x, k)
        rows = x.detach().reshape(-1, shape[-1]).tolist()
        expected = torch.tensor([slow(row, k) for row in rows])
        if not torch.equal(found.detach(), expected.reshape(*shape[:-1], -1)):
            wrong.append(f"{shape}, k = {k}: other numbers")
        elif not found.requires_grad:
            wrong.append("no gradient")
print(f"not yet: {wrong[0]}" if wrong else "solved")
