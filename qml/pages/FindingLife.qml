pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Fieldseal.Models
import Fieldseal.Theme
import Fieldseal.Controls

/// The state of a finding and where it can go from here.
ColumnLayout {
    id: life

    required property Labels labels
    required property ReviewSession review
    required property FindingEditor editor

    signal told(string text, bool undoable)

    /// What bringing the finding into this state is called on a button.
    function act(state: string): string {
        switch (state) {
        case "presented": return qsTr("Present to the applicant");
        case "acknowledged": return qsTr("The applicant acknowledges it");
        case "disputed": return qsTr("The applicant disputes it");
        default: return qsTr("Open for rectification");
        }
    }

    spacing: Theme.s

    KeyValue {
        Layout.fillWidth: true
        name: qsTr("State")
        value: life.labels.findingState(life.editor.findingState)
    }
    KeyValue {
        Layout.fillWidth: true
        name: qsTr("Written by")
        value: life.editor.authorName
    }
    KeyValue {
        Layout.fillWidth: true
        name: qsTr("Second inspector")
        value: life.editor.confirmedByName
    }
    Caption {
        Layout.fillWidth: true
        visible: life.editor.findingState === "draft" && !life.editor.canConfirm
        text: qsTr("Another inspector of the team confirms it, on this tablet or on another.")
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.s

        ActionButton {
            objectName: "findingConfirm"
            visible: life.editor.canConfirm
            kind: ActionButton.Primary
            glyph: "received"
            text: qsTr("Confirm as second inspector")
            onClicked: if (life.editor.confirm())
                life.told(qsTr("Finding confirmed"), true)
        }
        Repeater {
            model: life.editor.moves

            ActionButton {
                required property string modelData

                objectName: "findingMove:" + modelData
                text: life.act(modelData)
                onClicked: life.editor.moveTo(modelData)
            }
        }
        ActionButton {
            objectName: "findingRetract"
            visible: life.editor.writable
            kind: ActionButton.Quiet
            glyph: "undo"
            text: qsTr("Take back")
            onClicked: retract.ask("")
        }
    }

    ReasonSheet {
        id: retract
        namePrefix: "retractFinding"
        cutOff: life.review.cutOff("retract/finding/" + life.editor.findingId)
        title: qsTr("Take the finding back?")
        explanation: qsTr("It stays in the history with your reason.")
        acceptText: qsTr("Take back")
        function store(reason: string): bool { return life.editor.retract(reason); }
        onStored: life.told(qsTr("Finding taken back"), true)
    }
}
