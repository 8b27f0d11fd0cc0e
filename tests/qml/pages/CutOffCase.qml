import QtQuick

/// A test of what happens to written words while the tablet locks over them, or dies under them.
PageCase {
    readonly property string words: "gone home"
    /// What a sheet or a field is about: an entity, or the id that its page is shown by.
    property string about: ""

    function person() {
        open("sighting");
        review.units.listId = "person";
    }
    function lockAndReturn(page) {
        bench.app.aboutToLock();
        end();
        bench.restart();
        enter(page);
    }
    function dieAndReturn(page) {
        bench.cutPower();
        end();
        bench.powerOn();
        enter(page);
    }
}
