from torch import nn


class LowRankLinear(nn.Linear):
    """A Linear that adds a trained product of rank r to its answer."""

    @classmethod
    def around(cls, base, rank=4, alpha=8.0):
        bias = base.bias is not None
        new = cls(base.in_features, base.out_features, bias, device="meta")
        new.weight = base.weight  # the same Parameter, not a copy
        new.bias = base.bias
        new.requires_grad_(False).train(base.training)
        weight = base.weight
        new.down = nn.Parameter(weight.new_empty(rank, base.in_features))
        new.up = nn.Parameter(weight.new_zeros(base.out_features, rank))
        new.scale = alpha / rank
        nn.init.normal_(new.down, std=rank**-0.5)
        return new

    def forward(self, input):
        low_rank = input @ self.down.T @ self.up.T
        return super().forward(input) + self.scale * low_rank


if __name__ == "__main__":
    layer = nn.Linear(8, 4)
    adapted = LowRankLinear.around(layer, rank=2)
    print("keys:", list(adapted.state_dict()))
    print("the same parameter:", adapted.weight is layer.weight)
    report = adapted.load_state_dict(layer.state_dict(), strict=False)
    print(report)
