import QtQuick
import QtQuick.Layouts
import Fieldseal.Models
import Fieldseal.Theme
import Fieldseal.Controls

/// One act on all selected units, each behind a confirmation that names how many it changes.
Card {
    id: bar

    required property ReviewSession review
    readonly property UnitListModel units: review.units
    required property Labels labels

    signal told(string text, bool undoable)
    signal finished

    /// Goes on with what a lock cut off. @return whether there was anything
    function resume(): bool {
        match.resume();
        missing.resume();
        clear.resume();
        return match.taking || missing.taking || clear.taking;
    }
    function tell(status: string, count: int) {
        told(qsTr("%n unit(s): %1", "", count).arg(labels.sighting(status)), true);
    }

    objectName: "unitBulk"
    padding: Theme.s

    contentItem: RowLayout {
        spacing: Theme.s

        // Always in sight: what an act is done to.
        FieldLabel {
            objectName: "bulkCount"
            Layout.alignment: Qt.AlignTop
            Layout.preferredHeight: Theme.target
            verticalAlignment: Text.AlignVCenter
            text: qsTr("%n selected", "", bar.units.selectedCount)
        }
        ChipRow {
            Layout.fillWidth: true

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
                onClicked: match.ask()
            }
            ActionButton {
                objectName: "bulkMissing"
                glyph: "missing"
                text: bar.labels.sighting("missing")
                enabled: bar.units.selectedCount > 0
                onClicked: missing.ask()
            }
            ActionButton {
                objectName: "bulkClear"
                kind: ActionButton.Quiet
                glyph: "open"
                text: qsTr("Back to unsighted")
                enabled: bar.units.selectedCount > 0
                onClicked: clear.ask()
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
        cutOff: bar.review.cutOff("bulk/match")
        units: bar.units
        status: "match"
        title: qsTr("Record as match?")
        text: qsTr("%n unsighted unit(s) will be recorded as matching the declaration. One undo takes it back.", "", count)
        acceptText: qsTr("%n match(es)", "", count)
        onStored: changed => bar.tell("match", changed)
    }
    BulkSheet {
        id: missing
        namePrefix: "bulkMissing"
        cutOff: bar.review.cutOff("bulk/missing")
        units: bar.units
        status: "missing"
        title: qsTr("Record as missing?")
        text: qsTr("%n unsighted unit(s) will be recorded as missing, all for the same reason.", "", count)
        asksReason: true
        acceptText: qsTr("%n missing", "", count)
        onStored: changed => bar.tell("missing", changed)
    }
    BulkSheet {
        id: clear
        namePrefix: "bulkClear"
        cutOff: bar.review.cutOff("bulk/unsighted")
        units: bar.units
        status: "unsighted"
        title: qsTr("Back to unsighted?")
        text: qsTr("What was said of %n unit(s) is taken back; it stays in the history.", "", count)
        acceptText: qsTr("Take back %n", "", count)
        onStored: changed => bar.tell("unsighted", changed)
    }
}
