from copy import deepcopy

import torch
from torch import nn
from torch.nn.functional import scaled_dot_product_attention

torch.manual_seed(0)
x = torch.randn(2, 3, 4)
heads = torch.randn(2, 2, 3, 4)
steps = torch.randn(6, 2, 3).log_softmax(2)  # 6 times of 2 samples
words = torch.tensor([[1, 2], [2, 1]])
lengths = [torch.full((2,), 6), torch.full((2,), 2)]
bag = nn.EmbeddingBag(3, 4)
encoder = nn.TransformerEncoderLayer(4, 2, 8, batch_first=True)


def attention(x):
    return scaled_dot_product_attention(x, x, x)


for name, function, leaf in (
    ("Hardsigmoid", nn.Hardsigmoid(), x),
    ("EmbeddingBag", lambda weight: bag(words), bag.weight),
    ("CTCLoss", lambda steps: nn.CTCLoss()(steps, words, *lengths), steps),
    ("attention", attention, heads),
    ("encoder layer in train mode", encoder, x),
    ("encoder layer in eval mode", deepcopy(encoder).eval(), x),
):
    leaf.requires_grad_()
    loss = function(leaf).pow(2).sum()
    (gradient,) = torch.autograd.grad(loss, leaf, create_graph=True)
    try:
        torch.autograd.grad(gradient.pow(2).sum(), leaf)
        print(f"{name}: works")
    except RuntimeError as error:
        print(f"{name}: {error}")
