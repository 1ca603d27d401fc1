import threading

import torch
from torch import nn

model = nn.Linear(3, 1).eval()
x = torch.ones(1, 3)


def predict(place):
    y = model(x)
    print(place)
    print("  inference_mode:", torch.is_inference_mode_enabled())
    print("  records a graph:", y.requires_grad)
    print("  threads of torch:", torch.get_num_threads())


torch.set_num_threads(1)
with torch.inference_mode():
    predict("main thread")
    worker = threading.Thread(target=predict, args=("its worker",))
    worker.start()
    worker.join()
