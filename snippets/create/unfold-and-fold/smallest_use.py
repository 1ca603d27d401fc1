import torch
from torch import nn

image = torch.arange(1.0, 17.0).view(1, 1, 4, 4)
unfold = nn.Unfold(kernel_size=2, stride=2)
fold = nn.Fold(output_size=(4, 4), kernel_size=2, stride=2)

columns = unfold(image)
print(image[0, 0].int().tolist())
print("columns", tuple(columns.shape))  # (batch, numbers a patch, patches)
for place in range(4):
    print(f"patch {place}:", columns[0, :, place].int().tolist())
print("folded again:", torch.equal(fold(columns), image))
