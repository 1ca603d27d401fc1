import torch
from torch import nn

scores = torch.tensor([[5.0, -5.0, 5.0]])  # classes 0 and 2, very sure
yes_or_no = torch.tensor([[1, 0, 1]])
listed = torch.tensor([[0, 2, -1]])

listing = nn.MultiLabelMarginLoss()
print(f"0 and 2, listed      {listing(scores, listed).item():.3f}")
print(f"0 and 2, yes or no   {listing(scores, yes_or_no).item():.3f}")
asking = nn.MultiLabelSoftMarginLoss()
print(f"soft, yes or no      {asking(scores, yes_or_no).item():.3f}")
print(f"soft, listed         {asking(scores, listed).item():.3f}")
same = nn.BCEWithLogitsLoss()(scores, yes_or_no.float())
print(f"BCEWithLogitsLoss    {same.item():.3f}")

for settings in ({"p": 3}, {"p": 1}):
    try:
        loss = nn.MultiMarginLoss(**settings)(scores, torch.tensor([3]))
    except (ValueError, RuntimeError) as error:
        print(f"{type(error).__name__}: {error}")
