import QtQuick
import QtTest

Item {
    width: 1280
    height: 800

    PageCase {
        name: "Findings"

        function init() { begin(false, "checklist"); }

        function test_a_finding_from_an_item_takes_it_along() {
            review.pane.itemId = "MO-02";
            tap("answerNonconform");
            tap("itemWriteFinding");
            tryVerify(() => part("findingsPage") !== null);
            type("findingText", "no rules");
            leave("findingText");
            tryVerify(() => review.findingEditor.stored);
            compare(review.findings.count, 1);
            compare(review.findingEditor.items[0], "MO-02");
            compare(review.findingEditor.findingText, "no rules");
        }
        function test_a_second_inspector_confirms_a_draft() {
            const id = bench.colleagueFinds("The log is not kept.", "MO-02");
            open("findings");
            tryCompare(review.findings, "count", 1);
            tap("row:" + id);
            tryVerify(() => review.findingEditor.canConfirm);
            tap("confirmFinding:" + id);
            tryCompare(review.findingEditor, "findingState", "confirmed");
            compare(review.findingEditor.confirmedByName, "Li");
        }
        function test_the_key_that_closes_a_finding_keeps_what_was_just_typed_and_makes_no_second_one() {
            open("findings");
            review.findingEditor.startNew("MO-02");
            type("findingText", "no rules");
            keyClick(Qt.Key_Escape);
            tryCompare(review.findingEditor, "open", false);
            compare(review.findings.count, 1);
            review.findingEditor.load(review.findings.data(review.findings.index(0, 0), 257));
            compare(review.findingEditor.findingText, "no rules");
        }
        function test_the_history_of_a_finding_tells_every_value_by_person_tablet_and_time() {
            const id = bench.colleagueFinds("The log is not kept.", "MO-02");
            open("findings");
            tap("row:" + id);
            tryVerify(() => review.findingEditor.canConfirm);
            tap("confirmFinding:" + id);
            tryCompare(review.findingEditor, "findingState", "confirmed");
            tap("findingHistory");
            readHistory(5);
        }
        function test_severity_filters_say_when_nothing_matches() {
            bench.colleagueFinds("The log is not kept.", "MO-02");
            open("findings");
            compare(part("severityFilter:minor").count, 1);
            tap("severityFilter:veto");
            tryCompare(review.findings, "count", 0);
            tap("severityFilter:veto");
            tryCompare(review.findings, "count", 1);
        }
    }
}
