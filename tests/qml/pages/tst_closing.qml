import QtQuick
import QtTest

Item {
    width: 1280
    height: 800

    PageCase {
        name: "Closing"

        function test_both_values_of_a_conflict_stand_until_one_is_taken() {
            begin(false, "checklist");
            review.pane.itemId = "MO-02";
            tap("answerConform");
            bench.colleagueWrites("item/MO-02", "determination", "partly");
            tryCompare(review, "conflictCount", 1);
            open("conflicts");
            verify(part("take:item/MO-02:determination:1") !== null);
            verify(part("take:item/MO-02:determination:2") === null);
            tap("take:item/MO-02:determination:0");
            tryCompare(review, "conflictCount", 0);
        }
        function test_a_blocker_leads_to_its_item() {
            begin(false, "close");
            verify(review.blockers.count > 0);
            tap("blocker:0");
            tryVerify(() => part("closePage") === null);
        }
        function test_an_inspector_cannot_seal() {
            begin(false, "close");
            verify(!part("seal").enabled);
            verify(part("sealProblem").text !== "");
        }
        function test_an_opinion_is_written_and_kept() {
            begin(true, "close");
            tap("recommendation:pass");
            compare(review.opinionRecommendation, "pass");
            type("opinionReasons", "all seen");
            tryCompare(review, "opinionReasons", "all seen");
        }
        function test_a_leader_seals_when_nothing_blocks() {
            begin(true, "checklist");
            for (const item of ["MO-01", "MO-02", "PE-02"]) {
                review.pane.itemId = item;
                tap("answerConform");
            }
            review.pane.itemId = "PE-01";
            verify(review.pane.units.conformRest());
            for (const list of ["person", "site", "equipment"]) {
                review.units.listId = list;
                for (let row = 0; row < review.units.count; ++row)
                    verify(review.units.confirmMatch(review.units.entityAt(row)));
            }
            verify(review.setOpinion("pass", "all conform"));
            open("overview");
            tap("move:deliberation");
            tap("moveAccept");
            tryCompare(review, "reviewState", "deliberation");
            gone("moveAccept");
            open("close");
            tryCompare(review.blockers, "count", 0);
            tryVerify(() => part("seal").enabled);
            part("seal").clicked();
            tryVerify(() => part("sealAccept") !== null && part("sealAccept").visible);
            verify(!part("sealAccept").enabled);
            type("sealApplicant", "zhao");
            tap("sealAccept");
            tryCompare(review, "sealed", true);
            tryVerify(() => part("readOnlyNotice").visible);
        }
    }
}
