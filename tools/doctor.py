"""Say what this machine lacks, before a tool says it in a traceback.

It runs before anything is installed, maybe by an old Python: no imports but the standard
library's, no syntax newer than Python 2.
"""

import importlib
import socket
import sys

OLDEST = (3, 11)


def setup():
    """Return what keeps this interpreter from setting the project up; None if nothing does."""
    if sys.version_info < OLDEST:
        return "Python %d.%d is too old: %d.%d or newer is needed." % (
            sys.version_info[:2] + OLDEST
        )
    for module in ("venv", "ensurepip"):
        try:
            importlib.import_module(module)
        except ImportError:
            return (
                "This Python has no module %s. On Debian and Ubuntu: apt install python3-venv."
                % module
            )
    return None


def port(number):
    """Return why a server cannot listen on a port of this machine; None if it can."""
    probe = socket.socket()
    try:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        probe.bind(("127.0.0.1", int(number)))
    except (OSError, OverflowError, ValueError) as error:
        return "Port %s cannot be used (%s). Take another: make serve PORT=8001" % (number, error)
    finally:
        probe.close()
    return None


if __name__ == "__main__":
    sys.exit({"setup": setup, "port": port}[sys.argv[1]](*sys.argv[2:]))
