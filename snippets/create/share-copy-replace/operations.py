# --8<-- [start:written]
import torch
from torch import nn
from torch.nn.utils import fuse_linear_bn_eval, parametrizations


def net():
    torch.manual_seed(0)
    return nn.Sequential(nn.Linear(2, 3), nn.BatchNorm1d(3), nn.Linear(3, 2))


def written_weight(model):
    with torch.no_grad():
        model[2].weight.fill_(1.0)


def new_head(model):
    model[2] = nn.Linear(3, 2)


def new_weight(model):
    model[2].weight = nn.Parameter(torch.ones(2, 3))


def grown(model):
    model.append(nn.Linear(2, 2))


# --8<-- [end:written]


# --8<-- [start:changed]
def frozen(model):
    model[2].requires_grad_(False)


def parametrized(model):
    parametrizations.weight_norm(model[2])


def fused(model):
    model.eval()
    model[0] = fuse_linear_bn_eval(model[0], model[1])
    model[1] = nn.Identity()


operations = [written_weight, new_head, new_weight, grown, frozen]
operations += [parametrized, fused]
if __name__ == "__main__":
    print(*[operation.__name__ for operation in operations], sep=", ")
# --8<-- [end:changed]
