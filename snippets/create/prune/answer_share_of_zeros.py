import torch
from torch import nn
from torch.nn.utils import prune


def share_of_zeros(model):
    zeros = total = 0
    for module in model.modules():
        for name, tensor in module.named_parameters(recurse=False):
            mask = getattr(module, name.removesuffix("_orig") + "_mask", None)
            if mask is not None:
                tensor = tensor * mask
            zeros += int((tensor == 0).sum())
            total += tensor.numel()
    return zeros / total


# the check
def check():
    torch.manual_seed(0)
    model = nn.Sequential(nn.Linear(4, 4), nn.Sequential(nn.Linear(4, 4)))
    prune.l1_unstructured(model[0], "weight", amount=8)
    if share_of_zeros(model) != 8 / 40:
        return "not yet: 8 of 40 are pruned"
    prune.l1_unstructured(model[1][0], "bias", amount=2)
    model[0].weight_mask.fill_(0)  # model[0].weight is old now
    if share_of_zeros(model) != 18 / 40:
        return "not yet: after a change of the mask, 18 of 40"
    prune.remove(model[0], "weight")
    nn.init.zeros_(model[0].bias)
    prune.l1_unstructured(model[0], "bias", amount=1)  # zero already
    if share_of_zeros(model) != 22 / 40:
        return "not yet: after remove, and with zeros in a bias, 22 of 40"
    rnn = prune.l1_unstructured(nn.RNN(2, 2), "weight_hh_l0", amount=3)
    if share_of_zeros(rnn) != 3 / 12:
        return "not yet: other layers have other names, 3 of 12"
    return "solved"


print(check())
