pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Fieldseal.Models
import Fieldseal.Theme
import Fieldseal.Controls
import "lists.js" as Lists

/// One item: the question and its answer, the units it is answered for, and what supports it.
Card {
    id: panel

    required property FieldApp app
    required property ReviewSession review
    required property bool wide
    readonly property ItemPane pane: review.pane
    property int saved: SavedMark.Nothing

    signal chosen(string item)
    signal went(string page, string key)
    signal told(string text, bool undoable)

    function flush() {
        grid.flush();
    }
    function showSaved(stored: bool) {
        saved = stored ? SavedMark.Saved : SavedMark.Failed;
    }
    /// To the item before or after it in the list.
    function step(by: int) {
        const item = by > 0 ? review.items.next(pane.itemId) : review.items.previous(pane.itemId);
        if (item !== "")
            chosen(item);
    }
    function stepOpen() {
        const item = review.items.nextOpen(pane.itemId);
        if (item === "")
            told(qsTr("Every item is answered."), false);
        else
            chosen(item);
    }
    /// Forwards to what is open, and through all once nothing is; back to where one was.
    function swiped(forwards: bool) {
        if (forwards && review.items.nextOpen(pane.itemId) !== "")
            stepOpen();
        else
            step(forwards ? 1 : -1);
    }
    function answer(number: int) {
        const key = pane.offeredDeterminations[number - 1] ?? "";
        if (key !== "" && pane.writable && !pane.perUnit)
            showSaved(pane.determine(key));
    }

    objectName: "itemPanel"
    padding: 0

    Connections {
        target: panel.pane

        function onItemChanged() {
            panel.saved = SavedMark.Nothing;
            grid.toTop();
        }
    }
    Instantiator {
        model: panel.app.keys.of("answer")

        delegate: Shortcut {
            required property int index
            required property string modelData

            sequences: [modelData]
            enabled: panel.visible && panel.pane.itemId !== ""
            onActivated: panel.answer(index + 1)
        }
    }
    Shortcut {
        sequences: panel.app.keys.of("nextOpen")
        enabled: panel.visible
        onActivated: {
            above.forceActiveFocus();
            panel.stepOpen();
        }
    }

    Shortcut {
        sequences: panel.app.keys.of("previousItem")
        enabled: panel.visible && panel.pane.itemId !== ""
        onActivated: panel.step(-1)
    }
    Shortcut {
        sequences: panel.app.keys.of("nextItem")
        enabled: panel.visible && panel.pane.itemId !== ""
        onActivated: panel.step(1)
    }
    DragHandler {
        id: swipe

        property real way: 0
        property real drift: 0

        target: null
        yAxis.enabled: false
        acceptedDevices: PointerDevice.TouchScreen | PointerDevice.Stylus
        grabPermissions: PointerHandler.CanTakeOverFromItems | PointerHandler.ApprovesTakeOverByAnything
        onCentroidChanged: if (active) {
            way = centroid.scenePosition.x - centroid.scenePressPosition.x;
            drift = centroid.scenePosition.y - centroid.scenePressPosition.y;
        }
        onActiveChanged: {
            // Across, and not on the way up or down: that scrolls.
            if (!active && Math.abs(way) > Math.max(Theme.swipe, 2 * Math.abs(drift)))
                panel.swiped(way < 0);
            way = 0;
            drift = 0;
        }
    }

    contentItem: ColumnLayout {
        spacing: 0

        // Takes the focus from the fields: digits answer the item that comes, and do not go on in its note.
        Item { id: above }
        ItemGrid {
            id: grid
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.leftMargin: Theme.l
            Layout.rightMargin: Theme.xs
            visible: panel.pane.itemId !== ""
            app: panel.app
            review: panel.review
            saved: panel.saved
            onStored: done => panel.showSaved(done)
            onWent: (page, key) => panel.went(page, key)
            onTold: (text, undoable) => panel.told(text, undoable)
            onUnitAsked: (entity, name, key, determination, note) => unitSheet.ask(entity, name, key, determination, note)
        }
        EmptyState {
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: panel.pane.itemId === ""
            glyph: panel.review.settledCount === panel.review.itemCount ? "conform" : "checklist"
            title: panel.review.settledCount === panel.review.itemCount ? qsTr("All items are answered") : ""
            text: qsTr("Choose an item from the list.")
        }
        Rule { Layout.fillWidth: true }
        ItemSteps {
            Layout.fillWidth: true
            Layout.margins: Theme.s
            wide: panel.wide
            items: panel.review.items
            current: panel.pane.itemId
            onChosen: item => panel.chosen(item)
            onOpenAsked: panel.stepOpen()
        }
    }

    UnitAnswerSheet {
        id: unitSheet
        units: panel.pane.units
        keeper: panel.review.unsaved
        offered: Lists.of(panel.pane.offeredDeterminations)
        onStored: done => panel.showSaved(done)
    }
}
