import torch
from torch import nn


class EmbeddingByHand(nn.Module):
    def __init__(self, num_embeddings, embedding_dim, padding_idx=None,
                 max_norm=None, scale_grad_by_freq=False):  # fmt: skip
        super().__init__()
        self.weight = nn.Parameter(torch.randn(num_embeddings, embedding_dim))
        self.padding_idx = padding_idx
        self.max_norm = max_norm
        self.scale_grad_by_freq = scale_grad_by_freq
        if padding_idx is not None:
            self.weight.data[padding_idx] = 0

    def forward(self, ids):
        if self.max_norm is not None:
            self.shorten(ids.unique())
        rows = self.weight[ids]
        if self.padding_idx is not None:
            hidden = (ids == self.padding_idx).unsqueeze(-1)
            rows = torch.where(hidden, rows.detach(), rows)  # no gradient
        if self.scale_grad_by_freq:
            counts = ids.flatten().bincount(minlength=len(self.weight))
            share = rows / counts[ids].unsqueeze(-1)
            rows = share + (rows - share).detach()  # the value of rows
        return rows

    @torch.no_grad()
    def shorten(self, used):
        norms = self.weight[used].norm(dim=1, keepdim=True)
        scale = (self.max_norm / (norms + 1e-7)).clamp(max=1)
        self.weight[used] *= scale  # changes the weight itself


by_hand = EmbeddingByHand(10, 4, padding_idx=0, max_norm=1.0)
by_torch = nn.Embedding(10, 4, padding_idx=0, max_norm=1.0)
by_torch.load_state_dict(by_hand.state_dict())
ids = torch.tensor([[0, 3, 3], [5, 9, 0]])
print("same vectors:", torch.allclose(by_hand(ids), by_torch(ids)))
