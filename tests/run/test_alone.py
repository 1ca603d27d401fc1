"""A program runs alone: nothing goes from one to the next, and each bad end is told."""

import sys
from pathlib import Path

import pytest
from programs import printed, program

from explained.record import fault
from explained.run import run


def test_a_failure_shows_the_line_of_the_file_and_no_frame_of_ours(tmp_path: Path) -> None:
    outcome = run(program(tmp_path, "import torch\n\ntorch.ones(2) @ torch.ones(3)\n"))
    assert 'File "shown.py", line 3, in <module>' in outcome.error
    assert "torch.ones(2) @ torch.ones(3)" in outcome.error
    assert "RuntimeError: " in outcome.error
    assert "explained/run" not in outcome.error


def test_a_syntax_error_names_its_line(tmp_path: Path) -> None:
    assert "line 2" in run(program(tmp_path, "x = 1\ny = = 2\n")).error


def test_what_one_program_changes_no_other_program_sees(tmp_path: Path) -> None:
    vandal = program(
        tmp_path,
        """
        import os, sys, warnings
        import torch
        from torch import nn
        torch.set_default_dtype(torch.float64)
        torch.set_default_device("meta")
        torch.set_num_threads(1)
        torch.use_deterministic_algorithms(True)
        torch.nn.Linear = None
        nn.modules.module.register_module_forward_hook(lambda *_: print("hook"))
        warnings.simplefilter("error")
        os.environ["VANDAL"] = "was here"
        os.mkdir("left_behind")
        sys.modules["vandal"] = sys
        print("done")
        """,
        "vandal.py",
    )
    witness = program(
        tmp_path,
        """
        import os, sys, warnings
        import torch
        from torch import nn
        print(torch.get_default_dtype(), torch.get_default_device(), os.listdir())
        print(torch.are_deterministic_algorithms_enabled(), os.environ.get("VANDAL"))
        print("vandal" in sys.modules, nn.ReLU()(torch.ones(1)), nn.Linear(1, 1).weight.shape)
        print(torch.get_num_threads(), len(warnings.filters))
        """,
        "witness.py",
    )
    before = printed(run(witness))
    assert printed(run(vandal)) == "done\n"
    assert printed(run(witness)) == before
    assert before.startswith(
        "torch.float32 cpu []\nFalse None\nFalse tensor([1.]) torch.Size([1, 1])"
    )


@pytest.mark.parametrize(
    ("source", "said"),
    [
        ("import sys\nsys.exit('no weights')\n", "SystemExit: no weights"),
        ("import os\nos._exit(3)\n", "exit status 3 before its last line"),
        ("import os\nos._exit(0)\n", "exit status 0 before its last line, by os._exit"),
        ("import os\nos.execlp('true', 'true')\n", "exit status 0 before its last line"),
        ("import os\nos.kill(os.getpid(), 15)\n", "killed by SIGTERM before its last line"),
        (
            "import atexit, os\natexit.register(os.abort)\n",
            "killed by SIGABRT while Python left it",
        ),
        ("import atexit\natexit.register(print, 'x', file=1)\n", "wrote to stderr"),
        ("import sys\nprint('a warning', file=sys.stderr)\n", "wrote to stderr"),
        ("import sys\nsys.stderr.write('100 %')  # and no line break\n", "wrote to stderr"),
        ("raise KeyboardInterrupt\n", "KeyboardInterrupt"),
    ],
)
def test_each_bad_end_is_told(source: str, said: str, tmp_path: Path) -> None:
    assert said in fault(run(program(tmp_path, source)))


def test_leaving_with_success_is_no_fault(tmp_path: Path) -> None:
    assert printed(run(program(tmp_path, "print('bye')\nraise SystemExit\n"))) == "bye\n"


def test_a_shell_program_runs_among_copies_with_the_python_of_the_tests(tmp_path: Path) -> None:
    program(tmp_path, "import sys\nprint(sys.executable)\n", "where.py")
    shell = program(tmp_path, "python where.py\ntouch left_behind\n", "launch.sh")
    assert Path(printed(run(shell)).strip()).parent == Path(sys.executable).parent
    assert not (tmp_path / "left_behind").exists()


def test_a_shell_program_stops_at_its_first_failure(tmp_path: Path) -> None:
    outcome = run(program(tmp_path, "echo one\nls /no/such/place\necho two\n", "launch.sh"))
    assert outcome.outputs == {None: "one\n"}
    assert "exit status 2" in fault(outcome)
    assert "/no/such/place" in fault(outcome)


STEPS = """
# --8<-- [start:model]
class Model:
    width = 3
# --8<-- [end:model]

# --8<-- [start:use]
print(Model.width)
# --8<-- [end:use]

# --8<-- [start:again]
print(Model.width + 1)
raise SystemExit
# --8<-- [end:again]
"""


def test_sections_run_in_order_in_one_session_and_print_apart(tmp_path: Path) -> None:
    steps = program(tmp_path, STEPS)
    assert run(steps).outputs == {"model": "", "use": "3\n", "again": "4\n"}
    assert run(steps, last="use").outputs == {"model": "", "use": "3\n"}


LATE = """
# --8<-- [start:first]
import atexit

atexit.register(print, "bye")
print("one")
# --8<-- [end:first]

# --8<-- [start:second]
print("two")
# --8<-- [end:second]
"""


def test_what_is_printed_at_exit_belongs_to_the_last_section(tmp_path: Path) -> None:
    late = program(tmp_path, LATE)
    assert run(late).outputs == {"first": "one\n", "second": "two\nbye\n"}
    assert run(late, last="first").outputs == {"first": "one\n"}


FUTURE = """
# --8<-- [start:first]
from __future__ import annotations

# --8<-- [end:first]

# --8<-- [start:second]
def later(x: Undefined) -> Missing: ...


print(later.__annotations__)
# --8<-- [end:second]
"""


def test_what_the_first_section_asks_of_the_future_holds_in_the_second(tmp_path: Path) -> None:
    shown = program(tmp_path, FUTURE)
    assert run(shown).outputs["second"] == "{'x': 'Undefined', 'return': 'Missing'}\n"
    without = program(tmp_path, FUTURE.replace("from __future__ import annotations", "pass"))
    assert "name 'Undefined' is not defined" in run(without).error


def test_an_import_from_the_future_stands_first_as_in_the_whole_file(tmp_path: Path) -> None:
    source = FUTURE.replace("from __future__ import annotations", "x = 1")
    source = source.replace("def later", "from __future__ import annotations\ndef later")
    assert "must occur at the beginning of the file" in run(program(tmp_path, source)).error
