import QtQuick
import QtTest
import Fieldseal.Controls

// A TestCase is invisible, and so is what it holds: the controls stand beside it.
Item {
    id: page

    width: 800
    height: 700

    Column {
        NoteEntry { id: note; fieldName: "note" }
        TextEntry { id: other; fieldName: "other" }
        TextEntry { id: line; fieldName: "line" }
        DateEntry { id: date; fieldName: "date" }
        CountEntry { id: count; fieldName: "count" }
        SearchEntry { id: search; objectName: "search" }
        TextEntry { id: secret; fieldName: "secret"; secret: true }
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
    SignalSpy { id: dated; target: date; signalName: "dateChosen" }
    SignalSpy { id: counted; target: count; signalName: "countChosen" }

    TestCase {
        id: suite

        name: "Entries"
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
            date.value = "";
            date.text = "";
            count.value = -1;
            search.clear();
            line.subject = "";
            line.value = "";
            line.text = "";
            committed.clear();
            written.clear();
            dated.clear();
            counted.clear();
        }
        function type(field, text) {
            field.forceActiveFocus();
            for (const letter of text)
                keyClick(letter);
        }

        function test_a_note_is_handed_over_after_a_pause() {
            type(findChild(note, "note"), "seal");
            compare(committed.count, 0);
            tryCompare(committed, "count", 1);
            compare(committed.signalArguments[0][0], "seal");
        }
        function test_a_note_is_handed_over_when_it_is_left() {
            type(findChild(note, "note"), "broken");
            findChild(other, "other").forceActiveFocus();
            compare(committed.count, 1);
            compare(committed.signalArguments[0][0], "broken");
        }
        function test_what_is_being_written_is_not_replaced_by_the_model() {
            type(findChild(note, "note"), "mine");
            note.value = "theirs";
            compare(note.text, "mine");
            note.flush();
            compare(committed.signalArguments[0][0], "mine");
        }
        function test_another_subject_never_gets_the_text_of_the_one_before() {
            note.subject = "PE-04";
            type(findChild(note, "note"), "of four");
            note.flush();
            note.subject = "PE-05";
            note.value = "";
            note.flush();
            compare(committed.count, 1);
            compare(note.text, "");
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
        function test_a_value_of_the_model_is_shown_and_not_handed_back() {
            note.value = "from the other tablet";
            compare(note.text, "from the other tablet");
            note.flush();
            compare(committed.count, 0);
        }

        function test_only_days_of_the_calendar_pass_data() {
            return [{tag: "2026-02-28", good: true}, {tag: "2024-02-29", good: true}, {tag: "2026-02-29", good: false},
                    {tag: "2026-13-01", good: false}, {tag: "2026-1-1", good: false}];
        }
        function test_only_days_of_the_calendar_pass(row) {
            type(findChild(date, "date"), row.tag);
            findChild(other, "other").forceActiveFocus();
            compare(dated.count, row.good ? 1 : 0);
            if (row.good)
                compare(dated.signalArguments[0][0], row.tag);
        }

        function test_a_count_steps_and_begins_at_nought() {
            mouseClick(findChild(count, "countMore"));
            compare(counted.signalArguments[0][0], 0);
            count.value = 7;
            mouseClick(findChild(count, "countMore"));
            compare(counted.signalArguments[1][0], 8);
            mouseClick(findChild(count, "countLess"));
            compare(counted.signalArguments[2][0], 6);
        }
        function test_a_count_takes_digits_alone() {
            type(findChild(count, "count"), "1x2");
            findChild(other, "other").forceActiveFocus();
            compare(counted.signalArguments[0][0], 12);
        }

        function test_escape_empties_the_search() {
            type(search, "cabinet");
            compare(search.text, "cabinet");
            keyClick(Qt.Key_Escape);
            compare(search.text, "");
        }
        function test_a_passphrase_is_hidden_until_asked_for() {
            const field = findChild(secret, "secret");
            compare(field.echoMode, TextInput.Password);
            verify(field.Accessible.passwordEdit);
        }
    }
}
