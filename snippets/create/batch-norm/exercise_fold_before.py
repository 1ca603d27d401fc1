import torch
from torch import nn


# your turn
def fold_before(norm, linear):
    """Return a new nn.Linear that does what norm, then linear do in eval."""
    new = nn.Linear(linear.in_features, linear.out_features).double()
    new.weight = linear.weight
    return new


# the check
torch.manual_seed(0)
verdict = "solved"
cases = [(4, 3, True, True), (3, 3, True, False), (5, 2, False, True)]
for inputs, outputs, affine, bias in cases:
    norm = nn.BatchNorm1d(inputs, 0.1, affine=affine, bias=bias).double()
    for _ in range(20):
        norm(torch.randn(16, inputs).double() * 3 + 5)
    for parameter in norm.parameters():
        nn.init.normal_(parameter)
    linear = nn.Linear(inputs, outputs, bias=bias).double()
    x = torch.randn(7, inputs).double()
    wanted = linear(norm.eval()(x))
    folded = fold_before(norm, linear)
    found = folded(x) if type(folded) is nn.Linear else x.new_zeros(())
    kept = torch.equal(linear(norm(x)), wanted)
    if not torch.allclose(found, wanted) or not kept:
        verdict = f"not yet: {norm}, {linear}, layer unchanged: {kept}"
        break
print(verdict)
