#!/usr/bin/env python3
"""Checks that dependencies point one way: what each room may include, and what QML may import."""
import pathlib
import re
import sys

import tree

# Libraries, by how their headers begin. What is in none of them is the C++ or C library.
LIBRARIES = {
    "qt": r"Q[A-Z]|Qt[A-Z]\w*/",
    "boost.system": r"boost/(system|assert|config|core|throw_exception)",
    "boost.json": r"boost/json",
    "boost.asio": r"boost/asio",
    "boost.beast": r"boost/beast",
    "boost.url": r"boost/url",
    "boost": r"boost/",
    "sodium": r"sodium",
    "openssl": r"openssl/",
    "sqlcipher": r"sqlite3\.h|sqlcipher/",
    "zstd": r"zstd",
    "icu": r"unicode/",
    "spdlog": r"spdlog/",
    "cli": r"CLI/",
    "archive": r"archive",
    "zxing": r"ZXing/",
    "posix": r"(sys/|unistd\.h|fcntl\.h|pwd\.h|poll\.h|termios\.h)",
}

# Room: (rooms it may include beside itself, libraries it may include). A room is a folder; a file is
# in the longest room that its path begins with. Rooms of one program never name the other program.
SHARED = ["shared/base", "shared/domain", "shared/crypto", "shared/journal", "shared/sql", "shared/sync", "shared/courier"]
NET = ["boost.asio", "boost.beast", "boost.system", "openssl"]
ROOMS = {
    "shared/base": ([], ["boost.json", "boost.system", "posix"]),
    "shared/domain": (["shared/base"], ["boost.json", "icu"]),
    "shared/crypto": (["shared/base"], ["sodium", "openssl"]),
    "shared/journal": (["shared/base", "shared/domain", "shared/crypto"], ["boost.json"]),
    "shared/sql": (["shared/base", "shared/crypto"], ["sqlcipher"]),
    "shared/sync": (["shared/base", "shared/domain", "shared/crypto", "shared/journal"], ["boost.json", "zstd"]),
    "shared/courier": (["shared/base", "shared/crypto", "shared/journal", "shared/sync"], ["boost.json", "archive", "posix"]),
    "field-app/vault": (["shared/base", "shared/crypto", "shared/sql"], ["posix"]),
    "field-app/store": (SHARED + ["field-app/vault"], ["boost.json"]),
    "field-app/evidence": (SHARED + ["field-app/store"], ["qt"]),
    "field-app/drawing": (["shared/base"], ["qt", "boost.json"]),
    "field-app/media": (["shared/base"], ["qt"]),
    "field-app/report": (SHARED, ["qt"]),
    "field-app/scan": (["shared/base"], ["qt", "zxing"]),
    "field-app/system": (["shared/base"], ["qt", "posix"]),
    "field-app/sync": (SHARED + ["field-app/store", "field-app/vault"], ["qt"]),
    "field-app/models": (SHARED + ["field-app/vault", "field-app/store", "field-app/sync", "field-app/evidence", "field-app/report",
                                   "field-app/drawing", "field-app/media", "field-app/scan", "field-app/system"],
                         ["qt", "boost.json"]),
    "field-app": (SHARED + ["field-app/vault", "field-app/store", "field-app/sync", "field-app/models", "field-app/media", "field-app/system", "field-app/scan"],
                  ["qt"]),
    "sync-server/log": (["shared/base"], ["spdlog"]),
    "sync-server/store": (SHARED, ["posix", "boost.json"]),
    "sync-server/auth": (["shared/base", "shared/crypto", "sync-server/store"], ["boost.json"]),
    "sync-server/projection": (SHARED + ["sync-server/log", "sync-server/store"], ["boost.json"]),
    "sync-server/net": (["shared/base", "shared/crypto", "shared/sync", "sync-server/log"], NET),
    "sync-server/api": (SHARED + ["sync-server/log", "sync-server/store", "sync-server/auth", "sync-server/projection", "sync-server/net"],
                        NET + ["boost.json", "zstd", "boost.url"]),
    "sync-server/admin": (SHARED + ["sync-server/log", "sync-server/store", "sync-server/auth", "sync-server/projection",
                                    "sync-server/net", "sync-server/api"], ["boost.asio", "boost.json", "cli", "posix", "zxing"]),
    "sync-server": (["shared/base", "sync-server/admin"], []),
}
QML_IMPORTS = re.compile(r'Fieldseal\.[A-Z]\w*|QtQuick(\.\w+)*|QtQml(\.\w+)*|"[a-z_]+\.js"')
GENERATED = re.compile(r"(moc_\w+\.cpp|\w+\.moc|\w+_migrations\.hpp|build_version\.hpp)$")
DIRECTIVE = re.compile(r'^\s*#\s*include\s*(?:"([^"]+)"|<([^>]+)>)')


def room_of(path):
    return max((room for room in ROOMS if path.startswith(room + "/")), key=len, default=None)


def library_of(header):
    return next((name for name, begins in LIBRARIES.items() if re.match(begins, header)), None)


def resolve(path, named, exists):
    """The file that a quoted include means: beside the including one, in its program, or in shared."""
    program = path.split("/")[0]
    for folder in (str(pathlib.PurePosixPath(path).parent), program, "shared"):
        if exists(f"{folder}/{named}"):
            return f"{folder}/{named}"
    return None


def check_source(path, text, exists):
    room = room_of(path)
    if room is None:
        return [f"{path}: in no room that tests/lint/includes.py knows"]
    rooms, libraries = ROOMS[room]
    found = []
    for number, line in enumerate(text.splitlines(), 1):
        match = DIRECTIVE.match(line)
        if not match:
            continue
        named, system = match.groups()
        if system is not None:
            library = library_of(system)
            if library is not None and library not in libraries:
                found.append(f"{path}:{number}: {room} may not include {library} (<{system}>)")
        elif GENERATED.search(named):
            continue
        else:
            target = resolve(path, named, exists)
            if target is None:
                found.append(f'{path}:{number}: "{named}" is neither in this program nor in shared')
            elif room_of(target) not in [room, *rooms]:
                found.append(f"{path}:{number}: {room} may not include {room_of(target)} (\"{named}\")")
    return found


def check_qml(path, text):
    found = []
    for number, line in enumerate(text.splitlines(), 1):
        match = re.match(r"\s*import\s+(\S+)", line)
        if match and not QML_IMPORTS.fullmatch(match[1]):
            found.append(f"{path}:{number}: QML may not import {match[1]}")
    return found


def self_test():
    there = {"shared/base/a.hpp", "shared/journal/j.hpp", "field-app/store/s.hpp", "sync-server/store/s.hpp"}
    clean = [("shared/journal/x.cpp", '#include "base/a.hpp"\n#include <vector>\n#include <boost/json.hpp>'),
             ("field-app/scan/x.cpp", "#include <ZXing/ReadBarcode.h>"),
             ("field-app/models/x.cpp", '#include "store/s.hpp"\n#include <QObject>\n#include "moc_x.cpp"')]
    broken = [("shared/base/x.cpp", '#include "journal/j.hpp"'), ("shared/journal/x.cpp", "#include <QString>"),
              ("shared/sync/x.cpp", "#include <boost/asio.hpp>"), ("shared/journal/x.cpp", '#include "store/s.hpp"'),
              ("field-app/vault/x.cpp", '#include "store/s.hpp"'), ("sync-server/store/x.cpp", "#include <QObject>"),
              ("field-app/models/x.cpp", "#include <ZXing/ReadBarcode.h>"),
              ("sync-server/net/x.cpp", '#include "../../field-app/store/s.hpp"'), ("elsewhere/x.cpp", "")]
    for path, text in clean:
        assert not check_source(path, text, there.__contains__), path
    for path, text in broken:
        assert check_source(path, text, there.__contains__), path
    assert not check_qml("qml/x.qml", 'import QtQuick.Templates as T\nimport Fieldseal.Theme\nimport "lists.js" as Lists')
    assert check_qml("qml/x.qml", "import QtSensors") and check_qml("qml/x.qml", 'import "../field-app"')


def main():
    if sys.argv[1:] == ["--self-test"]:
        return self_test()
    found = []
    for path in tree.files("shared/*.hpp", "shared/*.cpp", "field-app/*.hpp", "field-app/*.cpp", "sync-server/*.hpp", "sync-server/*.cpp"):
        found += check_source(path, (tree.ROOT / path).read_text(), lambda name: (tree.ROOT / name).is_file())
    for path in tree.files("qml/*.qml"):
        found += check_qml(path, (tree.ROOT / path).read_text())
    tree.problems(found, "forbidden includes")


main()
