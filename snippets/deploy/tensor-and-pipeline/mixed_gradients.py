import torch
import torch.distributed.tensor.parallel as tp
from start_group import run_on
from torch import nn
from torch.distributed.tensor import DTensor, init_device_mesh
from torch.nn.utils import clip_grads_with_norm_, get_total_norm


def clip():
    torch.manual_seed(0)  # the same model and the same x on each rank
    norm = nn.LayerNorm(4)
    model = nn.Sequential(norm, nn.Linear(4, 12), nn.ReLU(), nn.Linear(12, 3))
    x = torch.randn(5, 4)
    parameters = list(model.parameters())
    gradients = torch.autograd.grad(model(x).pow(2).sum(), parameters)
    dense = get_total_norm(gradients)  # of the model before it is cut

    plan: dict = {"1": tp.ColwiseParallel(), "3": tp.RowwiseParallel()}
    tp.parallelize_module(model, init_device_mesh("cpu", (2,)), plan)
    model(x).pow(2).sum().backward()
    try:
        nn.utils.clip_grad_norm_(model.parameters(), 0.1)
    except RuntimeError as error:
        message = f"RuntimeError: {error}"

    cut = [p for p in model.parameters() if isinstance(p, DTensor)]
    whole = [p for p in model.parameters() if not isinstance(p, DTensor)]
    of_cut = get_total_norm([p.grad for p in cut]).full_tensor()
    of_whole = get_total_norm([p.grad for p in whole])
    total = (of_cut.square() + of_whole.square()).sqrt()
    clip_grads_with_norm_(cut, 0.1, total)
    clip_grads_with_norm_(whole, 0.1, total)
    return message, total.item(), dense.item()


message, total, dense = run_on(2, clip)[0]
print(message)
print(f"norm of both kinds: {total:.4f}, without cuts: {dense:.4f}")
