import threading

import torch
from torch import nn

model, x = nn.Linear(3, 1).eval(), torch.ones(1, 3)


def answer(place):
    y = model(x)
    mode = torch.is_inference_mode_enabled()
    print(f"{place}: inference_mode {mode}, ", end="")
    print(f"graph {y.requires_grad}, cores {torch.get_num_threads()}")


torch.set_num_threads(1)
with torch.inference_mode():
    answer("main thread")
    worker = threading.Thread(target=answer, args=("its worker",))
    worker.start()
    worker.join()
