import torch
from torch import nn


# your turn
def keep_dropout_on(model):
    model.train()


# the check
torch.manual_seed(0)
x = torch.randn(4, 8, 4)
kinds = (nn.Dropout, nn.Dropout3d, nn.AlphaDropout, nn.FeatureAlphaDropout)
cases = [(kind(), [x.view(4, 8, 2, 2, 1)]) for kind in kinds]
cases += [
    (nn.Dropout1d(), [x]),
    (nn.Dropout2d(), [x.view(4, 8, 2, 2)]),
    (nn.MultiheadAttention(4, 1, dropout=0.5), [x, x, x]),
    (nn.TransformerEncoderLayer(4, 2, dropout=0.5, batch_first=True), [x]),
]
cases += [(k(4, 8, 2, dropout=0.5), [x]) for k in (nn.RNN, nn.LSTM, nn.GRU)]
wrong = []
for number, (layer, inputs) in enumerate(2 * cases):  # train, then eval
    others = [nn.RReLU(), nn.BatchNorm1d(8), nn.Sequential(layer)]
    keep_dropout_on(nn.Sequential(*others).train(number < len(cases)))
    with torch.no_grad():
        first, second = [layer(*inputs)[0] for _ in range(2)]
    if torch.equal(first, second):
        wrong.append(f"{type(layer).__name__} drops nothing")
    if any(other.training for other in others):
        wrong.append("a layer that is no dropout is in train mode")
print("not yet: " + wrong[0] if wrong else "solved")
