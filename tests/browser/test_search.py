"""The words that a stuck user types lead to the page that helps, among the first three results.

The queries are of the kind that people ask in forums and issues: symptoms, everyday words, and
error texts as torch prints them. The built site ranks them, in a browser.
"""

import json
import posixpath
import re
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

import pytest
from harness import visit
from playwright.sync_api import Browser, expect

from explained.site import errors
from explained.tree import Tree

TREE = Tree.around(Path(__file__))

Ask = Callable[[Iterable[str]], list[list[list[str]]]]

QUERIES = {
    # an error, as it stands in the terminal
    "optimizer got an empty parameter list": "create/containers/",
    "Missing key(s) in state_dict": "deploy/save-and-load/",
    "Unexpected key(s) in state_dict: module.": "deploy/save-and-load/",
    "size mismatch for weight: copying a param with shape": "deploy/save-and-load/",
    "cannot assign parameters before Module.__init__() call": "notions/assignment/",
    "cannot assign torch.FloatTensor as parameter": "notions/assignment/",
    "Only Tensors of floating point and complex dtype can require gradients": "notions/parameter/",
    "has no attribute forward": "notions/calling/",
    "Weights only load failed": "deploy/save-and-load/",
    "Cannot copy out of meta tensor; no data": "deploy/device-and-dtype/",
    "Expected all tensors to be on the same device": "deploy/device-and-dtype/",
    "mat1 and mat2 must have the same dtype": "deploy/device-and-dtype/",
    "mat1 and mat2 shapes cannot be multiplied": "create/linear/",
    "Expected to have finished reduction in the prior iteration": "deploy/several-processes/",
    "Trying to backward through the graph a second time": "notions/calling/",
    "Inference tensors cannot be saved for backward": "notions/switches/",
    "dict is not a Module subclass": "create/containers/",
    "some parameters appear in more than one parameter group": "notions/optimizer/",
    "IndexError: tuple index out of range in hook": "inspect/hooks/",
    "Guard failed": "deploy/export/",
    "SyncBatchNorm expected input tensor to be on GPU": "deploy/several-processes/",
    "recompile_limit reached": "deploy/recompilation/",
    "Could not guard on data-dependent expression": "deploy/export/",
    "Connection refused init_process_group": "deploy/several-processes/",
    "addmm: mat1 and mat2 shapes cannot be multiplied (32x784 and 512x10)": "create/linear/",
    "shape '[4, -1]' is invalid for input of size 6": "deploy/tensor-and-pipeline/",
    # a symptom, in everyday words
    "nan loss": "inspect/non-finite/",
    "reproducibility seed": "inspect/nondeterminism/",
    "freeze layers": "notions/switches/",
    "frozen weight still changes": "notions/optimizer/",
    "frozen batchnorm running mean changes": "notions/switches/",
    "dropout still active in eval": "notions/switches/",
    "different results train and eval": "notions/switches/",
    "new head does not learn": "notions/optimizer/",
    "loss does not go down": "notions/silent-failures/",
    "model does not learn": "notions/silent-failures/",
    "grad is None": "notions/silent-failures/",
    "best model keeps changing state_dict": "notions/names-and-state/",
    "list of layers not registered": "create/containers/",
    "plain list parameters missing": "create/containers/",
    "model.to not working": "deploy/device-and-dtype/",
    "tensor not moved to gpu": "deploy/device-and-dtype/",
    "out of memory": "deploy/memory/",
    "RuntimeError: CUDA out of memory. Tried to allocate 20.00 MiB (GPU 0": "deploy/memory/",
    "gradient checkpointing": "deploy/activation-checkpointing/",
    "remove module. prefix from state_dict": "deploy/save-and-load/",
    "_orig_mod prefix": "deploy/compile/",
    "hook called twice": "inspect/hooks-matrix/",
    "remove hook": "inspect/hooks/",
    "Can't call numpy() on Tensor that requires grad": "inspect/hooks/",
    "hook not called": "inspect/hooks-matrix/",
    "memory grows every iteration": "notions/buffers/",
    # how to
    "model summary": "inspect/summary/",
    "count parameters": "inspect/print-and-count/",
    "flops": "inspect/cost/",
    "profiler": "inspect/timing/",
    "attention maps": "inspect/see-inside/",
    "dead relu": "inspect/gradient-flow/",
    "gradcheck": "inspect/test-a-module/",
    "hook order": "inspect/hooks-timeline/",
    "how to print shapes of every layer": "inspect/summary/",
    "get output of intermediate layer": "inspect/hooks/",
    "iterate over layers of a model": "inspect/walk/",
    "get layer by name": "notions/names-and-state/",
    "list all layer names": "inspect/walk/",
    "resume training from checkpoint": "deploy/save-and-load/",
    "save model": "deploy/save-and-load/",
    "weight decay only on some parameters": "notions/optimizer/",
    "different learning rate per layer": "notions/optimizer/",
    "gradient accumulation": "notions/training-step/",
    "clip gradients": "notions/training-step/",
    "register_buffer vs parameter": "notions/buffers/",
    "ModuleList vs list": "create/containers/",
    "Sequential with names OrderedDict": "create/containers/",
    "nn vs functional": "create/layers/",
    "lazy linear input size": "create/linear/",
    "output size of convolution": "create/shapes/",
    "DataParallel vs DistributedDataParallel": "deploy/several-processes/",
    "no_sync": "deploy/several-processes/",
    "torchrun two nodes": "deploy/many-machines/",
    "slurm": "deploy/many-machines/",
    "model too big for one gpu": "deploy/shards/",
    "fsdp state_dict": "deploy/shards/",
    "pipeline parallel": "deploy/tensor-and-pipeline/",
    "graph break": "deploy/compile/",
    "export to onnx": "deploy/export/",
    "quantize int8": "deploy/export/",
    "serve model http": "deploy/serve/",
    "detach shares memory with parameter": "notions/parameter/",
    "insert layer into Sequential": "create/containers/",
    "F.dropout in eval": "notions/switches/",
    "safetensors": "deploy/save-and-load/",
    "DistributedSampler set_epoch": "deploy/several-processes/",
    "batch requests together": "deploy/serve/",
    "print graph of exported program": "deploy/export/",
    "index out of range in self": "create/embedding/",
    "Expected more than 1 value per channel when training": "create/batch-norm/",
    "padding='same' is not supported for strided convolutions": "create/windows/",
    "multi-target not supported": "create/cross-entropy/",
    "grad can be implicitly created only for scalar outputs": "create/losses/",
    "pos_weight": "create/binary-cross-entropy/",
    "class weights": "create/cross-entropy/",
    "ctc loss inf": "create/margins-and-ctc/",
    "key_padding_mask": "create/masks/",
    "is_causal": "create/causal-masks/",
    "attention nan": "create/masks/",
    "lstm last hidden state": "create/recurrent/",
    "enforce_sorted": "create/packed-sequences/",
    "checkerboard": "create/transposed-convolution/",
    "gelu tanh": "create/activation/",
    "padding_idx": "create/embedding/",
    "depthwise": "create/convolution/",
    "gumbel softmax": "create/softmax/",
    "variational dropout": "create/dropout/",
    "layernorm groupnorm difference": "create/normalization/",
    "count_include_pad": "create/pooling/",
    "maxunpool indices": "create/unpooling/",
    "F.pad order": "create/pad/",
    "reflection padding larger than input": "create/pad/",
    "align_corners": "create/resize/",
    "upsample bilinear": "create/resize/",
    "grid_sample x y order": "create/grid-sample/",
    "optical flow warp": "create/grid-sample/",
    "pixel shuffle": "create/reshape-and-compare/",
    "cosine similarity": "create/reshape-and-compare/",
    "list of all layers": "create/all-layers/",
    "which layers are random": "create/all-layers/",
    "list of functions": "create/all-functions/",
    "__getattr__ RecursionError": "notions/build-module/",
    "functional_call ensemble vmap": "notions/functional-call/",
    "why not call forward directly": "notions/calling/",
    # written before docs/assets/search.js saw them: 48 of 50 were found, by Material's 37
    "parameters() returns empty list": "create/containers/",
    "why is my loss nan after few iterations": "inspect/non-finite/",
    "how to get activations of a hidden layer": "inspect/hooks/",
    "load weights from checkpoint with different number of classes": "deploy/save-and-load/",
    "zero_grad where to put": "notions/training-step/",
    "model.eval vs torch.no_grad": "notions/switches/",
    "batch size 1 batchnorm error": "create/batch-norm/",
    "lstm batch_first output shape": "create/recurrent/",
    "cross entropy expects class indices or probabilities": "create/cross-entropy/",
    "gpu memory not released after forward": "deploy/memory/",
    "two models share the same weights": "create/share-copy-replace/",
    "tie embedding and output layer weights": "create/share-copy-replace/",
    "custom autograd function backward example": "create/custom-backward/",
    "conv2d output shape calculator": "create/shapes/",
    "transposed convolution output_padding": "create/transposed-convolution/",
    "adaptive pooling any input size": "create/pooling/",
    "multihead attention mask shape": "create/masks/",
    "scaled_dot_product_attention flash cpu": "create/attention/",
    "torch.compile first call slow": "deploy/compile/",
    "dynamic batch size export": "deploy/export/",
    "half precision training cpu bfloat16 autocast": "deploy/device-and-dtype/",
    "DDP find_unused_parameters": "deploy/several-processes/",
    "prune 30% of weights": "create/prune/",
    "spectral norm GAN": "create/weight-and-spectral-norm/",
    "measure inference time correctly": "inspect/timing/",
    "same seed different results": "inspect/nondeterminism/",
    "vanishing gradients check per layer": "inspect/gradient-flow/",
    "dataparallel state dict module prefix": "deploy/save-and-load/",
    "embedding padding index zero gradient": "create/embedding/",
    "variable length sequences rnn": "create/packed-sequences/",
    "bce loss with logits vs bce": "create/binary-cross-entropy/",
    "learning rate scheduler order warning": "notions/optimizer/",
    "adam weight decay vs adamw": "notions/optimizer/",
    "fuse conv and batchnorm for inference": "create/lora-and-fusion/",
    "write unit test for neural network layer": "inspect/test-a-module/",
}


# A line of a table: a symptom, and what helps.
ROW = re.compile(r"^\| (?P<symptom>[^|]+) \| (?P<rest>.+) \|$", re.MULTILINE)
TARGET = re.compile(r"\]\((?P<page>[^)#]*)")


# All queries by one worker, as Material asks it: what a reader sees is drawn of this.
ASK = """async (queries) => {
  const worker = new Worker("/assets/search.js", { type: "module" });
  const answer = (type, data) => new Promise((resolve, reject) => {
    worker.onmessage = ({ data: { data } }) => resolve(data);
    worker.onerror = reject;
    worker.postMessage({ type, data });
  });
  await answer(0, await (await fetch("/search/search_index.json")).json());
  const found = [];
  for (const query of queries) {
    const { items } = await answer(2, query);
    found.push(items.slice(0, 3).map((results) => results.map(({ location }) => location)));
  }
  worker.terminate();
  return JSON.stringify(found);
}"""


@pytest.fixture(scope="module")
def ask(browser: Browser, address: str) -> Iterator[Ask]:
    """Ask for the addresses of the first three results of each query."""
    view, trouble = visit(browser, address, "")
    yield lambda queries: json.loads(view.evaluate(ASK, list(queries)))
    assert not trouble
    view.context.close()


def pages(found: list[list[str]]) -> list[str]:
    """Return the page of each result."""
    return [locations[0].partition("#")[0] for locations in found]


def symptoms() -> dict[str, set[str]]:
    """Return what the first page and silent-failures list, each with the pages that may help."""
    wanted = {}
    for name in ("index.md", "notions/silent-failures.md"):
        text = (TREE.docs / name).read_text(encoding="utf-8")
        for row in ROW.finditer(text):
            folder = posixpath.dirname(name)
            linked = [match["page"] for match in TARGET.finditer(row["rest"]) if match["page"]]
            pages = {posixpath.normpath(posixpath.join(folder, page)) for page in linked}
            if pages:
                wanted[row["symptom"].replace("`", "")] = {
                    page.removesuffix(".md") + "/"
                    for page in (*pages, "notions/silent-failures.md")
                }
    return wanted


def test_each_query_leads_to_the_page_that_helps(ask: Ask) -> None:
    """One test for all of them: the browser takes a second to read the index."""
    missed = [
        f"{query}: {pages(found)} has no {wanted}"
        for (query, wanted), found in zip(QUERIES.items(), ask(QUERIES), strict=True)
        if wanted not in pages(found)
    ]
    assert not missed, "\n".join(missed)


def test_four_of_five_symptoms_lead_to_a_page_that_helps(ask: Ask) -> None:
    """As words alone: other pages may help as well, and the tables are there for the rest."""
    wanted = symptoms()
    missed = [
        symptom
        for (symptom, helps), found in zip(wanted.items(), ask(wanted), strict=True)
        if not helps & set(pages(found))
    ]
    assert len(wanted) > 50
    assert len(missed) <= len(wanted) / 5, "\n".join(missed)


def test_a_message_leads_the_results_to_its_place(ask: Ask) -> None:
    """The field of the page Errors finds each message; the search asks the same list."""
    places = {
        f"{message.kind}: {message.text}" if message.kind else message.text: (
            f"{row.page.removesuffix('.md')}/#{row.anchor}"
        )
        for message, row in errors.explained(TREE)
    }
    first = {text: found[0] for text, found in zip(places, ask(places), strict=True)}
    assert first == {text: [place] for text, place in places.items()}


def test_what_is_found_is_drawn_and_opened_by_enter(browser: Browser, address: str) -> None:
    view, trouble = visit(browser, address, "")
    view.keyboard.press("/")  # Material's key for the search field
    view.keyboard.type("freeze layers")
    first = view.locator(".md-search-result__item").first
    expect(first.locator("mark").first).to_be_visible()
    field = view.locator(".md-search__input")
    field.fill("optimizer got an empty parameter list")  # no key: as if pasted by a finger
    expect(first).to_contain_text("cause and cure")
    expect(first).to_contain_text("ValueError: optimizer got an empty parameter list")
    field.press("Enter")
    view.wait_for_url("**/create/containers/?h=*#*")
    assert not trouble
    view.context.close()
