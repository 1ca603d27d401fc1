# --8<-- [start:data]
import torch
from torch import nn

torch.manual_seed(0)
numbers = torch.randn(4)  # 4 samples, one number each
counts = torch.tensor([0.0, 2.0, 1.0, 3.0])
yes_or_no = torch.tensor([1.0, 0.0, 1.0, 0.0])
signs = torch.tensor([1.0, -1.0, 1.0, -1.0])
scores = torch.randn(4, 3)  # one score for each of 3 classes
classes = torch.tensor([0, 2, 1, 2])
certain = nn.functional.one_hot(classes).float()
logs = scores.log_softmax(dim=1)
several = torch.tensor([[1, 0, 1], [0, 1, 0], [0, 0, 0], [1, 1, 1]]).float()
listed = torch.tensor([[0, 2, -1], [1, -1, -1], [-1, 0, 0], [0, 1, 2]])
first = torch.randn(4, 3)  # one vector for each sample
second = torch.randn(4, 3)
third = torch.randn(4, 3).round()
steps = torch.randn(6, 4, 3).log_softmax(dim=2)  # (time, samples, classes)
words = torch.tensor([[1, 2], [2, 1], [1, 1], [2, 2]])
lengths = [torch.full((4,), 6), torch.full((4,), 2)]
# --8<-- [end:data]
# --8<-- [start:table]
CASES = {  # what stands before the target, the target, what stands after it
    nn.L1Loss: ([numbers], counts, []),
    nn.MSELoss: ([numbers], counts, []),
    nn.SmoothL1Loss: ([numbers], counts, []),
    nn.HuberLoss: ([numbers], counts, []),
    nn.PoissonNLLLoss: ([numbers], counts, []),
    nn.GaussianNLLLoss: ([numbers], counts, [torch.ones(4)]),
    nn.BCELoss: ([numbers.sigmoid()], yes_or_no, []),
    nn.BCEWithLogitsLoss: ([numbers], yes_or_no, []),
    nn.SoftMarginLoss: ([numbers], signs, []),
    nn.HingeEmbeddingLoss: ([numbers], signs, []),
    nn.MarginRankingLoss: ([numbers, counts], signs, []),
    nn.CosineEmbeddingLoss: ([first, second], signs, []),
    nn.TripletMarginLoss: ([first, second], third, []),
    nn.TripletMarginWithDistanceLoss: ([first, second], third, []),
    nn.KLDivLoss: ([logs], certain, []),
    nn.MultiLabelSoftMarginLoss: ([scores], several, []),
    nn.MultiLabelMarginLoss: ([scores], listed, []),
    nn.MultiMarginLoss: ([scores], classes, []),
    nn.NLLLoss: ([logs], classes, []),
    nn.CrossEntropyLoss: ([scores], classes, []),
    nn.LinearCrossEntropyLoss: ([first], classes, []),
    nn.AdaptiveLogSoftmaxWithLoss: ([first], classes, []),
    nn.CTCLoss: ([steps], words, lengths),
}
# --8<-- [end:table]
# --8<-- [start:call]
SIZES = {  # two of the losses have weights of their own
    nn.LinearCrossEntropyLoss: {"in_features": 3, "num_classes": 3},
    nn.AdaptiveLogSoftmaxWithLoss: {
        "in_features": 3,
        "n_classes": 3,
        "cutoffs": [1],
        "div_value": 1.0,
    },
}


def make(kind, **settings):
    torch.manual_seed(0)
    return kind(**SIZES.get(kind, {}), **settings)


def value(loss, before, target, after):
    result = loss(*before, target, *after)
    return getattr(result, "loss", result)  # Adaptive... returns a pair


if __name__ == "__main__":
    print(len(CASES), "losses")
# --8<-- [end:call]
