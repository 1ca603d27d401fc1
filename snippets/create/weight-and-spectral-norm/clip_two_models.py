import torch
from torch import nn

torch.manual_seed(0)
encoder = nn.Linear(4, 8)
decoder = nn.Linear(8, 4)
decoder(encoder(100 * torch.randn(16, 4))).square().sum().backward()

both = [*encoder.parameters(), *decoder.parameters()]
norm = nn.utils.get_total_norm([p.grad for p in both])
for model in (encoder, decoder):
    parameters = model.parameters()
    nn.utils.clip_grads_with_norm_(parameters, max_norm=1.0, total_norm=norm)

for name, model in {"encoder": encoder, "decoder": decoder}.items():
    own = nn.utils.get_total_norm([p.grad for p in model.parameters()])
    print(f"{name}: {own:.2f}")
after = nn.utils.get_total_norm([p.grad for p in both])
print(f"together: {after:.2f}")
