# --8<-- [start:alone]
import torch
import torch.distributed as dist
from operations import net, operations
from start_group import run_on
from torch.nn.parallel import DistributedDataParallel
from torch.optim.swa_utils import AveragedModel


def optimizer_holds(operation):
    """Return how many of the trainable parameters the optimizer holds."""
    model = net()
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
    operation(model)
    held = {id(p) for p in optimizer.param_groups[0]["params"]}
    live = [id(p) in held for p in model.parameters() if p.requires_grad]
    return f"{sum(live)} of {len(live)}"


def average_follows(operation):
    """Return whether the average answers as the model; or the error."""
    model = net()
    average = AveragedModel(model)
    operation(model)
    try:
        average.update_parameters(model)
    except (RuntimeError, ValueError) as error:
        return type(error).__name__
    x = torch.ones(2, 2)
    same = torch.allclose(average.eval()(x), model.eval()(x), atol=1e-5)
    return str(same)


# --8<-- [end:alone]


# --8<-- [start:compiled]
def compiled_follows(operation):
    """Return whether the compiled model answers so, and its graphs."""
    graphs = []

    def count(graph, inputs):
        graphs.append(graph)
        return graph.forward

    torch.compiler.reset()  # forget the graphs of the row before
    model = net().eval()
    compiled = torch.compile(model, backend=count)
    x = torch.ones(2, 2)
    compiled(x)
    operation(model)
    same = torch.allclose(compiled(x), model(x), atol=1e-5)
    return f"{same}, {len(graphs)}"


# --8<-- [end:compiled]


# --8<-- [start:wrapped]
def trained_in_two_processes():
    """Return for each operation the gradients, and how step two ended."""
    rows = []
    for operation in operations:
        model = net()
        wrapped = DistributedDataParallel(model)
        operation(model)
        torch.manual_seed(dist.get_rank())  # other data on each rank
        gradients = []
        try:
            wrapped(torch.randn(4, 2)).square().sum().backward()
            trained = [p for p in model.parameters() if p.requires_grad]
            gradients = [p.grad.tolist() for p in trained]
            wrapped(torch.randn(4, 2))
            end = "runs"
        except RuntimeError:
            end = "raises"
        rows.append((gradients, end))
    return rows


# --8<-- [end:wrapped]

# --8<-- [start:table]
if __name__ == "__main__":
    ranks = run_on(2, trained_in_two_processes)
    head = "                optimizer  average       compiled  DDP     step two"
    print(head)
    for number, operation in enumerate(operations):
        first, end = ranks[0][number]
        second, _ = ranks[1][number]
        pairs = zip(first, second, strict=True)
        same = [a == b for a, b in pairs]
        averaged = f"{sum(same)} of {len(same)}" if same else "raises"
        cells = [f"{operation.__name__:14}"]
        cells.append(f"{optimizer_holds(operation):9}")
        cells.append(f"{average_follows(operation):12}")
        cells.append(f"{compiled_follows(operation):8}")
        cells.append(f"{averaged:6}")
        print("  ".join([*cells, end]))
# --8<-- [end:table]
