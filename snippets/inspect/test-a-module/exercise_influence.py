import torch


# your turn
def influence(function, x):
    """Return a table: does the gradient of output i reach input j?"""
    x = x.clone().requires_grad_()
    rows = []
    for output in function(x):
        (gradient,) = torch.autograd.grad(output.sum(), x, retain_graph=True)
        rows.append(gradient.flatten(1).any(dim=1))
    return torch.stack(rows)


# the check
def circle(x):
    point = torch.stack([x[:, 0].sin(), x[:, 0].cos()], dim=1)
    return torch.cat([0 * point + 2, point, -point], dim=1)


one = torch.eye(4, dtype=torch.bool)
cases = {
    "shares": (lambda x: torch.cat([x * x, 9 - x * x], dim=1), one),
    "circle": (circle, one),
    "running sum": (lambda x: x.cumsum(dim=0), torch.ones_like(one).tril()),
    "differences": (lambda x: x[:, :1] - x[:, 1:2], one),
    "ones": (torch.ones_like, torch.zeros_like(one)),
}
wrong = []
for name, (function, wanted) in cases.items():
    torch.manual_seed(0)
    try:
        table = influence(function, torch.randn(4, 3))
        if not torch.equal(table, wanted):
            wrong.append(f"{name}: {table.int().tolist()}")
    except RuntimeError as error:
        wrong.append(f"{name}: {error}")
print(f"not yet: {wrong[0]}" if wrong else "solved")
