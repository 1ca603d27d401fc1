import torch
from torch import nn


def would_recompile(compiled, x):
    """Say whether this call needs a new graph; compile none."""
    with torch.compiler.set_stance("fail_on_recompile"):
        try:
            compiled(x)
        except RuntimeError as error:
            return "fail_on_recompile" in str(error)
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
for rows in (5, 7):
    torch.compiler.reset()
    graphs = []
    model = nn.Linear(3, 1)
    compiled = torch.compile(model, backend=backend)
    compiled(torch.ones(rows, 3))
    found = found or fault("same shape", False, torch.zeros(rows, 3))
    found = found or fault("another size", True, torch.ones(rows + 1, 3))
    found = found or fault("other strides", True, torch.ones(3, rows).t())
    model.requires_grad_(False)
    found = found or fault("frozen", True, torch.ones(rows, 3))
print(f"not yet: {found}" if found else "solved")
