"""Running the app where there is no network at all: not even this machine's own."""

import shutil
import subprocess


def may(*command: str) -> bool:
    """Whether this machine lets one do that."""
    return (
        shutil.which(command[0]) is not None
        and subprocess.run(command, capture_output=True, check=False).returncode == 0
    )


WITHOUT_NETWORK = ("unshare", "-r", "-n") if may("unshare", "-r", "-n", "true") else ()
"""What to put before a command. Empty where nobody may."""
