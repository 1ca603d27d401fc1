import warnings

import torch
from cases import CASES, make
from torch import nn
from torch.nn import functional as F

warnings.filterwarnings("ignore", "reduction: 'mean'")  # of KLDivLoss
FUNCTIONS = {
    nn.L1Loss: F.l1_loss,
    nn.MSELoss: F.mse_loss,
    nn.SmoothL1Loss: F.smooth_l1_loss,
    nn.HuberLoss: F.huber_loss,
    nn.PoissonNLLLoss: F.poisson_nll_loss,
    nn.GaussianNLLLoss: F.gaussian_nll_loss,
    nn.BCELoss: F.binary_cross_entropy,
    nn.BCEWithLogitsLoss: F.binary_cross_entropy_with_logits,
    nn.SoftMarginLoss: F.soft_margin_loss,
    nn.HingeEmbeddingLoss: F.hinge_embedding_loss,
    nn.MarginRankingLoss: F.margin_ranking_loss,
    nn.CosineEmbeddingLoss: F.cosine_embedding_loss,
    nn.TripletMarginLoss: F.triplet_margin_loss,
    nn.TripletMarginWithDistanceLoss: F.triplet_margin_with_distance_loss,
    nn.KLDivLoss: F.kl_div,
    nn.MultiLabelSoftMarginLoss: F.multilabel_soft_margin_loss,
    nn.MultiLabelMarginLoss: F.multilabel_margin_loss,
    nn.MultiMarginLoss: F.multi_margin_loss,
    nn.NLLLoss: F.nll_loss,
    nn.CrossEntropyLoss: F.cross_entropy,
    nn.CTCLoss: F.ctc_loss,
}
for kind, function in FUNCTIONS.items():
    before, target, after = CASES[kind]
    module = make(kind)(*before, target, *after)
    same = torch.equal(module, function(*before, target, *after))
    print(f"{function.__name__:33} {same}")
