import torch
import torch.distributed as dist
from torch import nn
from torch.distributed.fsdp import fully_shard


class Tied(nn.Module):
    def __init__(self):
        super().__init__()
        self.embedding = nn.Embedding(6, 4)
        self.head = nn.Linear(4, 6, bias=False)
        self.head.weight = self.embedding.weight

    def forward(self, tokens):
        return self.head(self.embedding(tokens))


def still_tied(*calls):
    """Make a model, shard what each call asks for, and call the model."""
    model = Tied()
    for call in calls:
        call(model)
    try:
        model(torch.tensor([0, 1]))
    except ValueError as error:
        return "ValueError: " + str(error).partition(". ")[0]
    return model.head.weight is model.embedding.weight


def each(model):
    fully_shard(model.embedding)
    fully_shard(model.head)


def together(model):
    fully_shard([model.embedding, model.head])


dist.init_process_group("fake", rank=0, world_size=2)
print("root only:           ", still_tied(fully_shard))
print("both, then root:     ", still_tied(together, fully_shard))
print("each, and no root:   ", still_tied(each))
print("each, then root:     ", still_tied(each, fully_shard))
dist.destroy_process_group()
