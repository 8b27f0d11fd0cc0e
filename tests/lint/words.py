#!/usr/bin/env python3
"""Finds words that promise later work, paths of one machine and hosts of package registries."""
import re
import sys

import tree

# Written so that this file does not find itself.
RULES = [
    (re.compile(r"\b(TO" r"DO|FIX" r"ME|X" r"XX|HA" r"CK)\b"), "a note of work to be done: do it, or open an issue"),
    (re.compile(r"\bfor" r" now\b", re.I), "a promise of later work"),
    (re.compile(r"(?<![\w.])/(work/(main|shared)|home/\w|Users/\w|root/|tmp/\w)"), "a path of one machine"),
    (re.compile(r"(registry\.(npm" r"js|yarn" r"pkg)|npm" r"mirror|artifac" r"tory|pypi" r"\.org|deb\.deb" r"ian\.org|snapshot\.deb" r"ian)", re.I),
     "the host of a package registry"),
    (re.compile(r'"resolved": *"http'), "a lockfile that names where a package came from"),
]
BINARY = re.compile(r"\.(png|jpg|ico|woff2?|gz|zst|db|qm|bin)$|/sample-dossier/")
# Made while a program or a test runs, on purpose.
ALLOWED = {"run": ["/tmp" "/fieldseal-"]}


def check(path, text):
    found = []
    for number, line in enumerate(text.splitlines(), 1):
        for allowed in ALLOWED.get(path, []):
            line = line.replace(allowed, "")
        for pattern, why in RULES:
            match = pattern.search(line)
            if match:
                found.append(f"{path}:{number}: \"{match.group()}\": {why}")
    return found


def path_of(*folders):
    return "".join("/" + folder for folder in folders)


def self_test():
    for text in ("// TO" "DO: later", "x = 1  # good enough for" " now", "cd " + path_of("work", "main"), '"resol' 'ved": "https://x"', path_of("home", "me")):
        assert check("x", text), text
    for text in ("what is to be done", "for nowhere", "https://docs" + path_of("work", "mainly"), "a TODOS list", "net" + path_of("work", "main")[1:]):
        assert not check("x", text), text


def main():
    if sys.argv[1:] == ["--self-test"]:
        return self_test()
    found = []
    for path in tree.files():
        if not BINARY.search(path):
            found += check(path, (tree.ROOT / path).read_text(errors="replace"))
    tree.problems(found, "words that do not belong here")


main()
