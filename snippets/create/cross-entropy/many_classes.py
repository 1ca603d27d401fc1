import torch
from torch import nn
from torch.nn.functional import nll_loss

torch.manual_seed(0)
loss = nn.AdaptiveLogSoftmaxWithLoss(
    in_features=64,
    n_classes=1000,
    cutoffs=[50, 200],  # 0 to 49 in the head, to 199, to 999
    div_value=4.0,
    head_bias=True,
)
x = torch.randn(8, 64)
target = torch.randint(1000, (8,))
result = loss(x, target)

log_probabilities = loss.log_prob(x)
total = log_probabilities.exp().sum(dim=1)
print("adds up to 1", torch.allclose(total, torch.ones(8)))
print("nll", torch.allclose(result.loss, nll_loss(log_probabilities, target)))
of_the_target = log_probabilities[torch.arange(8), target]
print("output", torch.allclose(result.output, of_the_target))
print("predict", torch.equal(loss.predict(x), log_probabilities.argmax(dim=1)))

for name, parameter in loss.named_parameters():
    print(f"{name:15} {tuple(parameter.shape)}")
count = sum(parameter.numel() for parameter in loss.parameters())
print(f"{count} numbers instead of {64 * 1000}")
