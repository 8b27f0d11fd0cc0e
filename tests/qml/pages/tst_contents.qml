import QtQuick
import QtTest

Item {
    width: 1280
    height: 800

    PageCase {
        name: "Contents"

        function init() { begin(false, "evidence"); }
        function cleanup() { end(); }

        function test_the_sync_page_says_how_much_of_the_contents_is_at_the_office() {
            open("sync");
            compare(part("syncContents").visible, false);
            const ids = review.evidenceImport.importFiles([Qt.resolvedUrl("tst_contents.qml")]);
            compare(ids.length, 1);
            tryCompare(review.evidence, "count", 1);
            tryCompare(part("syncContents"), "visible", true);
            verify(part("syncContents").value.startsWith("0 of 1 contents at the office"));
            compare(review.evidence.get(ids[0]).contentStateText, "On this tablet only");
        }
    }
}
