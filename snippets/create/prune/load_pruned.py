import torch
from torch import nn
from torch.nn.utils import prune

torch.manual_seed(0)
trained = prune.l1_unstructured(nn.Linear(4, 2), "weight", amount=0.5)
state = trained.state_dict()
x = torch.ones(1, 4)

plain = nn.Linear(4, 2)
try:
    plain.load_state_dict(state)
except RuntimeError as error:
    for line in str(error).splitlines():
        print(line.strip())

prune.identity(plain, "weight")  # the same keys, and a mask of ones
print(plain.load_state_dict(state))
print("same output:", torch.equal(plain(x), trained(x)))

folded = {
    "weight": state["weight_orig"] * state["weight_mask"],
    "bias": state["bias"],
}
plain = nn.Linear(4, 2)
plain.load_state_dict(folded)
print("folded, same output:", torch.equal(plain(x), trained(x)))
