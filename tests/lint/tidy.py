#!/usr/bin/env python3
"""Runs clang-tidy over what is built of shared, field-app and sync-server.
usage: tidy.py [--analyze] [--changed REVISION] [SOURCE]…
Without --analyze all checks but those of the analyzer, which follows every path through a function and takes longer
than all others together; with it, that one alone."""
import argparse
import concurrent.futures
import json
import pathlib
import subprocess

import tree

FOLDER = tree.BUILD.parent / "lint"

# The analyzer does not follow coroutines.
COROUTINES = ("sync-server/net/", "sync-server/api/", "sync-server/admin/")

QUICK = "-clang-analyzer-*"
# Why two of them are left out stands in .clang-tidy.
ANALYZER = "-*,clang-analyzer-*,-clang-analyzer-optin.*,-clang-analyzer-cplusplus.NewDeleteLeaks"


def write_database(commands):
    """A copy of the compile commands that clang takes."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    entries = [{"directory": folder, "file": str(tree.ROOT / path), "arguments": ["clang++-19", *arguments[1:], "-c", str(tree.ROOT / path)]}
               for path, (folder, arguments) in commands.items()]
    (FOLDER / "compile_commands.json").write_text(json.dumps(entries))


def touched(path, differing):
    """A source is looked at when it or its header changed."""
    return path in differing or str(pathlib.PurePosixPath(path).with_suffix(".hpp")) in differing


def tidy(path, checks):
    done = subprocess.run(["clang-tidy-19", "-p", FOLDER, "--quiet", f"--checks={checks}", tree.ROOT / path], cwd=tree.ROOT,
                          capture_output=True, text=True, check=False)
    said = done.stdout.replace(f"{tree.ROOT}/", "").strip()
    if done.returncode == 0 and not said:
        return None
    return said or f"{path}: {done.stderr.strip()}"


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--analyze", action="store_true")
    parser.add_argument("--changed", metavar="REVISION")
    parser.add_argument("source", nargs="*")
    options = parser.parse_args()
    commands = tree.compile_commands()
    write_database(commands)
    sources = options.source or [path for path in sorted(commands) if path.startswith(("shared/", "field-app/", "sync-server/"))]
    if options.changed:
        differing = tree.changed(options.changed)
        sources = [path for path in sources if touched(path, differing)]
    if options.analyze:
        sources = [path for path in sources if not path.startswith(COROUTINES)]
    checks = ANALYZER if options.analyze else QUICK
    with concurrent.futures.ThreadPoolExecutor(tree.JOBS) as pool:
        found = [said for said in pool.map(lambda path: tidy(path, checks), sources) if said]
    print(f"{len(sources)} sources")
    tree.problems(found, "sources that clang-tidy does not take")


main()
