"""The field for an error knows each message that a block prints, and says when it knows none."""

import json
import random
import re
from collections.abc import Sequence
from typing import Any

import pytest
from harness import TREE, answered, visit
from playwright.sync_api import Browser, Page

from explained.page import said
from explained.site import errors

MOST = 10 * 1024  # bytes of its scripts
ASK = """async (texts) => {
  const { index, find, filled } = await import("/assets/messages.js");
  const known = index(await (await fetch("/errors.json")).json());
  return JSON.stringify(JSON.parse(texts).map((text) => {
    const { found, meant, said, nearest } = find(known, text);
    const { text: message, kind, url, pattern } = found ?? {};
    const meaning = meant && filled(meant, said);
    return { message, kind, url, pattern, meaning, nearest: nearest.length };
  }));
}"""  # as text: playwright takes a second for a thousand nested objects
TRACEBACK = """Traceback (most recent call last):
  File "/home/me/train.py", line 128, in <module>
    main(args)
    ~~~~^^^^^^
  File "/usr/lib/python3/site-packages/torch/nn/modules/module.py", line 1751, in _call_impl
    return forward_call(*args, **kwargs)
           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
{message}
"""
# As other versions of torch word what a block prints, and how it begins there.
OTHERWISE = {
    "RuntimeError: addmm: mat1 and mat2 shapes cannot be multiplied (2x3 and 4x5)": "addmm: mat1",
    "RuntimeError: size mismatch, m1: [24 x 4], m2: [48 x 5] at TH/generic/THTensorMath.cpp:41": "",
    "RuntimeError: Input type (torch.cuda.FloatTensor) and weight type (torch.FloatTensor) should"
    " be the same": "Input type",
    "TypeError: forward() takes 2 positional arguments but 3 were given": "Sequential.forward()",
    "RuntimeError: CUDA out of memory. Tried to allocate 2.00 GiB (GPU 0; 7.79 GiB total)":
        "CUDA out of memory",
    "torch.OutOfMemoryError: CUDA out of memory. Tried to allocate 20.00 MiB. GPU 0 has a total"
    " capacity of 23.69 GiB of which 1.12 MiB is free.": "CUDA out of memory",
    "RuntimeError: Expected all tensors to be on the same device, but found at least two devices,"
    " cuda:0 and cpu! (when checking argument for argument mat1 in method wrapper_CUDA_addmm)":
        "Expected all tensors to be on the same device",
    "RuntimeError: Expected all tensors to be on the same device, but got mat1 is on cpu, different"
    " from other tensors on cuda:0 (when checking argument in method wrapper_CUDA_addmm)":
        "Expected all tensors to be on the same device",
    "RuntimeError: Input type (torch.FloatTensor) and weight type (torch.cuda.FloatTensor) should"
    " be the same or input should be a MKLDNN tensor and weight is a dense tensor": "Input type",
    "TypeError: conv2d(): argument 'input' (position 1) must be Tensor, not list":
        "linear(): argument 'input' (position 1) must be Tensor, not list",
    "TypeError: cross_entropy_loss(): argument 'target' (position 2) must be Tensor, not int":
        "linear(): argument 'input' (position 1) must be Tensor, not ReLU",
    'NotImplementedError: Module [Net] is missing the required "forward" function':
        "Module [SimpleMLP]",
    "TypeError: tuple is not a Module subclass": "list is not a Module",
    "IndexError: Target 10 is out of bounds. at /pytorch/aten/src/THNN/generic/nll.c:97": "Target",
}  # fmt: skip
UNKNOWN = """
ModuleNotFoundError: spec not found for the extension 'fused_adam'
ImportError: cannot import name 'packaging' from 'pkg_resources'
ImportError: libcudart.so.11.0: cannot open shared object file: No such file or directory
FileNotFoundError: [Errno 2] No such file or directory: 'model.pt'
PermissionError: [Errno 13] Permission denied: '/data/train.csv'
SyntaxError: invalid syntax (train.py, line 12)
IndentationError: unindent does not match any outer indentation level
ZeroDivisionError: division by zero
KeyError: 'labels'
ValueError: not enough values to unpack (expected 2, got 1)
ValueError: could not convert string to float: 'abc'
ValueError: cannot reshape array of size 12 into shape (5,3)
ValueError: setting an array element with a sequence.
ValueError: Found input variables with inconsistent numbers of samples: [100, 90]
ValueError: could not broadcast input array from shape (3,4) into shape (4,3)
ValueError: all the input arrays must have same number of dimensions
ValueError: invalid literal for int() with base 10: '1.5'
ValueError: numpy.ndarray size changed, may indicate binary incompatibility
TypeError: string indices must be integers
TypeError: can only concatenate str (not "int") to str
TypeError: Object of type float32 is not JSON serializable
TypeError: slice indices must be integers or None or have an __index__ method
NotImplementedError: Cannot convert a symbolic tf.Tensor to a numpy array
OSError: [Errno 24] Too many open files
OSError: We couldn't connect to 'https://huggingface.co' to load this file
OSError: Unable to load weights from pytorch checkpoint file
UnicodeDecodeError: 'utf-8' codec can't decode byte 0xff in position 0: invalid start byte
MemoryError: Unable to allocate 7.45 GiB for an array with shape (1000, 1000, 1000)
ConnectionResetError: [Errno 104] Connection reset by peer
BrokenPipeError: [Errno 32] Broken pipe
RuntimeError: CUDA error: device-side assert triggered
RuntimeError: CUDA error: no kernel image is available for execution on the device
RuntimeError: CUDA error: an illegal memory access was encountered
RuntimeError: cuDNN error: CUDNN_STATUS_NOT_INITIALIZED
RuntimeError: CUBLAS_STATUS_ALLOC_FAILED when calling cublasCreate(handle)
RuntimeError: NCCL error in: ProcessGroupNCCL.cpp:825, unhandled system error
RuntimeError: DataLoader worker (pid 1234) is killed by signal: Killed.
RuntimeError: Found no NVIDIA driver on your system.
RuntimeError: cuda runtime error (2) : out of memory
RuntimeError: Numpy is not available
RuntimeError: dictionary keys changed during iteration
RuntimeError: This event loop is already running
RuntimeError: can't start new thread
RuntimeError: stft requires the return_complex parameter be given for real inputs
RuntimeError: No such operator torchvision::nms
UserWarning: The parameter 'pretrained' is deprecated since 0.13
FutureWarning: elementwise comparison failed; returning scalar instead
pydantic.errors.PydanticImportError: BaseSettings has been moved to the pydantic-settings package
jsonschema.exceptions.ValidationError: 'name' is a required property
sqlalchemy.exc.OperationalError: database is locked
""".strip().splitlines()


def asked(view: Page, texts: Sequence[str]) -> list[dict[str, Any]]:
    return json.loads(view.evaluate(ASK, json.dumps(list(texts))))


def changed(text: str, at_random: random.Random) -> str:
    """The message with other numbers, and other names in quotes."""
    text = re.sub(r"(?<![\w.])\d+(?![\w.])", lambda _: str(at_random.randint(2, 999)), text)
    names = ["encoder", "fc1", "Net2", "blocks"]
    return re.sub(r"(?<!\w)'[A-Za-z_]\w*'(?!\w)", lambda _: repr(at_random.choice(names)), text)


def same(found: str | None, wanted: str) -> bool:
    """Say whether two patterns are one message; a block may print its beginning alone."""
    return bool(found) and (found.startswith(wanted) or wanted.startswith(found))


@pytest.fixture
def view(browser: Browser, address: str) -> Any:
    view, trouble = visit(browser, address, "errors/")
    yield view
    assert not trouble
    view.context.close()


def test_each_message_is_found_with_other_numbers_in_a_traceback(view: Page) -> None:
    at_random = random.Random(0)
    messages = [message for message in said.all_of(TREE) if len(message.text.split()) > 2]
    assert len(messages) > 200
    texts = [f"{m.kind}: {changed(m.text, at_random)}" if m.kind else m.text for m in messages]
    answers = asked(view, [TRACEBACK.format(message=text) for text in texts])
    known = asked(view, [f"{m.kind}: {m.text}" if m.kind else m.text for m in messages])
    missed = [
        f"{text}\n    found: {answer.get('message')}"
        for text, answer, itself in zip(texts, answers, known, strict=True)
        if not same(answer.get("pattern"), itself["pattern"])
    ]
    assert not missed, "\n".join(missed)


def test_what_was_written_of_a_message_is_said_in_the_numbers_of_the_reader(view: Page) -> None:
    at_random = random.Random(1)
    explained = errors.explained(TREE)
    texts = [changed(message.text, at_random) for message, _ in explained]
    wrong = []
    for (message, row), text, answer in zip(explained, texts, asked(view, texts), strict=True):
        numbers = re.findall(r"(?<![\w.])\d+(?![\w.])", answer.get("meaning") or "")
        own = re.findall(r"\d+", text)
        fixed = set(re.findall(r"(?<![\w.])\d+(?![\w.])", row.meaning))
        fixed -= set(re.findall(r"\d+", message.text))
        if not answer.get("meaning") or [n for n in numbers if n not in own and n not in fixed]:
            wrong.append(f"{text}\n    {answer.get('meaning')}")
    assert not wrong, "\n".join(wrong)


def test_other_versions_of_torch_are_understood_or_not_known(view: Page) -> None:
    answers = asked(view, list(OTHERWISE))
    for (text, begins), answer in zip(OTHERWISE.items(), answers, strict=True):
        found = answer.get("message") or ""
        assert found.startswith(begins) if begins else not found, (text, found)


def test_a_message_that_no_page_shows_is_not_known(view: Page) -> None:
    answers = asked(view, UNKNOWN)
    taken = [
        f"{text}\n    taken for {answer['message']}"
        for text, answer in zip(UNKNOWN, answers, strict=True)
        if answer.get("message")
    ]
    assert not taken, "\n".join(taken)
    assert {answer["nearest"] for answer in answers} == {3}


def test_the_field_answers_by_keyboard_in_the_reader_s_own_numbers(view: Page) -> None:
    view.get_by_label("Paste an error").focus()
    view.keyboard.insert_text(
        TRACEBACK.format(
            message="RuntimeError: mat1 and mat2 shapes cannot be multiplied (32x784 and 512x10)"
        )
    )
    view.locator("paste-error dl").wait_for()
    answer = answered(view, "paste-error")
    assert answer["in your numbers"].startswith("The input has 784 features, and the layer expects")
    view.keyboard.press("Tab")
    assert view.evaluate("document.activeElement.pathname") == "/create/linear/"
    view.keyboard.press("Enter")
    view.wait_for_url("**/create/linear/#mat1-and-mat2")


def test_its_scripts_are_small_and_it_loads_no_list_before_something_is_pasted(
    browser: Browser, address: str
) -> None:
    scripts = [TREE.docs / "assets" / name for name in ("paste.js", "messages.js")]
    assert sum(script.stat().st_size for script in scripts) < MOST
    for url in ("", "errors/"):
        view, trouble = visit(browser, address, url)
        loaded = view.evaluate("performance.getEntriesByType('resource').map(({ name }) => name)")
        assert not [name for name in loaded if name.endswith("errors.json")]
        assert not trouble
        view.context.close()


def test_each_row_of_the_page_explains_a_message_that_a_block_prints() -> None:
    """What a row quotes is held by the test of the page; here, that each row is read as one."""
    text = errors.page(TREE).read_text(encoding="utf-8")
    assert len(errors.rows(TREE)) == len(re.findall(r"^\| `", text, re.MULTILINE))
    explained = {row.line for _, row in errors.explained(TREE)}
    assert {row.line for row in errors.rows(TREE)} == explained
