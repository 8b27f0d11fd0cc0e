import QtQuick
import QtTest
import Fieldseal.Controls

// What the model did not take: it stays in its field, is kept by a keeper, and goes over nothing that was written since.
Item {
    id: page

    width: 800
    height: 700

    Column {
        NoteEntry { id: note; fieldName: "note" }
        TextEntry { id: other; fieldName: "other" }
        TextEntry { id: line; fieldName: "line" }
    }
    // As a model keeps what it did not take.
    QtObject {
        id: keeper

        property string problem: ""
        property bool refuses: false
        property var texts: ({})
        readonly property var keys: Object.keys(texts)
        property var handed: null

        function begin(key, text) { handed = {key, text}; }
        function end() {
            if (refuses)
                texts = Object.assign({}, texts, {[handed.key]: handed.text});
            else
                forget(handed.key);
        }
        function textOf(key) { return texts[key]; }
        function forget(key) {
            const left = Object.assign({}, texts);
            delete left[key];
            texts = left;
        }
    }
    SignalSpy { id: committed; target: note; signalName: "committed" }
    SignalSpy { id: written; target: line; signalName: "committed" }

    TestCase {
        name: "KeptTexts"
        when: windowShown

        function init() {
            // What has no focus yet loses none.
            tryVerify(() => page.Window.active);
            keeper.texts = {};
            keeper.refuses = false;
            keeper.problem = "";
            note.keeper = null;
            line.keeper = null;
            note.clear();
            note.value = "";
            note.subject = "";
            line.subject = "";
            line.value = "";
            line.clear();
            committed.clear();
            written.clear();
        }
        function type(field, text) {
            field.forceActiveFocus();
            for (const letter of text)
                keyClick(letter);
        }

        function test_what_the_model_did_not_take_stays_and_is_handed_over_again() {
            note.subject = "PE-04";
            type(findChild(note, "note"), "of four");
            tryCompare(committed, "count", 1);
            verify(note.kept);
            findChild(other, "other").forceActiveFocus();
            compare(committed.count, 2);
            compare(committed.signalArguments[1][0], "of four");
            note.value = "of four";
            verify(!note.kept);
            note.value = "theirs, later";
            compare(note.text, "theirs, later");
        }
        function test_what_was_refused_is_there_again_when_its_field_is() {
            keeper.refuses = true;
            note.keeper = keeper;
            note.subject = "PE-04";
            type(findChild(note, "note"), "of four");
            note.flush();
            verify(note.kept);
            note.subject = "PE-05";
            compare(note.text, "");
            verify(!note.kept);
            note.subject = "PE-04";
            compare(note.text, "of four");
            verify(note.kept);
            keeper.refuses = false;
            note.flush();
            compare(committed.count, 1);
            // By the key: the button has only just come, and a pointer may find it elsewhere.
            findChild(note, "noteTryAgain").forceActiveFocus();
            keyClick(Qt.Key_Space);
            compare(committed.signalArguments[1][0], "of four");
            note.value = "of four";
            verify(!note.kept);
            compare(keeper.keys, []);
        }
        function test_what_was_refused_survives_a_value_that_another_subject_has() {
            keeper.texts = {"PE-05.note": "as before"};
            note.keeper = keeper;
            note.value = "as before";
            note.subject = "PE-05";
            compare(note.text, "as before");
            note.value = "";
            compare(note.text, "as before");
            verify(note.kept);
            note.flush();
            compare(keeper.keys, ["PE-05.note"]);
        }
        function test_a_field_that_shows_something_else_gives_up_nothing() {
            note.keeper = keeper;
            note.value = "stored";
            note.subject = "PE-05";
            keeper.texts = {"PE-05.note": "of another field of this name"};
            note.flush();
            compare(keeper.keys, ["PE-05.note"]);
        }
        function test_what_was_refused_and_is_stored_since_is_kept_no_longer() {
            keeper.texts = {"PE-05.note": "12"};
            note.keeper = keeper;
            note.value = "11";
            note.subject = "PE-05";
            compare(note.text, "12");
            note.value = "12";
            note.flush();
            compare(keeper.keys, []);
            verify(!note.kept);
        }
        function test_what_was_refused_goes_over_something_written_since_only_when_the_person_says_so() {
            keeper.refuses = true;
            note.keeper = keeper;
            note.subject = "PE-04";
            type(findChild(note, "note"), "mine");
            note.flush();
            compare(committed.count, 1);
            keeper.refuses = false;
            note.value = "theirs";
            note.flush();
            compare(committed.count, 1);
            compare(note.text, "mine");
            findChild(note, "noteTryAgain").forceActiveFocus();
            keyClick(Qt.Key_Space);
            compare(committed.count, 2);
            compare(committed.signalArguments[1][0], "mine");
        }
        function test_what_was_refused_and_taken_back_by_hand_is_not_kept() {
            keeper.refuses = true;
            note.keeper = keeper;
            note.subject = "PE-04";
            type(findChild(note, "note"), "four");
            note.flush();
            compare(keeper.keys, ["PE-04.note"]);
            note.begin("");
            compare(keeper.keys, []);
            verify(!note.kept);
        }
        function test_a_line_that_the_model_did_not_take_stays_and_is_tried_again() {
            line.subject = "PE-04";
            keeper.problem = "The disk is full.";
            line.keeper = keeper;
            type(findChild(line, "line"), "of four");
            findChild(other, "other").forceActiveFocus();
            compare(written.count, 1);
            verify(line.kept);
            verify(findChild(line, "line").Accessible.description.startsWith("The disk is full. What you wrote stays here."));
            line.value = "theirs";
            compare(line.text, "of four");
            mouseClick(findChild(line, "lineTryAgain"));
            compare(written.count, 2);
            compare(written.signalArguments[1][0], "of four");
            line.value = "of four";
            verify(!line.kept);
            verify(!findChild(line, "lineTryAgain").visible);
            line.value = "theirs, later";
            compare(line.text, "theirs, later");
        }
    }
}
