import torch
from torch.nn import functional as F

FUNCTIONS = {
    F.dropout: (4,),
    F.dropout1d: (2, 3, 4),
    F.dropout2d: (2, 3, 4, 4),
    F.dropout3d: (2, 3, 4, 4, 4),
    F.alpha_dropout: (4,),
    F.feature_alpha_dropout: (2, 3, 4, 4),
}

for function, shape in FUNCTIONS.items():
    torch.manual_seed(0)
    x = torch.ones(shape)
    by_default = not torch.equal(function(x, 0.9), x)
    told = not torch.equal(function(x, 0.9, training=True), x)
    untold = not torch.equal(function(x, 0.9, training=False), x)
    print(
        f"{function.__name__:22} default: {by_default!s:5} "
        f"training=True: {told} training=False: {untold}"
    )

x = torch.ones(4)
print("F.dropout(x, True): ", F.dropout(x, True).tolist())  # p=True is p=1
print("F.dropout(x, False):", F.dropout(x, False).tolist())  # p=0
