#!/usr/bin/env python3
"""Finds temporaries that GCC 12 destroys twice: braced ones, and lambdas that capture by value, inside
the expression of a co_await. They must be named first (docs/adr, house style)."""
import re
import sys

import tree

TOKEN = re.compile(r"""
    (?P<skip>//[^\n]*|/\*.*?\*/|R"(?P<mark>[^(\s]*)\(.*?\)(?P=mark)"|"(?:\\.|[^"\\\n])*"|(?<![0-9A-Fa-f])'(?:\\.|[^'\\\n])*')
  | (?P<word>[A-Za-z_]\w*|\d[\w.']*)
  | (?P<sign>::|->|[^\s\w])
""", re.VERBOSE | re.DOTALL)
OPEN = {"(": ")", "[": "]", "{": "}"}
# A lambda's capture list follows one of these; after anything else "[" indexes.
BEFORE_LAMBDA = {"(", ",", "=", "return", "co_await", "co_return", "{", "?", ":", "&&", "||", "<"}


def tokens_of(text):
    tokens = []
    for match in TOKEN.finditer(text):
        if match["skip"] is None:
            tokens.append((match.group(), match.start()))
    return tokens


def close_of(tokens, at):
    """Index of the bracket that closes the one at `at`."""
    depth = 0
    for i in range(at, len(tokens)):
        if tokens[i][0] in OPEN:
            depth += 1
        elif tokens[i][0] in OPEN.values():
            depth -= 1
            if depth == 0:
                return i
    return len(tokens) - 1


def captures_by_value(tokens, begin, end):
    """Whether [begin+1, end) captures anything but references and `this`."""
    captures = []
    part = []
    for i in range(begin + 1, end):
        if tokens[i][0] == ",":
            captures.append(part)
            part = []
        else:
            part.append(tokens[i][0])
    captures.append(part)
    return any(part and part[0] != "&" and part != ["this"] for part in captures)


def after_lambda_head(tokens, at):
    """Index of the "{" of the lambda whose captures close at `at`, or None if it is no lambda."""
    i = at + 1
    while i < len(tokens) and tokens[i][0] not in ("{", ";", ")", ","):
        i = close_of(tokens, i) + 1 if tokens[i][0] in OPEN else i + 1
    return i if i < len(tokens) and tokens[i][0] == "{" else None


def scan_operand(tokens, at):
    """Faults in the expression behind the co_await at `at`: (offset, what)."""
    faults = []
    depth = 0
    i = at + 1
    while i < len(tokens):
        token, offset = tokens[i]
        if token in ("(",):
            depth += 1
        elif token in (")", "]", "}"):
            depth -= 1
            if depth < 0:
                break
        elif token == ";" or (token == "," and depth == 0):
            break
        elif token == "[":
            end = close_of(tokens, i)
            body = after_lambda_head(tokens, end) if tokens[i - 1][0] in BEFORE_LAMBDA else None
            if body is not None:
                if captures_by_value(tokens, i, end):
                    faults.append((offset, "a lambda that captures by value"))
                i = close_of(tokens, body)  # its body is another function
            else:
                i = end
        elif token == "{":
            end = close_of(tokens, i)
            if depth == 0 and tokens[i - 1][0] == ")":
                break  # if (co_await …) {
            if end > i + 1:
                faults.append((offset, "a braced temporary"))
            i = end
        i += 1
    return faults


def check(path, text):
    tokens = tokens_of(text)
    found = []
    for at, (token, _) in enumerate(tokens):
        if token == "co_await":
            for offset, what in scan_operand(tokens, at):
                found.append(f"{path}:{text.count(chr(10), 0, offset) + 1}: {what} in a co_await expression: name it first")
    return found


def self_test():
    broken = ["co_await save(Visit{.id = id});", "co_await save({.id = id, .name = {}});", "auto x = co_await f(a, [v] { return v; });",
              "co_await run([&a, v = std::move(w)]() mutable { g(v); }, tok);", "co_return co_await f(std::vector<int>{1, 2});",
              "if (co_await f(Visit{1})) { g(); }", "co_await (a(Visit{1}) || b());", "co_await f([=] { return 1; });"]
    clean = ["co_await save(std::move(visit));", "Visit visit{.id = id};\nco_await save(visit);", "co_await f([&] { return Visit{1}; });",
             "co_await f([this] { return m_x; });", "co_await f(a[0], b[i]);", "if (co_await f(x)) { g(Visit{1}); }",
             "while (auto [ec, n] = co_await read(tok); !ec) { g({1}); }", "f([&]() -> awaitable<void> { co_await g(x); }, Visit{1});",
             '// co_await f(Visit{1});\nco_await f("{1}", \'{\');', "co_await f(Token{});"]
    for text in broken:
        assert check("x", text), text
    for text in clean:
        assert not check("x", text), text


def main():
    if sys.argv[1:] == ["--self-test"]:
        return self_test()
    found = []
    for path in tree.files("*.cpp", "*.hpp"):
        text = (tree.ROOT / path).read_text()
        if "co_await" in text:
            found += check(path, text)
    tree.problems(found, "temporaries that GCC 12 may destroy twice")


main()
