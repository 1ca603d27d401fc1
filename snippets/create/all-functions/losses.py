import torch
from calls import call
from torch.nn import functional as F

torch.manual_seed(0)
x = torch.randn(4)
y = torch.rand(4)
signs = torch.tensor([1.0, -1.0, 1.0, -1.0])
print(call(F.l1_loss, x, y))
print(call(F.mse_loss, x, y))
print(call(F.smooth_l1_loss, x, y))
print(call(F.huber_loss, x, y))
print(call(F.poisson_nll_loss, x, y))
print(call(F.gaussian_nll_loss, x, y, torch.ones(4)))
print(call(F.binary_cross_entropy, x.sigmoid(), y))
print(call(F.binary_cross_entropy_with_logits, x, y))
print(call(F.soft_margin_loss, x, signs))
print(call(F.hinge_embedding_loss, x, signs))
print(call(F.margin_ranking_loss, x, y, signs))
