first_lines = {
    "the optimizer": "torch.optim.SGD(model.parameters(), lr=learning_rate)",
    "SimpleLinearLayer": "class SimpleLinearLayer(nn.Module): ...",
    "the inspection loop": "layer = CustomLayer(in_features, out_features)",
    "Sequential": "lin_in = nn.Linear(in_features, inter_features)",
    "ParameterDict": "class SimpleLinearLayer(nn.Module): ...",
    "SimpleMLP": "import torch; from torch import nn",
    "VerboseModel": "class VerboseModel(nn.Module): ...",
    "the three modes": "in_f = 3; x = torch.zeros((2, in_f))",
}
for block, line in first_lines.items():
    fresh_session = {}
    try:
        exec(line, fresh_session)
    except NameError as error:
        print(f"{block:20} NameError: {error}")
    else:
        print(f"{block:20} runs")
