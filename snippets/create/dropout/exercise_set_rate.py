from torch import nn


# your turn
def set_rate(model, p):
    """Set the probability of all that drops; return how many were set."""
    count = 0
    for module in model.modules():
        if isinstance(module, nn.Dropout):
            module.p = p
            count += 1
    return count


# the check
layers = [nn.Dropout(), nn.Dropout1d(), nn.Dropout2d(), nn.Dropout3d()]
layers += [nn.AlphaDropout(), nn.FeatureAlphaDropout()]
inside = [nn.MultiheadAttention(4, 2), nn.LSTM(2, 2, 2), nn.GRU(2, 2, 3)]
block = nn.TransformerEncoderLayer(4, 2, 8)
inside += [nn.RNN(2, 2, 2), block.self_attn]
flat = nn.LSTM(2, 2, 1)
model = nn.ModuleList([*layers, *inside[:-1], block, flat])
layers += [block.dropout, block.dropout1, block.dropout2]
verdict = "solved"
for part, count in ((model, 14), (layers[0], 1), (flat, 0)):
    for p in (0.3, 1.0, 0.0):
        found = set_rate(part, p)
        rates = {m.p for m in layers} | {m.dropout for m in inside}
        if found != count or flat.dropout or (part is model and rates != {p}):
            verdict = f"not yet: {found} of {count}, with {sorted(rates)}"
print(verdict)
