import QtQuick
import QtTest
import Fieldseal.Controls
import Fieldseal.Theme

// A TestCase is invisible, and so is what it holds: the controls stand beside it.
Item {
    id: page

    width: 800
    height: 600

    Toast { id: toast }
    ConfirmSheet {
        id: ask
        namePrefix: "ask"
        title: "All the others conform?"
        text: "30 units"
        acceptText: "30 conform"
    }
    Sheet {
        id: found
        namePrefix: "found"
        title: "Which label?"
        acceptText: "Close"
        rejectText: ""
    }
    SelectField {
        id: select
        codes: ["a", "b"]
        words: ["By number", "By name"]
        current: "a"
    }
    SignalSpy { id: undone; target: toast; signalName: "acted" }
    SignalSpy { id: confirmed; target: ask; signalName: "confirmed" }
    SignalSpy { id: picked; target: select; signalName: "chosen" }

    TestCase {
        id: suite

        name: "Floats"
        when: windowShown

        function init() {
            undone.clear();
            confirmed.clear();
            picked.clear();
        }
        function cleanup() {
            Theme.textScale = 1;
            toast.close();
            ask.close();
            tryCompare(ask, "visible", false);
            tryCompare(toast, "visible", false);
        }

        function test_a_toast_offers_undo_only_where_there_is_one() {
            toast.show("Saved", "");
            tryCompare(toast, "opened", true);
            verify(!findChild(toast.contentItem, "toastAction").visible);
            toast.show("30 units answered", "Undo");
            const undo = findChild(toast.contentItem, "toastAction");
            verify(undo.visible);
            mouseClick(undo);
            compare(undone.count, 1);
            tryCompare(toast, "visible", false);
        }
        function test_who_goes_on_leaves_the_undo_behind_and_a_word_stays() {
            toast.show("30 units answered", "Undo");
            tryCompare(toast, "opened", true);
            verify(toast.y + toast.height < page.height - Theme.bottomBarHeight, "it keeps off the bars at the foot");
            mouseClick(page, 20, 20);
            tryCompare(toast, "visible", false);
            compare(undone.count, 0);
            toast.show("The disk is full", "");
            tryCompare(toast, "opened", true);
            mouseClick(page, 20, 20);
            verify(toast.opened);
        }
        function test_a_question_is_answered_by_its_button() {
            ask.open();
            tryCompare(ask, "opened", true);
            mouseClick(findChild(ask.contentItem, "askAccept"));
            compare(confirmed.count, 1);
            tryCompare(ask, "visible", false);
        }
        /// The button lies within the sheet, and the sheet is no taller than it needs.
        function fits() {
            const accept = findChild(ask.contentItem, "askAccept");
            const foot = accept.mapToItem(ask.contentItem, 0, accept.height).y;
            return Math.abs(foot - ask.contentItem.height) < 1 && accept.height >= Theme.target;
        }
        function test_a_sheet_has_room_for_its_buttons_after_a_change_of_the_texts_size_data() {
            return [{tag: "larger", scale: 2}, {tag: "smaller", scale: 0.8}];
        }
        function test_a_sheet_has_room_for_its_buttons_after_a_change_of_the_texts_size(row) {
            ask.open();
            tryCompare(ask, "opened", true);
            tryVerify(() => fits());
            Theme.textScale = row.scale;
            tryVerify(() => fits(), 1000, "while it is open");
            ask.close();
            tryCompare(ask, "visible", false);
            Theme.textScale = 1;
            ask.open();
            tryCompare(ask, "opened", true);
            tryVerify(() => fits(), 1000, "opened again");
        }
        function test_words_that_change_while_a_sheet_is_closed_stand_side_by_side() {
            found.open();
            tryCompare(found, "opened", true);
            found.close();
            tryCompare(found, "visible", false);
            found.acceptText = "Add as undeclared";
            found.rejectText = "Cancel";
            found.open();
            tryCompare(found, "opened", true);
            const cancel = findChild(found.contentItem, "foundCancel");
            const accept = findChild(found.contentItem, "foundAccept");
            const left = item => item.mapToItem(found.contentItem, 0, 0).x;
            tryVerify(() => Math.abs(left(cancel) + cancel.width + Theme.m - left(accept)) < 1);
            verify(Math.abs(left(accept) + accept.width - found.contentItem.width) < 1, "at the right");
            verify(accept.width >= accept.implicitWidth - 1, "with all of its words");
            found.close();
            tryCompare(found, "visible", false);
        }
        function test_cancel_and_escape_confirm_nothing() {
            ask.open();
            tryCompare(ask, "opened", true);
            mouseClick(findChild(ask.contentItem, "askCancel"));
            tryCompare(ask, "visible", false);
            ask.open();
            tryCompare(ask, "opened", true);
            keyClick(Qt.Key_Escape);
            tryCompare(ask, "visible", false);
            compare(confirmed.count, 0);
        }
        function test_what_may_not_be_accepted_cannot_be() {
            ask.acceptEnabled = false;
            ask.open();
            tryCompare(ask, "opened", true);
            mouseClick(findChild(ask.contentItem, "askAccept"));
            compare(confirmed.count, 0);
            ask.acceptEnabled = true;
        }
        function test_a_choice_is_told_and_left_to_its_owner() {
            compare(select.currentText, "By number");
            mouseClick(select);
            tryCompare(select.menu, "opened", true);
            mouseClick(findChild(select.menu.contentItem, "choice:b"));
            compare(picked.signalArguments[0][0], "b");
            compare(select.current, "a");
        }
    }
}
