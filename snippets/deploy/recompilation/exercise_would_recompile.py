import torch


# your turn
def would_recompile(compiled, x):
    """Say whether this call needs a new graph; compile none."""
    return False


# the check
def backend(graph, inputs):
    graphs.append(graph)
    return graph.forward


def fault(title, wanted, x):
    got = would_recompile(compiled, x)
    if got != wanted:
        return f"{title}: wanted {wanted}, got {got}"
    return None if len(graphs) == 1 else f"{title}: it compiled a graph"


found = None
scale = torch.ones(1, requires_grad=True)
for rows in (5, 7):
    torch.compiler.reset()
    graphs = []
    compiled = torch.compile(lambda x: (x * scale).inverse(), backend=backend)
    compiled(torch.eye(rows))
    found = found or fault("same shape", False, torch.eye(rows) * 2)
    found = found or fault("has no inverse", False, torch.zeros(rows, rows))
    found = found or fault("another size", True, torch.eye(rows + 1))
    found = found or fault("other strides", True, torch.eye(rows).t())
    scale.requires_grad = not scale.requires_grad
    found = found or fault("requires_grad", True, torch.eye(rows))
print(f"not yet: {found}" if found else "solved")
