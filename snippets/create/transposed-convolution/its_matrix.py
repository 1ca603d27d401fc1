import torch
import torch.nn.functional as F


def matrix_of(linear, size):
    """Return the matrix of a linear function of vectors of one size."""
    columns = [linear(unit.view(1, 1, size)) for unit in torch.eye(size)]
    return torch.cat(columns).squeeze(1).T


def show(matrix):
    for row in matrix.round().int().tolist():
        print("  ", *[cell or "·" for cell in row])


weight = torch.tensor([[[1.0, 2.0, 3.0]]])
down = matrix_of(lambda x: F.conv1d(x, weight, stride=2), 7)
up = matrix_of(lambda x: F.conv_transpose1d(x, weight, stride=2), 3)
print("conv1d, 7 to 3:")
show(down)
print("conv_transpose1d, 3 to 7:")
show(up)
print("one is the transpose of the other:", torch.equal(down.T, up))
