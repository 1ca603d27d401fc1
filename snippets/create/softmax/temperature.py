import torch

scores = torch.tensor([1.0, 2.0, 4.0])
for temperature in (0.1, 0.5, 1.0, 4.0, 100.0):
    p = torch.softmax(scores / temperature, dim=0)
    print(f"{temperature:5}", " ".join(f"{value:.3f}" for value in p.tolist()))
