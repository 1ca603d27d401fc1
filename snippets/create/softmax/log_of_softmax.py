import torch
from torch.nn import functional as F

x = torch.tensor([0.0, 200.0], requires_grad=True)
for name, logs in (
    ("log(softmax(x))", F.softmax(x, dim=0).log()),
    ("log_softmax(x)", F.log_softmax(x, dim=0)),
):
    x.grad = None
    logs[0].backward()
    print(f"{name:16} {logs.tolist()}  gradient {x.grad.tolist()}")

counts = torch.tensor([1, 2])
for function in (F.softmax, F.softmin):
    try:
        function(counts, dim=0)
    except NotImplementedError as error:
        print(f"{function.__name__}: NotImplementedError:", error)
as_float = F.softmax(counts, dim=0, dtype=torch.float32)
print("softmax:", [round(p, 4) for p in as_float.tolist()])
smallest = F.softmin(counts, dim=0, dtype=torch.float32)
print("softmin:", [round(p, 4) for p in smallest.tolist()])
for limit in (-torch.inf, torch.inf):
    print(limit, F.softmax(torch.tensor([-torch.inf, limit]), dim=0))
