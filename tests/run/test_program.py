"""A program runs alone, and as `python file.py` would run it."""

import socket
import subprocess
import sys
import textwrap
import time
from pathlib import Path

import pytest

from explained import sandbox
from explained.program import Outcome, Program, ProgramError, run, sections
from explained.record import fault, take, text, write


def program(folder: Path, source: str, name: str = "shown.py") -> Program:
    path = folder / name
    path.write_text(textwrap.dedent(source).lstrip(), encoding="utf-8")
    return Program(path)


def printed(outcome: Outcome) -> str:
    assert not fault(outcome), fault(outcome)
    return outcome.outputs[None]


AS_A_SCRIPT = {
    "guard": """
        print(__name__)
        if __name__ == "__main__":
            print("the guarded part ran")
    """,
    "source": """
        import inspect
        class Layer:
            width = 3
        def double(x):
            return 2 * x
        print(inspect.getsource(Layer) + inspect.getsource(double))
    """,
    "pickle": """
        import pickle
        class Layer:
            width = 3
        print(type(pickle.loads(pickle.dumps(Layer()))) is Layer)
    """,
    "spawn": """
        import multiprocessing
        def square(x):
            return x * x
        if __name__ == "__main__":
            with multiprocessing.get_context("spawn").Pool(1) as pool:
                print(pool.map(square, [1, 2, 3]))
    """,
    "arguments": """
        import os, sys
        print([os.path.basename(a) for a in sys.argv], os.path.basename(sys.path[0]) != "")
        print(os.path.basename(__file__))
    """,
    "warning": """
        import warnings
        with warnings.catch_warnings(record=True) as caught:
            warnings.warn("shown once")
            warnings.warn("deprecated", DeprecationWarning)
        print([str(warning.message) for warning in caught])
    """,
    "subprocess": """
        import subprocess, sys
        print("before", flush=True)
        subprocess.run([sys.executable, "-c", "print('inside')"])
        print("after")
    """,
}


@pytest.mark.parametrize("case", AS_A_SCRIPT)
def test_a_program_behaves_as_the_same_file_run_by_python(case: str, tmp_path: Path) -> None:
    shown = program(tmp_path, AS_A_SCRIPT[case])
    plain = subprocess.run(
        [sys.executable, shown.path], capture_output=True, check=True, text=True, cwd=tmp_path
    )
    assert printed(run(shown)).strip() == plain.stdout.strip() != ""


def test_a_failure_shows_the_line_of_the_file_and_no_frame_of_ours(tmp_path: Path) -> None:
    outcome = run(program(tmp_path, "import torch\n\ntorch.ones(2) @ torch.ones(3)\n"))
    assert f'File "{tmp_path}/shown.py", line 3, in <module>' in outcome.error
    assert "torch.ones(2) @ torch.ones(3)" in outcome.error
    assert "RuntimeError: " in outcome.error
    assert "explained/program.py" not in outcome.error


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


WRITES = {
    "a file": "open(FILE, 'w')",
    "a checkpoint, by C++": "import torch; torch.save(torch.ones(1), FILE)",
    "a child": "import subprocess; subprocess.run(['touch', FILE], check=True)",
    "a folder": "import os; os.mkdir(FILE)",
    "a removal": "import os; os.remove(__file__)",
    "a move": "import os; open('x', 'w').close(); os.rename('x', FILE)",
}


@pytest.mark.skipif(not sandbox.available(), reason="Landlock is a part of Linux")
@pytest.mark.parametrize("way", WRITES)
def test_a_program_writes_to_its_working_directory_only(way: str, tmp_path: Path) -> None:
    outcome = run(program(tmp_path, f"FILE = {str(tmp_path / 'written')!r}\n{WRITES[way]}"))
    assert outcome.error
    assert [path.name for path in tmp_path.iterdir()] == ["shown.py"]
    if way != "a removal":
        here = WRITES[way].replace("FILE", "'written'")
        assert not run(program(tmp_path, here)).error


@pytest.mark.skipif(not sandbox.available(), reason="Landlock is a part of Linux")
def test_a_shell_program_writes_to_its_working_directory_only(tmp_path: Path) -> None:
    outside = run(program(tmp_path, f"touch {tmp_path}/written", "shown.sh"))
    assert "Permission denied" in outside.error
    assert not run(program(tmp_path, "touch written; ls", "shown.sh")).error


def test_random_numbers_without_a_seed_differ_between_runs(tmp_path: Path) -> None:
    source = "import random\nimport torch\nimport numpy\n"
    source += "print(torch.rand(3), random.random(), numpy.random.rand())\n"
    unseeded = program(tmp_path, source)
    assert printed(run(unseeded)) != printed(run(unseeded))
    with pytest.raises(ProgramError, match=r"two runs print two texts\. Seed .*manual_seed"):
        take(unseeded)


def test_a_program_that_hangs_is_stopped_with_its_children(tmp_path: Path) -> None:
    stuck = """
        import socket, subprocess, sys, time
        sleep = [sys.executable, "-c", "import time; time.sleep(60)"]
        children = [subprocess.Popen(sleep, start_new_session=alone) for alone in (False, True)]
        with socket.create_connection(ADDRESS) as parent:
            parent.sendall(" ".join(str(child.pid) for child in children).encode())
        time.sleep(60)
    """
    with socket.create_server(("127.0.0.1", 0)) as parent:  # a file it could not leave
        parent.settimeout(1)
        stuck = stuck.replace("ADDRESS", repr(parent.getsockname()))
        begun = time.monotonic()
        outcome = run(program(tmp_path, stuck), timeout=8)
        assert outcome.error == "stopped after 8 seconds: it hangs."
        assert time.monotonic() - begun < 40
        with parent.accept()[0] as child:
            states = [Path("/proc", pid, "stat") for pid in child.recv(40).decode().split()]
    time.sleep(0.2)
    assert len(states) == 2
    for state in states:
        assert not state.exists() or state.read_text().split()[2] == "Z"


@pytest.mark.parametrize(
    ("source", "said"),
    [
        ("import sys\nsys.exit('no weights')\n", "SystemExit: no weights"),
        ("import os\nos._exit(3)\n", "died without a word"),
        ("import sys\nprint('a warning', file=sys.stderr)\n", "wrote to stderr"),
        ("import sys\nsys.stderr.write('100 %')  # and no line break\n", "wrote to stderr"),
        ("raise KeyboardInterrupt\n", "KeyboardInterrupt"),
    ],
)
def test_each_bad_end_is_told(source: str, said: str, tmp_path: Path) -> None:
    assert said in fault(run(program(tmp_path, source)))


def test_leaving_with_success_is_no_fault(tmp_path: Path) -> None:
    assert printed(run(program(tmp_path, "print('bye')\nraise SystemExit\n"))) == "bye\n"


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
# --8<-- [end:again]
"""


def test_sections_run_in_order_in_one_session_and_print_apart(tmp_path: Path) -> None:
    steps = program(tmp_path, STEPS)
    assert run(steps).outputs == {"model": "", "use": "3\n", "again": "4\n"}
    assert run(steps, last="use").outputs == {"model": "", "use": "3\n"}


def test_a_record_of_sections_reads_back_as_it_was_written(tmp_path: Path) -> None:
    steps = program(tmp_path, STEPS)
    steps.record.write_text(text(run(steps)))
    assert {part.name: part.text for part in sections(steps.record)} == {
        "use": "3\n",
        "again": "4\n",
    }


@pytest.mark.parametrize(
    ("source", "said"),
    [
        ("x = 1\n# --8<-- [start:a]\n# --8<-- [end:a]\n", ":1: this line is in no section"),
        ("# --8<-- [start:a]\nx = 1\n", ":1: section 'a' never ends"),
        ("# --8<-- [end:a]\n", ":1: section 'a' was not started"),
        ("# --8<-- [start:a]\n# --8<-- [start:b]\n", ":2: section 'a' is still open"),
        ("# --8<-- [start:a]\n# --8<-- [end:a]\n# --8<-- [start:a]\n", ":3: section 'a' exists"),
    ],
)
def test_broken_sections_are_refused_with_their_line(
    source: str, said: str, tmp_path: Path
) -> None:
    with pytest.raises(ProgramError) as caught:
        sections(program(tmp_path, source).path)
    assert said in str(caught.value)


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


def test_a_shell_program_that_hangs_is_stopped(tmp_path: Path) -> None:
    outcome = run(program(tmp_path, "sleep 60\n", "launch.sh"), timeout=1)
    assert outcome.error == "stopped after 1 seconds: it hangs."


def test_what_a_program_leaves_in_the_background_ends_with_it(tmp_path: Path) -> None:
    left = printed(run(program(tmp_path, "sleep 60 &\necho $!\n", "launch.sh")))
    time.sleep(0.2)
    state = Path("/proc", left.strip(), "stat")
    assert not state.exists() or state.read_text().split()[2] == "Z"


def test_an_interrupted_write_leaves_the_old_record(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "shown.txt"
    write(path, "old\n")

    def interrupted(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(Path, "replace", interrupted)
    with pytest.raises(KeyboardInterrupt):
        write(path, "new\n")
    assert path.read_text() == "old\n"
    assert list(tmp_path.iterdir()) == [path]
