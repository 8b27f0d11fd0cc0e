#!/usr/bin/env python3
"""Finds controls that the gallery does not show, and keys that are bound beside the one place where all are declared."""
import pathlib
import re
import sys

QML = pathlib.Path(__file__).resolve().parents[2] / "qml"
# A key as a literal: `sequence: "N"`, `sequences: ["N"]`; those of keyBindings() come by `keys.of(…)`.
LITERAL = re.compile(r"\bsequences?:\s*(\[\s*)?[\"'S]")


def missing(controls, plates):
    """@param controls  name -> text; what is a QtObject has no look to show"""
    seen = {name for name, text in controls.items() if not re.search(r"^QtObject \{", text, re.MULTILINE)}
    return sorted(name for name in seen if not re.search(rf"\b{name}\b", plates))


def literal_keys(name, text):
    return [f"{name}:{number}: a key that field-app/models/key_map_model.cpp does not declare"
            for number, line in enumerate(text.splitlines(), 1) if LITERAL.search(line)]


def self_test():
    controls = {"Tag": "Item {", "Card": "Item {\n    QtObject {", "Pane": "Item {\n    QtObject {", "Handover": "QtObject {"}
    assert missing(controls, "Card { }") == ["Pane", "Tag"]
    for line in ('sequence: "N"', 'sequences: ["N", "M"]', "sequence: StandardKey.Undo"):
        assert literal_keys("x", line), line
    for line in ('sequences: app.keys.of("undo")', "sequences: [modelData]", "// sequence of"):
        assert not literal_keys("x", line), line


def main():
    if sys.argv[1:] == ["--self-test"]:
        return self_test()
    controls = {path.stem: path.read_text() for path in sorted((QML / "controls").glob("*.qml"))}
    plates = "\n".join(path.read_text() for path in (QML / "gallery").glob("*.qml"))
    found = [f"qml/controls/{name}.qml: the gallery does not show it" for name in missing(controls, plates)]
    for path in [QML / "Main.qml", *sorted((QML / "pages").glob("*.qml"))]:
        found += literal_keys(path.relative_to(QML.parent), path.read_text())
    print("\n".join(found))
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
