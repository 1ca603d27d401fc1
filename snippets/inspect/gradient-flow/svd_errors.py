import torch

weight = torch.randn(3, 3)
broken = weight.clone()
broken[0, 0] = torch.nan
for matrix in (weight.bfloat16(), broken, torch.ones(3)):
    try:
        torch.linalg.svdvals(matrix)
    except RuntimeError as error:
        print(type(error).__name__ + ":", str(error).splitlines()[0])
print(torch.linalg.svdvals(weight.bfloat16().float()).shape)
