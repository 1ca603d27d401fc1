import re
import textwrap

from torch import nn

words = " ".join((nn.DataParallel.__doc__ or "").split())
text = re.sub(r":\w+:`~?|[`*]", "", words)  # without its markup
for pattern in [r"It is recommended .*? node\.", r"In each .*? lost\."]:
    for sentence in re.findall(pattern, text):
        print(textwrap.fill(sentence, width=72), end="\n\n")
