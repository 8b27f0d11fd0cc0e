import QtQuick
import QtQuick.Layouts
import Fieldseal.Models
import Fieldseal.Theme
import Fieldseal.Controls

/// One act on all selected units, each behind a confirmation that names how many it changes.
Card {
    id: bar

    required property UnitListModel units
    required property Labels labels

    signal told(string text, bool undoable)
    signal finished

    function tell(status: string, count: int) {
        told(qsTr("%n unit(s): %1", "", count).arg(labels.sighting(status)), true);
    }

    objectName: "unitBulk"
    padding: Theme.s

    contentItem: RowLayout {
        spacing: Theme.s

        ChipRow {
            Layout.fillWidth: true

            FieldLabel {
                objectName: "bulkCount"
                height: Theme.target
                verticalAlignment: Text.AlignVCenter
                text: qsTr("%n selected", "", bar.units.selectedCount)
            }
            ActionButton {
                objectName: "bulkAll"
                kind: ActionButton.Quiet
                glyph: "check"
                text: qsTr("All %1 shown").arg(bar.units.count)
                enabled: bar.units.count > 0
                onClicked: bar.units.selectShown()
            }
            ActionButton {
                objectName: "bulkMatch"
                glyph: "match"
                text: bar.labels.sighting("match")
                enabled: bar.units.selectedCount > 0
                onClicked: match.ask(bar.units.bulkCount("match"))
            }
            ActionButton {
                objectName: "bulkMissing"
                glyph: "missing"
                text: bar.labels.sighting("missing")
                enabled: bar.units.selectedCount > 0
                onClicked: missing.ask(bar.units.bulkCount("missing"))
            }
            ActionButton {
                objectName: "bulkClear"
                kind: ActionButton.Quiet
                glyph: "open"
                text: qsTr("Back to unsighted")
                enabled: bar.units.selectedCount > 0
                onClicked: clear.ask(bar.units.bulkCount("unsighted"))
            }
        }
        IconButton {
            objectName: "bulkDone"
            Layout.alignment: Qt.AlignTop
            glyph: "close"
            text: qsTr("End selection")
            onClicked: bar.finished()
        }
    }

    BulkSheet {
        id: match
        namePrefix: "bulkMatch"
        title: qsTr("Record as match?")
        text: qsTr("%n unsighted unit(s) will be recorded as matching the declaration. One undo takes it back.", "", count)
        acceptText: qsTr("%n match(es)", "", count)
        function store(reason: string): bool { return bar.units.sightSelected("match"); }
        onStored: units => bar.tell("match", units)
    }
    BulkSheet {
        id: missing
        namePrefix: "bulkMissing"
        title: qsTr("Record as missing?")
        text: qsTr("%n unsighted unit(s) will be recorded as missing, all for the same reason.", "", count)
        asksReason: true
        acceptText: qsTr("%n missing", "", count)
        function store(reason: string): bool { return bar.units.sightSelected("missing", reason); }
        onStored: units => bar.tell("missing", units)
    }
    BulkSheet {
        id: clear
        namePrefix: "bulkClear"
        title: qsTr("Back to unsighted?")
        text: qsTr("What was said of %n unit(s) is taken back; it stays in the history.", "", count)
        acceptText: qsTr("Take back %n", "", count)
        function store(reason: string): bool { return bar.units.sightSelected("unsighted"); }
        onStored: units => bar.tell("unsighted", units)
    }
}
