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
        function test_a_finding_tells_its_history_beside_its_head_and_its_moves_as_acts_data() {
            return [{tag: "en", move: "Present to the applicant"}, {tag: "zh_CN", move: "向申请单位反馈"}];
        }
        function test_a_finding_tells_its_history_beside_its_head_and_its_moves_as_acts(data) {
            bench.app.settings.language = data.tag;
            const id = bench.colleagueFinds("The log is not kept.", "MO-02");
            open("findings");
            tap("row:" + id);
            tryVerify(() => review.findingEditor.canConfirm);
            tap("confirmFinding:" + id);
            tryVerify(() => part("findingMove:presented") !== null);
            compare(part("findingMove:presented").text, data.move);
            const history = part("findingHistory");
            const close = part("findingClose");
            tryCompare(history, "visible", true);
            const reach = item => item.mapToItem(null, 0, 0).x;
            verify(reach(history) + history.width <= reach(close), "it lies left of the button that closes");
            verify(reach(history) > reach(part("findingText")) + history.width, "it lies right of the head's words");
            bench.app.settings.language = "en";
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
