import QtQuick
import QtTest

/// Floor plans, and the pins on them.
Item {
    width: 1280
    height: 800

    EvidenceCase {
        name: "EvidencePlans"

        function init() { begin(false, "evidence"); }

        function planned() {
            const id = brought("Ground floor", "");
            tap("evidencePlans");
            studio.floorPlan.place = "unit/site/S1";
            tap("planChoose");
            tap("planPicture:" + id);
            tryVerify(() => part("planPicture").ready);
            gone("planAccept");
        }
        function pinAt(row) { return studio.floorPlan.data(studio.floorPlan.index(row, 0), Qt.UserRole + 1); }
        /// Tab after Tab until it has the focus.
        function reach(name) {
            for (let step = 0; step < 60 && !part(name).activeFocus; ++step)
                keyClick(Qt.Key_Tab);
            verify(part(name).activeFocus, name);
        }
        function test_pins_are_set_and_moved_by_keys_alone() {
            planned();
            reach("pinAdd");
            keyClick(Qt.Key_Space);
            tryVerify(() => part("pinAim").activeFocus);
            keyClick(Qt.Key_Right, Qt.ShiftModifier);
            keyClick(Qt.Key_Right);
            keyClick(Qt.Key_Up, Qt.ShiftModifier);
            verify(part("pinAim").Accessible.name.includes("61 % from the left, 40 % from the top"));
            keyClick(Qt.Key_Return);
            tryVerify(() => part("pinLabel")?.activeFocus);
            for (const letter of "rack 3")
                keyClick(letter);
            reach("pinAccept");
            keyClick(Qt.Key_Space);
            gone("pinAccept");
            compare(studio.floorPlan.count, 1);
            fuzzyCompare(studio.floorPlan.pin(pinAt(0)).pinX, 0.61, 0.001);
            fuzzyCompare(studio.floorPlan.pin(pinAt(0)).pinY, 0.40, 0.001);
            shell.forceActiveFocus();
            verify(part("pinAdd").activeFocus, "the page goes on where the pin was asked for");

            reach("pinRow:" + pinAt(0));
            keyClick(Qt.Key_Space);
            reach("pinMove");
            keyClick(Qt.Key_Space);
            tryVerify(() => part("pinAim").activeFocus);
            for (let step = 0; step < 20; ++step)
                keyClick(Qt.Key_Left, Qt.ShiftModifier);
            keyClick(Qt.Key_Return);
            compare(studio.floorPlan.pin(pinAt(0)).pinX, 0);
            fuzzyCompare(studio.floorPlan.pin(pinAt(0)).pinY, 0.40, 0.001);
            tap("pinAdd");
            tryVerify(() => part("pinAim").activeFocus);
            keyClick(Qt.Key_Escape);
            tryVerify(() => !part("pinAim").visible);
            compare(studio.floorPlan.count, 1);
        }
        function test_pins_are_set_moved_and_removed_on_a_plan() {
            planned();
            tap("pinAdd");
            mouseClick(part("planPicture"), 300, 200);
            type("pinLabel", "rack 3");
            tap("pinAbout");
            type("pinChooseSearch", "P1");
            tap("pinChoose:unit/person/P1");
            gone("pinChooseAccept");
            tap("pinAccept");
            gone("pinAccept");
            compare(studio.floorPlan.count, 1);
            const pin = studio.floorPlan.data(studio.floorPlan.index(0, 0), Qt.UserRole + 1);
            const before = studio.floorPlan.pin(pin);
            mouseDrag(part("pin:" + pin), 20, 20, 120, 60);
            tryVerify(() => studio.floorPlan.pin(pin).pinX > before.pinX + 0.05);
            verify(studio.floorPlan.pin(pin).pinY > before.pinY);
            tap("pinRow:" + pin);
            tap("pinRemove");
            compare(studio.floorPlan.count, 0);
            tap("undo");
            compare(studio.floorPlan.count, 1);
        }
        function test_a_pin_tells_who_set_and_moved_it() {
            planned();
            const pin = studio.floorPlan.addPin(0.5, 0.5, "rack", "item/MO-01");
            verify(pin !== "");
            verify(studio.floorPlan.movePin(pin, 0.25, 0.5));
            tap("pinRow:" + pin);
            tap("pinHistory");
            tryVerify(() => historyLine(0).includes("25 % from the left, 50 % from the top"));
            readHistory(4);
        }
    }
}
