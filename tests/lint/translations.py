#!/usr/bin/env python3
"""Finds texts that a person would see in the wrong language: not translated, gone from the sources, or not taken up.
usage: translations.py LUPDATE   (the program of Qt's linguist tools), or --self-test"""
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as xml

ROOT = pathlib.Path(__file__).resolve().parents[2]
# folder of the sources, what lupdate reads there, the translations; English has its plural forms alone
SETS = [
    ("qml", ["theme", "controls", "pages", "Main.qml"], "i18n/fieldseal_qml"),
    ("field-app", ["."], "translations/fieldseal_app"),
]
PLACES = re.compile(r"%(?:n|L?\d+)")


def messages(text):
    """Each message by context, source and comment."""
    found = {}
    for context in xml.fromstring(text).iter("context"):
        for message in context.iter("message"):
            key = (context.findtext("name"), message.findtext("source") or "", message.findtext("comment") or "")
            found[key] = message
    return found


def forms(message):
    translation = message.find("translation")
    if translation is None:
        return []
    plural = [form.text or "" for form in translation.iter("numerusform")]
    return plural or [translation.text or ""]


def faults(name, kept, fresh):
    """@param kept  the file as it is  @param fresh  as lupdate leaves it for these sources"""
    found = []
    say = lambda key, what: found.append(f"{name}: {key[0]}: “{key[1][:70]}” {what}")
    old, new = messages(kept), messages(fresh)
    for key in new.keys() - old.keys():
        say(key, "is missing")
    for key in old.keys() - new.keys():
        say(key, "is no longer in the sources")
    for key in new.keys() & old.keys():
        message = old[key]
        state = (message.find("translation").get("type") if message.find("translation") is not None else None) or ""
        if state in ("vanished", "obsolete"):
            say(key, "is " + state)
        elif state == "unfinished" or not all(forms(message)):
            say(key, "is not translated")
        else:
            wanted = set(PLACES.findall(key[1]))
            for form in forms(message):
                # A plural form may say "one" in words.
                lost = wanted - set(PLACES.findall(form)) - ({"%n"} if message.get("numerus") == "yes" else set())
                if lost:
                    say(key, f"lost {' '.join(sorted(lost))}")
    return found


def renewed(lupdate, folder, sources, file, plural):
    """What lupdate makes of a copy; the sources are read where they are."""
    with tempfile.TemporaryDirectory() as place:
        copy = pathlib.Path(place) / file.name
        shutil.copy(file, copy)
        english = ["-pluralonly", "-target-language", "en"] if plural else []
        ran = subprocess.run([lupdate, *english, "-no-obsolete", "-locations", "none", *sources, "-ts", str(copy)],
                             cwd=folder, capture_output=True, text=True)
        if ran.returncode != 0:
            sys.exit(ran.stdout + ran.stderr)
        return copy.read_text()


def self_test():
    def ts(body):
        return f"<TS><context><name>Page</name>{body}</context></TS>"

    whole = ts("<message><source>Take %1</source><translation>拿 %1</translation></message>")
    assert not faults("x", whole, whole)
    assert "missing" in faults("x", ts(""), whole)[0]
    assert "no longer" in faults("x", whole, ts(""))[0]
    assert "lost %1" in faults("x", whole.replace("拿 %1", "拿"), whole)[0]
    assert "not translated" in faults("x", whole.replace("拿 %1", ""), whole)[0]
    assert "not translated" in faults("x", whole.replace("<translation>", '<translation type="unfinished">'), whole)[0]
    assert "vanished" in faults("x", whole.replace("<translation>", '<translation type="vanished">'), whole)[0]
    plural = ts('<message numerus="yes"><source>%n row(s)</source><translation><numerusform>one row</numerusform>'
                "<numerusform>%n rows</numerusform></translation></message>")
    assert not faults("x", plural, plural)
    assert "not translated" in faults("x", plural.replace("%n rows", ""), plural)[0]


def main():
    if sys.argv[1:] == ["--self-test"]:
        return self_test()
    found = []
    for folder, sources, stem in SETS:
        for language, plural in (("zh_CN", False), ("en", True)):
            file = ROOT / folder / f"{stem}_{language}.ts"
            found += faults(file.name, file.read_text(), renewed(sys.argv[1], ROOT / folder, sources, file, plural))
    print("\n".join(sorted(found)))
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
