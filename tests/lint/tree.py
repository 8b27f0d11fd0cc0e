"""The files that lint looks at, and the compile commands as clang understands them."""
import json
import os
import pathlib
import re
import shlex
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
BUILD = ROOT / os.environ.get("FIELDSEAL_BUILD", "build/dev")
INCLUDED = re.compile(r'^#include "([^"]+)"$', re.MULTILINE)
JOBS = int(os.environ.get("FIELDSEAL_LINT_JOBS", "2"))


def files(*patterns):
    """Files of ours that match, tracked or new; paths from the root."""
    listed = subprocess.run(["git", "ls-files", "-co", "--exclude-standard", "--", *patterns], cwd=ROOT, check=True,
                            capture_output=True, text=True).stdout.splitlines()
    return sorted(path for path in set(listed) if (ROOT / path).is_file())


def changed(revision):
    """Files that differ from a revision, new ones included."""
    differ = subprocess.run(["git", "diff", "--name-only", revision], cwd=ROOT, check=True, capture_output=True,
                            text=True).stdout.splitlines()
    new = subprocess.run(["git", "ls-files", "-o", "--exclude-standard"], cwd=ROOT, check=True, capture_output=True,
                         text=True).stdout.splitlines()
    return set(differ) | set(new)


def compile_commands():
    """Source path from the root -> (folder, arguments without output, warnings and precompiled header)."""
    database = BUILD / "compile_commands.json"
    if not database.exists():
        sys.exit(f"{database} is missing: configure and build first")
    commands = {}
    for entry in json.loads(database.read_text()):
        for path in sources(pathlib.Path(entry["file"])):
            if path.is_relative_to(ROOT) and not path.is_relative_to(BUILD):
                commands[str(path.relative_to(ROOT))] = (entry["directory"], plain(shlex.split(entry["command"]), entry["file"]))
    return commands


def sources(compiled):
    """What a file of a unity build includes one after another; of any other it is the file itself."""
    if compiled.parent.name != "Unity" or not compiled.is_relative_to(BUILD):
        return [compiled]
    return [pathlib.Path(path) for path in INCLUDED.findall(compiled.read_text())]


def plain(arguments, source):
    """Without what only GCC knows, what needs GCC's precompiled header, and what names an output."""
    kept = []
    skip = False
    for at, argument in enumerate(arguments):
        following = arguments[at + 1] if at + 1 < len(arguments) else ""
        if skip:
            skip = False
        elif argument in ("-o", "-c"):
            skip = argument == "-o"
        elif argument == "-include" and "cmake_pch" in following:
            skip = True
        elif argument.startswith(("-W", "-fmodules", "-fpreprocessed", "-mno-direct-extern-access", "-fsanitize")):
            continue
        elif argument not in ("-g", source):
            kept.append(argument)
    return kept


def problems(found, what):
    """Prints what was found and ends the script."""
    for line in found:
        print(line)
    if found:
        sys.exit(f"{len(found)} {what}")
