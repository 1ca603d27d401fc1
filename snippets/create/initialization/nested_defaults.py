import torch
from torch import nn

E = 96
DRAWS = 20


def kind(numbers):
    if not numbers.any():
        return "0"
    largest = numbers.abs().max().item()
    std = numbers.std().item()
    if abs(3**0.5 * std / largest - 1) < 0.05:
        return f"uniform, bound {largest * E**0.5:.1f} / sqrt(E)"
    return f"normal, std {std * E**0.5:.1f} / sqrt(E)"


def show(title, make):
    drawn = {}
    for _ in range(DRAWS):
        for name, parameter in make().named_parameters():
            drawn.setdefault(name, []).append(parameter.detach())
    print(title)
    for name, tensors in drawn.items():
        print(f"  {name:15} {kind(torch.stack(tensors))}")


def inside_a_transformer():
    whole = nn.Transformer(E, 4, 1, 1, dim_feedforward=E, batch_first=True)
    return whole.get_submodule("encoder.layers.0.self_attn")


torch.manual_seed(0)
show("attention", lambda: nn.MultiheadAttention(E, 4, add_bias_kv=True))
show("kdim=E/2", lambda: nn.MultiheadAttention(E, 4, bias=False, kdim=E // 2))
show("attention inside nn.Transformer", inside_a_transformer)
show("adaptive softmax", lambda: nn.AdaptiveLogSoftmaxWithLoss(E, 200, [90]))
show("fused loss", lambda: nn.LinearCrossEntropyLoss(E, 50, bias=True))
