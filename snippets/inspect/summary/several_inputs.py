import torch
from summary_by_hand import show, summary
from torch import nn


class Chat(nn.Module):
    def __init__(self):
        super().__init__()
        self.embed = nn.Embedding(100, 16)
        self.rnn = nn.LSTM(16, 32, batch_first=True)
        self.head = nn.Linear(32, 100)

    def forward(self, tokens, state=None, *, last_only=False):
        output, state = self.rnn(self.embed(tokens), state)
        if last_only:
            output = output[:, -1]
        return {"logits": self.head(output), "state": state}


model = Chat()
tokens = torch.zeros(2, 7, dtype=torch.long)  # an embedding takes integers
state = torch.zeros(1, 2, 32), torch.zeros(1, 2, 32)
rows = summary(model, tokens, state, last_only=True)
show(rows)
print(len(rows), "calls of modules")
