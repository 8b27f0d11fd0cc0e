import QtQuick
import QtQuick.Layouts
import Fieldseal.Models
import Fieldseal.Theme
import Fieldseal.Controls

/// Begins an enrolment, says how far it is, stops it.
ColumnLayout {
    id: buttons

    required property EnrolmentModel enrolment
    property bool byFile: false
    property bool complete: false
    property bool mayLeave: false

    signal enrolWanted
    signal wentBack

    spacing: Theme.m

    RowLayout {
        visible: buttons.enrolment.running
        spacing: Theme.m

        BusyDots {}
        Body {
            objectName: "enrolPhase"
            Layout.fillWidth: true
            text: {
                switch (buttons.enrolment.phase) {
                case "contacting": return qsTr("Contacting the office");
                case "joining": return qsTr("Proving the code");
                case "creating": return qsTr("Making the vault");
                default: return "";
                }
            }
        }
        ActionButton {
            objectName: "enrolStop"
            text: qsTr("Stop")
            glyph: "stop"
            onClicked: buttons.enrolment.cancel()
        }
    }
    ActionButton {
        objectName: "enrolButton"
        Layout.fillWidth: true
        visible: !buttons.enrolment.running
        kind: ActionButton.Primary
        glyph: buttons.byFile ? "file" : "tablet"
        text: buttons.byFile ? qsTr("Make the vault and the request") : qsTr("Enrol")
        enabled: buttons.complete
        onClicked: buttons.enrolWanted()
    }
    ActionButton {
        objectName: "enrolBack"
        Layout.fillWidth: true
        visible: buttons.mayLeave && !buttons.enrolment.running
        kind: ActionButton.Quiet
        glyph: "back"
        text: qsTr("Back to the vaults on this tablet")
        onClicked: buttons.wentBack()
    }
}
