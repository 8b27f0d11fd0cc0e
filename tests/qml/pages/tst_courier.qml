import QtQuick
import QtTest
import Fieldseal.Models

/// Courier files on the page of syncs.
Item {
    width: 1280
    height: 800

    PageCase {
        name: "Courier"

        readonly property CourierModel courier: bench.app ? bench.app.sync.courier : null

        function init() { begin(false, "sync"); }
        function written() {
            open("checklist");
            review.pane.itemId = "MO-01";
            tap("answerConform");
            open("sync");
        }
        function made(name) {
            verify(courier.make(bench.folder, name, true, false), courier.problem);
            tryVerify(() => !courier.busy);
        }
        function test_the_sheet_offers_evidence_only_when_there_is_some_and_makes_nothing_when_it_is_left() {
            tap("courierMake");
            tryVerify(() => part("courierFile")?.visible);
            verify(part("courierFile").text.startsWith("Fieldseal Li"));
            verify(part("courierFile").text.endsWith(".courier"));
            verify(!part("courierEvidence").visible);
            tap("courierCancel");
            gone("courierFile");
            const id = bench.bringPicture("Rack", "");
            tryVerify(() => review.evidence.get(id).kind === "picture");
            tap("courierMake");
            tryVerify(() => part("courierEvidence")?.visible);
            verify(part("courierEvidence").checked);
            keyClick(Qt.Key_Escape);
            gone("courierFile");
            compare(bench.app.sync.history.count, 0);
        }
        function test_a_file_that_was_made_is_told_of_and_stands_in_the_history_and_its_work_stays_unsent() {
            written();
            made("out");
            tryCompare(part("courierResult"), "visible", true);
            verify(part("courierResult").text.includes("until then all of it counts as unsent"));
            verify(!part("courierProblem").visible);
            compare(bench.app.sync.history.count, 1);
            tryVerify(() => part("sync:0") !== null);
            verify(part("sync:0").text.startsWith("Courier file made, 1 entries"));
            compare(part("syncUnsent").value, "1");
        }
        function test_a_file_that_is_no_answer_is_told_of_and_what_to_do() {
            written();
            made("out");
            verify(courier.take("file://" + bench.folder + "/out.courier"));
            tryVerify(() => !courier.busy);
            tryCompare(part("courierProblem"), "visible", true);
            verify(part("courierProblem").text.includes("Take in the file that the office gave back"));
            verify(!part("courierResult").visible);
            compare(part("syncUnsent").value, "1");
        }
        function test_a_name_that_is_taken_is_replaced_only_by_will() {
            made("out");
            verify(!courier.make(bench.folder, "out", true, false));
            verify(courier.make(bench.folder, "out", true, true));
            tryVerify(() => !courier.busy);
            compare(courier.problem, "");
        }
    }
}
