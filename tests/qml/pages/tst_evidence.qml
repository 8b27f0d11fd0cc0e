import QtQuick
import QtTest
import Fieldseal.Theme

Item {
    width: 1280
    height: 800

    EvidenceCase {
        name: "Evidence"

        function init() {
            Theme.textScale = 1;
            begin(false, "evidence");
        }
        function cleanup() { Theme.textScale = 1; }

        function test_an_empty_gallery_says_what_can_be_added() {
            compare(part("evidenceGrid").count, 0);
            addEvidence("document");
            type("documentCaption", "key register");
            tap("documentAccept");
            tryCompare(studio.gallery, "count", 1);
            gone("documentAccept");
        }
        function test_the_gallery_filters_by_kind_and_words_and_shows_all_again() {
            const id = brought("Rack", "");
            review.evidence.addDocument({caption: "Key register", number: "B-17"});
            tryCompare(studio.gallery, "count", 2);
            tap("evidenceFilter:documents");
            compare(studio.gallery.count, 1);
            type("evidenceSearch", "zzz");
            tryCompare(studio.gallery, "count", 0);
            tap("evidenceShowAll");
            tryCompare(studio.gallery, "count", 2);
            tryVerify(() => part("evidence:" + id) !== null);
            compare(part("evidence:" + id).caption, "Rack");
        }
        function test_what_belongs_to_a_picture_stands_beside_it_or_below_as_there_is_room() {
            tap("evidence:" + brought("Machine room", "item/MO-01"));
            tryVerify(() => part("viewerPicture").ready);
            const corner = (name, end) => part(name).mapToItem(null, end ? part(name).width : 0, end ? part(name).height : 0);
            const beside = () => corner("viewerCaption", false).x >= corner("viewerPicture", true).x;
            const below = () => corner("viewerCaption", false).y >= corner("viewerPicture", true).y;
            tryVerify(() => beside() && !below(), 5000, "beside");
            Theme.textScale = 2;
            tryVerify(() => below() && !beside(), 5000, "below");
            Theme.textScale = 1;
            tryVerify(() => beside() && !below(), 5000, "beside again");
        }
        function test_a_picture_is_looked_into_marked_and_its_original_stays() {
            const id = brought("Machine room", "item/MO-01");
            tap("evidence:" + id);
            tryVerify(() => part("viewerPicture").ready);
            tap("viewerIn");
            verify(part("viewerPicture").zoom > 1);
            tap("viewerFit");
            compare(part("viewerPicture").zoom, 1);
            tap("viewerMark");
            tap("tool:veil");
            stroke(400, 150, 600, 300);
            tap("sketchKeep");
            gone("sketchKeep");
            tryCompare(studio.gallery, "count", 2);
            tryVerify(() => studio.pane.markups.length === 1);
            tap("kin:" + studio.pane.markups[0].id);
            compare(studio.pane.kind, "markup");
            compare(studio.pane.original.id, id);
            tap("viewerBack");
            gone("viewerBack");
        }
        function test_who_follows_a_link_comes_back_to_the_gallery() {
            const id = brought("Rack", "item/MO-02");
            tap("evidence:" + id);
            tap("link:item/MO-02");
            tryVerify(() => part("checklistPage") !== null);
            compare(review.pane.itemId, "MO-02");
            open("evidence");
            compare(studio.pane.evidenceId, "");
            tryVerify(() => !(part("viewerBack")?.visible ?? false));
        }
        function test_evidence_is_linked_let_go_and_taken_back_with_a_reason() {
            const id = brought("Machine room", "");
            tap("evidence:" + id);
            tap("viewerLink");
            type("chooseSearch", "rules");
            tap("choose:item/MO-02");
            tryVerify(() => part("link:item/MO-02") !== null);
            gone("chooseAccept");
            tap("unlink:item/MO-02");
            compare(studio.pane.links.length, 0);
            tap("viewerRetract");
            type("retractEvidenceText", "wrong room");
            tap("retractEvidenceAccept");
            tryCompare(studio.gallery, "count", 0);
            gone("viewerBack");
        }
        function test_no_photograph_before_the_permission_is_recorded() {
            bench.plugCamera();
            addEvidence("photo");
            verify(!studio.camera.running);
            tap("recordPermission");
            type("permissionBy", "Director Zhao");
            tap("permissionAccept");
            tryVerify(() => studio.camera.running);
            gone("permissionAccept");
            type("photoCaption", "rack 3");
            tap("photoTake");
            tryCompare(studio.gallery, "count", 1);
            compare(studio.camera.takenCount, 1);
            bench.pullCamera();
            tryVerify(() => part("photoAgain").visible);
            tap("photoBack");
            gone("photoBack");
            compare(studio.gallery.count, 1);
        }
        function test_a_lock_over_a_change_of_a_reference_opens_it_again_with_its_evidence() {
            const id = review.evidence.addDocument({caption: "register", number: "b-17", level: "internal"});
            const again = () => {
                lockOver(() => studio.pane.evidenceId = "");
                open("evidence");
                verify(!part("referenceAccept")?.visible);
                studio.pane.evidenceId = id;
                tryVerify(() => part("viewerReference")?.visible);
                waitForRendering(shell);
            };
            open("evidence");
            studio.pane.evidenceId = id;
            tap("viewerReference");
            type("referencePlace", "gate");
            again();
            tryVerify(() => part("referenceAccept")?.visible);
            compare(part("referenceNumber").text, "b-17");
            compare(part("referencePlace").text, "gate");
            tap("referenceAccept");
            gone("referenceAccept");
            compare(review.evidence.get(id).place, "gate");
            again();
            verify(!part("referenceAccept")?.visible);
        }
        function test_a_lock_over_the_permission_opens_it_again_as_it_was() {
            const again = () => {
                lockOver(() => studio.camera.end());
                open("evidence");
                addEvidence("photo");
            };
            addEvidence("photo");
            tap("recordPermission");
            type("permissionBy", "director zhao");
            tap("permissionRefused");
            type("permissionScope", "secret racks");
            again();
            tryVerify(() => part("permissionAccept")?.visible);
            compare(part("permissionBy").text, "director zhao");
            compare(part("permissionScope").text, "secret racks");
            verify(part("permissionRefused").checked);
            tap("permissionAccept");
            gone("permissionAccept");
            compare(review.photographyPermission.permission, "refused");
            again();
            verify(!part("permissionAccept")?.visible);
            tap("recordPermission");
            type("permissionScope", " and doors");
            again();
            tryVerify(() => part("permissionScope")?.visible);
            compare(part("permissionScope").text, "secret racks and doors");
            tap("permissionCancel");
            gone("permissionCancel");
            again();
            verify(!part("permissionAccept")?.visible);
            compare(review.photographyPermission.scope, "secret racks");
        }
        function test_a_note_is_spoken_and_kept_and_without_a_microphone_it_says_so() {
            addEvidence("audio");
            tap("soundRecord");
            verify(studio.recorder.problem !== "");
            bench.plugMicrophone();
            tap("soundRecord");
            bench.speak(1200);
            keyClick(Qt.Key_Escape);
            verify(studio.recorder.recording);
            tap("soundRecord");
            compare(part("soundLength").text, "0:01");
            tap("soundAccept");
            tryCompare(studio.gallery, "count", 1);
            gone("soundAccept");
        }
        function test_the_permission_for_photographs_tells_who_recorded_it() {
            verify(review.photographyPermission.refuse("director zhao", "secret racks"));
            verify(review.photographyPermission.permit("director qian", "the gate", "the lock"));
            addEvidence("photo");
            tap("permissionHistory");
            tryVerify(() => historyLine(0).includes("director qian"));
            tryVerify(() => historyLine(1).includes("director zhao"));
            readHistory(2);
            tap("photoBack");
        }
    }
}
