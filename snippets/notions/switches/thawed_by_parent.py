from torch import nn


class Thawing(nn.Module):
    def __init__(self):
        super().__init__()
        self.backbone = nn.Sequential(nn.Linear(3, 3), nn.BatchNorm1d(3))
        self.head = nn.Linear(3, 1)
        self.backbone.requires_grad_(False)
        self.backbone.eval()


class Freezing(Thawing):
    def train(self, mode=True):
        super().train(mode)
        self.backbone.eval()
        return self


for kind in (Thawing, Freezing):
    model = kind()
    print(kind.__name__)
    print("  built:   BatchNorm.training", model.backbone[1].training)
    model.train()
    print("  train(): BatchNorm.training", model.backbone[1].training)
    print("           head.training     ", model.head.training)
