"""What the checks of office files share."""

import subprocess
import sys


def run(*arguments):
    """The standard output of a program that must succeed."""
    return subprocess.run(arguments, check=True, capture_output=True).stdout


def expect(condition, message):
    """Ends the check with a message where a condition does not hold."""
    if not condition:
        sys.exit(f"check-deck: {message}")
