import QtQuick
import QtTest

Item {
    width: 1280
    height: 800

    EvidenceCase {
        name: "Sketch"

        function init() { begin(false, "evidence"); }
        function test_a_sketch_is_drawn_by_hand_undone_and_kept() {
            addEvidence("sketch");
            stroke(100, 100, 400, 300);
            stroke(500, 100, 600, 300);
            verify(!studio.board.empty);
            tap("sketchUndo");
            tap("tool:arrow");
            tap("ink:red");
            stroke(200, 300, 400, 350);
            type("sketchCaption", "way in");
            tap("sketchKeep");
            tryCompare(studio.gallery, "count", 1);
            gone("sketchKeep");
            const id = studio.gallery.idAt(0);
            compare(review.evidence.get(id).kind, "sketch");
            compare(review.evidence.get(id).caption, "way in");
        }
        function test_a_finger_draws_and_two_fingers_do_not() {
            addEvidence("sketch");
            const paper = part("sketchPaper");
            rest(paper);
            let touch = touchEvent(paper);
            touch.press(0, paper, 200, 200).commit();
            touch.move(0, paper, 300, 250).commit();
            touch.release(0, paper, 300, 250).commit();
            verify(studio.board.canUndo);
            studio.board.undo();
            touch = touchEvent(paper);
            touch.press(0, paper, 200, 200).commit();
            touch.stationary(0).press(1, paper, 400, 300).commit();
            touch.move(0, paper, 150, 150).move(1, paper, 500, 400).commit();
            touch.release(0, paper, 150, 150).release(1, paper, 500, 400).commit();
            verify(studio.board.empty);
            verify(paper.zoom > 1);
            tap("sketchFit");
            compare(paper.zoom, 1);
            tap("sketchBack");
            gone("sketchBack");
            compare(review.evidenceImport.count, 0);
        }
        function test_the_way_back_keeps_what_was_drawn_and_discarding_asks() {
            addEvidence("sketch");
            stroke(100, 100, 400, 300);
            tap("sketchDiscard");
            tap("sketchDiscardCancel");
            gone("sketchDiscardCancel");
            verify(!studio.board.empty);
            tap("sketchBack");
            tryCompare(studio.gallery, "count", 1);
            gone("sketchBack");
            addEvidence("sketch");
            stroke(100, 100, 400, 300);
            tap("sketchDiscard");
            tap("sketchDiscardAccept");
            gone("sketchBack");
            compare(studio.gallery.count, 1);
        }
        function test_text_is_written_on_the_sketch() {
            addEvidence("sketch");
            tap("tool:text");
            const paper = part("sketchPaper");
            mouseClick(paper, 300, 200);
            type("sketchText", "gate");
            tap("sketchTextAccept");
            gone("sketchTextAccept");
            verify(!studio.board.empty);
        }
    }
}
