import torch
from torch import nn

torch.manual_seed(0)
steps = torch.randn(6, 2, 4).log_softmax(dim=2)
padded = torch.tensor([[1, 2, 3], [3, 0, 0]])  # what is behind is not read
joined = torch.tensor([1, 2, 3, 3])
whole = torch.tensor([6, 6])
sizes = torch.tensor([3, 1])

each = nn.CTCLoss(reduction="none")(steps, padded, whole, sizes)
as_one = nn.CTCLoss(reduction="none")(steps, joined, whole, sizes)
print("padded and joined", torch.equal(each, as_one))
mean = nn.CTCLoss()(steps, padded, whole, sizes)
print("mean", torch.isclose(mean, (each / sizes).mean()).item())

last = nn.CTCLoss(blank=3, reduction="none")
moved = last(steps.roll(-1, dims=2), padded - 1, whole, sizes)
print("blank=3", torch.allclose(moved, each))
short = nn.CTCLoss(reduction="none")(steps, padded, torch.tensor([4, 6]), sizes)
four = torch.tensor([4])
first = steps[:4, :1]
alone = nn.CTCLoss(reduction="none")(first, padded[:1], four, sizes[:1])
print("input_lengths", torch.allclose(short[0], alone[0]))
for x, given in ((whole + 1, sizes), (whole, sizes + 1)):
    try:
        print(nn.CTCLoss()(steps, padded, x, given).item())
    except RuntimeError as error:
        print("RuntimeError:", str(error).splitlines()[0])
