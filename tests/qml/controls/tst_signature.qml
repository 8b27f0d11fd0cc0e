import QtQuick
import QtTest
import Fieldseal.Theme
import Fieldseal.Controls

Item {
    id: page

    width: 800
    height: 600

    Rectangle {
        anchors.fill: parent
        color: Theme.paper
    }
    SignaturePad {
        id: pad
        x: 20
        y: 20
        width: 500
        signer: "Li Na"
    }
    SignaturePad {
        id: shown
        x: 20
        y: 300
        width: 300
        signer: "Zhao Min"
        strokes: [[100, 100, 0, 500, 200, 40, 900, 100, 90]]
        signedText: "Signed by Zhao Min, 2 Mar 2026 17:20"
    }

    TestCase {
        id: suite

        name: "Signature"
        when: windowShown

        function init() {
            pad.typed = false;
            pad.typedReason = "";
            pad.signer = "Li Na";
            pad.clear();
            Theme.mode = "light";
        }

        function area(of) { return findChild(of, "signature"); }

        /// Draws a line between two places of the pad, given in parts of its size.
        function draw(x1, y1, x2, y2) {
            const box = area(pad);
            mousePress(box, x1 * box.width, y1 * box.height);
            for (let step = 1; step <= 10; ++step)
                mouseMove(box, (x1 + (x2 - x1) * step / 10) * box.width, (y1 + (y2 - y1) * step / 10) * box.height);
            mouseRelease(box, x2 * box.width, y2 * box.height);
        }

        function inkAt(of, x, y): bool {
            const box = area(of);
            const at = box.mapToItem(page, x * box.width, y * box.height);
            const picture = grabImage(page);
            for (let dx = -3; dx <= 3; ++dx) {
                for (let dy = -3; dy <= 3; ++dy) {
                    if (Qt.colorEqual(picture.pixel(Math.round(at.x) + dx, Math.round(at.y) + dy), Theme.ink))
                        return true;
                }
            }
            return false;
        }

        function test_a_finger_leaves_strokes_in_a_box_a_thousand_wide() {
            verify(!pad.complete);
            draw(0.1, 0.2, 0.5, 0.8);
            draw(0.6, 0.3, 0.9, 0.3);
            verify(pad.complete);
            compare(pad.strokes.length, 2);
            const first = pad.strokes[0];
            compare(first.length % 3, 0);
            fuzzyCompare(first[0], 100, 2);
            fuzzyCompare(first[1], 0.2 * 320, 3);
            compare(first[2], 0);
            fuzzyCompare(first[first.length - 3], 500, 2);
            verify(pad.strokes[1][2] >= first[first.length - 1], "time runs on between strokes");
            for (const line of pad.strokes)
                for (const number of line)
                    compare(number, Math.round(number));
        }
        function test_ink_is_where_the_finger_was_in_both_themes() {
            draw(0.1, 0.4, 0.9, 0.4);
            tryVerify(() => suite.inkAt(pad, 0.5, 0.4));
            Theme.mode = "dark";
            tryVerify(() => suite.inkAt(pad, 0.5, 0.4));
            verify(!suite.inkAt(pad, 0.5, 0.1));
        }
        function test_a_finger_that_leaves_the_pad_stays_at_its_edge() {
            const box = area(pad);
            mousePress(box, box.width / 2, box.height / 2);
            mouseMove(box, box.width + 200, box.height + 90);
            mouseRelease(box, box.width + 200, box.height + 90);
            const line = pad.strokes[0];
            compare(line[line.length - 3], 1000);
            compare(line[line.length - 2], 320);
        }
        function test_clearing_takes_all_ink_away() {
            draw(0.1, 0.4, 0.9, 0.4);
            tryVerify(() => suite.inkAt(pad, 0.5, 0.4));
            mouseClick(findChild(pad, "signatureClear"));
            compare(pad.strokes.length, 0);
            verify(!pad.complete);
            tryVerify(() => !suite.inkAt(pad, 0.5, 0.4));
        }
        function test_a_typed_name_needs_its_reason_and_a_name() {
            mouseClick(findChild(pad, "signatureTyped"));
            verify(!pad.complete);
            findChild(pad, "signatureReason").text = "arm in plaster";
            verify(pad.complete);
            pad.signer = " ";
            verify(!pad.complete);
        }
        function test_the_keyboard_reaches_the_typed_name() {
            const typed = findChild(pad, "signatureTyped");
            typed.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Space);
            verify(pad.typed);
        }
        function test_a_signature_that_was_given_is_shown_and_not_drawn_on() {
            tryVerify(() => suite.inkAt(shown, 0.5, 200 / 320));
            mouseClick(area(shown));
            compare(shown.strokes.length, 1);
            verify(!findChild(shown, "signatureTyped").visible);
            verify(!findChild(shown, "signatureClear").visible);
        }
    }
}
