import QtQuick
import QtQuick.Layouts
import Fieldseal.Models
import Fieldseal.Theme
import Fieldseal.Controls

/// Above the units of an item: how many are answered, and all the others in one go.
ColumnLayout {
    id: head

    required property ItemPane pane
    readonly property ItemUnitModel units: pane.units
    /// Up to here all are seen at a glance.
    readonly property int fewUnits: 12

    signal stored(bool done)
    signal told(string text, bool undoable)
    /// Somebody is about to search: other rows will come.
    signal searching

    spacing: Theme.s

    RowLayout {
        spacing: Theme.m

        ColumnLayout {
            Layout.fillWidth: true
            spacing: Theme.xs

            FieldLabel {
                objectName: "unitProgress"
                text: qsTr("%1: %2 of %3 answered").arg(head.units.listTitle).arg(head.units.answeredCount).arg(head.units.count)
            }
            ProgressLine {
                Layout.fillWidth: true
                value: head.units.count > 0 ? head.units.answeredCount / head.units.count : 0
                name: head.units.listTitle
            }
        }
        ActionButton {
            objectName: "conformRest"
            visible: head.units.restCount > 0 && head.pane.writable
            glyph: "check"
            text: qsTr("All the others conform")
            onClicked: ask.open()
        }
    }
    RowLayout {
        visible: head.units.count > head.fewUnits
        spacing: Theme.s

        SearchEntry {
            id: search
            objectName: "itemUnitSearch"
            Layout.fillWidth: true
            prompt: qsTr("Search %1").arg(head.units.listTitle)
            text: head.units.searchText
            onTextChanged: head.units.searchText = text
            onActiveFocusChanged: if (activeFocus)
                head.searching()
        }
        SelectField {
            objectName: "itemUnitFilter"
            glyph: "filter"
            codes: ["all", "open", "nonconform", "conflict"]
            words: [qsTr("All"), qsTr("Open"), qsTr("Non-conform"), qsTr("In conflict")]
            current: head.units.filter
            Accessible.name: qsTr("Filter") + ": " + currentText
            onChosen: key => head.units.filter = key
        }
    }
    Caption {
        objectName: "itemUnitNone"
        Layout.fillWidth: true
        visible: head.units.count > 0 && head.units.shownCount === 0
        text: head.units.filter === "open" && head.units.searchText === "" ? qsTr("No unit is open.") : qsTr("No unit matches.")
    }
    Caption {
        Layout.fillWidth: true
        text: qsTr("Tap for Conform. Tap again, or hold, for another answer or a note.")
    }

    ConfirmSheet {
        id: ask
        namePrefix: "conformRest"
        title: qsTr("All the others conform?")
        text: qsTr("%n unit(s) without an answer will be answered “Conform”. One undo takes it back.", "", head.units.restCount)
        acceptText: qsTr("%n conform(s)", "", head.units.restCount)
        onConfirmed: {
            const count = head.units.restCount;
            const done = head.units.conformRest();
            head.stored(done);
            if (done)
                head.told(qsTr("%n unit(s) answered", "", count), true);
        }
    }
}
