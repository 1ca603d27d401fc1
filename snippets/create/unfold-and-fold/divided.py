import torch
import torch.nn.functional as F

torch.manual_seed(0)
images = torch.randn(2, 3, 7, 7)
columns = F.unfold(images, kernel_size=3, stride=2)
added = F.fold(columns, output_size=(7, 7), kernel_size=3, stride=2)
print("folded again, equal:", torch.allclose(added, images, atol=1e-5))

ones = F.unfold(torch.ones(1, 1, 7, 7), kernel_size=3, stride=2)
counts = F.fold(ones, output_size=(7, 7), kernel_size=3, stride=2)
print("counts times image:", torch.allclose(added, counts * images, atol=1e-5))
print("divided:", torch.allclose(added / counts, images, atol=1e-5))
