import warnings

import torch
from torch import nn

torch.manual_seed(0)
image = torch.ones(3, 4, 2)  # one image: channels, height, width
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    out = nn.Dropout2d()(image)
print("rows kept in each channel:", (out > 0)[:, :, 0].sum(dim=1).tolist())
print(str(caught[0].message).split(" - ")[0])

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    nn.Dropout2d()(torch.ones(2, 3))
    nn.Dropout3d()(torch.ones(2, 3, 4))
for warning in caught:
    print(str(warning.message).split(" and ")[0])

out = nn.Dropout2d()(image[None])[0]  # the cure: a batch of one
print("rows kept in each channel:", (out > 0)[:, :, 0].sum(dim=1).tolist())
for layer in (nn.Dropout1d(), nn.FeatureAlphaDropout()):
    try:
        layer(torch.ones(4))
    except RuntimeError as error:
        print("RuntimeError:", str(error).split(". ")[0])
