import torch
from torch import nn
from torch.nn.utils import parametrizations, parametrize


class OrthogonalFilters(nn.Module):
    """The filters, each as one row, are orthogonal and of length 1."""

    def forward(self, v):
        q, _ = torch.linalg.qr(v.flatten(1).T)  # orthogonal columns
        return q.T.reshape(v.shape)


def products(conv):
    filters = conv.weight.flatten(1)
    rows = (filters @ filters.T).tolist()
    return [[abs(round(number, 1)) for number in row] for row in rows]


torch.manual_seed(0)
conv = nn.Conv2d(3, 2, 3)
parametrizations.orthogonal(conv)
print("orthogonal:       ", products(conv))
kernel = conv.weight[0, 0]
same = torch.allclose(kernel @ kernel.T, torch.eye(3), atol=1e-5)
print("each kernel alone:", same)

conv = nn.Conv2d(3, 2, 3)
parametrize.register_parametrization(conv, "weight", OrthogonalFilters())
print("OrthogonalFilters:", products(conv))
