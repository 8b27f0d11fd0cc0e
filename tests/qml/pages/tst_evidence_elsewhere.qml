import QtQuick
import QtTest
import Fieldseal.Models

Item {
    width: 1280
    height: 800

    PageCase {
        name: "EvidenceElsewhere"

        function init() { begin(false, "checklist"); }

        function test_an_item_takes_a_sketch_and_opens_it() {
            review.pane.itemId = "MO-01";
            tap("addEvidence");
            tap("add:sketch");
            stroke(100, 100, 300, 300);
            tap("sketchKeep");
            gone("sketchKeep");
            tryCompare(review.pane.evidence, "count", 1);
            const id = review.pane.evidence.data(review.pane.evidence.index(0, 0), Qt.UserRole + 1);
            tap("evidence:" + id);
            tryVerify(() => part("viewerBack") !== null && part("viewerBack").visible);
            compare(review.studio.pane.evidenceId, id);
        }
        function test_a_colleagues_picture_is_asked_for_and_shown_once_it_is_here() {
            const id = bench.colleagueBrings("Gate");
            open("evidence");
            review.show("evidence", id);
            tryVerify(() => part("elsewhereText") !== null && part("elsewhereText").visible);
            verify(part("elsewhereText").text.startsWith("Wang made this on another tablet."));
            verify(!part("fetchProgress").visible);
            tap("fetchContent");
            tryCompare(part("fetchProgress"), "visible", true);
            tap("fetchStop");
            tryCompare(part("fetchContent"), "visible", true);
            tap("fetchContent");
            tryCompare(bench.app.sync, "running", false);
            bench.contentsArrive();
            tryCompare(part("elsewhereText"), "visible", false);
            tryVerify(() => part("viewerPicture").ready);
        }
        function test_a_colleagues_floor_plan_is_asked_for_and_shown_once_it_is_here() {
            const id = bench.colleagueBrings("Plan of the hall");
            review.studio.floorPlan.place = "unit/site/S1";
            verify(review.studio.floorPlan.setPlan(id));
            open("evidence");
            tap("evidencePlans");
            tryVerify(() => part("plan:elsewhereText").visible);
            verify(part("plan:elsewhereText").text.startsWith("Wang made this on another tablet."));
            tap("plan:fetchContent");
            tryCompare(part("plan:fetchProgress"), "visible", true);
            tryCompare(bench.app.sync, "running", false);
            bench.contentsArrive();
            tryCompare(part("plan:elsewhereText"), "visible", false);
            tryVerify(() => part("planPicture").ready);
        }
        function test_a_unit_and_a_finding_take_evidence_too() {
            open("sighting");
            review.units.current = "unit/person/P1";
            tap("addEvidence");
            tap("add:document");
            type("documentCaption", "badge");
            tap("documentAccept");
            tryCompare(review.studio.unitEvidence, "count", 1);
            gone("documentAccept");
            open("findings");
            review.findingEditor.startNew("");
            review.findingEditor.findingText = "No badge was worn.";
            const id = bench.bringPicture("Badge", "finding/" + review.findingEditor.findingId);
            tryVerify(() => review.findingEditor.evidence.length === 1);
            tryVerify(() => part("findingEvidence:" + id) !== null);
        }
    }
}
