import torch


def singular_values(weight):
    rows, columns = weight.shape
    weight = weight if rows >= columns else weight.T  # the smaller square
    square = weight.T @ weight
    return torch.linalg.eigvalsh(square).clamp(min=0).sqrt().flip(0)


def stable_rank(weight):
    return weight.square().sum() / torch.linalg.matrix_norm(weight, 2) ** 2


torch.manual_seed(0)
weight = torch.randn(6, 4, dtype=torch.double)
values = torch.linalg.svdvals(weight)
print(torch.allclose(singular_values(weight), values))
print(torch.allclose(values[0], torch.linalg.matrix_norm(weight, 2)))
print(torch.allclose(values.square().sum(), weight.square().sum()))

planted = torch.ones(6, 1) @ torch.ones(1, 4)
matrices = {
    "identity": torch.eye(5),
    "rank 1": planted,
    "rank 1 and a little noise": planted + 1e-3 * torch.randn(6, 4),
}
for name, matrix in matrices.items():
    rank = torch.linalg.matrix_rank(matrix).item()
    print(f"{name:26} rank {rank}, stable rank {stable_rank(matrix):.1f}")
