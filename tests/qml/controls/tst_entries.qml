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
        DateEntry { id: date; fieldName: "date" }
        CountEntry { id: count; fieldName: "count" }
        SearchEntry { id: search; objectName: "search" }
        TextEntry { id: secret; fieldName: "secret"; secret: true }
    }
    SignalSpy { id: committed; target: note; signalName: "committed" }
    SignalSpy { id: dated; target: date; signalName: "dateChosen" }
    SignalSpy { id: counted; target: count; signalName: "countChosen" }

    TestCase {
        id: suite

        name: "Entries"
        when: windowShown

        function init() {
            // What has no focus yet loses none.
            tryVerify(() => page.Window.active);
            note.clear();
            note.value = "";
            note.subject = "";
            date.value = "";
            date.text = "";
            count.value = -1;
            search.clear();
            committed.clear();
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
