"""The commands as the program describes them, and what Assets/manual.txt says besides."""

import json
import os
import pathlib
import subprocess

ROOT = pathlib.Path(__file__).resolve().parents[2]
LANGUAGES = ("zh", "en")


def described(program, language):
    """The program's commands, each with its arguments, in a language."""
    environment = dict(os.environ, LC_ALL="en_US.UTF-8" if language == "en" else "C.UTF-8")
    text = subprocess.run([program, "--experimental-dump-help"], check=True, capture_output=True, env=environment).stdout
    command = json.loads(text)["command"]
    return [command] + [one for one in command.get("subcommands", []) if one["commandName"] != "help"]


def page_program(program, language):
    """The program of the page beside the one of the commands, as it describes itself; None where there is none."""
    other = pathlib.Path(program).resolve().parent / "jianbao-page"
    if not other.exists():
        return None
    command = described(other, language)[0]
    command.pop("subcommands", None)
    return command


def options(command):
    """The options and switches of a command."""
    return [one for one in command.get("arguments", []) if one["kind"] != "positional"]


def typed(option):
    """The names of an option as they are typed, the short one first."""
    names = [("--" if name["kind"] == "long" else "-") + name["name"] for name in option["names"]]
    return sorted(names, key=len)


def parts():
    """What manual.txt says: a dictionary from (part, command) to blocks of lines."""
    found = {}
    key = None
    for line in (ROOT / "Assets/manual.txt").read_text(encoding="utf-8").splitlines():
        if line.startswith("@"):
            key = tuple(line[1:].split())
            found[key] = [[]]
        elif key and line:
            found[key][-1].append(line)
        elif key and found[key][-1]:
            found[key].append([])
    return {key: [block for block in blocks if block] for key, blocks in found.items()}


def examples(command):
    """The examples of a command: what they do in both languages, the commands, and what is printed where that is shown."""
    for block in parts().get(("examples", command), []):
        zh, en, *lines = block
        yield {"zh": zh, "en": en}, [line[2:] for line in lines if line.startswith("$ ")], [line[2:] for line in lines if line.startswith("> ")]


def rows(part, command="jianbao"):
    """The rows of a part that is a list: what is named, and what it is in both languages."""
    for block in parts().get((part, command), []):
        for line in block:
            name, zh, en = line.split("|")
            yield name, {"zh": zh, "en": en}
