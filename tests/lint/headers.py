#!/usr/bin/env python3
"""Compiles every public header alone, with the flags of a source beside it. Headers that have not
changed since, nor anything they include, are passed over."""
import concurrent.futures
import functools
import os
import pathlib
import subprocess

import tree

STAMPS = tree.BUILD.parent / "lint" / "headers"


def flags_for(header, commands):
    """The command of the header's own source, else of the one in its folder (or the nearest folder above
    with one below it) that looks into most folders: a folder may hold sources of several targets."""
    own = str(pathlib.PurePosixPath(header).with_suffix(".cpp"))
    if own in commands:
        return commands[own]
    folder = pathlib.PurePosixPath(header).parent
    while str(folder) != ".":
        near = [path for path in sorted(commands) if pathlib.PurePosixPath(path).is_relative_to(folder)]
        if near:
            return commands[max(near, key=lambda path: sum(argument.startswith(("-I", "-isystem")) for argument in commands[path][1]))]
        folder = folder.parent
    return None


@functools.cache
def changed_at(path):
    """When a file changed last; one that is gone changed just now."""
    try:
        return os.stat(path).st_mtime
    except OSError:
        return float("inf")


def is_fresh(stamp):
    if not stamp.exists():
        return False
    named = stamp.read_text().replace("\\\n", " ").split(":", 1)[1].split()
    made = stamp.stat().st_mtime
    return all(changed_at(path) < made for path in named)


def compile_alone(header, command):
    folder, arguments = command
    stamp = STAMPS / (header.replace("/", "__") + ".d")
    if is_fresh(stamp):
        return None
    draft = stamp.with_suffix(".draft")
    source = f'#include "{tree.ROOT / header}"\n#include "{tree.ROOT / header}"\n'
    done = subprocess.run([*arguments, "-O0", "-fsyntax-only", "-MD", "-MF", draft, "-MT", "header", "-x", "c++", "-"], cwd=folder,
                          input=source, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        return f"{header} does not compile alone:\n" + "\n".join(done.stderr.splitlines()[:8])
    draft.replace(stamp)
    return None


def main():
    STAMPS.mkdir(parents=True, exist_ok=True)
    commands = tree.compile_commands()
    found = []
    jobs = []
    for header in tree.files("shared/*.hpp", "field-app/*.hpp", "sync-server/*.hpp"):
        command = flags_for(header, commands)
        if command is None:
            found.append(f"{header}: no source beside it is built, so nothing says how to compile it")
        else:
            jobs.append((header, command))
    with concurrent.futures.ThreadPoolExecutor(tree.JOBS) as pool:
        found += [fault for fault in pool.map(lambda job: compile_alone(*job), jobs) if fault]
    print(f"{len(jobs)} headers")
    tree.problems(found, "headers that do not stand alone")


main()
